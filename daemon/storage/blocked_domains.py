"""The domains to which nothing may be sent, as they are asked about: for one address, or as a list."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, Row, select

from daemon.core.blocked_domains import BlockedDomain, domains_of
from daemon.storage.errors import BadCursor
from daemon.storage.records import Page
from daemon.storage.schema import blocked_domains, contacts
from daemon.storage.sql import some

CURSOR = "b"
OVER = (
    select(blocked_domains)
    .where(blocked_domains.c.domain.in_(some("domains")))
    .order_by(blocked_domains.c.domain.desc())
    .limit(1)
)
MAILED = select(contacts.c.domain).distinct().order_by(contacts.c.domain)


def block_over(connection: Connection, email: str) -> BlockedDomain | None:
    """What keeps every mail from this address. None: its domain is free, and so is each above that."""
    row = connection.execute(OVER, {"domains": domains_of(email)}).one_or_none()
    return None if row is None else _blocked(row)


def blocked_after(connection: Connection, after: str | None, limit: int) -> Page[BlockedDomain]:
    """In the order of their names."""
    query = select(blocked_domains).order_by(blocked_domains.c.domain).limit(limit + 1)
    if after is not None:
        query = query.where(blocked_domains.c.domain > _place(after))
    found = [_blocked(row) for row in connection.execute(query)]
    items = tuple(found[:limit])
    return Page(items, CURSOR + items[-1].domain if len(found) > limit else None)


def mailed_below(connection: Connection, blocked: Collection[str]) -> Mapping[str, str]:
    """The domains at which somebody was mailed and over which one of these is, each with the nearest of them.

    All are walked, once: no index finds what a name ends with.
    """
    wanted = frozenset(blocked)
    found = ((mailed, _over(mailed, wanted)) for mailed in connection.scalars(MAILED))
    return {mailed: over for mailed, over in found if over is not None}


def _over(mailed: str, wanted: Collection[str]) -> str | None:
    return next((each for each in domains_of(mailed) if each in wanted), None)


def _place(after: str) -> str:
    if not after.startswith(CURSOR):
        raise BadCursor(f"{after!r} is no cursor of this list")
    return after.removeprefix(CURSOR)


def _blocked(row: Row[tuple[object, ...]]) -> BlockedDomain:
    return BlockedDomain(row.domain, row.reason, row.blocked_by, row.blocked_at)
