"""Beats come late, twice, in another order, or not at all: what was read is the same."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.dwell import SLACK, Beat, Look, Progress, heard, lasted, left, read_through, room

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PAGES = 6
AMPLE = timedelta(hours=1)
SECOND = timedelta(seconds=1)


def beat(sequence: int, page: int | None = 1, ended: bool = False, **totals: int) -> Beat:
    """`p1=5200`: the first page was in front for 5.2 s in all."""
    return Beat(sequence, page, {int(name[1:]): ms for name, ms in totals.items()}, ended)


def after(*beats: Beat, room: timedelta = AMPLE) -> Progress:
    known = Progress()
    for each in beats:
        known = heard(known, each, PAGES, room)
    return known


@st.composite
def readings(draw: st.DrawFn) -> list[Beat]:
    """As a viewer tells them: totals grow, and only what changed is told."""
    totals: dict[int, int] = {}
    told = []
    for sequence in range(1, draw(st.integers(1, 12)) + 1):
        grown = draw(st.dictionaries(st.integers(1, PAGES), st.integers(1, 5000), max_size=3))
        for page, ms in grown.items():
            totals[page] = totals.get(page, 0) + ms
        told.append(Beat(sequence, draw(st.one_of(st.none(), st.integers(1, PAGES))), {p: totals[p] for p in grown}))
    return told


def largest(beats: Sequence[Beat]) -> dict[int, int]:
    found: dict[int, int] = {}
    for each in beats:
        for page, ms in each.totals.items():
            found[page] = max(found.get(page, 0), ms)
    return found


@given(st.data(), readings())
def test_however_beats_come_the_largest_totals_that_came_are_known(data: st.DataObject, told: list[Beat]) -> None:
    came = data.draw(st.lists(st.sampled_from(told), max_size=30))
    assert after(*came).totals == largest(came)


@given(st.data(), readings())
def test_however_beats_come_the_latest_says_which_page_is_in_front(data: st.DataObject, told: list[Beat]) -> None:
    came = data.draw(st.permutations(told))
    assert after(*came).page == told[-1].page


@given(
    st.lists(st.tuples(st.integers(0, 5000), st.dictionaries(st.integers(-1, PAGES + 1), st.integers(0, 10**7)))),
)
def test_nobody_looks_for_longer_than_the_clock_went_on(told: list[tuple[int, dict[int, int]]]) -> None:
    known, elapsed = Progress(), timedelta()
    for sequence, (passed, totals) in enumerate(told):
        elapsed += timedelta(milliseconds=passed)
        known_ms = sum(known.totals.values())
        known = heard(known, Beat(sequence, 1, totals), PAGES, room(elapsed, known_ms))
        assert timedelta(milliseconds=sum(known.totals.values())) <= elapsed + SLACK


@given(readings(), st.integers(0, 20_000))
def test_a_total_never_shrinks(told: list[Beat], most: int) -> None:
    known = Progress()
    for each in told:
        before, known = known, heard(known, each, PAGES, timedelta(milliseconds=most))
        assert all(known.totals[page] >= ms for page, ms in before.totals.items())


def test_what_is_more_than_the_clock_allows_is_cut_off_each_page_alike() -> None:
    assert after(beat(1, p1=6000, p2=2000), room=4 * SECOND).totals == {1: 3000, 2: 1000}


def test_what_was_cut_off_comes_in_when_the_clock_has_gone_on() -> None:
    said = beat(1, p1=6000)
    known = heard(Progress(), said, PAGES, 2 * SECOND)
    assert heard(known, said, PAGES, 60 * SECOND).totals == {1: 6000}


@pytest.mark.parametrize("page", [0, PAGES + 1, -3])
def test_a_page_that_the_document_has_not_is_nothing(page: int) -> None:
    known = heard(Progress(), Beat(1, page, {page: 5000, 2: 100}), PAGES, AMPLE)
    assert (known.page, known.totals) == (None, {2: 100})


def test_an_ended_window_shows_nothing() -> None:
    assert after(beat(1, p1=5000), beat(2, 1, ended=True, p1=6000)).page is None


def test_a_page_is_left_when_another_one_is_in_front() -> None:
    before = after(beat(1, 1, p1=5200))
    assert left(before, heard(before, beat(2, 2, p1=5300, p2=900), PAGES, AMPLE)) == (Look(1, 5300),)


def test_pages_are_left_in_the_order_of_the_way_to_the_one_in_front() -> None:
    before = after(beat(1, 4, p4=3000))
    upwards = heard(before, beat(2, 1, p4=3100, p3=700, p2=600), PAGES, AMPLE)
    assert [each.page for each in left(before, upwards)] == [4, 3, 2]
    downwards = heard(before, beat(2, 6, p4=3100, p5=600), PAGES, AMPLE)
    assert [each.page for each in left(before, downwards)] == [4, 5]


def test_pages_that_are_flown_over_are_not_looked_at() -> None:
    before = after(beat(1, 1, p1=3000))
    assert left(before, heard(before, beat(2, 6, p2=120, p3=90, p6=800), PAGES, AMPLE)) == (Look(1, 3000),)


def test_where_somebody_leaves_the_document_is_told_however_short_it_was() -> None:
    before = after(beat(1, 5, p5=200))
    assert left(before, heard(before, beat(2, None), PAGES, AMPLE)) == (Look(5, 200),)


def test_what_was_told_is_not_told_again() -> None:
    progress = Progress(totals={1: 5300, 2: 900}, told={1: 5300}, page=2, sequence=2)
    assert left(progress, heard(progress, beat(3, 1, p2=1000), PAGES, AMPLE)) == (Look(2, 1000),)


def test_everything_is_read_once_every_page_was_seen_for_a_second() -> None:
    assert read_through({1: 1000, 2: 4000}, 2)
    assert not read_through({1: 999, 2: 4000}, 2)
    assert not read_through({1: 5000}, 2)
    assert not read_through({}, 0)


def test_a_beat_kept_back_while_offline_does_not_make_the_visit_last_until_now() -> None:
    gone = after(beat(1, None, p1=3000))
    late = heard(gone, beat(2, None, p1=5000), PAGES, AMPLE)
    assert lasted(NOW, gone, late, NOW + AMPLE) == NOW + 2 * SECOND


def test_a_visit_lasts_as_long_as_a_page_is_in_front() -> None:
    before = after(beat(1, 1, p1=3000))
    assert lasted(NOW, before, heard(before, beat(2, None, p1=4000), PAGES, AMPLE), NOW + AMPLE) == NOW + AMPLE
