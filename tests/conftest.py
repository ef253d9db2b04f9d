"""What tests of more than one room need: a place in memory, and the store, on both databases."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from daemon.bus import MemoryBus
from daemon.storage.store import Store
from tests.servers.postgres import Postgres, postgres_server

# Every row but those that the migrations put there, and every number begins at 1 again.
EMPTY = """
DO $$
DECLARE name text;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename NOT IN ('alembic_version', 'store_identity')
    LOOP
        EXECUTE format('DELETE FROM %I', name);
    END LOOP;
    PERFORM setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S';
END $$
"""

MEMORY = Path("/dev/shm")
ENOUGH_MEMORY = 1 << 30  # a container has 64 MB there


settings.register_profile("untimed", deadline=None)  # how long an example takes says how busy the machine is
settings.load_profile("untimed")

gc.disable()  # until the tests are collected: they stay, and to search them for garbage again and again takes seconds


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def pytest_configure() -> None:
    """pytest's folders in memory, where there is room: a thousand stores need not wait for a disk.

    Nothing is proven less. The stores are as durable as always, and what is killed in these tests are processes: what
    they have written, they leave to the system, whichever file system it is.
    """
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH_MEMORY:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with postgres_server() as server:
        yield server


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store's file, to be copied: that is quicker than to migrate each."""
    path = tmp_path_factory.mktemp("template") / "harken.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Postgres) -> str:
    """A store's database, to be emptied before each test: that is quicker than to copy or to drop one."""
    name = postgres.new_database()
    _migrate(postgres.url(name))
    return name


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def store_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Where an empty store of this test's own is, its schema up to date."""
    make: Callable[[pytest.FixtureRequest], Iterator[str]] = _on_sqlite if request.param == "sqlite" else _on_postgres
    yield from make(request)


@pytest.fixture
def bus() -> MemoryBus:
    return MemoryBus()


@pytest.fixture
def store(store_url: str, bus: MemoryBus) -> Iterator[Store]:
    opened = Store(store_url, bus)
    yield opened
    opened.close()


def _on_sqlite(request: pytest.FixtureRequest) -> Iterator[str]:
    folder: Path = request.getfixturevalue("tmp_path")
    path = folder / "harken.db"
    shutil.copy(request.getfixturevalue("migrated_sqlite"), path)
    yield f"sqlite:///{path}"


def _on_postgres(request: pytest.FixtureRequest) -> Iterator[str]:
    server: Postgres = request.getfixturevalue("postgres")
    name: str = request.getfixturevalue("migrated_postgres")
    server.execute(EMPTY, name)
    yield server.url(name)


def _migrate(url: str) -> None:
    store = Store(url, MemoryBus())
    store.migrate()
    store.close()
