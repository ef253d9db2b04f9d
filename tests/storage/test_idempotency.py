"""The same call twice is done once."""

from datetime import timedelta

from daemon.storage.records import IdempotentAnswer
from daemon.storage.store import Store
from tests.storage.sample import NOW

HOUR = timedelta(hours=1)


def test_the_first_call_goes_on_and_the_second_sees_it_running(store: Store) -> None:
    with store.transaction() as tx:
        assert tx.begin_idempotent("k", "key_1", b"one", NOW) is None
        assert tx.begin_idempotent("k", "key_1", b"two", NOW) == IdempotentAnswer(b"one", None, None)


def test_a_finished_call_is_answered_alike_for_a_day(store: Store) -> None:
    with store.transaction() as tx:
        tx.begin_idempotent("k", "key_1", b"one", NOW)
        tx.finish_idempotent("k", "key_1", 201, b"{}", NOW)
    with store.transaction() as tx:
        kept = tx.begin_idempotent("k", "key_1", b"one", NOW + 24 * HOUR)
        assert kept == IdempotentAnswer(b"one", 201, b"{}")
        assert tx.begin_idempotent("k", "key_1", b"one", NOW + 24 * HOUR + timedelta(seconds=1)) is None


def test_another_callers_key_of_the_same_name_is_another(store: Store) -> None:
    with store.transaction() as tx:
        assert tx.begin_idempotent("k", "key_1", b"one", NOW) is None
        assert tx.begin_idempotent("k", "key_2", b"one", NOW) is None


def test_a_dropped_call_can_be_repeated(store: Store) -> None:
    with store.transaction() as tx:
        tx.begin_idempotent("k", "key_1", b"one", NOW)
        tx.drop_idempotent("k", "key_1")
        assert tx.begin_idempotent("k", "key_1", b"one", NOW) is None


def test_a_call_whose_process_died_can_be_repeated_after_a_while(store: Store) -> None:
    with store.transaction() as tx:
        tx.begin_idempotent("k", "key_1", b"one", NOW)
        assert tx.begin_idempotent("k", "key_1", b"one", NOW + timedelta(minutes=4)) is not None
        assert tx.begin_idempotent("k", "key_1", b"one", NOW + timedelta(minutes=6)) is None
