"""The readers of a document, one a row: who it was, how far they came, and where their path is shown."""

from dataclasses import dataclass
from urllib.parse import urlencode

from daemon.core.addresses import company
from daemon.core.browser_name import browser_name
from daemon.core.events import Actor
from daemon.core.feed.say_documents import Read, strip_of
from daemon.core.feed.values import Reader, Strip
from daemon.core.feed.words import moment_of
from daemon.core.reading_figures import ReaderFigures
from daemon.web.pages.document_strip import brief

SOMEBODY, ONE_OF_US = "Somebody", "One of us"


@dataclass(frozen=True, slots=True)
class Choice:
    """What of it somebody looks at: one reader's path, one of their visits, an earlier file, our own looks too."""

    reader: str = ""
    visit: int | None = None
    version: int | None = None
    own: bool = False

    def query(self, **other: str | int) -> str:
        """The same, but for this."""
        kept = {
            "reader": self.reader,
            "visit": self.visit or "",
            "version": self.version or "",
            "own": int(self.own) or "",
        }
        return urlencode({name: value for name, value in {**kept, **other}.items() if value != ""})


@dataclass(frozen=True, slots=True)
class Row:
    """A reader. `query` leads to their path; `now_on` None: they do not look."""

    name: str
    address: str | None
    detail: str
    strip: Strip
    time: str
    visits: int
    furthest: str
    last: str
    is_reading: bool
    is_own: bool
    is_chosen: bool
    query: str


def name_of(who: ReaderFigures) -> str:
    if is_own(who):
        return ONE_OF_US
    return who.name or who.contact or SOMEBODY


def is_own(who: ReaderFigures) -> bool:
    return who.visits[-1].actor is Actor.SELF


def row_of(who: ReaderFigures, choice: Choice, is_chosen: bool, reader: Reader) -> Row:
    last = who.visits[-1]
    return Row(
        name=name_of(who),
        address=None if is_own(who) else who.contact,
        detail=_detail(who),
        strip=_strip(who),
        time=brief(who.time),
        visits=len(who.visits),
        furthest="To the end" if who.furthest == who.pages else f"Page {who.furthest}" if who.furthest else "–",
        last=moment_of(who.last_at, reader),
        is_reading=who.now_on is not None,
        is_own=is_own(who),
        is_chosen=is_chosen,
        query=choice.query(reader="" if is_own(who) else who.who, visit=last.number if is_own(who) else ""),
    )


def _detail(who: ReaderFigures) -> str:
    """Beside the name: the company, or what else tells somebody without a name from the next one."""
    if is_own(who):
        return f"by the link of {who.name or who.contact}" if who.contact else "by an open link"
    if who.contact:
        return company(who.contact) or ""
    last = who.visits[-1]
    told = (browser_name(last.agent) if last.agent else "", f"at {last.network}" if last.network else "")
    return " ".join(filter(None, told)) or "by an open link"


def _strip(who: ReaderFigures) -> Strip:
    seconds = {page: each.ms / 1000 for page, each in who.seen.items()}
    return strip_of(Read(who.pages, seconds, who.now_on, who.completed))
