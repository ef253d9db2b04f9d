"""Many threads, one writing connection, one commit for many; and nobody answers for another's fault."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, event, text

from daemon.bus import MemoryBus, Topic
from daemon.storage.engines import place, writer_engine
from daemon.storage.store import Store, StoreUnavailable
from daemon.storage.writer import MAX_MEMBERS, Writer
from tests.servers.postgres import Postgres
from tests.storage.sample import NOW, REP

PATIENCE_S = 30


@pytest.fixture
def engine(store_url: str) -> Iterator[Engine]:
    """With a table whose broken promises show only at the commit."""
    engine = writer_engine(place(store_url))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE parents (id INTEGER PRIMARY KEY)"))
        reference = "INTEGER REFERENCES parents(id) DEFERRABLE INITIALLY DEFERRED"
        connection.execute(text(f"CREATE TABLE children (id INTEGER PRIMARY KEY, parent {reference})"))
    yield engine
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE children"))
        connection.execute(text("DROP TABLE parents"))
    engine.dispose()


@pytest.fixture
def writer(engine: Engine, bus: MemoryBus) -> Writer:
    """Whose groups grow for as long as somebody waits, however slow this machine."""
    return Writer(engine.connect, bus, max_age_s=PATIENCE_S)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(MAX_MEMBERS + 10) as threads:
        yield threads


def test_those_who_wait_share_a_commit(writer: Writer, engine: Engine, pool: ThreadPoolExecutor) -> None:
    commits = _count_commits(engine)
    with writer.turn():
        waiting = [_queued(writer, pool, _add, writer, number) for number in range(10)]
    for each in waiting:
        each.result()
    assert _children(engine) == list(range(10))
    assert len(commits) == 1


def test_turns_are_taken_in_the_order_of_coming(writer: Writer, pool: ThreadPoolExecutor) -> None:
    order: list[int] = []

    def come(number: int) -> None:
        with writer.turn():
            order.append(number)

    with writer.turn():
        waiting = [_queued(writer, pool, come, number) for number in range(8)]
    for each in waiting:
        each.result()
    assert order == list(range(8))


def test_a_group_does_not_grow_for_ever(writer: Writer, engine: Engine, pool: ThreadPoolExecutor) -> None:
    commits = _count_commits(engine)
    with writer.turn():
        waiting = [_queued(writer, pool, _add, writer, number) for number in range(MAX_MEMBERS + 1)]
    for each in waiting:
        each.result()
    assert len(commits) == 2


def test_who_fails_undoes_only_what_was_their_own(writer: Writer, engine: Engine, pool: ThreadPoolExecutor) -> None:
    def fail() -> None:
        with writer.turn() as turn:
            turn.connection.execute(text("INSERT INTO children VALUES (99, NULL)"))
            raise ZeroDivisionError

    with writer.turn():
        before = _queued(writer, pool, _add, writer, 1)
        failing = _queued(writer, pool, fail)
        after = _queued(writer, pool, _add, writer, 2)
    before.result()
    after.result()
    with pytest.raises(ZeroDivisionError):
        failing.result()
    assert _children(engine) == [1, 2]


def test_a_statement_that_fails_undoes_only_its_own_transaction(
    writer: Writer, engine: Engine, pool: ThreadPoolExecutor
) -> None:
    def fail() -> None:
        with writer.turn() as turn:
            turn.connection.execute(text("INSERT INTO no_such_table VALUES (1)"))

    with writer.turn():
        failing = _queued(writer, pool, fail)
        after = _queued(writer, pool, _add, writer, 2)
    after.result()
    assert failing.exception() is not None
    assert _children(engine) == [2]


def test_a_failed_commit_is_told_to_everybody_in_it_and_wakes_nobody(
    writer: Writer, engine: Engine, pool: ThreadPoolExecutor, bus: MemoryBus
) -> None:
    woken: list[Topic] = []
    bus.subscribe(Topic.EVENTS, lambda: woken.append(Topic.EVENTS))
    with pytest.raises(StoreUnavailable), writer.turn():  # noqa: PT012
        waiting = [_queued(writer, pool, _add, writer, 1)]
        waiting.append(_queued(writer, pool, _add_orphan, writer, 2))
    assert [type(each.exception(PATIENCE_S)) for each in waiting] == [StoreUnavailable, StoreUnavailable]
    assert (woken, _children(engine)) == ([], [])
    _add(writer, 3)
    assert (woken, _children(engine)) == ([Topic.EVENTS], [3])


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Also where the tests run in the background, with SIGINT ignored from their shell on."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_who_is_interrupted_while_waiting_leaves_the_line(
    writer: Writer, engine: Engine, pool: ThreadPoolExecutor
) -> None:
    entered, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with writer.turn() as turn:
            entered.set()
            leave.wait(PATIENCE_S)
            turn.connection.execute(text("INSERT INTO children VALUES (1, NULL)"))

    def interrupt() -> None:
        _wait_for_line(writer, 1)
        os.kill(os.getpid(), signal.SIGINT)

    holding = pool.submit(hold)
    entered.wait(PATIENCE_S)
    interrupting = pool.submit(interrupt)
    with pytest.raises(KeyboardInterrupt), writer.turn():
        pass
    interrupting.result()
    leave.set()
    holding.result()
    _add(writer, 2)
    assert _children(engine) == [1, 2]


def test_a_transaction_inside_a_transaction_is_refused_at_once(store: Store) -> None:
    with pytest.raises(RuntimeError, match="inside a transaction"), store.transaction(), store.transaction():
        pass
    with store.transaction() as tx:
        assert tx.claim(b"1" * 16, REP, NOW)


def test_a_closed_store_refuses_to_write(store: Store) -> None:
    store.close()
    with pytest.raises(StoreUnavailable, match="closed"), store.transaction():
        pass


def test_everything_that_many_threads_write_is_there(store: Store, pool: ThreadPoolExecutor) -> None:
    def claim(number: int) -> bool:
        with store.transaction() as tx:
            return tx.claim((number % 200).to_bytes(16), REP, NOW)

    assert sum(pool.map(claim, range(400))) == 200


@pytest.mark.slow
def test_a_lost_connection_fails_its_transaction_and_is_replaced(postgres: Postgres) -> None:
    name = postgres.new_database()
    store = Store(postgres.url(name), MemoryBus())
    store.migrate()
    with pytest.raises(StoreUnavailable), store.transaction() as tx:  # noqa: PT012
        tx.claim(b"1" * 16, REP, NOW)
        postgres.lose_connections(name)
        tx.claim(b"2" * 16, REP, NOW)
    with store.transaction() as tx:
        assert tx.claim(b"1" * 16, REP, NOW)
    postgres.lose_connections(name)  # between two transactions nobody notices
    with store.transaction() as tx:
        assert not tx.claim(b"1" * 16, REP, NOW)
    store.ping()
    store.close()
    postgres.drop(name)


@pytest.mark.slow
def test_a_connection_lost_by_one_fails_those_before_and_not_those_after(
    postgres: Postgres, bus: MemoryBus, pool: ThreadPoolExecutor
) -> None:
    name = postgres.new_database()
    postgres.execute("CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER)", name)
    engine = writer_engine(place(postgres.url(name)))
    writer = Writer(engine.connect, bus, max_age_s=PATIENCE_S)

    def lose() -> None:
        with writer.turn() as turn:
            postgres.lose_connections(name)
            turn.connection.execute(text("SELECT 1"))

    with pytest.raises(StoreUnavailable), writer.turn():  # noqa: PT012
        before = _queued(writer, pool, _add, writer, 1)
        losing = _queued(writer, pool, lose)
        after = _queued(writer, pool, _add, writer, 2)
    assert isinstance(before.exception(PATIENCE_S), StoreUnavailable)
    assert losing.exception(PATIENCE_S) is not None
    assert after.exception(PATIENCE_S) is None
    _add(writer, 3)
    assert _children(engine) == [2, 3]
    engine.dispose()
    postgres.drop(name)


def _add(writer: Writer, number: int) -> None:
    with writer.turn() as turn:
        turn.connection.execute(text("INSERT INTO children VALUES (:id, NULL)"), {"id": number})
        turn.topics.add(Topic.EVENTS)


def _add_orphan(writer: Writer, number: int) -> None:
    with writer.turn() as turn:
        turn.connection.execute(text("INSERT INTO children VALUES (:id, 4711)"), {"id": number})


def _queued(writer: Writer, pool: ThreadPoolExecutor, do: object, *args: object) -> "Future[None]":
    """Run it in a thread, and return once it stands in line behind us."""
    length = len(writer._line) + 1
    future: Future[None] = pool.submit(do, *args)  # type: ignore[arg-type]
    _wait_for_line(writer, length)
    return future


def _wait_for_line(writer: Writer, length: int) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while len(writer._line) < length:
        assert time.monotonic() < deadline, "nobody came"
        time.sleep(0.001)


def _children(engine: Engine) -> list[int]:
    with engine.connect() as connection:
        return list(connection.scalars(text("SELECT id FROM children ORDER BY id")))


def _count_commits(engine: Engine) -> list[object]:
    commits: list[object] = []
    event.listen(engine, "commit", commits.append)
    return commits
