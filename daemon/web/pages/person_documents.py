"""The documents that a person read, on their page: each with how far they came."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from daemon.core.dwell import LOOKED_MS
from daemon.core.feed.say_documents import Read, strip_of
from daemon.core.feed.values import Reader, Strip
from daemon.core.feed.words import moment_of, span
from daemon.storage.figure_reads import VisitOf

MOST_VISITS = 50


@dataclass(frozen=True, slots=True)
class Paper:
    id: str
    name: str
    said: str
    last: str
    strip: Strip


def papers(visits: Sequence[VisitOf], reader: Reader) -> tuple[Paper, ...]:
    """Whatever was read last comes first; all visits to a document are one line."""
    by_document: dict[str, list[VisitOf]] = defaultdict(list)
    for visit in visits:
        by_document[visit.document].append(visit)
    return tuple(_paper(theirs, reader) for theirs in by_document.values())


def _paper(visits: Sequence[VisitOf], reader: Reader) -> Paper:
    last = visits[0]
    ms: dict[int, int] = defaultdict(int)
    for visit in visits:
        for page, each in visit.seen.items():
            ms[page] += each
    looked_at = sum(each >= LOOKED_MS for each in ms.values())
    time = timedelta(seconds=max(1, round(sum(ms.values()) / 1000)))
    often = f", in {len(visits)} visits" if len(visits) > 1 else ""
    said = f"{looked_at} of {last.pages} pages in {span(time)}{often}" if looked_at else f"Opened{often}"
    read = Read(last.pages, {page: each / 1000 for page, each in ms.items()}, None, all_of_it=False)
    return Paper(last.document, last.name, said, moment_of(last.last_at, reader), strip_of(read))
