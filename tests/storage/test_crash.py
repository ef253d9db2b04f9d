"""A process killed at any moment leaves whole transactions behind, and every one whose end it has told of."""

import signal
import subprocess
import sys

import pytest

from daemon.bus import MemoryBus
from daemon.storage.store import Store
from tests.storage.sample import webhook

# Several threads, each batch a claim, an event and the number of the batch as the cursor of the thread's mailbox.
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

for thread in range(4):
    threading.Thread(target=write, args=(thread,)).start()
"""
THREADS = 4


@pytest.mark.slow
@pytest.mark.parametrize("batches", [1, 40, 150])
def test_a_killed_process_leaves_whole_batches_and_all_that_it_told_of(
    store: Store, store_url: str, batches: int
) -> None:
    hook = webhook(store)
    writer = subprocess.Popen([sys.executable, "-c", WRITE, store_url], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    told = [writer.stdout.readline() for _ in range(batches)]
    writer.send_signal(signal.SIGKILL)
    told += writer.stdout.readlines()
    writer.wait()
    writer.stdout.close()

    after = Store(store_url, MemoryBus())
    reached = [int(after.reads.cursor(f"{thread}@x") or b"0") for thread in range(THREADS)]
    with after.transaction() as tx:
        next_one = {f"{thread:08}{number + 1:08}".encode() for thread, number in enumerate(reached)}
        done = {f"{t:08}{n:08}".encode() for t, number in enumerate(reached) for n in range(1, number + 1)}
        assert tx.known(done) == done
        assert tx.known(next_one) == frozenset()
    for thread, number in (line.split() for line in told if line.endswith("\n")):
        assert int(number) <= reached[int(thread)]
    assert len(after.reads.events(None, 1_000_000).items) == sum(reached)
    assert after.reads.gauges(hook.created_at).outbox_pending == sum(reached)
    after.close()
