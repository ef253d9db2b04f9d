"""The mails that a person settles, and who at their company they may be from."""

from typing import Any

from sqlalchemy import Connection, Select, func, select

from daemon.core.unsettled import Mailed
from daemon.storage import values
from daemon.storage.paging import UNSETTLED, read_cursor, write_cursor
from daemon.storage.records import Page, Unsettled
from daemon.storage.schema import contacts, enrollments, sends, unsettled


def unsettled_after(connection: Connection, after: str | None, limit: int, mailbox: str) -> Page[Unsettled]:
    """Newest first; in every mailbox, unless one is named."""
    query = _of(select(unsettled), mailbox).order_by(unsettled.c.key.desc()).limit(limit + 1)
    if after is not None:
        query = query.where(unsettled.c.key < read_cursor(UNSETTLED, after))
    rows = connection.execute(query).all()
    following = write_cursor(UNSETTLED, rows[limit - 1].key) if len(rows) > limit else None
    return Page(tuple(map(values.unsettled, rows[:limit])), following)


def unsettled_by_id(connection: Connection, unsettled_id: str) -> Unsettled | None:
    row = connection.execute(select(unsettled).where(unsettled.c.id == unsettled_id)).one_or_none()
    return None if row is None else values.unsettled(row)


def unsettled_number(connection: Connection, at_most: int, mailbox: str) -> int:
    some = _of(select(unsettled.c.key), mailbox).limit(at_most).subquery()
    return connection.scalar(select(func.count()).select_from(some)) or 0


def mailed_at(connection: Connection, company: str, limit: int) -> tuple[Mailed, ...]:
    """The enrollments of everybody mailed at this domain, the latest mail first."""
    query = (
        select(contacts, enrollments.c.campaign_id, enrollments.c.stopped_at)
        .add_columns(sends.c.id.label("send_id"), sends.c.subject, sends.c.sent_at, sends.c.mailbox)
        .join(enrollments, enrollments.c.contact_id == contacts.c.id)
        .join(sends, sends.c.number == enrollments.c.send_number)
        .where(contacts.c.domain == company.lower())
        .order_by(sends.c.number.desc())
        .limit(limit)
    )
    return tuple(
        Mailed(
            values.contact(row),
            row.campaign_id,
            row.send_id,
            row.subject,
            row.sent_at,
            row.mailbox,
            stopped=row.stopped_at is not None,
        )
        for row in connection.execute(query)
    )


def _of(query: Select[Any], mailbox: str) -> Select[Any]:
    return query.where(unsettled.c.mailbox == mailbox) if mailbox else query
