"""The answers of late, as the mailboxes page asks for them."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from daemon.bus import MemoryBus
from daemon.core.events import EventType
from daemon.core.feed.filter import Filter
from daemon.core.listening import Hearing
from daemon.storage.store import Store
from tests.storage.sample import NOW, REP, happened, new_send, pause, recorded, reply, sent, stop
from tests.storage.test_query_plans import SMALL, watch

HOUR = timedelta(hours=1)
OTHER = "other@example.com"


def test_only_answers_in_a_mailbox_count_and_only_since_then(store: Store) -> None:
    early, late = (replace(reply(), mailbox=REP, observed_at=NOW + n * HOUR) for n in (1, 3))
    sent(store, new_send())
    recorded(store, early, late, replace(stop(), mailbox=REP, observed_at=NOW + 3 * HOUR), reply())
    expected = (Hearing(REP, EventType.REPLY_RECEIVED, NOW, NOW + 3 * HOUR),)
    assert store.reads.hearings(NOW + 2 * HOUR) == expected


def test_of_a_great_many_the_latest_are_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daemon.storage.hearings.LOOKED_AT", 2)
    recorded(store, *(replace(reply(), mailbox=f"{n}@example.com") for n in range(4)))
    assert [each.mailbox for each in store.reads.hearings(NOW)] == ["2@example.com", "3@example.com"]


def test_what_concerns_a_mailbox_was_heard_in_it_or_sent_from_it(store: Store) -> None:
    (send,) = sent(store, new_send())  # from REP
    elsewhere = replace(reply(), mailbox=OTHER, send_id=send.id)
    recorded(store, elsewhere, replace(reply(), mailbox=OTHER), replace(pause(None, "doubtful_match"), mailbox=OTHER))
    mine = store.reads.history(None, 10, Filter(mailbox=REP))
    assert [item.sequence for item in mine.items] == [1]
    assert mine.items[0].sent_from == REP
    assert store.reads.tally(NOW, REP) == {EventType.REPLY_RECEIVED: 1}
    assert [len(store.reads.doubts(each)) for each in (REP, OTHER, "")] == [1, 0, 1]


def test_they_are_found_by_indexes(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/harken.db", MemoryBus())
    store.migrate()
    (send,) = sent(store, new_send())
    recorded(store, *(replace(happened(EventType.RECEIPT_RECEIVED), send_id=send.id) for _ in range(4)))
    plans = watch(store)
    store.reads.hearings(NOW)
    store.reads.history(None, 2, Filter())
    store.reads.history("e2", 1, Filter(mailbox=REP, words="hello"))
    store.reads.history(None, 2, Filter(mailbox=REP))
    store.reads.tally(NOW, REP)
    store.close()
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == set()
