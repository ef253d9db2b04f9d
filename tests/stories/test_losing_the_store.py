"""The connection that owns the store is lost: the daemon owns it again, or stops and says who has it now."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
import pytest

from daemon.storage.engines import RUNNING_LOCK
from tests.servers.daemon import Daemon, daemon_in
from tests.servers.patience import wait_until
from tests.servers.postgres import Postgres
from tests.stories.mails import send

pytestmark = pytest.mark.slow

OURS = "locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = '{}')"


@pytest.fixture
def database(postgres: Postgres) -> Iterator[str]:
    name = postgres.new_database()
    yield name
    postgres.drop(name)


@pytest.fixture
def daemon(postgres: Postgres, database: str, tmp_path: Path) -> Iterator[Daemon]:
    with daemon_in(tmp_path, postgres.url(database)) as made:
        yield made


def test_a_daemon_whose_connections_were_cut_goes_on(postgres: Postgres, database: str, daemon: Daemon) -> None:
    daemon.start()
    postgres.lose_connections(database)
    assert daemon.api.post("/v1/sends", send("rep@example.com").as_json()).status == 201
    assert "a new one owns it" in daemon.raw_log()
    assert daemon.stop() == 0
    assert "Traceback" not in daemon.raw_log()


def test_a_daemon_whose_store_another_one_took_over_stops_with_a_sentence(
    postgres: Postgres, database: str, daemon: Daemon
) -> None:
    daemon.start()
    with _next_in_line(postgres, database):
        postgres.ask(f"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE {OURS.format(database)} AND granted")
        assert daemon.wait() == 1
    assert "another `harken run` took over" in " ".join(daemon.raw_log().split())
    assert "Traceback" not in daemon.raw_log()


@contextmanager
def _next_in_line(postgres: Postgres, database: str) -> Iterator[None]:
    """Gets the lock in the moment in which it falls, and keeps it."""

    def wait_and_keep() -> None:
        with suppress(psycopg.OperationalError):
            postgres.execute(f"SELECT pg_advisory_lock({RUNNING_LOCK}), pg_sleep(3600)", database)

    thread = threading.Thread(target=wait_and_keep)
    thread.start()
    waiting = f"SELECT 1 FROM pg_locks WHERE {OURS.format(database)} AND NOT granted"
    wait_until(lambda: postgres.ask(waiting), "the other one stands in line")
    yield
    postgres.lose_connections(database)
    thread.join()
