"""What the live feed shows: the log as groups, for somebody's filter and time zone.

One way of grouping serves the first screen, older lines and news alike. News are not single lines but whole groups,
made again: so folding, counting and causes stay in one place, and a page only has to put a group where it belongs.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time
from enum import StrEnum
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from daemon.core.events import EventType
from daemon.core.feed.edges import of_these
from daemon.core.feed.filter import Filter
from daemon.core.feed.groups import SOMEBODY, deeds_about, groups, only_people
from daemon.core.feed.say_documents import Read, so_far, strip_of
from daemon.core.feed.values import Group, Reader, Strip
from daemon.core.feed.words import listed
from daemon.storage.history import Doubt, History
from daemon.storage.reading_reads import ReadingNow
from daemon.storage.records import Mailbox, MailboxState
from daemon.storage.store import cursor_of
from daemon.web.doors import Doors
from daemon.web.pages.render import fragment
from daemon.web.stream import message

SCREEN = 50  # events of the first screen; what is further down is loaded when it is looked for
STRETCH = 150  # and then so many at once
PASSED_OVER = 20  # stretches in which nobody but machines did anything: a scanner follows every link of many mails
OF_ONE_PERSON = 500  # events that a group made again can hold
NEWS_AT_ONCE = 100
MOST_CAMPAIGNS = 200

LOST = frozenset({MailboxState.DISCONNECTED, MailboxState.NEEDS_ATTENTION})


class Whose(StrEnum):
    """Of the reader's own mailbox, or of every one. A rep who says nothing means the first."""

    EITHER = ""
    MINE = "mine"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see. Streams that ask the same, share what is made for them.

    `whose` is what they chose, empty where that was left to us; `acts_on` is the one mailbox about whose lines they can
    do something (None: about all).
    """

    filter: Filter
    people_only: bool
    zone: ZoneInfo
    whose: Whose = Whose.EITHER
    acts_on: str | None = None

    @property
    def query(self) -> str:
        """As it stands in an address, to be asked again."""
        told = {
            "q": self.filter.words,
            "campaign": self.filter.campaign,
            "kind": self.filter.kinds.value,
            "whose": self.whose.value,
        }
        chosen = {name: value for name, value in told.items() if value}
        return urlencode(chosen if self.people_only else chosen | {"all": "1"})

    def query_of(self, whose: str) -> str:
        """The same, but of this mailbox or of the whole team."""
        return replace(self, whose=Whose(whose)).query

    @property
    def mine(self) -> bool:
        return bool(self.filter.mailbox)

    @property
    def narrowed(self) -> bool:
        return replace(self.filter, mailbox="") != Filter()

    def reader(self, now: datetime) -> Reader:
        return Reader(self.zone, now)


@dataclass(frozen=True, slots=True)
class Screen:
    """A stretch of the feed. `older` is the place where to read on; None: that is all."""

    groups: tuple[Group, ...]
    hidden: int
    older: str | None


@dataclass(frozen=True, slots=True)
class NowReading:
    """Somebody who looks at a document at this moment. `address` None: by an open link."""

    name: str
    address: str | None
    document: str
    so_far: str
    strip: Strip


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands beside the feed: who is heard, what waits for a person, and today in figures."""

    mailboxes: int
    asking: int  # of those, how many wait on a person
    heard: str
    doubts: tuple[Doubt, ...]
    unheard: tuple[Mailbox, ...]
    replies: int
    stopped: int
    paused: int
    reading: tuple[NowReading, ...] = ()


def heard(mailboxes: tuple[Mailbox, ...]) -> str:
    """How much of what could be heard is heard."""
    if not mailboxes:
        return "Live. No mailbox is connected yet."
    if lost := [each.address for each in mailboxes if each.state in LOST]:
        return f"Live. Not heard: {listed(tuple(lost[:3]))}{_more(len(lost) - 3)}."
    if early := sum(each.state is not MailboxState.CONNECTED for each in mailboxes):
        return f"Live. Connected for the first time, and not heard yet: {early} of {len(mailboxes)}."
    return "Live. Every mailbox is heard."


def _more(number: int) -> str:
    return f" and {number} more" if number > 0 else ""


def screen(house: Doors, asked: Asked, before: str | None) -> Screen:
    """The newest, or what lies before a place; beyond what machines alone did, so far. May raise `BadCursor`."""
    hidden = 0
    for _ in range(PASSED_OVER):
        found = house.store.reads.history(before, SCREEN if before is None else STRETCH, asked.filter)
        shown, left_out = _shown(found, asked, house.clock())
        hidden, before = hidden + left_out, found.next
        if shown or not found.items or before is None:
            break
    return Screen(shown, hidden, before)


def aside(house: Doors, asked: Asked) -> Aside:
    reads, reader = house.store.reads, asked.reader(house.clock())
    mine = asked.filter.mailbox
    counted = reads.tally(datetime.combine(reader.today, time(), asked.zone), mine)
    mailboxes = reads.mailboxes()
    asking = tuple(each for each in mailboxes if each.state is MailboxState.NEEDS_ATTENTION)
    return Aside(
        len(mailboxes),
        len(asking),
        heard(mailboxes),
        reads.doubts(mine),
        tuple(each for each in asking if mine in ("", each.address)),
        counted.get(EventType.REPLY_RECEIVED, 0),
        counted.get(EventType.CAMPAIGN_STOP, 0),
        counted.get(EventType.CAMPAIGN_PAUSE, 0),
        tuple(_now_reading(each) for each in reads.reading_now() if mine in ("", each.sender)),
    )


def _now_reading(who: ReadingNow) -> NowReading:
    read = Read(who.pages, {page: ms / 1000 for page, ms in who.seen.items()}, who.page, all_of_it=False)
    name = who.contact or who.email or SOMEBODY
    return NowReading(name, who.email, who.name, so_far(read), strip_of(read))


def news(house: Doors, asked: Asked, after: str) -> tuple[list[bytes], str]:
    """The groups that changed since, as one message, and where that ends."""
    reads = house.store.reads
    end = reads.latest_cursor()  # read first: whatever lies before it is in what is read next
    if end == after:
        return [], after
    page = reads.events(after, NEWS_AT_ONCE)
    if not page.items:
        return [], end
    cursor = cursor_of(page.items[-1])
    # Up to here and no further: of a burst, what comes later is told in the next message.
    changed = reads.history_of({item.event.contact for item in page.items}, cursor, OF_ONE_PERSON, asked.filter)
    fresh = [group for group in _shown(changed, asked, house.clock())[0] if group.last >= page.items[0].sequence]
    text = fragment("feed_groups.html", groups=fresh)
    return [message("news", cursor, text)] if fresh else [], cursor


def _shown(found: History, asked: Asked, now: datetime) -> tuple[tuple[Group, ...], int]:
    whole = sorted((*found.items, *found.around), key=lambda item: -item.sequence)
    everything = of_these(groups(whole, asked.reader(now), found.causes), found.items)
    if asked.acts_on is not None:
        everything = deeds_about(everything, asked.acts_on)
    return only_people(everything) if asked.people_only else (everything, 0)
