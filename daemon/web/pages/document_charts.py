"""How far a document's readers come, and when they come: two charts with their findings in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, pairwise

from daemon.core.feed.words import short_day
from daemon.core.figures import Bar, Stretch, bars, stretches, unit
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
    spans = stretches(found.days, today)
    rows = tuple(_row(span) for span in spans)
    ends = (spans[0], spans[-1]) if len(spans) > 1 else spans
    heads = ("From", "Readers", "First time", "Visits")
    drawn = bars([[int(row[1]) for row in rows]], WIDTH, HEIGHT)[0]
    return Chart(_busiest(rows, unit(spans)), drawn, tuple(short_day(span.first) for span in ends), heads, rows)


def _row(span: Stretch[ReadingDay]) -> tuple[str, ...]:
    """Whoever came on several of its days, is one reader."""
    readers = frozenset(chain.from_iterable(day.readers for day in span.days))
    first, visits = sum(day.first for day in span.days), sum(day.visits for day in span.days)
    return (short_day(span.first), str(len(readers)), str(first), str(visits))


def _busiest(rows: Sequence[tuple[str, ...]], by: str) -> str:
    if not rows:
        return "Nobody has read it yet."
    day, readers, *_ = max(rows, key=lambda row: int(row[1]))
    if len(rows) == 1:
        return f"{_readers(int(readers))}, on {day}."
    since = f"on {day}" if by == "day" else f"from {day} on"
    return f"Readers by {by}. The most: {readers}, {since}."


def _readers(number: int) -> str:
    return "1 reader" if number == 1 else f"{number:,} readers"
