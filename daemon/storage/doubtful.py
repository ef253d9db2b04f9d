"""The mails that paused a campaign because nobody is sure of them: a person says whether each is an answer."""

from typing import Any

from sqlalchemy import Connection, Select, select

from daemon.core.feed.values import Item
from daemon.core.meaning import OF_MAILS, cause_of
from daemon.storage.corrections import HOLDS
from daemon.storage.history import items_of
from daemon.storage.schema import IN_DOUBT, enrollments, events, sends

MOST_CONTACTS = 50
LOOKED_AT = 500  # of the latest mails of these


def doubtful_mails(connection: Connection, mailbox: str) -> tuple[Item, ...]:
    """Newest first; about mails sent from one mailbox, unless that is empty."""
    asked: Select[Any] = select(enrollments.c.contact_id).where(IN_DOUBT).order_by(enrollments.c.send_number.desc())
    if mailbox:
        asked = asked.join(sends, sends.c.number == enrollments.c.send_number).where(sends.c.mailbox == mailbox)
    people = list(dict.fromkeys(connection.scalars(asked.limit(MOST_CONTACTS))))
    theirs = (events.c.contact_id.in_(people), events.c.type.in_(sorted(OF_MAILS)), HOLDS)
    numbers = select(events.c.sequence).where(*theirs).order_by(events.c.sequence.desc()).limit(LOOKED_AT)
    return tuple(item for item in items_of(connection, list(connection.scalars(numbers))) if _asks(item))


def _asks(item: Item) -> bool:
    cause = cause_of(item.event)
    return cause is not None and cause.rung is not None and not cause.rung.certain
