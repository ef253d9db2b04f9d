"""Every hit is answered in time and is in the store once, whatever the store does meanwhile."""

import asyncio
import sqlite3
from binascii import crc32
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from daemon.bus import MemoryBus
from daemon.core.hits import Hit, HitKind
from daemon.core.told_hits import told
from daemon.flows.captures import HitWriter
from daemon.flows.replay import Replay
from daemon.flows.spool import Spool
from daemon.storage.store import Store
from tests.flows.some_hits import click
from tests.servers.patience import wait_until

pytestmark = pytest.mark.slow


class Stage:
    """A store and a spool; writers come and go, as with each start of the daemon."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "harken.db"
        self.spool = folder / "hits"
        self.store = Store(f"sqlite:///{self.path}", MemoryBus())

    @contextmanager
    def writer(self, largest: int = 1 << 20) -> Iterator[HitWriter]:
        writer = HitWriter(self.store, Spool(self.spool, largest))
        writer.start()
        try:
            yield writer
        finally:
            writer.stop()

    def uids(self) -> list[bytes]:
        """Of those that arrived and are taken up now, as whoever judges does."""
        with self.store.transaction() as tx:
            tx.take_up_hits(0, 10_000)
        with closing(sqlite3.connect(self.path)) as connection:
            return sorted(uid for (uid,) in connection.execute("SELECT uid FROM hits"))

    def arrived(self) -> int:
        with closing(sqlite3.connect(self.path)) as connection:
            return int(connection.execute("SELECT count(*) FROM arrivals").fetchone()[0])

    def spooled(self) -> list[Path]:
        return sorted(self.spool.iterdir())

    @contextmanager
    def locked(self) -> Iterator[Callable[[], object]]:
        """Somebody else writes, and does not end before they are told to."""
        with closing(sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield lambda: other.execute("ROLLBACK")


@pytest.fixture
def stage(tmp_path: Path, migrated_sqlite: Path) -> Iterator[Stage]:
    (tmp_path / "harken.db").write_bytes(migrated_sqlite.read_bytes())
    made = Stage(tmp_path)
    yield made
    made.store.close()


def written(writer: HitWriter, hits: Sequence[Hit]) -> None:
    """Returns once all are answered."""

    async def all_of_them() -> None:
        await asyncio.gather(*(writer.write(hit) for hit in hits))

    asyncio.run(all_of_them())


def uids(hits: Sequence[Hit]) -> list[bytes]:
    return sorted(hit.uid for hit in hits)


def test_what_is_answered_is_in_the_store(stage: Stage) -> None:
    hits = [click() for _ in range(100)]
    with stage.writer() as writer:
        written(writer, hits)
        assert stage.uids() == uids(hits)
        assert (writer.counts.came_in[HitKind.CLICK], writer.counts.waiting, writer.counts.spooled) == (100, 0, 0)


def test_while_the_store_is_locked_hits_are_answered_and_brought_to_it_later(stage: Stage) -> None:
    hits = [click() for _ in range(20)]
    with stage.writer() as writer:
        with stage.locked() as unlock:
            written(writer, hits[:10])
            written(writer, hits[10:])
            assert not stage.arrived()
            assert writer.counts.spooled == 20
            unlock()
            wait_until(lambda: not writer.spool_size, "the spool is empty")
        assert stage.uids() == uids(hits)
    assert not stage.spooled()


def test_what_waited_in_the_spool_is_brought_by_the_next_start(stage: Stage) -> None:
    hits = [click() for _ in range(3)]
    Spool(stage.spool).append(hits)
    with stage.writer() as writer:
        wait_until(lambda: not writer.spool_size, "the spool is empty")
        assert writer.counts.replayed == 3
    assert stage.uids() == uids(hits)


def test_what_is_in_both_is_not_doubled(stage: Stage) -> None:
    hits = [click() for _ in range(3)]
    with stage.writer() as writer:
        written(writer, hits)
    Spool(stage.spool).append(hits)
    with stage.writer() as writer:
        wait_until(lambda: not writer.spool_size, "the spool is empty")
    assert stage.arrived() == 6
    assert stage.uids() == uids(hits)


def test_half_a_line_at_the_end_keeps_back_no_other(stage: Stage) -> None:
    hits = [click() for _ in range(3)]
    spool = Spool(stage.spool)
    spool.append(hits)
    path = spool.oldest()
    assert path is not None
    path.write_bytes(path.read_bytes()[:-20])
    with stage.writer() as writer:
        wait_until(lambda: not writer.spool_size, "the spool is empty")
    assert stage.uids() == uids(hits[:2])


def test_where_the_disk_is_full_too_they_are_answered_all_the_same(stage: Stage) -> None:
    with stage.writer(largest=10) as writer, stage.locked() as unlock:
        written(writer, [click()])
        assert (writer.counts.spooled, writer.counts.lost, writer.counts.waiting) == (0, 1, 0)
        unlock()


def test_a_file_that_the_store_will_never_take_is_set_aside(stage: Stage) -> None:
    spool = Spool(stage.spool)
    spool.append([click(hints={"via": "x"})])
    with closing(sqlite3.connect(stage.path)) as other:
        other.execute("CREATE TRIGGER no BEFORE INSERT ON arrivals BEGIN SELECT RAISE(ABORT, 'no'); END")
    with stage.writer() as writer:
        wait_until(lambda: not writer.spool_size, "the spool is empty")
    assert [path.suffix for path in stage.spooled()] == [".refused"]


def test_what_a_later_version_spooled_is_set_aside_for_it_and_the_rest_is_in_the_store(stage: Stage) -> None:
    hit = click()
    later = told(click()).replace(b"{", b'{"more":1,', 1)
    spool = Spool(stage.spool)
    spool.append([hit])
    spool.close()
    (path,) = stage.spooled()
    path.write_bytes(path.read_bytes() + b"%08x %b\n" % (crc32(later), later))
    with stage.writer() as writer:
        wait_until(lambda: not writer.spool_size, "the spool is empty")
    assert stage.uids() == [hit.uid]
    assert [path.suffix for path in stage.spooled()] == [".refused"]


def test_a_file_that_cannot_even_be_set_aside_is_tried_again(stage: Stage) -> None:
    spool, hit = Spool(stage.spool), click()
    spool.append([hit])
    (path,) = stage.spooled()
    path.with_suffix(".refused").mkdir()  # in the way
    replay = Replay(stage.store, spool, lambda _: None)
    with closing(sqlite3.connect(stage.path)) as other:
        other.execute("CREATE TRIGGER no BEFORE INSERT ON arrivals BEGIN SELECT RAISE(ABORT, 'no'); END")
        assert not replay.step()
        other.execute("DROP TRIGGER no")
    wait_until(lambda: not spool.size or replay.step(), "the file is read")
    assert stage.uids() == [hit.uid]


def test_a_file_that_could_not_be_read_at_once_is_read_later(stage: Stage) -> None:
    spool, hit = Spool(stage.spool), click()
    spool.append([hit])
    (path,) = stage.spooled()
    away = path.rename(stage.spool / "away")
    path.mkdir()  # no file, for now
    replay = Replay(stage.store, spool, lambda _: None)
    assert not replay.step()
    path.rmdir()
    away.rename(path)
    wait_until(lambda: not spool.size or replay.step(), "the file is read")
    assert stage.uids() == [hit.uid]


def test_a_request_that_was_given_up_holds_up_no_other(stage: Stage) -> None:
    hits = [click(), click()]

    async def one_goes(writer: HitWriter) -> None:
        first, second = writer.write(hits[0]), writer.write(hits[1])
        first.cancel()
        await second

    with stage.writer() as writer:
        asyncio.run(one_goes(writer))
    assert stage.uids() == uids(hits)


def test_hits_that_come_one_after_the_other_and_many_at_once_are_all_there(stage: Stage) -> None:
    people = [[click() for _ in range(50)] for _ in range(20)]

    async def one(writer: HitWriter, hits: Sequence[Hit]) -> None:
        for hit in hits:
            await writer.write(hit)

    async def at_once(writer: HitWriter) -> None:
        await asyncio.gather(*(one(writer, hits) for hits in people))

    with stage.writer() as writer:
        asyncio.run(at_once(writer))
        assert stage.uids() == uids([hit for hits in people for hit in hits])
