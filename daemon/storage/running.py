"""Only one `harken run` at a time may own a store: two would watch every mailbox and deliver every signal twice.

Both kinds of lock fall with the process that holds them, however it ends.
"""

import fcntl
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from psycopg import Connection
from psycopg.errors import LockNotAvailable
from psycopg.rows import args_row
from sqlalchemy import Engine, event

from daemon.storage.engines import RUNNING_LOCK, Place
from daemon.storage.errors import StoreInUse, StoreUnavailable

log = logging.getLogger(__name__)

# The server forgets a client whose machine or network is gone after half a minute, not after its usual two hours.
GONE_AFTER = "SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3"
PATIENCE = "SET LOCAL lock_timeout = '1s'"  # a session that was just closed holds it for a moment longer
END_SESSION = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE (pid, backend_start) = (%s, %s)"
WHO_AM_I = "SELECT pid, backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()"


@contextmanager
def file_lock(place: Place, path: Path) -> Iterator[None]:
    """Raises `StoreInUse`. Nothing can take it away from who holds it."""
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
def session_lock(place: Place, writer: Engine) -> Iterator[None]:
    """PostgreSQL: held by the very session that writes, so that nothing is ever written without it.

    A session may be lost: the server is restarted, the network is cut. Whatever replaces it takes the lock before
    anything else, and where another `harken run` was quicker, every write raises `StoreInUse`.
    """
    taking = _Taking(place)
    writer.dispose()  # the next session is the first that knows of the lock
    event.listen(writer, "connect", taking.take)
    try:
        with place.translated(), writer.connect():
            pass
        yield
    finally:
        event.remove(writer, "connect", taking.take)
        writer.dispose()


class _Session(NamedTuple):
    """A process id alone may come again."""

    pid: int
    since: datetime


class _Taking:
    """What each new session that writes does first."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._before: _Session | None = None

    def take(self, session: Connection[Any], _record: object) -> None:
        session.execute(GONE_AFTER)
        if self._before:
            # On our side it is gone. The server may not know yet, and keep the lock for nobody.
            session.execute(END_SESSION, self._before)
        session.commit()
        self._lock(session)
        if self._before:
            log.warning("the connection that owns the store was lost; a new one owns it")
        self._before = session.cursor(row_factory=args_row(_Session)).execute(WHO_AM_I).fetchone()
        session.commit()

    def _lock(self, session: Connection[Any]) -> None:
        try:
            session.execute(PATIENCE)
            session.execute("SELECT pg_advisory_lock(%s)", (RUNNING_LOCK,))
        except LockNotAvailable as error:
            raise (_taken_over(self._place) if self._before else _in_use(self._place)) from error
        session.commit()


def _in_use(place: Place) -> StoreInUse:
    return StoreInUse(f"another `harken run` uses {place}: stop it first")


def _taken_over(place: Place) -> StoreInUse:
    return StoreInUse(f"another `harken run` took over {place} while our connection to it was lost")
