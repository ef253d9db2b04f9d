"""The event log, read backwards: what the live feed shows, from the newest on.

Every reading is bounded. Where a filter leaves most events out, so much of the log is passed over in one go, and the
reader is told from where to go on.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, literal_column, or_, select

from daemon.core.events import EventType
from daemon.core.feed.causes import CAUSES, unexplained
from daemon.core.feed.edges import reaching
from daemon.core.feed.filter import Filter
from daemon.core.feed.values import Item
from daemon.storage import values
from daemon.storage.contacts import contact_number
from daemon.storage.feed import EVENT_COLUMNS, WITH_PERSONAL, latest_sequence
from daemon.storage.paging import EVENTS, read_cursor, write_cursor
from daemon.storage.schema import contacts, corrections, enrollments, events, sends
from daemon.storage.sql import chunks

PASSED_OVER = 5000  # events at most in one reading, where a filter leaves most of them out
CAUSE_BEFORE = 200  # a mail's effects follow it in the log at once; a company's stop may have that many
MOST_TO_SETTLE = 20

COLUMNS = (
    *EVENT_COLUMNS,
    events.c.contact_id,
    contacts.c.name,
    sends.c.subject,
    sends.c.sent_at,
    sends.c.mailbox.label("sent_from"),
    corrections.c.correction,
)
ABOUT = sends.c.id == events.c.send_id
WITH_SENDS = WITH_PERSONAL.outerjoin(sends, ABOUT)
WHOLE = WITH_SENDS.outerjoin(corrections, corrections.c.corrected == events.c.sequence)


@dataclass(frozen=True, slots=True)
class History:
    """Events, newest first; the mails that caused some of them and lie elsewhere; where to read on (None: the end).

    `around` are events of the same people beyond both ends, newest first: lines of the items may go on there.
    """

    items: tuple[Item, ...]
    causes: tuple[Item, ...]
    next: str | None = None
    around: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """An enrollment that waits for a person to say whether a mail was an answer."""

    email: str
    name: str | None
    campaign_id: str
    subject: str


def history_before(connection: Connection, before: str | None, limit: int, wanted: Filter) -> History:
    """What lies before a place (None: the newest). Items are fewer than `limit` where little was found on the way."""
    place = latest_sequence(connection) if before is None else read_cursor(EVENTS, before)
    floor = max(0, place - PASSED_OVER) if wanted.narrow else 0
    found = _numbers(connection, place, floor, limit + 1, wanted)
    items = items_of(connection, found[:limit])
    reached = items[-1].sequence - 1 if len(found) > limit else floor
    around = tuple(item for item in _around(connection, items, reached, place) if wanted.wants(item))
    causes = _causes(connection, (*items, *around))
    return History(items, causes, write_cursor(EVENTS, reached) if reached > 0 else None, around)


def history_of(
    connection: Connection, people: Collection[str | None], until: str, limit: int, wanted: Filter
) -> History:
    """The latest of these contacts up to a place, so many of each; of None: what is of no contact, as mailboxes are."""
    place = read_cursor(EVENTS, until)
    numbers: list[int] = []
    for person in people:
        number = None if person is None else contact_number(connection, person)
        if person is None or number is not None:
            mine = select(events.c.sequence).where(
                events.c.contact_id.is_(None) if number is None else events.c.contact_id == number,
                events.c.sequence <= place,
            )
            numbers += connection.scalars(mine.order_by(events.c.sequence.desc()).limit(limit))
    items = tuple(item for item in items_of(connection, sorted(numbers, reverse=True)) if wanted.wants(item))
    return History(items, _causes(connection, items))


def _around(connection: Connection, items: Sequence[Item], reached: int, place: int) -> tuple[Item, ...]:
    """Of those whose lines may go on beyond one of the ends: what lies there, so far."""
    if not items:
        return ()
    above = and_(events.c.sequence > place, events.c.sequence <= place + PASSED_OVER)
    below = and_(events.c.sequence <= reached, events.c.sequence > reached - PASSED_OVER)
    newest, oldest = items[0].event.observed_at, items[-1].event.observed_at
    numbers = [
        *_numbers_of(connection, reaching(items, newest), above),
        *_numbers_of(connection, reaching(items, oldest), below),
    ]
    return items_of(connection, numbers)


def _numbers_of(connection: Connection, people: Collection[str | None], there: ColumnElement[bool]) -> list[int]:
    """Where in that part of the log something of these people lies, newest first."""
    mine = select(events.c.sequence).where(there)
    found = list(connection.scalars(mine.where(events.c.contact_id.is_(None)))) if None in people else []
    for chunk in chunks([person for person in people if person is not None]):
        theirs = select(contacts.c.id).where(contacts.c.email.in_(chunk))
        found += connection.scalars(mine.where(events.c.contact_id.in_(theirs)))
    return sorted(found, reverse=True)


def tally(connection: Connection, since: datetime, mailbox: str) -> dict[EventType, int]:
    """How many of each type were heard since then; of one mailbox, unless that is empty."""
    counted = select(events.c.type, func.count()).where(events.c.sequence >= _first_since(connection, since))
    if mailbox:
        counted = counted.select_from(events.outerjoin(sends, ABOUT)).where(_concerns(mailbox))
    return {EventType(row[0]): row[1] for row in connection.execute(counted.group_by(events.c.type))}


def doubts(connection: Connection, mailbox: str) -> tuple[Doubt, ...]:
    """About mails sent from one mailbox, unless that is empty."""
    joined = enrollments.join(contacts, contacts.c.id == enrollments.c.contact_id).join(
        sends, sends.c.number == enrollments.c.send_number
    )
    asked = (
        select(contacts.c.email, contacts.c.name, enrollments.c.campaign_id, sends.c.subject)
        .select_from(joined)
        .where(enrollments.c.pause_reason == literal_column("'doubtful_match'"), enrollments.c.stopped_at.is_(None))
        .order_by(enrollments.c.send_number.desc())
    )
    if mailbox:
        asked = asked.where(sends.c.mailbox == mailbox)
    return tuple(Doubt(*row) for row in connection.execute(asked.limit(MOST_TO_SETTLE)))


def _numbers(connection: Connection, place: int, floor: int, limit: int, wanted: Filter) -> list[int]:
    """The wanted events' places in the log, newest first."""
    reach = and_(events.c.sequence <= place, events.c.sequence > floor)
    if wanted.campaign:
        reach = and_(reach, events.c.campaign_id == wanted.campaign)
    if wanted.types != frozenset(EventType):
        reach = and_(reach, events.c.type.in_(sorted(wanted.types)))
    if wanted.mailbox:
        reach = and_(reach, _concerns(wanted.mailbox))
    if not wanted.words.strip():
        plain = select(events.c.sequence).select_from(events.outerjoin(sends, ABOUT) if wanted.mailbox else events)
        return list(connection.scalars(_newest_first(plain.where(reach)).limit(limit)))
    told = (contacts.c.name, contacts.c.email, sends.c.subject, events.c.campaign_id, events.c.mailbox)
    # Compared here and not by the database: SQLite's LIKE knows no letter beyond ASCII in another case.
    rows = connection.execute(_newest_first(select(events.c.sequence, *told).select_from(WITH_SENDS).where(reach)))
    return [row[0] for row in rows if wanted.finds(*row[1:])][:limit]


def _concerns(mailbox: str) -> ColumnElement[bool]:
    """Heard in it, or about a mail that was sent from it."""
    return or_(events.c.mailbox == mailbox, sends.c.mailbox == mailbox)


def _newest_first(query: Select[Any]) -> Select[Any]:
    return query.order_by(events.c.sequence.desc())


def items_of(connection: Connection, numbers: Collection[int]) -> tuple[Item, ...]:
    """In the order of these numbers."""
    query = _whole()
    found: dict[int, Item] = {}
    for chunk in chunks(list(numbers)):
        found |= {row.sequence: _item(row) for row in connection.execute(query.where(events.c.sequence.in_(chunk)))}
    return tuple(found[number] for number in numbers if number in found)


def _causes(connection: Connection, items: Iterable[Item]) -> tuple[Item, ...]:
    """The mails behind those effects whose mail is not among the items: it is of another contact, or a page earlier."""
    moments: dict[datetime, list[int]] = {}
    for effect in unexplained(items):
        moments.setdefault(effect.event.observed_at, []).append(effect.sequence)
    query = _whole().where(events.c.type.in_(sorted(CAUSES)))
    found: list[Item] = []
    for moment, numbers in moments.items():
        near = and_(events.c.sequence >= min(numbers) - CAUSE_BEFORE, events.c.sequence < max(numbers))
        found += map(_item, connection.execute(query.where(near, events.c.observed_at == moment)))
    return tuple(found)


def _whole() -> Select[Any]:
    return select(*COLUMNS).select_from(WHOLE)


def _item(row: Row[Any]) -> Item:
    recorded = values.recorded(row)
    return Item(
        recorded.id,
        recorded.sequence,
        recorded.event,
        row.name,
        row.subject,
        row.sent_at,
        row.sent_from,
        row.correction is not None,
        erased=row.contact_id is not None and row.email is None,
    )


def _first_since(connection: Connection, moment: datetime) -> int:
    """The first event heard at this moment or later. Halving, since places and moments grow together."""
    low, high = 1, latest_sequence(connection) + 1
    while low < high:
        middle = (low + high) // 2
        from_there = select(events.c.sequence, events.c.observed_at).where(events.c.sequence >= middle)
        row = connection.execute(from_there.order_by(events.c.sequence).limit(1)).one_or_none()
        if row is None or row.observed_at >= moment:
            high = middle
        else:
            low = row.sequence + 1
    return low
