"""What a person corrected: which event of a mail holds, and which were taken back.

A correction is an event that names the corrected one in its facts; the table repeats that, so that it can be asked.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from daemon.core.meaning import OF_MAILS
from daemon.core.opt_outs import EVERYTHING, Lifted
from daemon.storage import values
from daemon.storage.feed import EVENT_COLUMNS, WITH_PERSONAL, event_by_id
from daemon.storage.records import Recorded
from daemon.storage.schema import corrections, events
from daemon.storage.suppressions import hash_of, lift, suppresses

MOST_MAILS = 500  # of one contact or company, the latest, that are weighed when one of them is taken back
HOLDS = ~select(corrections.c.corrected).where(corrections.c.corrected == events.c.sequence).exists()


def note_correction(connection: Connection, correction: Recorded) -> None:
    """Called when it is recorded. Whose mail is refused by nothing else is mailed again."""
    corrected = event_by_id(connection, str(correction.event.facts["corrects"]))
    if corrected is None:
        raise LookupError(f"{correction.id} corrects an event that is not there")
    row = {"corrected": corrected.sequence, "correction": correction.sequence}
    connection.execute(corrections.insert().values(row))
    if reason := suppresses(corrected.event):
        contact = connection.scalars(select(events.c.contact_id).where(events.c.sequence == corrected.sequence)).one()
        if reason not in map(suppresses, (each.event for each in mails(connection, events.c.contact_id == contact))):
            lift(connection, hash_of(connection, contact), (Lifted(reason, EVERYTHING),))


def mails(connection: Connection, *whose: ColumnElement[bool]) -> Iterator[Recorded]:
    """What was heard of their mails and still holds, newest first."""
    query: Select[Any] = select(*EVENT_COLUMNS).select_from(WITH_PERSONAL)
    query = query.where(events.c.type.in_(sorted(OF_MAILS)), HOLDS, *whose)
    return map(values.recorded, connection.execute(query.order_by(events.c.sequence.desc()).limit(MOST_MAILS)))


def correction_of(connection: Connection, sequence: int) -> Recorded | None:
    """The event by which a person corrected this one. None: it holds."""
    theirs = WITH_PERSONAL.join(corrections, corrections.c.correction == events.c.sequence)
    query: Select[Any] = select(*EVENT_COLUMNS).select_from(theirs).where(corrections.c.corrected == sequence)
    row = connection.execute(query).one_or_none()
    return None if row is None else values.recorded(row)
