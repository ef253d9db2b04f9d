"""What the feed is made of: groups of lines, each a sentence with its proof in a drawer.

Everything here is text and enums: a page, a terminal or a notification can show it. Text is never markup.
"""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import TypeAlias

from daemon.core.events import Event, Rung


@dataclass(frozen=True, slots=True)
class Item:
    """An event as the feed takes it in: with its place in the log, and what is known of its contact and our mail.

    `name`, `subject` and `sent_at` are None where the engine did not tell, or where it was erased; `sent_from` is the
    mailbox of our mail, None where it is about none.
    """

    id: str
    sequence: int
    event: Event
    name: str | None = None  # of the contact
    subject: str | None = None  # of the send
    sent_at: datetime | None = None
    sent_from: str | None = None
    corrected: bool = False  # a person said otherwise since
    erased: bool = False  # it was about somebody whose name is not known any more


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom the lines are written: days and hours are theirs."""

    zone: tzinfo
    now: datetime

    def here(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    @property
    def today(self) -> date:
        return self.here(self.now).date()


class Tone(StrEnum):
    """What colour and shape a mark wears; each says the same (DESIGN.md, principles 2 and 3)."""

    HUMAN = "human"
    MACHINE = "machine"
    SELF = "self"
    UNKNOWN = "unknown"
    STOP = "stop"
    PAUSE = "pause"
    RESUME = "resume"

    @property
    def of_nobody_outside(self) -> bool:
        """Machines and our own looks: left out while only people are wanted."""
        return self in (Tone.MACHINE, Tone.SELF)


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a sentence. The names of mails, documents and pages are strong."""

    text: str
    strong: bool = False


Text: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    kind: str  # stop, pause, resume, or ask: a person is to settle it
    text: str


class Do(StrEnum):
    """What a reader can do about a line."""

    STOP = "stop"
    RESUME = "resume"
    ANSWER = "answer"  # what was asked: it is one
    NO_ANSWER = "no_answer"
    RECONNECT = "reconnect"


@dataclass(frozen=True, slots=True)
class Action:
    """A button: `event_id` names the event whose campaign or mailbox it is about."""

    do: Do
    label: str
    event_id: str


@dataclass(frozen=True, slots=True)
class Proof:
    """Why we believe it, as a sentence, and the raw lines that show it. `telling` of them decide."""

    why: str
    raw: tuple[str, ...] = ()
    telling: int = 0


@dataclass(frozen=True, slots=True)
class Wrong:
    """What a reader can say that a mail is instead: each with its label."""

    event_id: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Drawer:
    proofs: tuple[Proof, ...]
    note: str = ""
    rung: Rung | None = None
    actions: tuple[Action, ...] = ()
    wrong: Wrong | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """A bar for each page, as long as it was looked at. `at` is the bar that is growing now, from 1; 0: none is."""

    seconds: tuple[int, ...]
    label: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Saying:
    """How an event is said. `more` stands smaller, below; `strip` shows how a document was read."""

    text: Text
    tone: Tone
    icon: str
    chip: Chip | None = None
    more: str = ""
    strip: Strip | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence about one event, or about many that repeat each other. `id` is the oldest one's.

    `mailboxes` are those it concerns: where it was heard, and from where our mail went out.
    """

    id: str
    saying: Saying
    at: datetime  # of the newest, in the reader's zone
    when: str
    first: int  # the sequences it covers
    last: int
    drawer: Drawer | None
    mailboxes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """What one person did within an hour, newest first. `who` is the same for every group of this person.

    `name` and `address` are None for the team's own events: of mailboxes, and of mails that no contact wrote. Of an
    unknown reader, `address` alone is.
    """

    who: str
    name: str | None
    address: str | None  # of the contact
    initials: str
    org: str
    campaigns: tuple[str, ...]
    day: date
    day_name: str
    lines: tuple[Line, ...]

    @property
    def first(self) -> int:
        return min(line.first for line in self.lines)

    @property
    def last(self) -> int:
        return max(line.last for line in self.lines)
