"""Figures as the pages tell them: days put together where there are many, and where each bar of a chart stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Generic, Protocol, TypeVar

MOST_BARS = 45
STEPS = (1, 7, 28)  # days that one bar stands for


class Dated(Protocol):
    @property
    def day(self) -> date: ...


D = TypeVar("D", bound=Dated)


@dataclass(frozen=True, slots=True)
class Stretch(Generic[D]):
    """So many days in a row, from `first` on, with what happened on them."""

    first: date
    last: date
    days: tuple[D, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    width: float
    height: float


def stretches(days: Sequence[D], today: date) -> tuple[Stretch[D], ...]:
    """From the first day on which something happened until today, without a gap; of a long time, weeks or longer."""
    if not days:
        return ()
    first, last = days[0].day, max(days[-1].day, today)
    length = (last - first).days + 1
    step = next((each for each in STEPS if length <= each * MOST_BARS), -(-length // MOST_BARS))
    found: dict[int, list[D]] = {number: [] for number in range(-(-length // step))}
    for day in days:
        found[(day.day - first).days // step].append(day)
    return tuple(
        Stretch(begin := first + timedelta(number * step), min(begin + timedelta(step - 1), last), tuple(those))
        for number, those in found.items()
    )


def unit(spans: Sequence[Stretch[Any]]) -> str:
    """What one bar stands for."""
    step = (spans[0].last - spans[0].first).days + 1 if spans else 1
    return {1: "day", 7: "week"}.get(step, f"{step} days") if len(spans) > 1 else "day"


def bars(series: Sequence[Sequence[int]], width: float, height: float) -> tuple[tuple[Bar, ...], ...]:
    """Of several rows of numbers, beside each other under one scale. A number that is not 0 can always be seen."""
    top = max((number for row in series for number in row), default=0) or 1
    slot = width / max(1, *(len(row) for row in series))
    wide = slot * 0.8 / len(series)
    return tuple(
        tuple(_bar(slot * (at + 0.1) + wide * row, wide, number / top, height) for at, number in enumerate(numbers))
        for row, numbers in enumerate(series)
    )


def _bar(x: float, wide: float, part: float, height: float) -> Bar:
    tall = max(2.0, part * height) if part else 0.0
    return Bar(round(x, 1), round(height - tall, 1), round(wide * 0.92, 1), round(tall, 1))
