"""A library of links as a team of reps keeps it, clicked for three weeks by people, by a scanner, and by ourselves."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache, partial
from itertools import count
from random import Random

from daemon.core.actions import AddInterest, AddToList, CreateFollowUp, OpenRequest
from daemon.core.hits import Hit, HitKind
from daemon.core.library import LibraryLink, LinkDraft
from daemon.core.links import Asking, message_of
from daemon.core.marks import open_link
from daemon.core.sends import Contact
from daemon.core.targets import unpacked
from daemon.flows import library
from daemon.flows.hits import Ours
from daemon.flows.links import LinkDesk, LinkOrder, make_link
from daemon.flows.new_hits import judge_new
from tests.flows.test_hits import CHROME
from tests.web.house import KEYRING, TRACKING_URL, House
from tests.web.pages.played import ALAN, ED, ELSA, INGRID, KEVIN, MAJA, ROY, WALTER

PRICES = LinkDraft("Prices of the year", "https://halyard.example/prices/2026")
DEMO = LinkDraft(
    "Book a demo",
    "https://halyard.example/demo",
    actions=(
        CreateFollowUp("Call back", timedelta(days=1), None, "We will call you tomorrow."),
        OpenRequest("Demo"),
        AddInterest("Arcades"),
    ),
    asking=Asking("Shall we show you how it works?", "Yes, call me"),
)
NEWS = LinkDraft("Hear of new arcades", actions=(AddToList("New arcades", "You will hear of each new arcade."),))
PLAN = LinkDraft("Floor plan, for the fair", "https://halyard.example/fair/plan.pdf", parameters={"ref": "fair"})
SCANNER = "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"
SUMMER, FAIR = "Summer letters", "After the fair"
WAYS = ((SUMMER, "sms"), (SUMMER, "email"), (FAIR, "email"))
PEOPLE = (KEVIN, ALAN, ED, ROY, WALTER, INGRID)
_numbers = count(5_000_000)


def desk_of(house: House, at: datetime) -> LinkDesk:
    return LinkDesk(house.store, KEYRING, lambda: at, TRACKING_URL)


def play_library(house: House) -> LibraryLink:
    """The link of the demo, which is clicked the most and of which a draft waits."""
    began = house.clock() - timedelta(days=22, hours=3)
    desk = desk_of(house, began)
    prices, fair = library.add_folder(desk, "Prices"), library.add_folder(desk, "Fairs and events")
    library.add_folder(desk, "Old")
    links = (
        library.add(desk, PRICES, prices.id, MAJA),
        library.add(desk, DEMO, None, ELSA),
        library.add(desk, NEWS, fair.id, MAJA),
    )
    library.add_draft(desk, PLAN, fair.id, ELSA)
    _take_in(house, _clicks(house, links))
    moved = LinkDraft(DEMO.name, "https://halyard.example/demo/autumn", actions=DEMO.actions[:2], asking=DEMO.asking)
    library.put_draft(desk_of(house, house.clock() - timedelta(hours=2)), links[1].id, moved, MAJA)
    return links[1]


def click(house: House, link: LibraryLink, contact: Contact | None, at: datetime) -> None:
    """Once, on a link that is of no campaign."""
    _take_in(house, (_hit(_made(house, link.id, contact, None, "email"), at),))


def _take_in(house: House, hits: Iterable[Hit]) -> None:
    in_order = sorted(hits, key=lambda each: each.at)
    with house.store.transaction() as tx:
        tx.add_hits(in_order)
    judge_new(house.store, house.clock(), Ours())


def _clicks(house: House, links: Sequence[LibraryLink]) -> Iterator[Hit]:
    """Whoever clicks several times, has one link of each channel."""
    dice, now, made = Random(8), house.clock(), cache(partial(_made, house))
    for link, days in zip(links, (21, 17, 4), strict=True):
        for ago in range(days, 0, -1):
            at = now - timedelta(days=ago, minutes=dice.randrange(400))
            for contact in dice.sample(PEOPLE, dice.choice((0, 1, 1, 2, 3))):
                at += timedelta(minutes=dice.randrange(2, 40))
                yield _hit(made(link.id, contact, *dice.choice(WAYS)), at)
    for ago in range(3, 20, 4):
        yield _hit(made(links[1].id, ALAN, FAIR, "email"), now - timedelta(days=ago), SCANNER)
    yield _hit(made(links[1].id, KEVIN, SUMMER, "sms"), now - timedelta(minutes=52))


def _made(house: House, link_id: str, contact: Contact | None, campaign: str | None, channel: str) -> str:
    order = LinkOrder(contact, library=link_id, campaign_id=campaign, channel=channel)
    return make_link(desk_of(house, house.clock() - timedelta(days=22)), order).url


def _hit(url: str, at: datetime, agent: str = CHROME) -> Hit:
    opened = open_link(KEYRING, url.rpartition("/")[2])
    told = unpacked(opened.rest)
    assert told.of_library
    return Hit(
        next(_numbers).to_bytes(16),
        HitKind.CLICK,
        at,
        message_of(opened),
        place=told.place,
        url=told.url,
        agent=agent,
        hints={"accept-language": "en"},
        library=told.of_library.number,
    )
