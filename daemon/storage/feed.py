"""The event log, read forwards."""

from collections.abc import Sequence
from fnmatch import fnmatchcase
from typing import Any

from sqlalchemy import Connection, Select, false, func, select

from daemon.core.events import EventType
from daemon.storage import values
from daemon.storage.contacts import contact_number
from daemon.storage.errors import BadCursor
from daemon.storage.paging import EVENTS, cursor_of, read_cursor, write_cursor
from daemon.storage.records import Page, Recorded
from daemon.storage.schema import contacts, event_personal, events

EVENT_COLUMNS = (
    events.c.sequence,
    events.c.id.label("event_id"),
    events.c.type,
    events.c.occurred_at,
    events.c.observed_at,
    events.c.campaign_id,
    events.c.send_id,
    events.c.mailbox,
    events.c.facts,
    event_personal.c.personal,
    event_personal.c.evidence,
    contacts.c.email,
)
WITH_PERSONAL = events.outerjoin(event_personal, event_personal.c.sequence == events.c.sequence).outerjoin(
    contacts, contacts.c.id == events.c.contact_id
)


def latest_sequence(connection: Connection) -> int:
    return connection.scalar(select(func.max(events.c.sequence))) or 0


def event_by_id(connection: Connection, event_id: str) -> Recorded | None:
    row = connection.execute(_query().where(events.c.id == event_id)).one_or_none()
    return None if row is None else values.recorded(row)


def events_after(
    connection: Connection,
    after: str | None,
    limit: int,
    types: Sequence[str],
    contact: str | None,
    campaign: str | None,
) -> Page[Recorded]:
    query = _query().order_by(events.c.sequence).limit(limit + 1)
    if after is not None:
        query = query.where(events.c.sequence > _place(connection, after))
    if types:
        query = query.where(events.c.type.in_(_matching(types)))
    if contact is not None:
        known = contact_number(connection, contact)  # an unknown one's are none, not those without a contact
        query = query.where(events.c.contact_id == known if known is not None else false())
    if campaign is not None:
        query = query.where(events.c.campaign_id == campaign)
    found = [values.recorded(row) for row in connection.execute(query)]
    items = tuple(found[:limit])
    return Page(items, cursor_of(items[-1]) if len(found) > limit else None)


def latest_cursor(connection: Connection) -> str:
    return write_cursor(EVENTS, latest_sequence(connection))


def _place(connection: Connection, after: str) -> int:
    place = read_cursor(EVENTS, after)
    if place > latest_sequence(connection):
        # A backup was restored: what comes next under numbers already seen would be skipped without a word.
        raise BadCursor(f"{after!r} lies beyond the end of the log")
    return place


def _matching(globs: Sequence[str]) -> list[EventType]:
    return [each for each in EventType if any(fnmatchcase(each, glob) for glob in globs)]


def _query() -> Select[Any]:
    return select(*EVENT_COLUMNS).select_from(WITH_PERSONAL)
