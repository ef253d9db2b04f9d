"""Figures of made-up visits: what counts once, what adds up, and who came how far."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.events import Actor
from daemon.core.reading_figures import SeenPage, Visited, figures

NINE = datetime(2026, 11, 22, 9, tzinfo=UTC)
KEVIN, SAM = "kevin@flynn.example", "sam@flynn.example"


def visit(number: int = 1, contact: str | None = KEVIN, hours: float = 0, **seconds: float) -> Visited:
    """`p3=1.5`: page 3 was in front once, for so long."""
    at = NINE + timedelta(hours=hours)
    pages = tuple(
        SeenPage(int(page[1:]), round(each * 1000), 1 if each >= 0.5 else 0) for page, each in seconds.items()
    )
    return Visited(number, b"%d" % number, contact, None, Actor.HUMAN, at, at + timedelta(minutes=1), 0, pages)


def test_one_contact_in_two_visits_is_one_reader() -> None:
    found = figures([visit(1, p1=2), visit(2, hours=3, p1=1, p2=4)], 3)
    assert (len(found.readers), found.visits) == (1, 2)
    assert [(each.page, each.views, each.readers, each.time.total_seconds()) for each in found.pages] == [
        (1, 2, 1, 3),
        (2, 1, 1, 4),
        (3, 0, 0, 0),
    ]


def test_two_browsers_at_an_open_link_are_two_readers_and_the_same_browser_is_one() -> None:
    one, other = visit(1, None, p1=2), visit(2, None, p1=2)
    assert len(figures([one, other, replace(one, number=3)], 1).readers) == 2


@pytest.mark.parametrize(
    ("visits", "completed"),
    [
        ([visit(p1=1, p2=1, p3=1)], 1),
        ([visit(p1=1, p2=0.9, p3=5)], 0),
        ([visit(1, p1=1, p2=0.6), visit(2, p2=0.4, p3=1)], 1),  # read on another day
        ([visit(1, p1=1), visit(2, SAM, p2=1, p3=1)], 0),
    ],
)
def test_it_is_completed_where_one_reader_saw_every_page_for_a_second(visits: list[Visited], completed: int) -> None:
    assert figures(visits, 3).completed == completed


def test_who_came_how_far_is_told_by_the_last_page_they_looked_at() -> None:
    leafed = visit(1, p1=3, p4=0.2)  # page 4 went by
    jumped = visit(2, SAM, p1=3, p3=2)
    nowhere = visit(3, None)
    found = figures([leafed, jumped, nowhere], 4)
    assert [each.reached for each in found.pages] == [2, 1, 1, 0]
    assert [each.readers for each in found.pages] == [2, 0, 1, 0]


@pytest.mark.parametrize(("seconds", "median"), [((2, 4, 9), 4), ((2, 4), 3), ((7,), 7), ((), 0)])
def test_the_median_is_of_those_who_looked(seconds: tuple[float, ...], median: float) -> None:
    visits = [visit(at, f"{at}@x.example", p1=each) for at, each in enumerate(seconds)]
    found = figures([*visits, visit(99, "late@x.example")], 1)
    assert found.pages[0].median == timedelta(seconds=median)


def test_a_page_whose_image_alone_was_asked_for_was_looked_at_for_no_time() -> None:
    asked = replace(visit(), pages=(SeenPage(2, 0, 1),))
    (page,) = figures([asked], 2).pages[1:]
    assert (page.views, page.readers, page.time) == (1, 1, timedelta())


def test_days_tell_readers_once_and_who_came_for_the_first_time() -> None:
    visits = [visit(1, p1=1), visit(2, hours=2, p1=1), visit(3, hours=24, p1=1), visit(4, SAM, hours=25, p1=1)]
    assert [(each.day.day, len(each.readers), each.first, each.visits) for each in figures(visits, 1).days] == [
        (22, 1, 1, 2),
        (23, 2, 1, 2),
    ]


def test_whoever_was_there_last_comes_first() -> None:
    found = figures([visit(1, SAM, hours=5), visit(2, hours=1)], 1)
    assert [each.who for each in found.readers] == [SAM, KEVIN]


def test_a_document_that_nobody_read_has_all_its_pages() -> None:
    found = figures([], 2)
    assert (found.readers, found.visits, found.days) == ((), 0, ())
    assert [each.reached for each in found.pages] == [0, 0]
