"""A hit becomes an event, a label and a figure; what comes later sets right what was thought before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

import pytest
from sqlalchemy import select, update

from daemon.core.events import Event, EventType
from daemon.core.hits import Hit, HitKind
from daemon.core.networks import networks
from daemon.core.sends import TIMED, Send
from daemon.core.targets import BodyPart
from daemon.flows.hits import Ours
from daemon.flows.hits_again import Relabelled, judge_again
from daemon.flows.new_hits import NewHits, judge_new
from daemon.storage.schema import hit_counts, hits
from daemon.storage.store import Store
from tests.storage.sample import FLYNN, NOW, REP, happened, new_send, recorded, sent

CHROME = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
)
PRICES, DEMO = "https://halyard.example/prices", "https://halyard.example/demo"
LATER = NOW + timedelta(hours=1)
DEVICE = b"d" * 16
NUMBERS = count()
NOBODY = Ours()
SECOND = timedelta(seconds=1)


@pytest.fixture
def send(store: Store) -> Send:
    tracked = replace(new_send(), tracked={"opens": True, "links": 2})
    return sent(store, tracked)[0]


def click(send: Send, at: datetime = LATER, place: int = 0, url: str = PRICES, **told: object) -> Hit:
    hit = _hit(send, HitKind.CLICK, at)
    return replace(hit, place=place, part=BodyPart.HTML, url=url, **told)  # type: ignore[arg-type]


def image(send: Send, at: datetime = LATER, **told: object) -> Hit:
    return replace(_hit(send, HitKind.OPEN, at), **told)  # type: ignore[arg-type]


def _hit(send: Send, kind: HitKind, at: datetime) -> Hit:
    uid = next(NUMBERS).to_bytes(16)
    return Hit(uid, kind, at, send.id, address="203.0.113.77", agent=CHROME, hints={"accept-language": "en"})


def came(store: Store, *hits: Hit, now: datetime = LATER, ours: Ours = NOBODY) -> int:
    with store.transaction() as tx:
        tx.add_hits(hits)
    return judge_new(store, now, ours)


def figures(store: Store) -> dict[tuple[object, ...], tuple[int, int]]:
    """By campaign, day, kind, link and actor: the total, and how many were first ones."""
    with store.transaction() as tx:
        return {tuple(row)[:5]: tuple(row)[5:] for row in tx._connection.execute(select(hit_counts))}


def events(store: Store) -> list[Event]:
    return [each.event for each in store.reads.events(None, 100).items]


def told(store: Store) -> Sequence[tuple[str, ...]]:
    """Type, actor and reason of each event."""
    return [(each.type, str(each.facts.get("actor")), str(each.facts.get("reason"))) for each in events(store)]


def test_a_click_is_told_with_its_link_and_its_actor(store: Store, send: Send) -> None:
    came(store, image(send), click(send, LATER + SECOND, place=1))
    event = events(store)[-1]
    assert event.type is EventType.LINK_CLICKED
    assert (event.contact, event.campaign_id, event.send_id, event.mailbox) == (FLYNN, "spring", send.id, REP)
    assert event.occurred_at == LATER + SECOND
    assert event.facts == {
        "actor": "human", "reason": "no_sign_of_a_machine", "first": True, "place": 1, "part": "html", "link": "lnk_1",
    }  # fmt: skip
    assert event.personal == {"url": PRICES}


def test_a_machine_s_click_is_told_too(store: Store, send: Send) -> None:
    came(store, replace(click(send), method="HEAD"))
    assert told(store) == [("link.clicked", "machine", "head_request")]


def test_our_own_click_is_told_as_ours_and_proves_no_reading(store: Store, send: Send) -> None:
    came(store, replace(click(send), device=DEVICE), ours=Ours(frozenset({DEVICE})))
    assert told(store) == [("link.clicked", "self", "own_device")]


def test_the_same_link_has_one_number_in_a_campaign(store: Store, send: Send) -> None:
    other = sent(store, new_send("a2@mail.example.com", "quorra@flynnsarcade.com"))[0]
    came(store, image(send), image(other), click(send, place=0), click(other, place=3))
    came(store, click(send, LATER + timedelta(minutes=1), place=1, url=DEMO))
    links = [each.facts["link"] for each in events(store) if each.type is EventType.LINK_CLICKED]
    assert links == ["lnk_1", "lnk_1", "lnk_2"]


def test_a_click_without_an_open_proves_that_the_mail_was_read(store: Store, send: Send) -> None:
    came(store, click(send), click(send, LATER + timedelta(minutes=1)))
    assert told(store) == [
        ("message.opened", "human", "click"),
        ("link.clicked", "human", "no_sign_of_a_machine"),
        ("link.clicked", "human", "no_sign_of_a_machine"),
    ]
    assert (events(store)[0].facts["inferred"], events(store)[0].facts["by"]) == (True, "click")


def test_an_answer_without_an_open_proves_that_the_mail_was_read(store: Store, send: Send) -> None:
    recorded(store, _answer(send), _answer(send))
    came(store)
    assert told(store)[2:] == [("message.opened", "human", "reply")]


def test_an_answer_to_a_mail_that_was_opened_proves_nothing_new(store: Store, send: Send) -> None:
    came(store, image(send))
    recorded(store, _answer(send))
    came(store)
    assert [each.type for each in events(store)] == [EventType.MESSAGE_OPENED, EventType.REPLY_RECEIVED]


def test_an_answer_to_a_mail_without_an_image_tells_nothing_of_opens(store: Store) -> None:
    recorded(store, _answer(sent(store, new_send())[0]))
    came(store)
    assert [each.type for each in events(store)] == [EventType.REPLY_RECEIVED]


def test_a_mail_that_was_registered_before_it_was_prepared_is_known_to_have_an_image(store: Store) -> None:
    sent(store, new_send())
    prepared = sent(store, replace(new_send(), tracked={"opens": True, "links": 0}))[0]
    recorded(store, _answer(prepared))
    came(store)
    assert told(store)[-1] == ("message.opened", "human", "reply")


def test_when_a_mail_went_out_stays_known_however_often_it_is_prepared(store: Store) -> None:
    prepared = replace(new_send(), tracked={"opens": True, "links": 0, TIMED: False})
    later = replace(prepared, sent_at=prepared.sent_at + timedelta(days=1))
    for told_so in (prepared, new_send(), later):
        send = sent(store, told_so)[0]
    with store.transaction() as tx:
        assert tx.touched_sends([send.id])[send.id].sent_at == new_send().sent_at


def test_the_image_of_the_quoted_mail_is_nobody_s_open(store: Store, send: Send) -> None:
    recorded(store, _answer(send))
    came(store, image(send, LATER + SECOND))
    assert told(store)[-1] == ("message.opened", "unknown", "after_reply")


def test_every_hit_is_told_and_counted_once_however_often_it_is_asked(store: Store, send: Send) -> None:
    came(store, image(send), click(send))
    before = (told(store), figures(store))
    assert came(store) == 0
    assert (told(store), figures(store)) == before


def test_totals_and_firsts_add_up(store: Store, send: Send) -> None:
    came(store, image(send), image(send, LATER + timedelta(minutes=1)), click(send, LATER + timedelta(minutes=2)))
    came(store, click(send, LATER + timedelta(days=1), place=1, url=DEMO))
    came(store, replace(click(send, LATER + timedelta(days=1, hours=1)), method="HEAD"))
    assert figures(store) == {
        ("spring", "2026-11-21", "open", 0, "human"): (2, 1),
        ("spring", "2026-11-21", "click", 0, "human"): (1, 1),
        ("spring", "2026-11-21", "click", 1, "human"): (1, 1),
        ("spring", "2026-11-22", "click", 0, "human"): (1, 0),
        ("spring", "2026-11-22", "click", 2, "human"): (1, 1),
        ("spring", "2026-11-22", "click", 0, "machine"): (1, 1),
        ("spring", "2026-11-22", "click", 1, "machine"): (1, 1),
    }


def test_a_hit_right_after_the_send_waits_for_its_neighbours(store: Store, send: Send) -> None:
    soon = NOW + timedelta(seconds=30)
    assert came(store, image(send, soon), now=soon + SECOND) == 0
    assert came(store, now=soon + 10 * SECOND) == 1
    assert told(store) == [("message.opened", "human", "no_sign_of_a_machine")]


def test_hits_that_wait_hold_up_no_other(store: Store, send: Send) -> None:
    late = sent(store, new_send("a2@mail.example.com", after=timedelta(hours=1)))[0]
    waiting = [image(late, LATER + timedelta(milliseconds=at)) for at in range(60)]
    assert came(store, *waiting, click(send)) == 1


def test_who_follows_the_hidden_link_was_a_machine_all_along(store: Store, send: Send) -> None:
    came(store, image(send), click(send))
    trap = replace(click(send, LATER + 5 * SECOND), kind=HitKind.TRAP, place=None, url=None)
    came(store, trap, now=LATER + 6 * SECOND)
    assert figures(store) == {
        ("spring", "2026-11-21", "open", 0, "human"): (0, 0),
        ("spring", "2026-11-21", "open", 0, "machine"): (1, 1),
        ("spring", "2026-11-21", "click", 0, "human"): (0, 0),
        ("spring", "2026-11-21", "click", 0, "machine"): (1, 1),
        ("spring", "2026-11-21", "click", 1, "human"): (0, 0),
        ("spring", "2026-11-21", "click", 1, "machine"): (1, 1),
    }
    assert len(events(store)) == 2, "what was told stays told"


def test_many_opens_hide_no_click_from_its_neighbours(store: Store, send: Send) -> None:
    opens = [image(send, LATER + timedelta(milliseconds=at)) for at in range(300)]
    others = [click(send, LATER + SECOND, place, f"{DEMO}/{place}") for place in (1, 2)]
    came(store, click(send), *opens, *others)
    clicked = {key[4]: figure for key, figure in figures(store).items() if key[2:4] == ("click", 0)}
    assert clicked == {"machine": (3, 1)}


def test_a_click_and_an_answer_judged_apart_prove_one_reading(store: Store, send: Send) -> None:
    soon = NOW + timedelta(seconds=30)
    with store.transaction() as tx:
        tx.add_hits([click(send, soon)])
    recorded(store, replace(_answer(send), occurred_at=soon + 5 * SECOND))
    judge_new(store, soon + 10 * SECOND, NOBODY)
    judge_new(store, soon + 20 * SECOND, NOBODY)
    assert [each for each in told(store) if each[0] == "message.opened"] == [("message.opened", "human", "click")]


def test_a_hit_of_a_purged_mail_is_kept_and_told_to_nobody(store: Store, send: Send) -> None:
    assert came(store, replace(click(send), send_id="snd_01arz3ndektsv4rrffq69g5fav")) == 1
    assert (events(store), figures(store)) == ([], {})
    with store.transaction() as tx:
        assert [each.hit.url for each in tx.decided_hits(0, NOW, 10)] == [None]


def test_only_the_network_of_an_address_is_kept(store: Store, send: Send) -> None:
    came(store, image(send))
    with store.transaction() as tx:
        kept = tx.decided_hits(0, NOW, 10)
    assert [each.hit.address for each in kept] == ["203.0.113.0"]


def test_new_rules_judge_old_hits(store: Store, send: Send) -> None:
    came(store, image(send), click(send, LATER + SECOND))
    gateway = Ours(machine_networks=networks(["203.0.113.0/24"]))
    replayed = judge_again(store, NOW, gateway)
    assert replayed.hits == 2
    assert replayed.changed == {
        Relabelled(kind, "human", "no_sign_of_a_machine", "machine", "machine_network"): 1
        for kind in (HitKind.OPEN, HitKind.CLICK)
    }
    assert figures(store)["spring", "2026-11-21", "click", 1, "machine"] == (1, 1)
    assert figures(store)["spring", "2026-11-21", "click", 1, "human"] == (0, 0)
    assert judge_again(store, NOW, gateway).changed == {}
    assert judge_again(store, LATER + timedelta(days=1), Ours()).hits == 0


def test_who_is_in_a_small_network_of_machines_is_told_by_the_whole_address_alone(store: Store, send: Send) -> None:
    """What is kept of an address is wider than such a network: neither may a neighbour be taken for it later."""
    gateway = Ours(machine_networks=networks(["203.0.113.0/28", "198.51.100.7"]))
    person = [click(send), click(send, LATER + 4 * SECOND)]
    came(store, *(image(send, address=address) for address in ("203.0.113.9", "198.51.100.7")), ours=gateway)
    for each in person:
        came(store, each, now=LATER + timedelta(minutes=5), ours=gateway)
    before = figures(store)
    assert before["spring", "2026-11-21", "click", 0, "human"] == (2, 1)
    assert before["spring", "2026-11-21", "open", 0, "machine"] == (2, 1)
    assert judge_again(store, NOW, gateway).changed == {}
    assert figures(store) == before


def test_what_a_network_told_holds_when_the_network_was_forgotten(store: Store, send: Send) -> None:
    gateway = Ours(machine_networks=networks(["203.0.113.0/24"]))
    came(store, image(send), ours=gateway)
    with store.transaction() as tx:
        assert tx.drop_addresses(LATER + timedelta(days=31)) == 1
    assert judge_again(store, NOW, gateway).changed == {}


def test_what_was_our_own_stays_our_own(store: Store, send: Send) -> None:
    came(store, image(send, device=DEVICE), ours=Ours(frozenset({DEVICE})))
    assert judge_again(store, NOW, Ours()).changed == {}


def _answer(send: Send) -> Event:
    reply = happened(EventType.REPLY_RECEIVED, at=LATER, matched_by="message_id", via="contact")
    return replace(reply, send_id=send.id)


def test_a_hit_that_cannot_be_judged_waits_alone(store: Store, send: Send) -> None:
    odd, *others = [click(send, LATER + number * SECOND, place=number) for number in range(25)]
    with store.transaction() as tx:
        tx.add_hits([odd, *others])
        tx.take_up_hits(0, 100)
        tx._connection.execute(update(hits).where(hits.c.uid == odd.uid).values(hints=["of no shape we know"]))
    assert judge_new(store, LATER, NOBODY) == len(others)
    assert len(told(store)) == len(others)


def test_those_that_wait_are_looked_at_again_when_they_are_ripe(store: Store, send: Send) -> None:
    soon, new = NOW + timedelta(seconds=30), NewHits(store)
    with store.transaction() as tx:
        tx.add_hits([image(send, soon)])
    decided = [sum(new.judged(soon + passed * SECOND, NOBODY)) for passed in (1, 2, 10)]
    assert decided == [0, 0, 1]


def test_what_comes_while_others_wait_is_looked_at_at_once(store: Store, send: Send) -> None:
    soon, new = NOW + timedelta(seconds=30), NewHits(store)
    decided = []
    for hit in (image(send, soon), image(send, soon - timedelta(minutes=1))):
        with store.transaction() as tx:
            tx.add_hits([hit])
        decided.append(sum(new.judged(soon + SECOND, NOBODY)))
    assert decided == [0, 1]
