"""One connection that writes, and many threads that take turns on it, sharing each expensive commit.

A durable commit waits for the disk (an fsync), whatever it holds. So when others are waiting, whoever finishes does not
commit but hands the open transaction on, and the last one commits for all of them. Each but the first stands inside a
savepoint: who fails undoes only itself. Nobody returns before the shared commit is durable, and if that fails, all of
them are told.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from sqlalchemy import Connection, NestedTransaction
from sqlalchemy.exc import SQLAlchemyError

from daemon.bus import Bus, Topic
from daemon.storage.errors import StoreUnavailable

MAX_MEMBERS = 64
MAX_AGE_S = 0.005  # the first of a group waits at most this long for those after it, and for the one at work


@dataclass(frozen=True, slots=True)
class Turn:
    """What a writer is handed: the connection, and where to say what there will be news of."""

    connection: Connection
    topics: set[Topic] = field(default_factory=set)


@dataclass(slots=True, eq=False)
class Group:
    """Those who share one transaction. Once `settled`, `failure` says whether it was committed."""

    connection: Connection
    until: float
    members: int = 0
    topics: set[Topic] = field(default_factory=set)
    settled: threading.Event = field(default_factory=threading.Event)
    failure: BaseException | None = None

    def may_grow(self) -> bool:
        return self.members < MAX_MEMBERS and time.monotonic() < self.until


class Writer:
    """Turns on the writing connection, first come, first served.

    The turn is always somebody's, or free with no transaction open: it is handed to a waiting thread by name, so that
    none can be forgotten, and one that is interrupted while it waits passes on what it was handed.
    """

    def __init__(self, connect: Callable[[], Connection], bus: Bus, max_age_s: float = MAX_AGE_S) -> None:
        self._connect = connect
        self._bus = bus
        self._max_age_s = max_age_s
        self._lock = threading.Lock()
        self._line: deque[threading.Event] = deque()
        self._holder: int | None = None
        self._taken = False
        self._group: Group | None = None
        self._closed = False

    @contextmanager
    def turn(self) -> Iterator[Turn]:
        """A transaction of one's own, as far as one can tell. Its topics are published after the commit."""
        self._wait_in_line()
        try:
            group = self._join()
            turn = Turn(group.connection)
            with self._undone_on_error(group):
                yield turn
            group.members += 1
            group.topics |= turn.topics
        finally:
            self._pass_on()
        group.settled.wait()
        if group.failure is not None:
            raise StoreUnavailable("the transaction that many share could not be committed") from group.failure

    def close(self) -> None:
        """Returns when the last of those who came before has finished. Whoever comes later is refused."""
        self._wait_in_line()
        self._closed = True
        self._pass_on()

    def _wait_in_line(self) -> None:
        me = threading.get_ident()
        with self._lock:
            if self._holder == me:
                raise RuntimeError("a transaction inside a transaction would wait for itself for ever")
            if not self._taken:
                self._taken, self._holder = True, me
                return
            ticket = threading.Event()
            self._line.append(ticket)
        try:
            ticket.wait()
        except BaseException:
            self._leave(ticket)
            raise
        self._holder = me

    def _leave(self, ticket: threading.Event) -> None:
        with self._lock:
            waiting = ticket in self._line
            if waiting:
                self._line.remove(ticket)
        if not waiting:  # the turn came in the very moment of leaving
            self._pass_on()

    def _join(self) -> Group:
        if self._closed:
            raise StoreUnavailable("the store is closed")
        if self._group is None:
            connection = self._connect()
            try:
                connection.begin()
            except BaseException:
                connection.close()
                raise
            self._group = Group(connection, time.monotonic() + self._max_age_s)
        return self._group

    @contextmanager
    def _undone_on_error(self, group: Group) -> Iterator[None]:
        savepoint = self._savepoint(group) if group.members else None  # the first has nobody's work to spare
        try:
            yield
            if savepoint is not None:
                savepoint.commit()
        except BaseException as error:
            try:
                self._undo(group, savepoint)
                if group.connection.invalidated:  # lost in the midst, which the rollback passes over in silence
                    self._fail(group, error)
                elif savepoint is None:
                    self._settle(group)
            except (
                SQLAlchemyError
            ) as lost:  # the connection or the whole transaction is gone, and the others' work with it
                self._fail(group, lost)
            raise

    def _savepoint(self, group: Group) -> NestedTransaction:
        try:
            return group.connection.begin_nested()
        except BaseException as error:
            self._fail(group, error)
            raise

    def _undo(self, group: Group, savepoint: NestedTransaction | None) -> None:
        if savepoint is None:
            group.connection.rollback()
        else:
            savepoint.rollback()

    def _pass_on(self) -> None:
        """The next in line goes on in the open transaction if that may grow; else it is committed first."""
        with self._lock:
            if self._line and (self._group is None or self._group.may_grow()):
                self._hand_over()
                return
        try:
            if self._group is not None:
                self._commit(self._group)
        finally:
            with self._lock:
                self._hand_over()

    def _hand_over(self) -> None:
        self._holder = None
        if self._line:
            self._line.popleft().set()
        else:
            self._taken = False

    def _commit(self, group: Group) -> None:
        try:
            group.connection.commit()
        except Exception as error:  # noqa: BLE001 - raised in every member, by `turn`
            self._fail(group, error)
        except BaseException as error:
            self._fail(group, error)
            raise
        else:
            self._settle(group)
            for topic in group.topics:
                self._bus.publish(topic)

    def _fail(self, group: Group, error: BaseException) -> None:
        group.failure = error
        with suppress(Exception):
            group.connection.invalidate()  # whatever state it is in: the next group begins on a fresh one
        self._settle(group)

    def _settle(self, group: Group) -> None:
        self._group = None
        with suppress(Exception):
            group.connection.close()
        group.settled.set()
