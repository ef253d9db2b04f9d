"""The lock of whoever runs on PostgreSQL. Importing it costs the client library, which SQLite does without."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, NamedTuple

from psycopg import Connection
from psycopg.errors import LockNotAvailable
from psycopg.rows import args_row
from sqlalchemy import Engine, event

from daemon.storage.engines import RUNNING_LOCK, Place
from daemon.storage.errors import StoreInUse
from daemon.storage.running import in_use

log = logging.getLogger(__name__)

# The server forgets a client whose machine or network is gone after half a minute, not after its usual two hours.
GONE_AFTER = "SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3"
PATIENCE = "SET LOCAL lock_timeout = '1s'"  # a session that was just closed holds it for a moment longer
END_SESSION = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE (pid, backend_start) = (%s, %s)"
WHO_AM_I = "SELECT pid, backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()"


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
            raise (_taken_over(self._place) if self._before else in_use(self._place)) from error
        session.commit()


def _taken_over(place: Place) -> StoreInUse:
    return StoreInUse(f"another `harken run` took over {place} while our connection to it was lost")
