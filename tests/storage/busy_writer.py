"""A process that writes to a store as fast as it can, and how to tell that what it wrote is whole.

Several threads, each batch a claim, an event and the number of the batch as the cursor of the thread's mailbox.
"""

import subprocess
import sys

from daemon.storage.store import Store

THREADS = 4
WRITE = """
import sys, threading
from tests.storage.sample import NOW, reply
from daemon.bus import MemoryBus
from daemon.storage.store import Store

store = Store(sys.argv[1], MemoryBus())

def write(thread):
    for number in range(1, 1_000_000):
        with store.transaction() as tx:
            tx.claim(f"{thread:08}{number:08}".encode(), f"{thread}@x", NOW)
            tx.record(reply())
            tx.save_cursor(f"{thread}@x", str(number).encode(), NOW)
        sys.stdout.write(f"{thread} {number}\\n")
        sys.stdout.flush()

for thread in range(int(sys.argv[2])):
    threading.Thread(target=write, args=(thread,)).start()
"""


def start(store_url: str) -> "subprocess.Popen[str]":
    """It tells of each batch, once that is durable, in a line of its own."""
    return subprocess.Popen([sys.executable, "-c", WRITE, store_url, str(THREADS)], stdout=subprocess.PIPE, text=True)


def assert_whole(store: Store) -> int:
    """Every batch is there with all its parts or with none; how many there are."""
    reached = [_reached(store, thread) for thread in range(THREADS)]
    done = {f"{t:08}{n:08}".encode() for t, number in enumerate(reached) for n in range(1, number + 1)}
    next_ones = {f"{thread:08}{number + 1:08}".encode() for thread, number in enumerate(reached)}
    assert store.reads.known(done) == done
    assert store.reads.known(next_ones) == frozenset()
    assert len(store.reads.events(None, 1_000_000).items) == sum(reached)
    return sum(reached)


def assert_holds(store: Store, told: list[str]) -> None:
    """All that it has told of is there."""
    for thread, number in (line.split() for line in told if line.endswith("\n")):
        assert int(number) <= _reached(store, int(thread))


def _reached(store: Store, thread: int) -> int:
    return int(store.reads.cursor(f"{thread}@x") or b"0")
