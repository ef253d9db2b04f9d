"""Which events stand together, and in which order? By person, then hour; repeats fold; causes stand under effects.

The feed is in the order in which things were heard, which is the log's. A line's own time is when it happened.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from daemon.core.addresses import company
from daemon.core.events import Event, EventType, Json
from daemon.core.feed.causes import EFFECTS, causes_of
from daemon.core.feed.proof import drawer
from daemon.core.feed.say_documents import OF_DOCUMENTS
from daemon.core.feed.told import Told, contact_name, writer_name, written_by_another
from daemon.core.feed.values import Group, Item, Line, Reader
from daemon.core.feed.voice import fold_key, say
from daemon.core.feed.words import clock, initials, long_day, short_day

TOGETHER = timedelta(hours=1)
TEAM = "team"  # whose groups tell of mailboxes
SOMEBODY = "Somebody"  # who comes by a link that was made for nobody
ERASED = "Somebody who was erased"
SIGNALS = EFFECTS | {EventType.CAMPAIGN_RESUME}


def groups(items: Sequence[Item], reader: Reader, more_causes: Sequence[Item] = ()) -> tuple[Group, ...]:
    """The items (newest first) as the feed shows them: the group with the newest line comes first."""
    causes = causes_of(items, more_causes)
    settled = _settled(items)
    return tuple(_group(each, reader, causes, settled) for each in _gathered(items, reader, causes))


def only_people(shown: Iterable[Group]) -> tuple[tuple[Group, ...], int]:
    """Without the lines of machines and of ourselves, and how many those were."""
    kept = []
    hidden = 0
    for group in shown:
        lines = tuple(line for line in group.lines if not line.saying.tone.of_nobody_outside)
        hidden += len(group.lines) - len(lines)
        if lines:
            kept.append(replace(group, lines=lines))
    return tuple(kept), hidden


def deeds_about(shown: Iterable[Group], mailbox: str) -> tuple[Group, ...]:
    """For somebody who acts on one mailbox only: the lines of others are there to be read."""
    return tuple(replace(group, lines=tuple(_hands_off(line, mailbox) for line in group.lines)) for group in shown)


def _hands_off(line: Line, mailbox: str) -> Line:
    if line.drawer is None or mailbox in line.mailboxes:
        return line
    return replace(line, drawer=replace(line.drawer, actions=(), wrong=None) if line.drawer.proofs else None)


@dataclass(slots=True)
class _Gathered:
    """A group in the making."""

    who: str
    about: Item  # names the person
    day: date
    items: list[Item] = field(default_factory=list)

    def takes(self, item: Item, day: date) -> bool:
        return self.day == day and self.items[-1].event.observed_at - item.event.observed_at <= TOGETHER


def _gathered(items: Sequence[Item], reader: Reader, causes: Mapping[str, Item]) -> Iterable[_Gathered]:
    found: list[_Gathered] = []
    latest: dict[str, _Gathered] = {}
    for item in items:
        about = _about(item, causes)
        who, day = _who(about), reader.here(item.event.observed_at).date()
        mine = latest.get(who)
        if mine is None or not mine.takes(item, day):
            mine = latest[who] = _Gathered(who, about, day)
            found.append(mine)
        mine.items.append(item)
    return found


def _about(item: Item, causes: Mapping[str, Item]) -> Item:
    """Whose line is it? A stop stands with the answer that caused it, unless it is a colleague's stop."""
    cause = causes.get(item.id)
    return cause if cause and cause.event.contact == item.event.contact else item


def _who(about: Item) -> str:
    """Somebody who answers for a contact has groups of their own, for each contact: `contact>writer`."""
    event = about.event
    if about.erased:
        return f"erased>{event.send_id or event.campaign_id}"  # several may be, and nobody can tell them apart
    if event.contact is None:
        link = _open_link(event)
        return TEAM if link is None else f"link>{link}"
    return f"{event.contact}>{event.personal['from']}" if written_by_another(event) else event.contact


def _open_link(event: Event) -> Json:
    """By which somebody came whom nobody knows. None: it was no such link, or they were known."""
    if event.contact is not None:
        return None
    if event.type in OF_DOCUMENTS:
        return event.facts.get("share")
    return event.facts.get("link") if event.facts.get("channel") else None


def _settled(items: Iterable[Item]) -> frozenset[str]:
    """Signals after which came another about the same enrollment."""
    seen: set[tuple[str | None, str | None]] = set()
    settled = set()
    for item in items:
        if item.event.type in SIGNALS:
            enrollment = (item.event.contact, item.event.campaign_id)
            if enrollment in seen:
                settled.add(item.id)
            seen.add(enrollment)
    return frozenset(settled)


def _group(gathered: _Gathered, reader: Reader, causes: Mapping[str, Item], settled: frozenset[str]) -> Group:
    tellings = [
        Told(tuple(each), reader, causes.get(each[0].id), each[0].id in settled) for each in _folded(gathered.items)
    ]
    name = _name(gathered)
    return Group(
        who=gathered.who,
        name=name,
        address=gathered.about.event.contact,
        initials=_disc(name),
        org=_org(gathered.about),
        campaigns=tuple(dict.fromkeys(item.event.campaign_id for item in gathered.items if item.event.campaign_id)),
        day=gathered.day,
        day_name=long_day(gathered.day, reader.today),
        lines=tuple(_line(told, gathered.day) for told in tellings),
    )


def _folded(items: Iterable[Item]) -> Iterable[list[Item]]:
    """Each line's items; a repeat joins the newest of its kind in the group."""
    lines: list[list[Item]] = []
    by_key: dict[object, list[Item]] = {}
    for item in items:
        key = fold_key(item)
        if key is not None and key in by_key:
            by_key[key].append(item)
            continue
        lines.append([item])
        if key is not None:
            by_key[key] = lines[-1]
    return lines


def _name(gathered: _Gathered) -> str | None:
    if gathered.about.erased:
        return ERASED
    if gathered.about.event.contact is None:
        return None if _open_link(gathered.about.event) is None else SOMEBODY
    if written_by_another(gathered.about.event):
        return writer_name(gathered.about)
    # An engine need not tell names; whoever wrote to us told theirs.
    return gathered.about.name or next(
        (name for item in gathered.items if (name := writer_name(item)) != item.event.contact),
        contact_name(gathered.about),
    )


def _disc(name: str | None) -> str:
    """What stands in the disc beside the name."""
    if name is None:
        return ""
    return "?" if name in (SOMEBODY, ERASED) else initials(name)


def _org(about: Item) -> str:
    if about.event.contact is None:
        return "" if about.erased or _open_link(about.event) is None else "by an open link"
    address = about.event.personal.get("from") if written_by_another(about.event) else about.event.contact
    return company(str(address or "")) or ""


def _line(told: Told, day: date) -> Line:
    at = told.reader.here(told.event.occurred_at)
    return Line(
        id=told.items[-1].id,
        saying=say(told),
        at=at,
        when=clock(at) if at.date() == day else short_day(at.date()),
        first=told.items[-1].sequence,
        last=told.item.sequence,
        drawer=drawer(told),
        mailboxes=frozenset(filter(None, (told.event.mailbox, told.item.sent_from))),
    )
