"""Whose reading of which file: what the API, the pages and the table of figures ask for alike."""

from dataclasses import dataclass
from enum import StrEnum

from daemon.core.documents import Document, Version
from daemon.core.events import Actor
from daemon.core.reading_figures import ReadingFigures, figures
from daemon.storage.reads import Reads


class Whose(StrEnum):
    """One kind of actor, or all of them together, which is for whoever wants to look into the matter."""

    HUMAN = "human"
    SELF = "self"
    MACHINE = "machine"
    UNKNOWN = "unknown"
    ALL = "all"

    @property
    def actors(self) -> frozenset[Actor]:
        return frozenset(Actor) if self is Whose.ALL else frozenset({Actor(self)})


@dataclass(frozen=True, slots=True)
class Numbered:
    """A document's file, and which one it is: the first is 1."""

    number: int
    version: Version
    of: int


def version_asked(reads: Reads, document: Document, number: int | None) -> Numbered | None:
    """The one that readers are shown now, unless another is named. None: it has not so many."""
    versions = reads.versions(document.number)[::-1]
    if number is not None:
        return Numbered(number, versions[number - 1], len(versions)) if 1 <= number <= len(versions) else None
    shown = reads.shown_version(document.number) or versions[-1]
    found = next(at for at, each in enumerate(versions, 1) if each.number == shown.number)
    return Numbered(found, shown, len(versions))


def figures_asked(reads: Reads, version: Version, whose: Whose, contact: str | None = None) -> ReadingFigures:
    visits = reads.visits_to(version.number, whose.actors)
    if contact is not None:
        visits = tuple(each for each in visits if each.contact == contact.lower())
    return figures(visits, version.pages or 0)
