"""What was judged is what the figures say, whoever judged it and however late."""

from datetime import timedelta

from daemon.core.events import Actor
from daemon.core.hits import HitKind
from daemon.core.sends import Send
from daemon.core.statistics import Count
from daemon.storage.store import Store
from tests.flows.test_hits import DEMO, LATER, PRICES, came, click, image, send

__all__ = ["send"]  # a fixture

MINUTE = timedelta(minutes=1)


def test_opens_and_clicks_of_one_mail_are_counted_in_all_and_once(store: Store, send: Send) -> None:
    came(store, image(send), image(send, LATER + MINUTE), click(send, LATER + 2 * MINUTE))
    came(store, click(send, LATER + 3 * MINUTE, place=4, url=DEMO), click(send, LATER + 4 * MINUTE))
    found = store.reads.campaign_statistics("spring", Actor.HUMAN, 10)
    assert found.count(HitKind.OPEN, Actor.HUMAN) == Count(2, 1)
    assert found.count(HitKind.CLICK, Actor.HUMAN) == Count(3, 1)
    assert [(each.url, each.clicked, each.places[0].place) for each in found.links] == [
        (PRICES, Count(2, 1), 0),
        (DEMO, Count(1, 1), 4),
    ]


def test_a_scanners_hits_are_no_persons(store: Store, send: Send) -> None:
    came(store, click(send, method="HEAD"))
    found = store.reads.campaign_statistics("spring", Actor.HUMAN, 10)
    assert [each.clicked for each in found.links] == [found.count(HitKind.CLICK, Actor.HUMAN)] == [Count()]
    assert found.count(HitKind.CLICK, Actor.MACHINE) == Count(1, 1)


def test_the_link_that_an_event_names_tells_its_clicks(store: Store, send: Send) -> None:
    came(store, click(send))
    name = store.reads.events(None, 10, types=["link.clicked"]).items[0].event.facts["link"]
    found = store.reads.link_statistics(int(str(name).removeprefix("lnk_")), Actor.HUMAN)
    assert found
    assert (found.link.url, found.link.clicked) == (PRICES, Count(1, 1))
