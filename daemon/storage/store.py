"""The store: what is written in transactions, what is asked in reads, and nothing of SQL beyond this room."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from daemon.bus import Bus
from daemon.core.sends import DEFAULT_RULES, StopRules
from daemon.storage import migrate, write_ahead
from daemon.storage.engines import place, reader_engine, writer_engine
from daemon.storage.errors import BadCursor, NotOpen, SendConflict, StoreInUse, StoreUnavailable
from daemon.storage.paging import cursor_of
from daemon.storage.reads import Reads
from daemon.storage.running import file_lock
from daemon.storage.transaction import Transaction
from daemon.storage.writer import Writer

__all__ = ["BadCursor", "NotOpen", "SendConflict", "Store", "StoreInUse", "StoreUnavailable", "cursor_of"]


class Store:
    """SQLite or PostgreSQL, by its address; made once a process and used by any thread.

    `rules` are the team's, resolved: what campaigns and sends leave open. Opening connects to nothing yet.
    """

    def __init__(self, url: str, bus: Bus, rules: StopRules = DEFAULT_RULES) -> None:
        self._place = place(url)
        self._rules = rules
        self._writing = writer_engine(self._place)
        self._reading = reader_engine(self._place)
        self._writer = Writer(self._writing.connect, bus)
        self._reads = Reads(self._place, self._reading, rules)

    def __str__(self) -> str:
        """Where it is, in the operator's words, without the password."""
        return str(self._place)

    def migrate(self) -> None:
        """Bring the schema up to date. Safe on an empty store, and when two processes do it at once."""
        migrate.migrate(self._place, self._writing)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """All of it or nothing. Returns once it is durable; raises `StoreUnavailable` if that failed.

        Keep it short, and never wait for anybody inside: every other writer waits for you.
        """
        with self._place.translated(), self._writer.turn() as turn:
            yield Transaction(turn, self._rules)

    @property
    def reads(self) -> Reads:
        return self._reads

    def ping(self) -> None:
        """Raises `StoreUnavailable` where the store does not answer."""
        self._reads.ping()

    def hold_running_lock(self) -> AbstractContextManager[None]:
        """Held by `harken run` for as long as it runs. Raises `StoreInUse` where another one holds it."""
        if self._place.path is not None:
            return file_lock(self._place, self._place.path)
        from daemon.storage.session_lock import session_lock

        return session_lock(self._place, self._writing)

    def confirm_running_lock(self) -> None:
        """Takes it again if it was lost; raises `StoreInUse` if another one has it now, as every write does then."""
        with self.transaction():
            pass

    def clear_log(self) -> None:
        """What was deleted is not left behind in a file beside the store. What PostgreSQL keeps, its vacuum removes."""
        if self._place.path is not None:
            write_ahead.clear(self._place.path)

    def close(self) -> None:
        """Whoever is writing finishes first."""
        self._writer.close()
        self._writing.dispose()
        self._reading.dispose()
