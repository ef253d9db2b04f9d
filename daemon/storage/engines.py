"""How the two databases are opened, and what their refusals mean to the operator."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, NotSupportedError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from daemon.storage.errors import StoreUnavailable

LOCK_PATIENCE_S = 10  # how long we wait for another process that is writing: `harken mailbox add` beside `harken run`
CONNECT_PATIENCE_S = 10
EVENT_LOCK = 0x4861726B656E01  # "Harken" and a number: our names among a PostgreSQL database's advisory locks
MIGRATION_LOCK = 0x4861726B656E02
RUNNING_LOCK = 0x4861726B656E03
OUR_FAULTS = (DataError, IntegrityError, NotSupportedError, ProgrammingError)  # of the statement, not of the store


@dataclass(frozen=True, slots=True)
class Place:
    """Where a store is. `path` is its file on SQLite, None on PostgreSQL."""

    url: URL
    path: Path | None

    def __str__(self) -> str:
        """The place in the operator's words, without the password."""
        if self.path is not None:
            return f"the SQLite store {self.path}"
        port = f":{self.url.port}" if self.url.port else ""
        return f"the PostgreSQL store {self.url.database} at {self.url.host or 'the local socket'}{port}"

    @contextmanager
    def translated(self) -> Iterator[None]:
        """The library's ways of saying that the database is out of reach become `StoreUnavailable`."""
        try:
            yield
        except OUR_FAULTS:
            raise
        except DBAPIError as error:
            why = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
            raise StoreUnavailable(f"{self} does not answer: {why}") from error
        except PoolTimeout as error:
            raise StoreUnavailable(f"{self} does not answer: every connection is busy") from error


def place(text: str) -> Place:
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise StoreUnavailable("store.url is no address: expected sqlite:///path or postgresql+psycopg://…") from error
    match url.drivername:
        case "sqlite":
            if url.database in (None, "", ":memory:"):
                raise StoreUnavailable("store.url must name a file: sqlite:///path")
            return Place(url, Path(str(url.database)))
        case "postgresql" | "postgresql+psycopg":
            return Place(url.set(drivername="postgresql+psycopg"), None)
        case other:
            raise StoreUnavailable(f"store.url is of kind {other!r}: expected sqlite:///path or postgresql+psycopg://…")


def writer_engine(at: Place) -> Engine:
    """One connection: whoever writes takes turns on it."""
    if at.path is None:
        return _postgresql(at, pool_size=1, max_overflow=0)
    _make_private(at.path)
    engine = _sqlite(at, pool_size=1, max_overflow=0)
    # A transaction that begins by reading and then writes fails at once when another process wrote in between
    # (SQLITE_BUSY_SNAPSHOT), however long the busy timeout: so it says from the start that it will write.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def reader_engine(at: Place) -> Engine:
    """Several connections, each of which sees one moment of the store for as long as a read lasts."""
    if at.path is None:
        engine = _postgresql(at, pool_size=5, max_overflow=10, isolation_level="REPEATABLE READ")
        return engine.execution_options(postgresql_readonly=True)
    engine = _sqlite(at, pool_size=5, max_overflow=10)
    event.listen(engine, "connect", lambda dbapi, _: dbapi.execute("PRAGMA query_only = ON"))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _postgresql(at: Place, **options: Any) -> Engine:
    return create_engine(
        at.url,
        pool_pre_ping=True,  # a connection the server dropped is replaced before it is used
        hide_parameters=True,  # an error's text never holds an address
        connect_args={"connect_timeout": CONNECT_PATIENCE_S, "application_name": "harken"},
        **options,
    )


def _sqlite(at: Place, **options: Any) -> Engine:
    engine = create_engine(
        at.url,
        hide_parameters=True,
        # isolation_level None: Python's driver opens no transaction of its own, "begin" above says which kind we want.
        connect_args={"isolation_level": None, "timeout": LOCK_PATIENCE_S, "check_same_thread": False},
        **options,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(dbapi: Any, _record: object) -> None:
    dbapi.execute("PRAGMA journal_mode = WAL")  # readers never wait for the writer
    dbapi.execute("PRAGMA synchronous = FULL")  # in WAL, NORMAL would lose the last commits with the power
    dbapi.execute("PRAGMA foreign_keys = ON")
    dbapi.execute("PRAGMA secure_delete = ON")  # what is erased is overwritten: not every SQLite is built to do so


def _make_private(path: Path) -> None:
    """The store holds people's addresses: it is made for its owner only, and SQLite's side files copy its mode."""
    with suppress(OSError):  # if it cannot be made, opening it says so
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
