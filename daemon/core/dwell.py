"""How long was each page of a document looked at? Every beat of a viewer says it whole, so that none is needed.

A beat holds *totals*: for how long each page was in front since the sitting began. Of two totals the larger is the
later one, so beats that are lost, doubled or overtaken by others do no harm, and nothing is ever added up twice.

What a browser says is only believed as far as the clock here went on. What is beyond, is cut off each page in
proportion: none of them can be told from the others. Whoever was cut unjustly, since our clock was set back, gets it
with a later beat, as totals do not forget.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

SLACK = timedelta(seconds=2)  # clocks are set, and a beat is written in whole milliseconds
SILENT = timedelta(seconds=6)  # four beats are due: nobody looks any more, or nobody can tell
SAME_VISIT = timedelta(minutes=10)
VIEW_LIVES = timedelta(days=30)  # a tab may stay open for long
LOOKED_MS = 500  # in less, nobody reads anything: the page went by
SEEN_MS = 1000


@dataclass(frozen=True, slots=True)
class Beat:
    """What a viewer tells every few seconds. `totals` are milliseconds, by page; pages left out did not change.

    `page` is in front; None: nobody looks. After a pause of ten minutes, whoever comes back to an open window begins
    another `sitting`, whose totals begin at nothing.
    """

    sequence: int
    page: int | None
    totals: Mapping[int, int]
    ended: bool = False
    sitting: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody read in one sitting; `told` is what of it is in events. `sequence` None: no beat came."""

    totals: Mapping[int, int] = field(default_factory=dict)
    told: Mapping[int, int] = field(default_factory=dict)
    page: int | None = None
    sequence: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A page was in front for so long, and then it was not."""

    page: int
    ms: int


def heard(known: Progress, beat: Beat, pages: int, room: timedelta) -> Progress:
    """`room` is how much longer somebody can have looked since the view began than is known already."""
    grown = {
        page: total for page, total in beat.totals.items() if 1 <= page <= pages and total > known.totals.get(page, 0)
    }
    totals = {**known.totals, **_within(grown, known.totals, max(0, room // timedelta(milliseconds=1)))}
    if known.sequence is not None and beat.sequence <= known.sequence:
        return replace(known, totals=totals)  # it was overtaken: what is in front now, another one said
    page = beat.page if beat.page is not None and 1 <= beat.page <= pages and not beat.ended else None
    return replace(known, totals=totals, page=page, sequence=beat.sequence)


def room(since_begun: timedelta, known_ms: int) -> timedelta:
    """`known_ms`: of all pages, in all sittings of the view."""
    return since_begun + SLACK - timedelta(milliseconds=known_ms)


def left(before: Progress, after: Progress) -> tuple[Look, ...]:
    """The looks that are over and not told yet, in the order in which they likely were.

    A page that merely went by is none; but where somebody stopped and left, is always one.
    """
    untold = {page: total - after.told.get(page, 0) for page, total in after.totals.items() if page != after.page}
    over = {page for page, ms in untold.items() if ms >= LOOKED_MS}
    if before.page is not None and after.page is None:
        over.add(before.page)
    start, backwards = before.page or 0, (after.page or before.page or 0) < (before.page or 0)
    way = sorted(over, key=lambda page: (page != start, -page if backwards else page))
    return tuple(Look(page, untold.get(page, 0)) for page in way)


def lasted(until: datetime, before: Progress, after: Progress, now: datetime) -> datetime:
    """Until when somebody looked. What comes later than it happened, was kept back while its reader was offline."""
    if before.page is not None or after.page is not None:
        return now
    grown = sum(after.totals.values()) - sum(before.totals.values())
    return min(now, until + timedelta(milliseconds=grown))


def read_through(totals: Mapping[int, int], pages: int) -> bool:
    """Every page was seen for a second or more."""
    return pages > 0 and all(totals.get(page, 0) >= SEEN_MS for page in range(1, pages + 1))


def _within(grown: Mapping[int, int], known: Mapping[int, int], most: int) -> Mapping[int, int]:
    increase = {page: total - known.get(page, 0) for page, total in grown.items()}
    asked = sum(increase.values())
    if asked <= most:
        return grown
    return {page: known.get(page, 0) + each * most // asked for page, each in increase.items()}
