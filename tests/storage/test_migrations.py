"""The migrations make what the schema says, however many processes begin at once."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from daemon.bus import MemoryBus
from daemon.storage.engines import place, writer_engine
from daemon.storage.schema import metadata
from daemon.storage.store import Store, StoreUnavailable
from tests.servers.postgres import Postgres
from tests.storage.sample import new_send, sent

MIGRATE = """
import sys
from daemon.bus import MemoryBus
from daemon.storage.store import Store
store = Store(sys.argv[1], MemoryBus())
sys.stdin.read()
store.migrate()
store.close()
"""


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def empty_url(request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "sqlite":
        folder: Path = request.getfixturevalue("tmp_path")
        yield f"sqlite:///{folder / 'harken.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = server.new_database()
    yield server.url(name)
    server.drop(name)


def test_the_migrations_make_what_the_schema_says(store_url: str) -> None:
    engine = writer_engine(place(store_url))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_a_store_already_up_to_date_keeps_what_it_holds(store: Store) -> None:
    (send,) = sent(store, new_send())
    store.migrate()
    assert store.reads.send(send.id) == send


@pytest.mark.slow
def test_two_processes_may_migrate_an_empty_store_at_once(empty_url: str) -> None:
    command = [sys.executable, "-c", MIGRATE, empty_url]
    pipe = subprocess.PIPE
    processes = [subprocess.Popen(command, stdin=pipe, stderr=pipe, text=True) for _ in range(4)]
    for process in processes:
        assert process.stdin is not None
        process.stdin.close()
        process.stdin = None
    errors = [process.communicate()[1] for process in processes]
    assert errors == [""] * 4
    store = Store(empty_url, MemoryBus())
    sent(store, new_send())
    store.close()


def test_a_store_of_a_newer_harken_is_not_touched(empty_url: str) -> None:
    store = Store(empty_url, MemoryBus())
    store.migrate()
    engine = writer_engine(place(empty_url))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StoreUnavailable, match="newer Harken"):
        store.migrate()
    store.close()


def test_foreign_keys_hold_after_a_migration(store: Store) -> None:
    store.migrate()
    with pytest.raises(Exception, match=r"(?i)foreign key"), store.transaction() as tx:
        tx._connection.execute(text("INSERT INTO message_ids (hash, send_number) VALUES (:hash, 4711)"), {"hash": b"1"})
