"""What a link of the library came to: by day, mailing and channel, and who clicked it; on both databases."""

from dataclasses import replace
from datetime import timedelta

from daemon.core.events import Actor
from daemon.core.link_figures import ClickDay, ClickedWhere, LibraryName, LinkFigures
from daemon.core.sends import Contact
from daemon.core.statistics import Count
from daemon.flows import library
from daemon.flows.links import LinkDesk, make_link
from tests.flows.test_links import MAJA, TO_FLYNN, a_link, click, desk
from tests.storage.sample import FLYNN, NOW

__all__ = ["desk"]

SCANNER = "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"
NOT_YET = NOW - timedelta(days=1)


def number_of(desk: LinkDesk, link_id: str) -> int:
    link = desk.store.reads.library_link(link_id)
    assert link is not None
    return link.number


def figures(desk: LinkDesk, link_id: str) -> LinkFigures:
    return desk.store.reads.library_figures(number_of(desk, link_id), 10)


def clicked_everywhere(desk: LinkDesk) -> str:
    """Flynn clicked twice in an SMS of spring, Maja a day before in autumn, a scanner fetched what is for everybody."""
    link_id = a_link(desk)
    order = replace(TO_FLYNN, url="", library=link_id)
    autumn = replace(order, contact=Contact(MAJA, name="Maja Berg"), campaign_id="autumn", channel="push")
    click(desk, make_link(desk, autumn).url, NOT_YET)
    flynns = make_link(desk, order).url
    click(desk, flynns)
    click(desk, flynns, NOW + timedelta(minutes=1))
    click(desk, make_link(desk, replace(order, contact=None, campaign_id=None)).url, agent=SCANNER)
    return link_id


def test_clicks_of_people_are_told_by_day_and_mailing(desk: LinkDesk) -> None:
    found = figures(desk, clicked_everywhere(desk))
    assert found.days == (
        ClickDay(NOT_YET.date(), Count(1, 1)),
        ClickDay(NOW.date(), Count(2, 1)),
    )
    assert [(each.campaign_id, each.clicked, each.last) for each in found.mailings] == [
        ("spring", Count(2, 1), NOW.date()),
        ("autumn", Count(1, 1), NOT_YET.date()),
    ]
    assert found.total(Actor.MACHINE) == 1


def test_clicks_are_told_by_channel_and_by_person(desk: LinkDesk) -> None:
    found = figures(desk, clicked_everywhere(desk))
    assert found.channels == [("sms", 2), ("push", 1)]
    assert [(each.contact, each.name, each.clicks) for each in found.clickers] == [
        (FLYNN, None, 2),
        (MAJA, "Maja Berg", 1),
    ]
    assert found.clickers[0].last_at == NOW + timedelta(minutes=1)


def test_a_link_that_nobody_clicked_came_to_nothing(desk: LinkDesk) -> None:
    found = figures(desk, a_link(desk))
    assert (found.days, found.mailings, found.channels, found.clickers) == ((), (), [], [])


def test_counting_anew_takes_nothing_from_what_there_was(desk: LinkDesk) -> None:
    link_id = clicked_everywhere(desk)
    library.reset(desk, link_id, MAJA)
    assert sum(each.clicked.total for each in figures(desk, link_id).days) == 3


def test_the_list_tells_in_how_many_mailings_a_link_was_clicked_and_when_last(desk: LinkDesk) -> None:
    clicked, unclicked = number_of(desk, clicked_everywhere(desk)), number_of(desk, a_link(desk))
    assert desk.store.reads.library_clicked_where((clicked, unclicked)) == {clicked: ClickedWhere(2, NOW.date())}


def test_a_mailings_links_know_their_name_in_the_library(desk: LinkDesk) -> None:
    link_id = clicked_everywhere(desk)
    click(desk, make_link(desk, TO_FLYNN).url)
    numbers = [each.number for each in desk.store.reads.campaign_statistics("spring", Actor.HUMAN, 10).links]
    assert len(numbers) == 2
    assert list(desk.store.reads.library_names(numbers).values()) == [LibraryName(link_id, "Prices")]
