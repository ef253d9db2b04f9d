"""What is kept for a time is gone after it; what is still of use is not."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from daemon.storage.store import Store
from tests.storage.sample import NOW, REP, recorded, reply, webhook

DAY = timedelta(days=1)
KINDS = (
    "unmatched", "unsettled", "sent_copies", "idempotency", "deliveries", "claims",
    "sessions", "sign_in_tickets", "devices",
)  # fmt: skip
NOTHING = dict.fromkeys(KINDS, 0)


def test_everything_is_kept_for_its_time_and_then_purged(store: Store) -> None:
    hook = webhook(store)
    recorded(store, reply(), reply(), reply())
    delivered, parked, _pending = store.reads.due(hook.id, NOW, 10, ())
    with store.transaction() as tx:
        tx.claim(b"1" * 16, REP, NOW)
        tx.remember(["a1@x"], ["t"], b"sealed", REP, NOW)
        tx.keep_copy(["name"], "a1@x", None, NOW, NOW)
        tx.leave_to_a_person("ram@x.example", "x.example", b"sealed", REP, None, NOW)
        tx.begin_idempotent("k", "key_1", b"one", NOW)
        tx.finish_idempotent("k", "key_1", 200, b"", NOW)
        tx.delivered(delivered.id, 200, NOW)
        tx.park(parked.id, 400, "no")
    assert _purge(store, NOW + DAY) == NOTHING
    assert _purge(store, NOW + 2 * DAY) == NOTHING | {"idempotency": 1}
    assert _purge(store, NOW + 30 * DAY) == NOTHING
    assert _purge(store, NOW + 31 * DAY) == NOTHING | {
        "unmatched": 1, "unsettled": 1, "sent_copies": 1, "deliveries": 1
    }  # fmt: skip
    assert _purge(store, NOW + 400 * DAY) == NOTHING
    assert _purge(store, NOW + 401 * DAY) == NOTHING | {"claims": 1}
    assert len(store.reads.deliveries(hook.id, None, None, 10).items) == 2
    assert len(store.reads.events(None, 10).items) == 3
    with store.transaction() as tx:
        assert tx.remembered(["a1@x"], ["t"]) == ()


def _purge(store: Store, now: datetime) -> Mapping[str, int]:
    with store.transaction() as tx:
        return tx.purge(now)
