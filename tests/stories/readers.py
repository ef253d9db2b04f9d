"""Recipients who follow links and load images, many at once, each request with a number of its own as User-Agent."""

import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from itertools import count, cycle
from pathlib import Path

from daemon import keyfile
from daemon.bus import MemoryBus
from daemon.core.marks import Link, link_token
from daemon.core.targets import BodyPart, LinkKind, Target, packed
from daemon.core.tokens import Keyring
from daemon.storage.ids import new_id
from daemon.storage.store import Store
from tests.servers.daemon import Daemon
from tests.servers.patience import wait_until

MAILS = 100
TARGET = Target(0, BodyPart.HTML, "https://halyard.example/arcades")
READERS = 8
PATIENCE_S = 20


class Readers:
    """`answered` holds the numbers of the requests that had their answer, whatever became of the daemon afterwards."""

    def __init__(self, daemon: Daemon) -> None:
        keyring = keyfile.load(daemon.folder / "var" / "keys.json")
        self._paths = [path for _ in range(MAILS) for path in _paths(keyring, new_id("snd", datetime.now(UTC)))]
        self._daemon = daemon
        self._numbers = count()
        self._enough = threading.Event()
        self.answered: list[int] = []

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Until the end of the block, or that of the daemon."""
        self._enough.clear()
        port = self._daemon.api.port
        threads = [threading.Thread(target=self._read, args=(port,)) for _ in range(READERS)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._enough.set()
            for thread in threads:
                thread.join()

    def wait_for_answers(self, more: int) -> None:
        wanted = len(self.answered) + more
        wait_until(lambda: len(self.answered) >= wanted, f"{more} more are answered")

    def _read(self, port: int) -> None:
        with (
            suppress(OSError, HTTPException),  # it was killed: whoever has no answer is not counted
            closing(HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)) as connection,
        ):
            for path in cycle(self._paths):
                if self._enough.is_set():
                    return
                number = next(self._numbers)
                connection.request("GET", path, headers={"User-Agent": str(number)})
                answer = connection.getresponse()
                answer.read()
                assert answer.status in (200, 302), answer.status
                self.answered.append(number)


def _paths(keyring: Keyring, send_id: str) -> tuple[str, str]:
    click = link_token(keyring, Link(LinkKind.CLICK, send_id, packed(TARGET)))
    return f"/l/{click}", f"/o/{link_token(keyring, Link(LinkKind.OPEN, send_id))}.gif"


def kept(store: Path) -> Counter[int]:
    """The requests that are in the store, and how often, once those that arrived last are taken up."""
    with closing(Store(f"sqlite:///{store}", MemoryBus())) as opened, opened.transaction() as tx:
        tx.take_up_hits(0, 1_000_000)
    with closing(sqlite3.connect(store)) as connection:
        return Counter(int(agent) for (agent,) in connection.execute("SELECT agent FROM hits"))


def assert_each_once(store: Path, answered: Sequence[int]) -> None:
    found = kept(store)
    assert not set(answered) - found.keys(), "an answered hit is lost"
    assert set(found.values()) == {1}, "a hit is doubled"
