"""A document's pages side by side, with how long each was looked at; under them, in the same columns, one path."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.core.feed.values import Reader
from daemon.core.feed.words import clock, listed, span
from daemon.core.reading_figures import PageFigures, ReaderFigures
from daemon.core.reading_path import Step, went_back

COLUMN, MARGIN = 84, 48  # as in data.css
BAR_HEIGHT = 110
MOST_COLUMNS = 120
MOST_STEPS = 150
A_MINUTE = timedelta(minutes=1)
PIXELS_A_SECOND = 0.56
TALLEST, LOWEST_STEP = 420.0, 5.0
PAUSE = timedelta(seconds=12)  # a longer one is drawn as long as this
TOLD_FROM = timedelta(seconds=30)  # shorter stays are not written beside the path
ROW = 18.0  # between two times on the left


@dataclass(frozen=True, slots=True)
class Column:
    """`tall` is how high the bar of all readers stands, `theirs` that of the one whose path is shown."""

    page: int
    label: str
    time: str
    tall: float
    theirs: float
    readers: int
    is_in_front: bool


@dataclass(frozen=True, slots=True)
class Stay:
    """A page was in front: a thick stroke downwards. `said` stands beside it, where it was long enough."""

    x: float
    y: float
    tall: float
    said: str


@dataclass(frozen=True, slots=True)
class Turn:
    y: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Path:
    label: str
    width: float
    height: float
    lines: tuple[float, ...]
    times: tuple[tuple[float, str], ...]
    stays: tuple[Stay, ...]
    turns: tuple[Turn, ...]
    now: tuple[float, float] | None  # where the reader is at this moment
    left_out: int  # earlier looks


def columns(
    pages: Sequence[PageFigures], titles: Mapping[int, str], theirs: ReaderFigures | None
) -> tuple[Column, ...]:
    """Of a long document only those that were looked at longest, in their order."""
    chosen = sorted(sorted(pages, key=lambda each: (-each.time, each.page))[:MOST_COLUMNS], key=lambda each: each.page)
    most = max((each.time for each in pages), default=timedelta()) or timedelta(seconds=1)
    return tuple(_column(each, titles.get(each.page, ""), theirs, most) for each in chosen)


def path(steps: Sequence[Step], shown: Sequence[Column], who: str, now_on: int | None, reader: Reader) -> Path | None:
    """None: there is nothing to be drawn."""
    places = {column.page: MARGIN + COLUMN * (at + 0.5) for at, column in enumerate(shown)}
    known = [step for step in steps if step.page in places]
    drawn = known[-MOST_STEPS:]
    if not drawn:
        return None
    scale = _scale(drawn)
    stays, turns, times, y, before = [], [], [], 8.0, None
    for step in drawn:
        x = places[step.page]
        if before is not None:
            y += min(PAUSE, max(timedelta(), step.begun_at - before.ended_at)).total_seconds() * scale
            turns.append(Turn(round(y, 1), places[before.page], x))
        tall = max(LOWEST_STEP, step.time.total_seconds() * scale)
        stays.append(Stay(x, round(y, 1), round(tall, 1), span(step.time) if step.time >= TOLD_FROM else ""))
        times.append((y, step.begun_at))
        y, before = y + tall, step
    end = drawn[-1].page
    return Path(
        label=_told(who, steps, now_on),
        width=MARGIN + COLUMN * len(shown),
        height=round(y + 16, 1),
        lines=tuple(places.values()),
        times=_apart(times, reader),
        stays=tuple(stays),
        turns=tuple(turns),
        now=(places[end], round(y, 1)) if now_on == end else None,
        left_out=len(known) - len(drawn),
    )


def back_and_forth(who: str, steps: Sequence[Step]) -> str:
    """The finding in a sentence; empty where somebody went straight on."""
    returns = went_back(steps)
    if not returns:
        return ""
    page, times = next(iter(returns.items()))
    more = "" if len(returns) == 1 else f", and back {sum(returns.values())} times in all"
    how_often = {1: "", 2: " twice"}.get(times, f" {times} times")
    return f"{who} went back to page {page}{how_often}{more}."


def _column(page: PageFigures, title: str, theirs: ReaderFigures | None, most: timedelta) -> Column:
    seen = theirs.seen.get(page.page) if theirs else None
    mine = timedelta(milliseconds=seen.ms) if seen else timedelta()
    return Column(
        page=page.page,
        label=title,
        time=brief(page.time),
        tall=_tall(page.time / most),
        theirs=_tall(min(1.0, mine / most)),
        readers=page.readers,
        is_in_front=theirs is not None and theirs.now_on == page.page,
    )


def brief(time: timedelta) -> str:
    """12 s, 2 min 8 s; nothing for nothing."""
    if not time:
        return "–"
    return span(timedelta(seconds=max(1, round(time.total_seconds()))))


def _tall(part: float) -> float:
    return round(max(2.0, part * (BAR_HEIGHT - 4)), 1) if part else 0.0


def _scale(steps: Sequence[Step]) -> float:
    """Pixels a second: as many as there is room for."""
    total = sum((step.time for step in steps), timedelta()) + PAUSE
    return min(PIXELS_A_SECOND, TALLEST / total.total_seconds())


def _apart(times: Sequence[tuple[float, datetime]], reader: Reader) -> tuple[tuple[float, str], ...]:
    """Each minute once, and none over another."""
    found: list[tuple[float, str]] = []
    for y, at in times:
        said = clock(reader.here(at))
        if not found or (said != found[-1][1] and y - found[-1][0] >= ROW):
            found.append((round(y, 1), said))
    return tuple(found)


def _told(who: str, steps: Sequence[Step], now_on: int | None) -> str:
    """For whoever does not see it: the way, page by page."""
    way = [str(step.page) for step in steps[-MOST_STEPS:]]
    now = f" Now on page {now_on}." if now_on else ""
    return f"{who}’s path: {'pages' if len(way) > 1 else 'page'} {listed(tuple(way))}.{now}"
