"""Reading is one line: in the present while it lasts, in the past once they have left."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from daemon.core.actor import PROOF, Reason
from daemon.core.events import EventType, Evidence, Json
from daemon.core.feed.groups import groups, only_people
from daemon.core.feed.proof import drawer
from daemon.core.feed.told import Told
from daemon.core.feed.values import Item, Tone
from daemon.core.feed.voice import fold_key, say
from tests.core.feed.played import KEVIN, READER, told_as

E = EventType
NAMED: dict[str, Json] = {
    "document_name": "Proposal.pdf",
    "share": "shr_1",
    "pages": 12,
    "actor": "human",
    "visit": "vis_1",
}
WHY = (Evidence(Reason.NO_SIGN_OF_A_MACHINE, PROOF[Reason.NO_SIGN_OF_A_MACHINE]), Evidence("user_agent", "It says X"))


def item(kind: EventType, **told: Json) -> Item:
    return item_of(KEVIN, kind, 0, told)


def item_of(contact: str | None, kind: EventType, after: float, told: Mapping[str, Json]) -> Item:
    return told_as(kind, contact, {**NAMED, **told}, timedelta(seconds=after), WHY)


def viewed(page: int, seconds: float, now_on: int | None, after: float = 0, **told: Json) -> Item:
    told |= {"page": page, "seconds": seconds, "now_on": now_on}
    return item_of(KEVIN, E.DOCUMENT_PAGE_VIEWED, after, told)


def said(*items: Item) -> str:
    """Newest last."""
    return "".join(span.text for span in say(Told(tuple(reversed(items)), READER)).text)


OPENED = item(E.DOCUMENT_OPENED, now_on=1, first=True)


def test_while_it_lasts_the_page_in_front_is_told() -> None:
    assert said(OPENED, viewed(1, 12.0, 2), viewed(2, 26.4, 4)) == "Is reading page 4 of Proposal.pdf"


def test_how_far_it_got_stands_below_while_it_lasts() -> None:
    saying = say(Told((viewed(2, 50.4, 4), viewed(1, 12.0, 2), OPENED), READER))
    assert saying.more == "2 of 12 pages, 1 min 2 s so far"


def test_once_they_have_left_it_is_told_how_much_they_read() -> None:
    assert (
        said(OPENED, viewed(1, 12.0, 2), viewed(2, 326.2, None)) == "Read 2 of 12 pages of Proposal.pdf in 5 min 38 s"
    )


def test_all_of_it_is_told_once_it_was_completed() -> None:
    done = item(E.DOCUMENT_COMPLETED, page=12, seconds=313.0, now_on=12)
    assert said(OPENED, viewed(1, 13.0, 12), done, viewed(12, 300.0, None)) == (
        "Read all 12 pages of Proposal.pdf in 5 min 13 s"
    )


def test_a_page_that_went_by_is_not_among_those_read() -> None:
    assert said(viewed(1, 12.0, 2), viewed(2, 0.2, None)) == "Read 1 of 12 pages of Proposal.pdf in 12 s"


def test_one_page_is_no_page_of_many() -> None:
    assert said(viewed(1, 12.0, None, pages=1)) == "Read Proposal.pdf in 12 s"
    assert said(item(E.DOCUMENT_OPENED, now_on=1, pages=1)) == "Is reading Proposal.pdf"


@pytest.mark.parametrize(
    ("told", "sentence", "tone"),
    [
        ({"first": True}, "Opened Proposal.pdf for the first time", Tone.HUMAN),
        ({}, "Opened Proposal.pdf", Tone.HUMAN),
        ({"actor": "machine", "reason": "scanner"}, "A mail scanner opened Proposal.pdf", Tone.MACHINE),
        ({"actor": "machine", "reason": "link_preview"}, "A link preview opened Proposal.pdf", Tone.MACHINE),
        ({"actor": "self"}, "One of us opened Proposal.pdf", Tone.SELF),
        ({"actor": "unknown"}, "Opened Proposal.pdf, but nobody can tell by whom", Tone.UNKNOWN),
        (
            {"actor": "unknown", "reason": "never_shown"},
            "Something asked for Proposal.pdf, and was shown no page",
            Tone.UNKNOWN,
        ),
    ],
)
def test_who_opened_it_is_told(told: dict[str, Json], sentence: str, tone: Tone) -> None:
    opened = item(E.DOCUMENT_OPENED, now_on=None, **told)
    assert (said(opened), say(Told((opened,), READER)).tone) == (sentence, tone)


def test_one_of_us_reads_as_one_of_us() -> None:
    assert said(viewed(3, 4.0, 4, actor="self")) == "One of us is reading page 4 of Proposal.pdf"


def test_a_download_is_told() -> None:
    assert said(item(E.DOCUMENT_DOWNLOADED, now_on=None)) == "Downloaded Proposal.pdf"


def test_the_strip_has_a_bar_for_each_page_and_says_which_one_grows() -> None:
    strip = say(Told((viewed(2, 26.4, 4), viewed(1, 12.0, 2)), READER)).strip
    assert strip is not None
    assert (strip.seconds[:3], len(strip.seconds), strip.at) == ((12, 26, 0), 12, 4)
    assert strip.label.endswith("Now on page 4")


def test_of_a_long_document_several_pages_share_a_bar() -> None:
    strip = say(Told((viewed(99, 26.0, 100, pages=100),), READER)).strip
    assert strip is not None
    assert (len(strip.seconds), strip.seconds[19], strip.at) == (20, 26, 20)


def test_opening_reading_and_completing_are_one_line() -> None:
    (group,) = groups((viewed(2, 20.0, None, 40), viewed(1, 12.0, 2, 20), item(E.DOCUMENT_OPENED, now_on=1)), READER)
    assert len(group.lines) == 1


def test_a_download_is_a_line_of_its_own() -> None:
    assert fold_key(OPENED) != fold_key(item(E.DOCUMENT_DOWNLOADED))


def test_a_machines_visit_does_not_fold_into_a_persons() -> None:
    assert fold_key(OPENED) != fold_key(item(E.DOCUMENT_OPENED, actor="machine"))


def test_machines_are_hidden_while_people_only_is_on() -> None:
    shown, hidden = only_people(groups((item(E.DOCUMENT_OPENED, actor="machine", reason="scanner"),), READER))
    assert (shown, hidden) == ((), 1)


def test_the_drawer_lists_the_pages_and_says_why_it_was_a_person() -> None:
    found = drawer(Told((viewed(2, 26.4, None), viewed(1, 12.0, 2), OPENED), READER))
    assert found is not None
    assert found.proofs[0].raw == ("Page 1: 12.0 s", "Page 2: 26.4 s")
    assert found.proofs[1].why == "Taken for a person. Nothing in it speaks for a machine."
    assert not found.note


def test_readers_of_an_open_link_have_a_group_of_their_own() -> None:
    (group,) = groups((item_of(None, E.DOCUMENT_OPENED, 0, {"now_on": 1}),), READER)
    assert (group.name, group.address, group.org) == ("Somebody", None, "by an open link")
