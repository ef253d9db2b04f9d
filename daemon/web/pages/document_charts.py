"""How far a document's readers come, and when they come: two charts with their findings in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, pairwise

from daemon.core.feed.words import short_day
from daemon.core.figures import Bar, Stretch, bars, stretches, unit
from daemon.core.reading_figures import PageFigures, ReadingDay, ReadingFigures

WIDTH, HEIGHT = 510, 120
MOST_PAGES = 60  # bars; of more pages, several share one
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
    """For each page, or for so many that the chart can be read, how many readers came so far or further."""
    step = max(1, -(-len(found.pages) // MOST_PAGES))
    parts = [found.pages[at : at + step] for at in range(0, len(found.pages), step)]
    marks = dict.fromkeys((0, (len(parts) - 1) // 2, len(parts) - 1)) if parts else {}
    heads = ("Page" if step == 1 else "Pages", "Came so far", "Views", "Seconds")
    drawn = bars([[part[0].reached for part in parts]], WIDTH, HEIGHT)[0]
    rows = tuple(map(_part, parts))
    return Chart(drop_off(found), drawn, tuple(f"Page {parts[at][0].page}" for at in marks), heads, rows)


def _part(pages: Sequence[PageFigures]) -> tuple[str, ...]:
    first, last = pages[0], pages[-1]
    named = str(first.page) if first is last else f"{first.page} to {last.page}"
    time = sum((each.time for each in pages), timedelta())
    return (named, str(first.reached), str(sum(each.views for each in pages)), f"{time.total_seconds():,.0f}")


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
