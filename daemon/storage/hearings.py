"""The answers of late, mailbox by mailbox: bounded, since a page asks for them every few seconds."""

from datetime import datetime

from sqlalchemy import Connection, select

from daemon.core.events import EventType
from daemon.core.listening import ANSWERS, Hearing
from daemon.storage.feed import latest_sequence
from daemon.storage.schema import events

LOOKED_AT = 20_000  # of the newest events; where more than these came within an hour, the hour is told too low


def hearings_since(connection: Connection, since: datetime) -> tuple[Hearing, ...]:
    """Those that were seen since then."""
    told = (events.c.mailbox, events.c.type, events.c.occurred_at, events.c.observed_at)
    floor = latest_sequence(connection) - LOOKED_AT
    lately = select(*told).where(
        events.c.sequence > floor,
        events.c.observed_at >= since,
        events.c.mailbox.is_not(None),
        events.c.type.in_(sorted(ANSWERS)),
    )
    return tuple(Hearing(row[0], EventType(row[1]), row[2], row[3]) for row in connection.execute(lately))
