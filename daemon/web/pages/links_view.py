"""What the page of the library shows: its folders, and of the links those that somebody looks for."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from daemon.core.events import Actor
from daemon.core.feed.values import Reader
from daemon.core.feed.words import short_day
from daemon.core.library import Counted, Folder, LibraryLink
from daemon.core.link_figures import NOT_USED, Used
from daemon.core.web_address import host_and_path
from daemon.web.pages.link_words import does

SCREEN = 50
IN_NONE = "none"
IN_ALL = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """As it came in the address of the page. `folder` is one's id, `IN_NONE` or `IN_ALL`; `after` is a link's id."""

    q: str = ""
    folder: str = IN_ALL
    after: str = ""

    def query(self, **told: str) -> str:
        """The same with something else in it, for a link to it."""
        found = {"q": self.q, "folder": self.folder} | told
        return urlencode({name: value for name, value in found.items() if value})


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder to choose, or all of them, or none."""

    id: str
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Listed:
    """`folder` None: of none in particular. `total` is how many were found, of which `links` are on this screen."""

    shelves: tuple[Shelf, ...]
    folder: Folder | None
    links: tuple[LibraryLink, ...]
    total: int
    after: str | None
    names: Mapping[str | None, str]

    @property
    def has_any(self) -> bool:
        return self.shelves[0].number > 0


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    name: str
    target: str
    does: tuple[str, ...]
    state: str  # empty where it is as it was saved
    folder: str
    clicks: str
    mails: str
    last: str
    used: str


def listed(links: Sequence[LibraryLink], folders: Sequence[Folder], wanted: Asked) -> Listed:
    numbers = Counter(each.folder for each in links)
    found = [each for each in links if _is_in(each, wanted.folder) and _says(each, wanted.q)]
    behind = next((at + 1 for at, each in enumerate(found) if each.id == wanted.after), 0)
    shown = tuple(found[behind : behind + SCREEN])
    shelves = [Shelf(IN_ALL, "All links", len(links))]
    shelves += [Shelf(each.id, each.name, numbers[each.id]) for each in folders]
    if folders and numbers[None]:
        shelves.append(Shelf(IN_NONE, "In no folder", numbers[None]))
    return Listed(
        shelves=tuple(shelves),
        folder=next((each for each in folders if each.id == wanted.folder), None),
        links=shown,
        total=len(found),
        after=shown[-1].id if behind + SCREEN < len(found) else None,
        names={each.id: each.name for each in folders},
    )


def rows(found: Listed, counted: Mapping[int, Counted], used: Mapping[int, Used], reader: Reader) -> tuple[Row, ...]:
    return tuple(
        _row(each, found.names, counted[each.number], used.get(each.number, NOT_USED), reader) for each in found.links
    )


def _row(link: LibraryLink, folders: Mapping[str | None, str], counted: Counted, used: Used, reader: Reader) -> Row:
    shown, clicked = link.saved or link.latest, counted.since(Actor.HUMAN)
    return Row(
        id=link.id,
        name=shown.name,
        target=host_and_path(shown.url),
        does=tuple(map(does, shown.actions)),
        state="" if link.draft is None else "Not saved yet" if link.saved is None else "Draft waits",
        folder=folders.get(link.folder, ""),
        clicks=f"{clicked.total:,}",
        mails=f"{clicked.unique:,}",
        last=_day(used.last, reader.today) if used.last else "",
        used=_mailings(used.mailings),
    )


def _mailings(number: int) -> str:
    if not number:
        return ""
    return "1 mailing" if number == 1 else f"{number:,} mailings"


def _day(day: date, today: date) -> str:
    return short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"


def _is_in(link: LibraryLink, folder: str) -> bool:
    return folder in (IN_ALL, link.folder or IN_NONE)


def _says(link: LibraryLink, words: str) -> bool:
    """All of the words, wherever they stand in it."""
    told = [
        text for each in (link.saved, link.draft) if each for text in (each.name, each.url, *map(does, each.actions))
    ]
    written = " ".join(told).casefold()
    return all(word in written for word in words.casefold().split())
