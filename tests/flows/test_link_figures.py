"""Who clicked a link of the library, by which channel and in which mailings; on both databases."""

from dataclasses import replace
from datetime import timedelta

from daemon.core.link_figures import Used
from daemon.core.sends import Contact
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


def test_clicks_are_told_by_channel(desk: LinkDesk) -> None:
    number = number_of(desk, clicked_everywhere(desk))
    assert desk.store.reads.library_channels(number) == (("sms", 2), ("push", 1))


def test_who_clicked_last_comes_first(desk: LinkDesk) -> None:
    found = desk.store.reads.library_clickers(number_of(desk, clicked_everywhere(desk)), 10)
    assert [(each.contact, each.name, each.clicks) for each in found] == [(FLYNN, None, 2), (MAJA, "Maja Berg", 1)]
    assert found[0].last_at == NOW + timedelta(minutes=1)


def test_a_link_that_nobody_clicked_has_no_clickers(desk: LinkDesk) -> None:
    number = number_of(desk, a_link(desk))
    assert desk.store.reads.library_clickers(number, 10) == ()
    assert desk.store.reads.library_channels(number) == ()


def test_the_list_tells_in_how_many_mailings_a_link_stands_and_when_it_was_clicked_last(desk: LinkDesk) -> None:
    clicked, mailed, unused = number_of(desk, clicked_everywhere(desk)), number_of(desk, a_link(desk)), a_link(desk)
    with desk.store.transaction() as tx:
        tx.note_links("winter", [("", mailed)], NOW)
    assert desk.store.reads.library_used((clicked, mailed, number_of(desk, unused))) == {
        clicked: Used(2, NOW.date()),
        mailed: Used(1, None),
    }
    assert desk.store.reads.library_mailings(clicked, 10) == ("spring", "autumn")
    assert desk.store.reads.library_mailings(mailed, 10) == ("winter",)
