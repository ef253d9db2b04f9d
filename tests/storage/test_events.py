"""The log: nothing is lost from it, nothing in it changes, and who reads on from a cursor misses nothing."""

import threading
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest

from daemon.bus import MemoryBus, Topic
from daemon.core.events import Event, EventType, Evidence
from daemon.storage.records import Recorded
from daemon.storage.store import BadCursor, Store, cursor_of
from tests.servers.postgres import Postgres
from tests.storage.sample import FLYNN, NOW, QUORRA, happened, new_send, recorded, reply, sent, stop

PATIENCE_S = 30


def test_an_event_comes_back_as_it_was_recorded(store: Store) -> None:
    event = Event(
        EventType.REPLY_RECEIVED,
        occurred_at=NOW - timedelta(hours=1),
        observed_at=NOW,
        contact=FLYNN,
        campaign_id="spring",
        send_id="snd_1",
        mailbox="rep@example.com",
        facts={"via": "contact", "nested": {"list": [1, None, True]}},
        personal={"from": FLYNN, "subject": "Smörgåsbord 🥪"},
        evidence=(Evidence("in_reply_to", "In-Reply-To: <a1@x>"),),
    )
    with store.transaction() as tx:
        written = tx.record(event)
    assert written.id.startswith("evt_")
    assert store.reads.event(written.id) == written
    assert store.reads.event("evt_unknown") is None
    assert written.event == event


def test_times_come_back_in_utc_from_whatever_zone_they_were_told(store: Store) -> None:
    in_delhi = datetime(2026, 11, 21, 14, 30, 0, 123456, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    recorded(store, happened(EventType.REPLY_RECEIVED, at=in_delhi))
    (found,) = store.reads.events(None, 1).items
    assert found.event.occurred_at == in_delhi
    assert found.event.occurred_at.utcoffset() == timedelta()


def test_a_time_without_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        recorded(store, happened(EventType.REPLY_RECEIVED, at=datetime(2026, 11, 21)))  # noqa: DTZ001
    assert store.reads.events(None, 1).items == ()


def test_the_log_is_paged_in_order_and_stays_put_while_it_grows(store: Store) -> None:
    recorded(store, *(reply() for _ in range(5)))
    first = store.reads.events(None, 2)
    recorded(store, reply())
    second = store.reads.events(first.next, 2)
    last = store.reads.events(second.next, 2)
    assert [r.sequence for r in (*first.items, *second.items, *last.items)] == [1, 2, 3, 4, 5, 6]
    assert last.next is None
    assert store.reads.events(cursor_of(last.items[-1]), 2).items == ()


def test_the_latest_cursor_is_where_the_next_event_follows(store: Store) -> None:
    assert store.reads.events(store.reads.latest_cursor(), 10).items == ()
    recorded(store, reply())
    end = store.reads.latest_cursor()
    recorded(store, happened(EventType.REP_REPLIED))
    assert [each.event.type for each in store.reads.events(end, 10).items] == [EventType.REP_REPLIED]


@pytest.mark.parametrize("cursor", ["", "e", "x1", "1", "e-1", "eg", "e" + "f" * 40, "e7"])
def test_a_cursor_that_was_not_given_out_is_refused(store: Store, cursor: str) -> None:
    recorded(store, reply())
    with pytest.raises(BadCursor):
        store.reads.events(cursor, 10)


def test_the_log_is_filtered_by_type_contact_and_campaign(store: Store) -> None:
    sent(store, new_send(), new_send("a2@x", contact=QUORRA, campaign="autumn"))
    recorded(store, reply(), stop(), reply(QUORRA), stop(QUORRA, "autumn"), reply(None))
    assert _types(store.reads.events(None, 10, ["campaign.*"]).items) == ["campaign.stop"] * 2
    assert _types(store.reads.events(None, 10, ["rep*", "campaign.stop"], contact=FLYNN.upper()).items) == [
        "reply.received",
        "campaign.stop",
    ]
    assert len(store.reads.events(None, 10, campaign="autumn").items) == 1
    assert store.reads.events(None, 10, ["no.such"]).items == ()
    assert store.reads.events(None, 10, contact="stranger@x").items == ()


def test_listeners_are_woken_when_the_event_can_be_read_and_not_for_one_that_failed(
    store: Store, bus: MemoryBus
) -> None:
    seen: list[int] = []
    unsubscribe = bus.subscribe(Topic.EVENTS, lambda: seen.append(len(store.reads.events(None, 10).items)))
    recorded(store, reply(), reply())
    with pytest.raises(ZeroDivisionError), store.transaction() as tx:  # noqa: PT012
        tx.record(reply())
        raise ZeroDivisionError
    assert seen == [2]
    unsubscribe()
    recorded(store, reply())
    assert seen == [2]


@pytest.mark.slow
def test_who_follows_the_log_misses_nothing_that_many_processes_write(store_url: str) -> None:
    stores = [Store(store_url, MemoryBus()) for _ in range(3)]

    def write(store: Store) -> None:
        for number in range(25):
            recorded(store, *(reply() for _ in range(1 + number % 3)))

    writers = [threading.Thread(target=write, args=(store,)) for store in stores for _ in range(2)]
    for writer in writers:
        writer.start()
    followed = list(_follow(stores[0], writers))
    everything = [r.sequence for r in stores[1].reads.events(None, 1_000).items]
    assert followed == everything
    assert len(everything) == 6 * 49
    for store in stores:
        store.close()


@pytest.mark.slow
def test_an_event_of_a_slower_transaction_never_comes_to_lie_before_one_already_read(
    postgres: Postgres,
) -> None:
    name = postgres.new_database()
    slow, quick = (Store(postgres.url(name), MemoryBus()) for _ in range(2))
    slow.migrate()
    quick_one = threading.Thread(target=recorded, args=(quick, reply(QUORRA)))
    with slow.transaction() as tx:
        first = tx.record(reply(FLYNN))
        quick_one.start()
        _wait_for_a_waiting_lock(postgres, name)
        assert quick.reads.events(None, 10).items == ()  # else its cursor would already lie behind the first
    quick_one.join()
    found = quick.reads.events(None, 10).items
    assert [each.event.contact for each in found] == [FLYNN, QUORRA]
    assert found[0].sequence == first.sequence
    slow.close()
    quick.close()
    postgres.drop(name)


def _types(found: tuple[Recorded, ...]) -> list[str]:
    return [each.event.type.value for each in found]


def _follow(store: Store, writers: list[threading.Thread]) -> Iterator[int]:
    """As the event stream does: always on from the last one seen."""
    after = None
    while True:
        over = not any(writer.is_alive() for writer in writers)
        found = store.reads.events(after, 7).items
        yield from (each.sequence for each in found)
        if found:
            after = cursor_of(found[-1])
        elif over:
            return


def _wait_for_a_waiting_lock(postgres: Postgres, database: str) -> None:
    waiting = (
        "SELECT 1 FROM pg_locks JOIN pg_database ON oid = database "
        f"WHERE locktype = 'advisory' AND NOT granted AND datname = '{database}'"
    )
    deadline = time.monotonic() + PATIENCE_S
    while not postgres.ask(waiting):
        assert time.monotonic() < deadline, "the quick transaction does not wait for the slow one"
        time.sleep(0.01)
