"""A reader's path: looks as they are kept become steps in time."""

from datetime import UTC, datetime, timedelta

from daemon.core.reading_path import Kept, path_of, went_back

NINE = datetime(2026, 11, 22, 9, tzinfo=UTC)


def look(page: int, seconds: float, until: float) -> Kept:
    return Kept(page, round(seconds * 1000), NINE + timedelta(seconds=until))


def told(*looks: Kept) -> list[tuple[int, float, float]]:
    """Each step's page, when it began, and how long it lasted."""
    return [(each.page, (each.begun_at - NINE).total_seconds(), each.time.total_seconds()) for each in path_of(looks)]


def test_pages_follow_each_other() -> None:
    assert told(look(1, 5, 5), look(2, 10, 15), look(1, 5, 20)) == [(1, 0, 5), (2, 5, 10), (1, 15, 5)]


def test_pages_told_by_one_beat_are_put_one_after_the_other() -> None:
    assert told(look(1, 2, 5), look(2, 1, 5), look(3, 1, 5)) == [(1, 1, 2), (2, 3, 1), (3, 4, 1)]


def test_a_pause_stays_between_two_looks() -> None:
    assert told(look(1, 5, 5), look(2, 5, 65)) == [(1, 0, 5), (2, 60, 5)]


def test_a_page_that_stays_in_front_is_one_step() -> None:
    assert told(look(1, 5, 5), look(1, 4, 9), look(2, 1, 10)) == [(1, 0, 9), (2, 9, 1)]


def test_a_step_never_ends_after_the_next_has_begun() -> None:
    steps = path_of([look(1, 5, 8), look(2, 5, 10)])
    assert steps[0].ended_at == steps[1].begun_at


def test_returns_are_counted_by_the_page_returned_to() -> None:
    pages = (1, 2, 8, 4, 8, 4, 1)
    assert went_back(path_of([look(page, 1, at) for at, page in enumerate(pages)])) == {4: 2, 1: 1}


def test_nobody_has_no_path() -> None:
    assert path_of([]) == ()
