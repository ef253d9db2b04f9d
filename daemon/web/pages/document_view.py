"""What a document's page shows: its figures in words, its pages as a strip, and who read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from attachments.library import Library
from daemon.core.events import Actor
from daemon.core.feed.values import Reader
from daemon.core.feed.words import first_name, moment_of
from daemon.core.reading_figures import ReaderFigures, ReadingFigures, Visited
from daemon.core.reading_path import path_of
from daemon.storage.reads import Reads
from daemon.web.pages.document_charts import Chart, how_far, when
from daemon.web.pages.document_readers import Choice, Row, is_own, name_of, row_of
from daemon.web.pages.document_strip import Column, Path, back_and_forth, brief, columns, path
from daemon.web.reading_asked import Numbered, Whose, figures_asked

MOST_READERS = 200


@dataclass(frozen=True, slots=True)
class Figure:
    name: str
    number: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """The reader whose path is shown; their visits, each with where it leads to."""

    name: str
    said: str
    path: Path | None
    is_now: bool
    visits: tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    readers: int
    figures: tuple[Figure, ...]
    strip: tuple[Column, ...]
    of_pages: int
    way: Way | None
    rows: tuple[Row, ...]
    more_readers: int
    left_out: str
    own: int
    how_far: Chart
    when: Chart


def shown(reads: Reads, library: Library, numbered: Numbered, sent_to: int, choice: Choice, reader: Reader) -> Shown:
    version = numbered.version
    found = figures_asked(reads, version, Whose.HUMAN)
    ours = figures_asked(reads, version, Whose.SELF) if choice.own else None
    visits = reads.visits_by_actor(version.number)
    everybody = (*found.readers, *(ours.readers if ours else ()))
    chosen, visit = _chosen(everybody, choice)
    titles = _titles(library, version.hash)
    strip = columns(found.pages, titles, chosen)
    return Shown(
        readers=len(found.readers),
        figures=_figures(found, titles, sent_to),
        strip=strip,
        of_pages=len(found.pages),
        way=_way(reads, chosen, visit, strip, choice, reader) if chosen and visit else None,
        rows=tuple(row_of(each, choice, each is chosen, reader) for each in everybody[:MOST_READERS]),
        more_readers=max(0, len(everybody) - MOST_READERS),
        left_out=left_out(visits, with_own=choice.own),
        own=visits.get(Actor.SELF, 0),
        how_far=how_far(found),
        when=when(found, reader.now.date()),
    )


def left_out(visits: Mapping[Actor, int], *, with_own: bool) -> str:
    """What is in no count, in sentences."""
    machines, own, unknown = (visits.get(each, 0) for each in (Actor.MACHINE, Actor.SELF, Actor.UNKNOWN))
    told = (
        f"Machines, such as mail scanners, fetched a link {_times(machines)}." if machines else "",
        f"We ourselves looked at it {_times(own)}." if own and not with_own else "",
        f"Of {unknown:,} more {'visit' if unknown == 1 else 'visits'} nobody can tell whose they were."
        if unknown
        else "",
        "None of that is counted." if machines or unknown or (own and not with_own) else "",
    )
    return " ".join(filter(None, told))


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")


def _figures(found: ReadingFigures, titles: Mapping[int, str], sent_to: int) -> tuple[Figure, ...]:
    readers = len(found.readers)
    lengths = [visit.time.total_seconds() for each in found.readers for visit in each.visits]
    middle = f"median {brief(timedelta(seconds=median(lengths)))}" if lengths else ""
    part = f"{found.completed / readers:.0%}".replace("%", " %") + " of readers" if readers else ""
    return (
        Figure("Readers", str(readers), _of_whom(found, sent_to)),
        Figure("Visits", str(found.visits), middle),
        Figure("Read to the end", str(found.completed), part),
        Figure("Downloads", str(found.downloads)),
        _held_most(found, titles),
    )


def _of_whom(found: ReadingFigures, sent_to: int) -> str:
    known = sum(each.contact is not None for each in found.readers)
    others = len(found.readers) - known
    told = (
        f"{known} of {sent_to} it was sent to" if sent_to >= known and sent_to else "",
        f"{others} by an open link" if others else "",
    )
    return ", ".join(filter(None, told))


def _held_most(found: ReadingFigures, titles: Mapping[int, str]) -> Figure:
    most = max(found.pages, key=lambda each: (each.time, -each.page), default=None)
    if most is None or not most.time:
        return Figure("Held most", "–")
    share = f"{most.time / found.time:.0%}".replace("%", " %") + " of all time"
    title = titles.get(most.page, "")
    return Figure("Held most", f"Page {most.page}", f"{title}, {share}" if title else share)


def _chosen(readers: tuple[ReaderFigures, ...], choice: Choice) -> tuple[ReaderFigures | None, Visited | None]:
    """Whose path: the visit that is asked for, or the reader's last one, or whoever was there last."""
    for each in readers:
        for visit in each.visits:
            if visit.number == choice.visit:
                return each, visit
    reader = next((each for each in readers if each.who == choice.reader), readers[0] if readers else None)
    return reader, reader.visits[-1] if reader else None


def _way(
    reads: Reads,
    who: ReaderFigures,
    visit: Visited,
    strip: tuple[Column, ...],
    choice: Choice,
    reader: Reader,
) -> Way:
    steps, name = path_of(reads.looks_in(visit.number)), name_of(who)
    short = first_name(who.name) if who.name and not is_own(who) else name
    drawn = path(steps, strip, name, visit.now_on, reader)
    told = f"Visit of {moment_of(visit.begun_at, reader)}, {brief(visit.time)}."
    if not steps:
        told = f"{told} Nothing is known of the way."
    return Way(
        name=name,
        said=" ".join(filter(None, (told, back_and_forth(short, steps)))),
        path=drawn,
        is_now=visit.now_on is not None,
        visits=tuple(
            (moment_of(each.begun_at, reader), choice.query(reader=who.who, visit=each.number), each is visit)
            for each in who.visits[-8:]
        ),
    )


def _titles(library: Library, hash_: bytes) -> Mapping[int, str]:
    facts = library.facts(hash_)
    return {number: each.title for number, each in enumerate(facts.pages, 1) if each.title} if facts else {}
