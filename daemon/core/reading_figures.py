"""What a document's readers made of it, in figures: of people, unless another kind of actor is asked for.

A reader is a contact, by whichever of their links; whoever came by an open link and said no address, is one browser
behind one network (`reader.reader_of`). Machines and we ourselves are counted apart, and never added.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import chain
from statistics import median

from daemon.core.dwell import LOOKED_MS, read_through
from daemon.core.events import Actor

MS = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page in one visit. `views` is how often it was in front; `ms` is 0 where only its image was asked for."""

    page: int
    ms: int
    views: int


@dataclass(frozen=True, slots=True)
class Visited:
    """A visit as it is kept. `now_on` None: nobody looks.

    `reader` tells those apart of whom no address is known; of them alone, `agent` and `network` are told, for a month.
    """

    number: int
    reader: bytes
    contact: str | None
    name: str | None
    actor: Actor
    begun_at: datetime
    last_at: datetime
    downloads: int
    pages: tuple[SeenPage, ...]
    now_on: int | None = None
    agent: str | None = None
    network: str | None = None

    @property
    def who(self) -> str:
        """The same for the same reader: an address, or a name that says nothing."""
        return self.contact or self.reader.hex()

    @property
    def time(self) -> timedelta:
        return sum(each.ms for each in self.pages) * MS


@dataclass(frozen=True)
class ReaderFigures:
    """One reader in all their visits, of which there is one at least; the oldest comes first."""

    who: str
    visits: tuple[Visited, ...]
    pages: int  # of the document

    @property
    def contact(self) -> str | None:
        return self.visits[-1].contact

    @property
    def name(self) -> str | None:
        return self.visits[-1].name

    @property
    def last_at(self) -> datetime:
        return max(each.last_at for each in self.visits)

    @property
    def now_on(self) -> int | None:
        return next((each.now_on for each in reversed(self.visits) if each.now_on), None)

    @property
    def downloads(self) -> int:
        return sum(each.downloads for each in self.visits)

    @cached_property
    def seen(self) -> Mapping[int, SeenPage]:
        """By page, in their order."""
        found: dict[int, SeenPage] = {}
        for each in chain.from_iterable(visit.pages for visit in self.visits):
            before = found.get(each.page, SeenPage(each.page, 0, 0))
            found[each.page] = SeenPage(each.page, before.ms + each.ms, before.views + each.views)
        return dict(sorted(found.items()))

    @property
    def time(self) -> timedelta:
        return sum(each.ms for each in self.seen.values()) * MS

    @property
    def completed(self) -> bool:
        """Every page was seen for a second or more, in however many visits."""
        return read_through({page: each.ms for page, each in self.seen.items()}, self.pages)

    @cached_property
    def looked_at(self) -> frozenset[int]:
        """A page that merely went by is none of these; one whose image alone was asked for is."""
        return frozenset(page for page, each in self.seen.items() if each.views or each.ms >= LOOKED_MS)

    @property
    def furthest(self) -> int:
        """0: nowhere yet."""
        return max(self.looked_at, default=0)


@dataclass(frozen=True, slots=True)
class PageFigures:
    """`reached`: how many readers came so far or further. `median` is of those who looked at it."""

    page: int
    views: int
    readers: int
    reached: int
    time: timedelta
    median: timedelta


@dataclass(frozen=True, slots=True)
class ReadingDay:
    """In UTC. `readers` of this day; `first` are those of them who had never been there."""

    day: date
    readers: frozenset[str]
    first: int
    visits: int


@dataclass(frozen=True, slots=True)
class ReadingFigures:
    """Whoever was there last comes first. Days on which nobody read are left out."""

    readers: tuple[ReaderFigures, ...]
    pages: tuple[PageFigures, ...]
    days: tuple[ReadingDay, ...]

    @property
    def visits(self) -> int:
        return sum(len(each.visits) for each in self.readers)

    @property
    def downloads(self) -> int:
        return sum(each.downloads for each in self.readers)

    @property
    def completed(self) -> int:
        return sum(each.completed for each in self.readers)

    @property
    def time(self) -> timedelta:
        return sum((each.time for each in self.pages), timedelta())

    def reader(self, who: str) -> ReaderFigures | None:
        return next((each for each in self.readers if each.who == who), None)


def figures(visits: Iterable[Visited], pages: int) -> ReadingFigures:
    """Of visits to one version, which has so many pages."""
    ordered = sorted(visits, key=lambda each: (each.begun_at, each.number))
    by_reader: dict[str, list[Visited]] = defaultdict(list)
    for visit in ordered:
        by_reader[visit.who].append(visit)
    readers = [ReaderFigures(who, tuple(theirs), pages) for who, theirs in by_reader.items()]
    readers.sort(key=lambda each: each.last_at, reverse=True)
    return ReadingFigures(tuple(readers), _pages(readers, pages), _days(ordered))


def _pages(readers: Sequence[ReaderFigures], pages: int) -> tuple[PageFigures, ...]:
    seen: dict[int, list[SeenPage]] = defaultdict(list)
    looked: dict[int, list[int]] = defaultdict(list)
    ended = defaultdict[int, int](int)
    for reader in readers:
        ended[reader.furthest] += 1
        for page, each in reader.seen.items():
            seen[page].append(each)
            if page in reader.looked_at:
                looked[page].append(each.ms)
    found, reached = [], len(readers) - ended[0]
    for page in range(1, pages + 1):
        views, ms = sum(each.views for each in seen[page]), sum(each.ms for each in seen[page])
        middle = timedelta(milliseconds=median(looked[page] or (0,)))
        found.append(PageFigures(page, views, len(looked[page]), reached, ms * MS, middle))
        reached -= ended[page]
    return tuple(found)


def _days(ordered: Iterable[Visited]) -> tuple[ReadingDay, ...]:
    known: set[str] = set()
    days: dict[date, ReadingDay] = {}
    for visit in ordered:
        day = visit.begun_at.date()
        before = days.get(day, ReadingDay(day, frozenset(), 0, 0))
        is_first = visit.who not in known
        days[day] = ReadingDay(day, before.readers | {visit.who}, before.first + is_first, before.visits + 1)
        known.add(visit.who)
    return tuple(days.values())
