"""A process killed at any moment leaves whole transactions behind, and every one whose end it has told of."""

import signal

import pytest

from daemon.bus import MemoryBus
from daemon.storage.store import Store
from tests.storage import busy_writer
from tests.storage.sample import webhook


@pytest.mark.slow
@pytest.mark.parametrize("batches", [1, 40, 150])
def test_a_killed_process_leaves_whole_batches_and_all_that_it_told_of(
    store: Store, store_url: str, batches: int
) -> None:
    hook = webhook(store)
    writer = busy_writer.start(store_url)
    assert writer.stdout is not None
    told = [writer.stdout.readline() for _ in range(batches)]
    writer.send_signal(signal.SIGKILL)
    told += writer.stdout.readlines()
    writer.wait()
    writer.stdout.close()

    after = Store(store_url, MemoryBus())
    count = busy_writer.assert_whole(after)
    busy_writer.assert_holds(after, told)
    assert after.reads.gauges(hook.created_at).outbox_pending == count
    after.close()
