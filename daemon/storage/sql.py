"""The few words of SQL that the two databases spell differently, or that SQLAlchemy has no word for."""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

from daemon.storage.engines import EVENT_LOCK

T = TypeVar("T")
CHUNK = 500  # values in one IN (…): any SQLite takes 999


def insert(connection: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """An INSERT that knows ON CONFLICT."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def chunks(values: Collection[T]) -> Iterator[tuple[T, ...]]:
    """The values without repetition, in their order, so many at a time that one statement takes them."""
    left = iter(dict.fromkeys(values))
    while chunk := tuple(islice(left, CHUNK)):
        yield chunk


def lock_events(connection: Connection) -> None:
    """From here until the commit no other process records an event: sequence is the order of commits.

    SQLite has one writer anyway. See docs/decisions/0004-event-order.md.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(EVENT_LOCK)))
