"""How far a document's readers come, and when they come: two charts with their findings in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from daemon.core.feed.words import short_day
from daemon.core.figures import MOST_BARS, STEPS, Bar, bars
from daemon.core.reading_figures import ReadingDay, ReadingFigures

WIDTH, HEIGHT = 510, 120
NOTABLE = 0.2  # of all readers, who stop after one page


@dataclass(frozen=True, slots=True)
class Chart:
    """`finding` is what one sees in it. `rows` are its figures under `heads`."""

    finding: str
    bars: tuple[Bar, ...]
    axis: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def how_far(found: ReadingFigures) -> Chart:
    """For each page, how many readers came so far or further."""
    reached = [each.reached for each in found.pages]
    last = len(reached)
    marks = [f"Page {page}" for page in sorted({1, (last + 1) // 2, last} if last else ())]
    rows = tuple(
        (str(each.page), str(each.reached), str(each.readers), str(each.views), f"{each.median.total_seconds():.1f}")
        for each in found.pages
    )
    heads = ("Page", "Came so far", "Looked at it", "Views", "Median seconds")
    return Chart(drop_off(found), bars([reached], WIDTH, HEIGHT)[0], tuple(marks), heads, rows)


def drop_off(found: ReadingFigures) -> str:
    """Where most of them stop, in a sentence."""
    reached = [each.reached for each in found.pages]
    if not reached or not reached[0]:
        return "Nobody has read it yet."
    many = _readers(reached[0])
    if reached[-1] == reached[0]:
        return f"{many} came to the last page." if reached[0] == 1 else f"All {many} came to the last page."
    lost = [(before - after, page) for page, (before, after) in enumerate(pairwise(reached), 1)]
    most, page = max(lost, key=lambda each: (each[0], -each[1]))
    end = f"{reached[-1]} of {many} came to the last page."
    if most >= max(1, NOTABLE * reached[0]):
        return f"{end} The most stopped after page {page}: {most}."
    return end


def when(found: ReadingFigures, today: date) -> Chart:
    """Readers by day, or by week and longer where it has been long."""
    spans = _stretches(found.days, today)
    readers = [len(frozenset().union(*(day.readers for day in days))) for _, days in spans]
    rows = tuple(
        (short_day(first), str(number), str(sum(day.first for day in days)), str(sum(day.visits for day in days)))
        for (first, days), number in zip(spans, readers, strict=True)
    )
    ends = (spans[0][0], spans[-1][0]) if len(spans) > 1 else [first for first, _ in spans]
    heads = ("From", "Readers", "First time", "Visits")
    return Chart(_busiest(rows), bars([readers], WIDTH, HEIGHT)[0], tuple(map(short_day, ends)), heads, rows)


def _stretches(days: Sequence[ReadingDay], today: date) -> list[tuple[date, list[ReadingDay]]]:
    """From the first day on until today, without a gap."""
    if not days:
        return []
    first, length = days[0].day, (max(days[-1].day, today) - days[0].day).days + 1
    step = next((each for each in STEPS if length <= each * MOST_BARS), -(-length // MOST_BARS))
    found: list[tuple[date, list[ReadingDay]]] = [
        (first + timedelta(number * step), []) for number in range(-(-length // step))
    ]
    for day in days:
        found[(day.day - first).days // step][1].append(day)
    return found


def _busiest(rows: Sequence[tuple[str, ...]]) -> str:
    if not rows:
        return "Nobody has read it yet."
    best = max(rows, key=lambda row: int(row[1]))
    return f"Readers by day. The most: {best[1]}, {best[0]}." if len(rows) > 1 else f"All on {best[0]}."


def _readers(number: int) -> str:
    return "1 reader" if number == 1 else f"{number:,} readers"
