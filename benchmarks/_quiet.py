"""What does `harken run` cost while nothing happens in its mailboxes?"""

import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, sleep

from _process import resident_kb, share_of_a_core
from _replies import out

from tests.servers.daemon import Daemon, daemon_in
from tests.servers.dovecot import Dovecot
from tests.servers.patience import wait_until

CONNECTED_WITHIN_S = 600
SETTLED_S = 30.0  # rounds are 20 s apart, give or take a fifth
WINDOW_S = 60.0
LONG_UNUSED = timedelta(days=60)


@dataclass(frozen=True)
class Cost:
    """Of so many mailboxes: the memory of the process, and of each after the first, and shares of one core.

    `polling` is while the folders of each are asked every 20 s, `idle` while none has been sent from for long.
    """

    mailboxes: int
    connected_after_s: float
    kb: int
    kb_each: float
    polling: float
    idle: float


def kb_with_one(dovecot: Dovecot, user: str) -> int:
    """The memory of a daemon with one mailbox, and with all that the first one brings: TLS, threads, code."""
    with tempfile.TemporaryDirectory() as folder, daemon_in(Path(folder)) as daemon:
        connect(daemon, dovecot, [user])
        sleep(SETTLED_S)
        return resident_kb(daemon.pid)


def cost(dovecot: Dovecot, users: Sequence[str], with_one: int) -> Cost:
    with tempfile.TemporaryDirectory() as folder, daemon_in(Path(folder)) as daemon:
        connected_after = connect(daemon, dovecot, users)
        sleep(SETTLED_S)
        polling = share_of_a_core(daemon.pid, WINDOW_S)
        kb = resident_kb(daemon.pid)
        kb_each = (kb - with_one) / (len(users) - 1)
        forget_that_they_are_used(daemon)
        sleep(SETTLED_S)
        idle = share_of_a_core(daemon.pid, WINDOW_S)
        out.print(f"{len(users)}: {connected_after:.0f} s, {kb_each:.0f} kB, {polling:.1%}, {idle:.1%}")
        daemon.stop()
    return Cost(len(users), connected_after, kb, kb_each, polling, idle)


def connect(daemon: Daemon, dovecot: Dovecot, users: Sequence[str]) -> float:
    """Start it, and wait until it listens on each; how many seconds that took."""
    daemon.trust(dovecot)
    for user in users:
        daemon.watch(dovecot, user)
    begun = perf_counter()
    daemon.start()
    wait_until(lambda: connected(daemon) == len(users), "all are connected", CONNECTED_WITHIN_S)
    return perf_counter() - begun


def connected(daemon: Daemon) -> int:
    """How many mailboxes are, half a second from now."""
    sleep(0.5)  # to ask is work for what is measured
    return int(daemon.api.get("/readyz").json["mailboxes"].get("connected", 0))


def forget_that_they_are_used(daemon: Daemon) -> None:
    """A mailbox nobody has sent from for 30 days is asked less often: so let them all have been added long ago."""
    long_ago = f"{datetime.now(UTC) - LONG_UNUSED:%Y-%m-%d %H:%M:%S.%f}"  # as SQLAlchemy writes it
    with closing(sqlite3.connect(daemon.folder / "var" / "harken.db")) as store, store:
        store.execute("UPDATE mailboxes SET created_at = ?", (long_ago,))
