"""The list of those who get no more mail, and what stands behind the way out of one mail."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, func, or_, select, true

from daemon.core.events import StopReason
from daemon.core.opt_outs import Mailing, OptOutScope, Source
from daemon.storage.contacts import contact_of_hash
from daemon.storage.hashes import address_hash
from daemon.storage.paging import SUPPRESSIONS, read_cursor, write_cursor
from daemon.storage.records import Page, Suppressed, Suppression
from daemon.storage.schema import campaigns, contacts, sends, suppressions
from daemon.storage.suppressions import suppression, suppressions_of

MOST_NAMED = 200


@dataclass(frozen=True, slots=True)
class Sought:
    """Which lines of the list; None leaves none out."""

    contact: str | None = None
    reason: StopReason | None = None
    scope: OptOutScope | None = None
    source: Source | None = None
    why: str | None = None
    campaign_id: str | None = None
    since: datetime | None = None
    by: str | None = None
    category: str | None = None
    words: str = ""  # in a name or an address


@dataclass(frozen=True, slots=True)
class Named:
    """What the list can be narrowed to: the campaigns by which opt-outs came, what they are of, who of us took some."""

    campaigns: tuple[str, ...]
    categories: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BehindALink:
    """What is still known of the mail that a way out came in: None for what was purged or erased."""

    contact: str | None
    subject: str | None
    mailing: Mailing
    suppressed: tuple[Suppression, ...]


def suppressed_after(connection: Connection, after: str | None, limit: int, sought: Sought) -> Page[Suppressed]:
    """In the order in which they came."""
    place = 0 if after is None else read_cursor(SUPPRESSIONS, after)
    query = _sought(connection, sought).where(suppressions.c.number > place).order_by(suppressions.c.number)
    return _page(connection, query, limit)


def suppressed_before(connection: Connection, before: str | None, limit: int, sought: Sought) -> Page[Suppressed]:
    """The latest first."""
    query = _sought(connection, sought).order_by(suppressions.c.number.desc())
    if before is not None:
        query = query.where(suppressions.c.number < read_cursor(SUPPRESSIONS, before))
    return _page(connection, query, limit)


def suppressed_number(connection: Connection, sought: Sought) -> int:
    counted = select(func.count()).select_from(_sought(connection, sought).subquery())
    return connection.scalar(counted) or 0


def named_in_suppressions(connection: Connection) -> Named:
    """As far as there are few."""
    categories = suppressions.c.scope == OptOutScope.CATEGORY
    return Named(
        campaigns=_few(connection, suppressions.c.campaign_id, true()),
        categories=_few(connection, suppressions.c.name, categories),
        people=_few(connection, suppressions.c.by, true()),
    )


def _few(connection: Connection, column: Column[str], where: ColumnElement[bool]) -> tuple[str, ...]:
    query = select(column).where(column.is_not(None), where).distinct().order_by(column).limit(MOST_NAMED)
    return tuple(connection.scalars(query))


def behind_a_link(connection: Connection, hashed: bytes, send_id: str) -> BehindALink:
    query = (
        select(
            sends.c.subject, sends.c.mailbox, sends.c.campaign_id, sends.c.category, campaigns.c.category.label("usual")
        )
        .join(campaigns, campaigns.c.id == sends.c.campaign_id)
        .join(contacts, contacts.c.id == sends.c.contact_id)
        .where(sends.c.id == send_id, contacts.c.hash == hashed)
    )
    row = connection.execute(query).one_or_none()
    return BehindALink(
        contact=contact_of_hash(connection, hashed),
        subject=row.subject if row else None,
        mailing=Mailing(row.campaign_id, row.category or row.usual, row.mailbox) if row else Mailing(None, None, None),
        suppressed=suppressions_of(connection, hashed),
    )


def _sought(connection: Connection, sought: Sought) -> Select[Any]:
    whose = suppressions.outerjoin(contacts, contacts.c.hash == suppressions.c.hash)
    query = select(suppressions, contacts.c.email, contacts.c.name.label("person")).select_from(whose)
    if sought.contact is not None:
        query = query.where(suppressions.c.hash == address_hash(connection, sought.contact))
    told = {
        suppressions.c.reason: sought.reason,
        suppressions.c.scope: sought.scope,
        suppressions.c.source: sought.source,
        suppressions.c.why: sought.why,
        suppressions.c.campaign_id: sought.campaign_id,
        suppressions.c.by: sought.by,
    }
    for column, value in told.items():
        query = query.where(column == value) if value is not None else query
    if sought.category is not None:
        query = query.where(suppressions.c.scope == OptOutScope.CATEGORY, suppressions.c.name == sought.category)
    if sought.since is not None:
        query = query.where(suppressions.c.suppressed_at >= sought.since)
    return query.where(_says(connection, sought.words.strip().lower())) if sought.words.strip() else query


def _says(connection: Connection, words: str) -> ColumnElement[bool]:
    """Somebody who was erased is found by their whole address."""
    return or_(
        contacts.c.email.contains(words, autoescape=True),
        func.lower(contacts.c.name).contains(words, autoescape=True),
        suppressions.c.hash == address_hash(connection, words),
    )


def _page(connection: Connection, query: Select[Any], limit: int) -> Page[Suppressed]:
    rows = connection.execute(query.limit(limit + 1)).all()
    items = tuple(Suppressed(row.number, row.email, row.person, suppression(row)) for row in rows[:limit])
    return Page(items, write_cursor(SUPPRESSIONS, items[-1].number) if len(rows) > limit else None)
