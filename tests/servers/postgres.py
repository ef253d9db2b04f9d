"""A private PostgreSQL on a free port: made for the tests, and gone with them."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from tests.servers.ports import free_port

START_PATIENCE_S = 60
ROLE = "harken"


class ServerMissing(Exception):
    """A program that the tests need is not installed. The message names the Debian package."""


@dataclass(frozen=True)
class Postgres:
    """A running server."""

    host: str
    port: int
    _numbers: Iterator[int]

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{ROLE}@{self.host}:{self.port}/{database}"

    def new_database(self) -> str:
        """Its name. It is copied as files: through the log, as is the default, would take ten times as long."""
        name = f"test_{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} STRATEGY file_copy")
        return name

    def drop(self, database: str) -> None:
        self.execute(f"DROP DATABASE {database} WITH (FORCE)")

    def lose_connections(self, database: str) -> None:
        """As after a restart of the server: every connection to it is gone."""
        self.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'")

    def execute(self, statement: str, database: str = "postgres") -> None:
        with self._connect(database) as connection:
            connection.execute(statement.encode())

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        with self._connect("postgres") as connection:
            return connection.execute(query.encode()).fetchall()

    def _connect(self, database: str) -> "psycopg.Connection[tuple[Any, ...]]":
        return psycopg.connect(host=self.host, port=self.port, user=ROLE, dbname=database, autocommit=True)


@contextmanager
def postgres_server(*, durable: bool = False) -> Iterator[Postgres]:
    """Only a `durable` one waits for the disk: the tests' data need to survive no power cut, benchmarks must pay."""
    programs = _programs()
    home = Path(tempfile.mkdtemp(prefix="harken-postgres-"))
    try:
        owner = _owner(home)
        data = home / "data"
        make: list[str | Path] = [
            programs / "initdb",
            "-D",
            data,
            "-U",
            ROLE,
            "-A",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        ]
        subprocess.run(make, check=True, user=owner, cwd=home, capture_output=True)
        port = free_port()
        settings = {"listen_addresses": "127.0.0.1", "port": port, "unix_socket_directories": home}
        if not durable:
            settings |= {"fsync": "off", "full_page_writes": "off"}
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        with (home / "log").open("w") as log:
            server = subprocess.Popen([programs / "postgres", "-D", data, *options], user=owner, cwd=home, stderr=log)
        try:
            _wait_until_ready(server, port, home / "log")
            yield Postgres("127.0.0.1", port, count(1))
        finally:
            server.send_signal(signal.SIGQUIT)  # immediate: nothing in it is worth a farewell
            server.wait()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _programs() -> Path:
    """Debian keeps each version's programs away from the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda each: int(each.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("postgres")
    if on_path is None:
        raise ServerMissing("PostgreSQL is not installed: apt-get install postgresql")
    return Path(on_path).parent


def _owner(home: Path) -> str | None:
    """PostgreSQL refuses to run as root. None: as whoever we are."""
    if os.geteuid() != 0:
        return None
    shutil.chown(home, "postgres")
    return "postgres"


def _wait_until_ready(server: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    deadline = time.monotonic() + START_PATIENCE_S
    while True:
        try:
            psycopg.connect(host="127.0.0.1", port=port, user=ROLE, dbname="postgres").close()
        except psycopg.OperationalError as error:
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text()}") from error
            time.sleep(0.02)
        else:
            return
