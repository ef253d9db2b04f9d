"""What came in is counted once, and our place is kept with it."""

import pytest

from daemon.storage.store import Store
from tests.storage.sample import NOW, REP, recorded, reply

ONE = b"1" * 16
TWO = b"2" * 16


def test_a_mail_is_claimed_only_once(store: Store) -> None:
    with store.transaction() as tx:
        assert tx.claim(ONE, REP, NOW)
        assert not tx.claim(ONE, "other@example.com", NOW)
    with store.transaction() as tx:
        assert not tx.claim(ONE, REP, NOW)
        assert tx.claim(TWO, REP, NOW)


def test_claimed_mails_are_known(store: Store) -> None:
    with store.transaction() as tx:
        tx.claim(ONE, REP, NOW)
        assert tx.known([ONE, TWO]) == {ONE}
    assert store.reads.known([ONE, TWO]) == {ONE}
    assert store.reads.known([]) == frozenset()


def test_any_number_of_mails_can_be_asked_for(store: Store) -> None:
    many = [number.to_bytes(16) for number in range(2_000)]
    with store.transaction() as tx:
        for each in many[::2]:
            tx.claim(each, REP, NOW)
    assert store.reads.known(many) == frozenset(many[::2])


def test_the_cursor_is_saved_with_its_batch(store: Store) -> None:
    assert store.reads.cursor(REP) is None
    with store.transaction() as tx:
        tx.claim(ONE, REP, NOW)
        tx.save_cursor(REP, b"7", NOW)
        tx.save_cursor(REP, b"8", NOW)
    assert store.reads.cursor("Rep@Example.com") == b"8"


def test_a_failed_batch_leaves_neither_claim_nor_event_nor_cursor(store: Store) -> None:
    def batch() -> None:
        with store.transaction() as tx:
            tx.claim(ONE, REP, NOW)
            tx.record(reply())
            tx.save_cursor(REP, b"8", NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        batch()
    assert store.reads.cursor(REP) is None
    with store.transaction() as tx:
        assert tx.claim(ONE, REP, NOW)
    assert store.reads.events(None, 10).items == ()


def test_an_answer_is_remembered_under_every_name_until_it_is_forgotten(store: Store) -> None:
    with store.transaction() as tx:
        tx.remember(["a1@x", "a0@x"], ["thread-1"], b"sealed", REP, NOW)
        tx.remember(["a1@x"], [], b"another", REP, NOW)
    with store.transaction() as tx:
        assert [each.sealed for each in tx.remembered(["A0@x", "a1@x"], [])] == [b"sealed", b"another"]
        assert tx.remembered(["thread-1"], []) == ()
        (found,) = tx.remembered([], ["thread-1"])
        assert (found.mailbox, found.seen_at) == (REP, NOW)
        tx.forget(found.key)
    with store.transaction() as tx:
        assert [each.sealed for each in tx.remembered(["a0@x", "a1@x"], ["thread-1"])] == [b"another"]


def test_unmatched_answers_are_counted(store: Store) -> None:
    with store.transaction() as tx:
        tx.remember(["a1@x"], [], b"sealed", REP, NOW)
    recorded(store, reply())
    gauges = store.reads.gauges(NOW)
    assert (gauges.unmatched, gauges.events) == (1, 1)
