"""Only one `harken run` at a time may own a store: two would watch every mailbox and deliver every signal twice."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, func, select
from sqlalchemy.pool import NullPool

from daemon.storage.engines import CONNECT_PATIENCE_S, RUNNING_LOCK, Place
from daemon.storage.errors import StoreInUse, StoreUnavailable


@contextmanager
def running_lock(place: Place) -> Iterator[None]:
    """Both kinds of lock fall with the process that holds them, however it ends."""
    holding = _file_lock(place, place.path) if place.path is not None else _session_lock(place)
    with holding:
        yield


@contextmanager
def _file_lock(place: Place, path: Path) -> Iterator[None]:
    beside = path.with_name(path.name + ".lock")
    try:
        handle = os.open(beside, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreUnavailable(f"{place} cannot be locked: {beside}: {error.strerror}") from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        raise _in_use(place) from error
    try:
        yield
    finally:
        os.close(handle)  # the file stays: removing it would let two lock two files of one name


@contextmanager
def _session_lock(place: Place) -> Iterator[None]:
    engine = create_engine(
        place.url,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",  # a transaction held open for weeks would keep the server from cleaning up
        connect_args={"connect_timeout": CONNECT_PATIENCE_S, "application_name": "harken run"},
    )
    with place.translated():
        connection = engine.connect()
    with connection:
        with place.translated():
            free = connection.scalar(select(func.pg_try_advisory_lock(RUNNING_LOCK)))
        if not free:
            raise _in_use(place)
        yield


def _in_use(place: Place) -> StoreInUse:
    return StoreInUse(f"another `harken run` uses {place}: stop it first")
