"""What is known of one person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from daemon.storage import values
from daemon.storage.aliases import alias_views
from daemon.storage.blocked_domains import block_over
from daemon.storage.hashes import address_hash
from daemon.storage.records import ContactView
from daemon.storage.schema import contacts, enrollments, sends
from daemon.storage.suppressions import suppressions_of
from daemon.storage.tracking import track_from_json


@dataclass(frozen=True, slots=True)
class MailSent:
    """One of our mails. `subject` is empty where the engine did not tell it."""

    subject: str
    mailbox: str
    sent_at: datetime


def people(connection: Connection, beginning: str, limit: int) -> tuple[tuple[str, str | None], ...]:
    """Addresses and names: those whose address begins so, and those of this company; of everybody, the latest."""
    asked = select(contacts.c.email, contacts.c.name).where(contacts.c.email.is_not(None)).limit(limit)
    if not beginning:
        return tuple((row.email, row.name) for row in connection.execute(asked.order_by(contacts.c.id.desc())))
    of_address = asked.where(contacts.c.email.startswith(beginning.lower(), autoescape=True))
    of_company = asked.where(contacts.c.domain == beginning.lower())
    found = {row.email: row.name for query in (of_address, of_company) for row in _by_address(connection, query)}
    return tuple(found.items())[:limit]


def mails_to(connection: Connection, email: str, limit: int) -> tuple[MailSent, ...]:
    """The latest first."""
    mine = select(contacts.c.id).where(contacts.c.email == email.lower()).scalar_subquery()
    asked = select(sends.c.subject, sends.c.mailbox, sends.c.sent_at)
    latest = asked.where(sends.c.contact_id == mine).order_by(sends.c.sent_at.desc(), sends.c.number.desc())
    return tuple(MailSent(*row) for row in connection.execute(latest.limit(limit)))


def _by_address(connection: Connection, query: Select[Any]) -> Sequence[Row[Any]]:
    return connection.execute(query.order_by(contacts.c.email)).all()


def contact_view(connection: Connection, email: str) -> ContactView | None:
    row = connection.execute(select(contacts).where(contacts.c.email == email.lower())).one_or_none()
    if row is None:
        return None
    mine = select(enrollments).where(enrollments.c.contact_id == row.id)
    enrolled = connection.execute(mine.order_by(enrollments.c.opened_at, enrollments.c.campaign_id))
    return ContactView(
        contact=values.contact(row),
        aliases=alias_views(connection, row.id),
        enrollments=tuple(values.enrollment_view(each) for each in enrolled),
        suppressed=suppressions_of(connection, address_hash(connection, email)),
        blocked=block_over(connection, email),
        track=track_from_json(row.track),
        first_seen_at=row.first_seen_at,
    )
