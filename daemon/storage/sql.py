"""The few words of SQL that the two databases spell differently, or that SQLAlchemy has no word for.

What every mail asks or writes is a statement made once, in capitals at the head of its module, with `bindparam` where
the values go. Made anew, it would cost two to four times what SQLite needs to answer it.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import BindParameter, ColumnElement, Connection, Executable, Table, bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite

from daemon.storage.engines import EVENT_LOCK

T = TypeVar("T")
CHUNK = 500  # values in one IN (…): any SQLite takes 999


def insert(connection: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """An INSERT that knows ON CONFLICT."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


class Upsert:
    """An INSERT that knows ON CONFLICT, made once for each database."""

    def __init__(self, table: Table, finish: "Callable[[sqlite.Insert | postgresql.Insert], Executable]") -> None:
        self._made = {"sqlite": finish(sqlite.insert(table)), "postgresql": finish(postgresql.insert(table))}

    def on(self, connection: Connection) -> Executable:
        return self._made[connection.dialect.name]


def some(name: str) -> BindParameter[Any]:
    """The place of several values in a statement made once: `column.in_(some("names"))`."""
    return bindparam(name, expanding=True)


def chunks(values: Collection[T]) -> Iterator[tuple[T, ...]]:
    """The values without repetition, in their order, so many at a time that one statement takes them."""
    left = iter(dict.fromkeys(values))
    while chunk := tuple(islice(left, CHUNK)):
        yield chunk


def utc_day(connection: Connection, moment: ColumnElement[datetime]) -> ColumnElement[str]:
    """As 2026-11-22."""
    if connection.dialect.name == "sqlite":
        return func.substr(moment, 1, 10)  # it is text there, in UTC
    return func.to_char(func.timezone("UTC", moment), "YYYY-MM-DD")


def lock_events(connection: Connection) -> None:
    """From here until the commit no other process records an event: sequence is the order of commits.

    SQLite has one writer anyway. See docs/decisions/0004-event-order.md.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(EVENT_LOCK)))
