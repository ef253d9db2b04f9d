"""Opens and clicks while the daemon is killed and the store is held: what was answered is there, once."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.servers.daemon import Daemon, daemon_in
from tests.servers.patience import wait_until
from tests.stories.readers import Readers, assert_each_once

pytestmark = pytest.mark.slow

KILLS = 2


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Daemon]:
    with daemon_in(tmp_path) as made:
        yield made


@pytest.fixture
def store(daemon: Daemon) -> Path:
    return daemon.folder / "var" / "harken.db"


@contextmanager
def held(store: Path) -> Iterator[None]:
    """Another process writes and does not end."""
    with closing(sqlite3.connect(store, isolation_level=None)) as other:
        wait_until(lambda: _begun(other), "the store is held")
        yield
        other.execute("ROLLBACK")


def _begun(other: sqlite3.Connection) -> bool:
    try:
        other.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return False
    return True


def wait_for_the_spool(daemon: Daemon) -> None:
    spool = daemon.folder / "var" / "hits"
    wait_until(lambda: not list(spool.iterdir()), "all of the spool is in the store")


def test_a_daemon_that_is_killed_again_and_again_loses_no_hit_that_it_answered(daemon: Daemon, store: Path) -> None:
    readers = Readers(daemon)
    for _ in range(KILLS):
        daemon.start()
        with readers.at_work():
            readers.wait_for_answers(200)
            daemon.kill()
    daemon.start()
    wait_for_the_spool(daemon)
    assert daemon.stop() == 0
    assert_each_once(store, readers.answered)


def test_while_the_store_is_held_readers_are_answered_and_their_hits_come_to_it_later(
    daemon: Daemon, store: Path
) -> None:
    readers = Readers(daemon)
    daemon.start()
    with readers.at_work():
        readers.wait_for_answers(100)
        with held(store):
            readers.wait_for_answers(300)
        readers.wait_for_answers(100)
    wait_for_the_spool(daemon)
    assert daemon.stop() == 0
    assert_each_once(store, readers.answered)
    assert "hits go to the spool" in daemon.raw_log()
    assert "Traceback" not in daemon.raw_log()


def test_what_was_answered_while_the_store_was_held_survives_the_daemon(daemon: Daemon, store: Path) -> None:
    readers = Readers(daemon)
    daemon.start()
    with readers.at_work(), held(store):
        readers.wait_for_answers(300)
        daemon.kill()
    daemon.start()
    wait_for_the_spool(daemon)
    assert daemon.stop() == 0
    assert_each_once(store, readers.answered)
