"""Hits are judged as they come in, by whoever stands ready."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from daemon.bus import MemoryBus
from daemon.core.networks import NO_NETWORKS
from daemon.core.sends import Send
from daemon.flows.judging import Judging
from daemon.storage.store import Store
from tests.flows.test_hits import LATER, image, send, told
from tests.servers.patience import wait_until

__all__ = ["send"]  # the fixture


@pytest.fixture
def judging(store: Store, bus: MemoryBus) -> Iterator[Judging]:
    made = Judging(store, bus, lambda: LATER + timedelta(minutes=1), NO_NETWORKS)
    made.start()
    yield made
    made.stop()


def test_what_comes_in_is_told_by_itself(store: Store, judging: Judging, send: Send) -> None:
    with store.transaction() as tx:
        tx.add_hits([image(send)])
    wait_until(lambda: told(store), "the open is told")
    assert told(store) == [("message.opened", "human", "no_sign_of_a_machine")]


def test_a_fault_in_one_turn_is_no_reason_to_take_no_other(store: Store, bus: MemoryBus, send: Send) -> None:
    times = iter([ValueError("the clock fell down")])

    def clock():
        for fault in times:
            raise fault
        return LATER + timedelta(minutes=1)

    judging = Judging(store, bus, clock, NO_NETWORKS)
    judging.start()
    try:
        with store.transaction() as tx:
            tx.add_hits([image(send)])
        wait_until(lambda: told(store), "the open is told after all")
    finally:
        judging.stop()
