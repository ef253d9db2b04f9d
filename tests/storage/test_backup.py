"""A copy of the store, taken while it is written to, is whole; and a restore replaces nothing."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from daemon.bus import MemoryBus
from daemon.storage.backup import LOST_NUMBERS, NOTE, STORE, back_up, restore
from daemon.storage.engines import place, writer_engine
from daemon.storage.store import BadCursor, Store, StoreInUse, StoreUnavailable
from tests.servers.postgres import Postgres
from tests.storage import busy_writer
from tests.storage.documents import add_document, add_share
from tests.storage.sample import NOW, reply


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'var' / 'harken.db'}"


@pytest.fixture
def running(tmp_path: Path, url: str) -> Iterator[Store]:
    (tmp_path / "var").mkdir()
    store = Store(url, MemoryBus())
    store.migrate()
    yield store
    store.close()


@pytest.fixture
def copy(tmp_path: Path, url: str, running: Store) -> Path:
    """A backup of a store with one event."""
    _record(running)
    back_up(url, tmp_path / "copy", NOW)
    return tmp_path / "copy"


@pytest.fixture
def elsewhere(tmp_path: Path) -> str:
    """Where no store is yet, nor its folder."""
    return f"sqlite:///{tmp_path / 'new' / 'harken.db'}"


@pytest.mark.slow
def test_a_copy_taken_while_another_process_writes_is_whole(tmp_path: Path, url: str, running: Store) -> None:
    writer = busy_writer.start(url)
    assert writer.stdout is not None
    told = [writer.stdout.readline() for _ in range(200)]
    back_up(url, tmp_path / "copy", NOW)
    still = [writer.stdout.readline() for _ in range(200)]  # it went on meanwhile
    writer.kill()
    writer.wait()
    writer.stdout.close()

    copied = Store(f"sqlite:///{tmp_path / 'copy' / STORE}", MemoryBus())
    busy_writer.assert_holds(copied, told)
    assert busy_writer.assert_whole(copied) < busy_writer.assert_whole(running)
    assert all(line.endswith("\n") for line in still)
    copied.close()


def test_a_backup_is_for_its_owner_only_and_says_what_is_missing(copy: Path) -> None:
    assert [each.name for each in sorted(copy.iterdir())] == [NOTE, STORE]
    assert copy.stat().st_mode & 0o777 == 0o700
    assert {each.stat().st_mode & 0o777 for each in copy.iterdir()} == {0o600}
    assert "keys.json" in (copy / NOTE).read_text()


def test_a_backup_never_overwrites(url: str, copy: Path) -> None:
    before = (copy / STORE).read_bytes()
    with pytest.raises(StoreUnavailable, match="exists already"):
        back_up(url, copy, NOW)
    assert (copy / STORE).read_bytes() == before


def test_a_backup_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "harken.db").write_bytes(b"no database, but as long as a page of one" * 100)
    with pytest.raises(StoreUnavailable, match="not a database"):
        back_up(f"sqlite:///{tmp_path / 'harken.db'}", tmp_path / "copy", NOW)
    assert [each.name for each in tmp_path.iterdir()] == ["harken.db"]


def test_a_store_that_is_not_embedded_names_its_own_tool(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="pg_dump"):
        back_up("postgresql+psycopg://harken@/harken", tmp_path / "copy", NOW)


def test_what_was_backed_up_is_there_after_the_restore(copy: Path, running: Store, elsewhere: str) -> None:
    restore(elsewhere, copy)
    with closing(Store(elsewhere, MemoryBus())) as restored:
        assert restored.reads.events(None, 10) == running.reads.events(None, 10)


def test_no_link_to_a_document_after_a_restore_has_the_number_of_one_that_was_lost(
    copy: Path, elsewhere: str, running: Store
) -> None:
    """It is in somebody's mail, and would show them what is another's."""
    lost = [add_share(running, add_document(running)).number for _ in range(3)]
    restore(elsewhere, copy)
    with closing(Store(elsewhere, MemoryBus())) as restored:
        assert add_share(restored, add_document(restored)).number > max(lost)


def test_what_the_store_speaks_of_is_put_beside_it_and_taken_out_again(
    tmp_path: Path, url: str, running: Store
) -> None:
    back_up(url, tmp_path / "copy", NOW, lambda made: (made / "papers").mkdir())
    seen: list[bool] = []
    running.close()
    restore(
        f"sqlite:///{tmp_path / 'new' / 'harken.db'}",
        tmp_path / "copy",
        lambda it: seen.append((it / "papers").is_dir()),
    )
    assert seen == [True]


def test_where_it_cannot_be_put_there_is_no_backup(tmp_path: Path, url: str, running: Store) -> None:
    def fail(_: Path) -> None:
        raise OSError(28, "No space left on device", "papers")

    with pytest.raises(StoreUnavailable, match="papers: No space left"):
        back_up(url, tmp_path / "copy", NOW, fail)
    assert not (tmp_path / "copy").exists()


def test_no_event_after_a_restore_has_a_number_that_one_lost_with_the_old_store_had(
    copy: Path, running: Store, elsewhere: str
) -> None:
    lost = [_record(running) for _ in range(3)]
    seen = running.reads.latest_cursor()
    restore(elsewhere, copy)
    with closing(Store(elsewhere, MemoryBus())) as restored:
        with pytest.raises(BadCursor):
            restored.reads.events(seen, 10)
        new = _record(restored)
        assert new > max(lost)
        assert [each.sequence for each in restored.reads.events(seen, 10).items] == [new]


def test_a_restore_brings_an_older_schema_up_to_date(tmp_path: Path, elsewhere: str) -> None:
    old = place(f"sqlite:///{tmp_path / 'old.db'}")
    engine = writer_engine(old)
    with engine.connect() as connection, connection.begin():
        config = Config()
        config.set_main_option("script_location", "daemon.storage:migrations")
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    back_up(str(old.url), tmp_path / "copy", NOW)
    restore(elsewhere, tmp_path / "copy")
    with closing(Store(elsewhere, MemoryBus())) as restored:
        assert _record(restored)


def test_a_restore_never_overwrites(url: str, copy: Path, running: Store) -> None:
    with pytest.raises(StoreUnavailable, match="move it away first"):
        restore(url, copy)


def test_a_restore_under_a_running_daemon_is_refused(url: str, copy: Path, running: Store) -> None:
    with running.hold_running_lock(), pytest.raises(StoreInUse):
        restore(url, copy)


def test_a_damaged_backup_is_not_restored(copy: Path, elsewhere: str) -> None:
    raw = bytearray((copy / STORE).read_bytes())
    raw[len(raw) // 2 :] = b"\x00" * (len(raw) - len(raw) // 2)
    (copy / STORE).write_bytes(raw)
    with pytest.raises(StoreUnavailable, match=r"damaged|malformed"):
        restore(elsewhere, copy)
    assert not Path(elsewhere.removeprefix("sqlite:///")).exists()


def test_somebody_elses_database_is_not_restored(copy: Path, elsewhere: str) -> None:
    (copy / STORE).unlink()
    with closing(sqlite3.connect(copy / STORE)) as other, other:
        other.execute("CREATE TABLE notes (words)")
    with pytest.raises(StoreUnavailable, match="no store of Harken's"):
        restore(elsewhere, copy)


def _record(store: Store) -> int:
    with store.transaction() as tx:
        return tx.record(reply()).sequence


@pytest.mark.slow
def test_what_the_guide_has_operators_do_after_pg_restore_skips_the_same_numbers(postgres: Postgres) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "operating.md").read_text("utf-8")
    statement = re.search(r'psql harken -c "(SELECT setval[^"]*)"', guide)
    assert statement is not None
    name = postgres.new_database()
    with closing(Store(postgres.url(name), MemoryBus())) as store:
        store.migrate()
        postgres.execute(statement[1], name)
        assert _record(store) > LOST_NUMBERS
        assert add_share(store, add_document(store)).number > LOST_NUMBERS
