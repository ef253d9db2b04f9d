"""What recipients of the played morning touched: Kevin opened and clicked, a scanner and we ourselves did so, too."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from daemon.core.actor import PROOF, Reason
from daemon.core.events import Actor, Event, EventType, Evidence, Json
from daemon.core.hits import HitKind
from daemon.core.sends import Contact, NewSend
from daemon.storage.store import Store
from tests.storage.touched import counted, hit, link
from tests.web.pages.played import ALAN, ARCADES, ELSA, KEVIN, play

BACK_ROW = "https://halyard.example/back-row"
SHOP = "https://halyard.example/arcades?utm_medium=email&utm_campaign=autumn-arcades"
HUMAN, MACHINE, SELF, UNKNOWN = Actor


def play_touched(store: Store, now: datetime) -> None:
    """The morning with its opens and clicks, and two weeks of figures of the campaign."""
    play(store, now, ((who, _event(now - timedelta(minutes=ago), kind, told)) for ago, who, kind, told in _touches()))
    _figures(store, now)
    shop = link(store, SHOP, ARCADES)
    counted(store, _day(now), HitKind.CLICK, 4, 2, HUMAN, shop, ARCADES)
    counted(store, _day(now), HitKind.CLICK, 1, 1, HUMAN, link(store, BACK_ROW, ARCADES), ARCADES)
    send = _send_of(store, KEVIN.email)
    hit(store, send, HitKind.OPEN, now)
    for place in (1, 1, 3):
        hit(store, send, HitKind.CLICK, now, HUMAN, link_number=shop, place=place)


def mail_many(store: Store, now: datetime, people: int) -> None:
    """So many more got a mail of the campaign in the last weeks."""
    with store.transaction() as tx:
        for number in range(people):
            at = now - timedelta(days=16 - number % 3 * 4)
            contact = Contact(f"reader.{number}@company-{number}.example")
            tx.add_send(NewSend(f"m{number}@mail.halyard.example", ELSA, ARCADES, contact, at, "Cashless play"), at)


def _touches() -> Iterator[tuple[int, Contact, EventType, dict[str, Json]]]:
    """How many minutes ago, whose mail, what, and what is told of it."""
    opened, clicked = EventType.MESSAGE_OPENED, EventType.LINK_CLICKED
    shop: dict[str, Json] = {"url": SHOP, "place": 1, "part": "html"}
    scanner: dict[str, Json] = {"actor": "machine", "reason": "scanner"}
    person: dict[str, Json] = {"actor": "human", "reason": "no_sign_of_a_machine"}
    yield 66, ALAN, opened, {"actor": "unknown", "reason": "unknown_program"}
    yield 58, ALAN, opened, {"actor": "human", "inferred": True, "by": "reply", "reason": "reply"}
    yield 47, KEVIN, opened, scanner
    yield 47, KEVIN, clicked, scanner | shop
    yield 47, KEVIN, clicked, scanner | {"url": BACK_ROW, "place": 2, "part": "html"}
    yield 46, KEVIN, opened, {"actor": "self", "reason": "own_device"}
    for minutes in (39, 31, 14):
        yield minutes, KEVIN, opened, person
    for minutes in (12, 5):
        yield minutes, KEVIN, clicked, person | shop


def _event(at: datetime, kind: EventType, told: Mapping[str, Json]) -> Event:
    facts = {name: value for name, value in told.items() if name != "url"}
    personal = {name: value for name, value in told.items() if name == "url"}
    why = (Evidence(str(facts["reason"]), PROOF[Reason(str(facts["reason"]))]),)
    return Event(kind, at, at, mailbox=ELSA, facts=facts, personal=personal, evidence=why)


def _figures(store: Store, now: datetime) -> None:
    by_people = (0, 42, 118, 96, 71, 12, 9, 64, 88, 61, 40, 34, 6, 5, 38, 52, 31)
    by_machines = (0, 130, 212, 60, 41, 6, 4, 150, 98, 30, 22, 18, 2, 2, 80, 41, 20)
    for ago, (people, machines) in enumerate(zip(reversed(by_people), reversed(by_machines), strict=True)):
        day = _day(now - timedelta(days=ago))
        for actor, opens in ((HUMAN, people), (MACHINE, machines), (SELF, people // 20), (UNKNOWN, people // 9)):
            if opens:
                counted(store, day, HitKind.OPEN, opens, opens // 3, actor, campaign=ARCADES)
                counted(store, day, HitKind.CLICK, opens // 3, opens // 8, actor, campaign=ARCADES)


def _send_of(store: Store, email: str) -> str:
    found = store.reads.events(None, 100, contact=email).items
    return next(each.event.send_id for each in found if each.event.send_id)


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
