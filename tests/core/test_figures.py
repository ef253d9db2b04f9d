"""Days put together, and bars that can be seen."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.figures import MOST_BARS, bars, stretches
from daemon.core.statistics import Day

FIRST = date(2026, 8, 1)


def days(*numbers: int) -> list[Day]:
    return [Day(FIRST + timedelta(number), sent=1) for number in numbers]


def test_nothing_happened() -> None:
    assert stretches([], FIRST) == ()


def test_days_without_anything_are_there_too() -> None:
    found = stretches(days(0, 2), FIRST + timedelta(3))
    assert [(each.first, len(each.days)) for each in found] == [
        (FIRST + timedelta(number), happened) for number, happened in enumerate((1, 0, 1, 0))
    ]


@pytest.mark.parametrize(("length", "step"), [(45, 1), (46, 7), (315, 7), (316, 28), (1261, 29)])
def test_a_long_time_is_told_in_weeks_or_more(length: int, step: int) -> None:
    found = stretches(days(0, length - 1), FIRST)
    assert (found[0].last - found[0].first).days + 1 == step
    assert found[-1].last == FIRST + timedelta(length - 1)


@given(st.sets(st.integers(0, 5000), min_size=1), st.integers(0, 6000))
def test_no_day_is_lost_and_the_bars_are_few(numbers: set[int], today: int) -> None:
    found = stretches(days(*sorted(numbers)), FIRST + timedelta(today))
    assert len(found) <= MOST_BARS
    assert sum(len(each.days) for each in found) == len(numbers)


@given(st.lists(st.lists(st.integers(0, 10**9), min_size=7, max_size=7), min_size=1, max_size=3))
def test_bars_stay_within_their_chart_and_none_but_a_naught_is_invisible(series: list[list[int]]) -> None:
    for row, numbers in zip(bars(series, 700, 100), series, strict=True):
        for bar, number in zip(row, numbers, strict=True):
            assert bar.x >= 0
            assert bar.x + bar.width <= 700
            assert bar.y + bar.height == pytest.approx(100, abs=0.1)
            assert (bar.height > 0) == (number > 0)
