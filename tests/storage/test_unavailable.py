"""A store that cannot be had says so in a sentence, and never with the password; and only one daemon may own it."""

import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from daemon.bus import MemoryBus
from daemon.storage.store import Store, StoreInUse, StoreUnavailable
from tests.servers.postgres import Postgres
from tests.storage.sample import recorded, reply

HOLD = """
import sys
from daemon.bus import MemoryBus
from daemon.storage.store import Store
with Store(sys.argv[1], MemoryBus()).hold_running_lock():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://user:hunter2@host/db", "of kind 'mysql'"),
        ("user:hunter2@host", "no address"),
        ("sqlite://", "must name a file"),
        ("sqlite:///:memory:", "must name a file"),
    ],
)
def test_an_address_that_is_none_is_refused_at_once(url: str, said: str) -> None:
    with pytest.raises(StoreUnavailable, match=said) as refused:
        Store(url, MemoryBus())
    assert "hunter2" not in str(refused.value)


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/missing/harken.db", MemoryBus())
    for attempt in (store.ping, store.migrate, lambda: recorded(store, reply())):
        with pytest.raises(StoreUnavailable, match=r"missing/harken\.db.*unable to open"):
            attempt()


def test_a_file_that_is_no_store_is_named(tmp_path: Path) -> None:
    path = tmp_path / "harken.db"
    path.write_text("Dear diary, " * 1_000)
    with pytest.raises(StoreUnavailable, match="not a database"):
        Store(f"sqlite:///{path}", MemoryBus()).migrate()


def test_a_server_that_cannot_be_reached_is_named_without_the_password() -> None:
    with socket.socket() as taken:  # bound, and listening to nobody
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        store = Store(f"postgresql://harken:hunter2@127.0.0.1:{port}/records", MemoryBus())
        for attempt in (store.ping, store.migrate, lambda: recorded(store, reply())):
            with pytest.raises(StoreUnavailable, match=f"records at 127.0.0.1:{port}.*refused") as refused:
                attempt()
            assert "hunter2" not in str(refused.value)
    assert "hunter2" not in str(store)


@pytest.mark.slow
def test_a_database_that_does_not_exist_is_named(postgres: Postgres) -> None:
    with pytest.raises(StoreUnavailable, match="nowhere"):
        Store(postgres.url("nowhere"), MemoryBus()).ping()


def test_a_store_in_a_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/harken.db", MemoryBus())
    store.migrate()
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert modes.pop("harken.db") == 0o600
    assert set(modes.values()) <= {0o600}
    store.close()


def test_a_store_locked_by_another_program_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daemon.storage.engines.LOCK_PATIENCE_S", 0)
    store = Store(f"sqlite:///{tmp_path}/harken.db", MemoryBus())
    store.migrate()
    with create_engine(f"sqlite:///{tmp_path}/harken.db").connect() as other:
        other.execute(text("BEGIN EXCLUSIVE"))
        with pytest.raises(StoreUnavailable, match="locked"):
            recorded(store, reply())
    recorded(store, reply())
    store.close()


def test_only_one_daemon_owns_a_store(store: Store, store_url: str) -> None:
    other = Store(store_url, MemoryBus())
    with store.hold_running_lock(), pytest.raises(StoreInUse, match="another `harken run`"), other.hold_running_lock():
        pass
    with other.hold_running_lock():
        recorded(store, reply())  # the lock keeps nobody from working
    other.close()


@pytest.mark.slow
def test_a_killed_daemon_leaves_the_store_free(store: Store, store_url: str) -> None:
    command = [sys.executable, "-c", HOLD, store_url]
    daemon = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    assert daemon.stdout.readline() == "held\n"
    with pytest.raises(StoreInUse), store.hold_running_lock():
        pass
    daemon.kill()
    daemon.communicate()
    _wait_until_free(store)


def _wait_until_free(store: Store) -> None:
    """PostgreSQL notices a moment later that its client is gone."""
    for _ in range(1_000):
        try:
            with store.hold_running_lock():
                return
        except StoreInUse:
            continue
    pytest.fail("the lock outlived its holder")
