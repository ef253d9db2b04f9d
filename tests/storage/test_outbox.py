"""Deliveries: one for each webhook that asked, in order within a contact, never held up by another's trouble."""

from datetime import timedelta

from daemon.bus import MemoryBus, Topic
from daemon.core.events import EventType
from daemon.storage.records import DeliveryState, Webhook
from daemon.storage.store import Store
from tests.storage.sample import (
    FLYNN,
    NOW,
    QUORRA,
    happened,
    new_send,
    pause,
    recorded,
    reply,
    resume,
    sent,
    stop,
    webhook,
)

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


def test_a_webhook_gets_the_types_it_asked_for(store: Store) -> None:
    signals, everything = webhook(store, "campaign.*", "contact.*"), webhook(store, "*")
    nothing = webhook(store, "link.clicked")
    sent(store, new_send())
    recorded(store, reply(), stop())
    assert _due(store, signals) == ["campaign.stop"]
    assert _due(store, everything) == ["reply.received", "campaign.stop"]
    assert _due(store, nothing) == []


def test_a_delivery_carries_the_whole_event(store: Store) -> None:
    hook = webhook(store)
    event = happened(EventType.REPLY_RECEIVED, personal={"from": FLYNN}, via="contact")
    with store.transaction() as tx:
        recorded_ = tx.record(event)
    (delivery,) = store.reads.due(hook.id, NOW, 10, ())
    assert delivery.recorded == recorded_
    assert (delivery.state, delivery.attempts, delivery.created_at) == (DeliveryState.PENDING, 0, NOW)
    assert store.reads.delivery(delivery.id) == delivery


def test_only_the_first_of_a_contacts_signals_is_due(store: Store) -> None:
    hook = webhook(store, "campaign.*")
    sent(store, new_send(), new_send("a2@x", contact=QUORRA))
    recorded(store, pause(NOW + DAY), resume(), stop(), stop(QUORRA))
    assert _due(store, hook) == ["campaign.pause", "campaign.stop"]
    _deliver_first(store, hook)
    assert _due(store, hook) == ["campaign.resume", "campaign.stop"]


def test_of_signals_recorded_together_only_the_first_is_due(store: Store) -> None:
    hook = webhook(store, "campaign.*")
    sent(store, new_send(), new_send("a2@x", contact=QUORRA))
    with store.transaction() as tx:
        tx.record_all([pause(NOW + DAY), resume(), stop(QUORRA), stop()])
    assert _due(store, hook) == ["campaign.pause", "campaign.stop"]
    _deliver_first(store, hook)
    assert _due(store, hook) == ["campaign.resume", "campaign.stop"]


def test_other_events_have_no_order_to_keep(store: Store) -> None:
    hook = webhook(store)
    sent(store, new_send())
    recorded(store, reply(), reply(), stop())
    assert _due(store, hook) == ["reply.received", "reply.received", "campaign.stop"]


def test_a_failed_one_holds_its_lane_until_its_next_time(store: Store) -> None:
    hook = webhook(store, "campaign.*")
    sent(store, new_send())
    recorded(store, pause(NOW + DAY), stop())
    (first,) = store.reads.due(hook.id, NOW, 10, ())
    with store.transaction() as tx:
        tx.failed(first.id, 503, "503 Service Unavailable", NOW + SECOND)
    assert _due(store, hook) == []
    (again,) = store.reads.due(hook.id, NOW + SECOND, 10, ())
    assert (again.id, again.attempts, again.last_status) == (first.id, 1, 503)
    assert again.last_error == "503 Service Unavailable"


def test_one_webhooks_trouble_does_not_delay_another(store: Store) -> None:
    dead, alive = webhook(store, "campaign.*"), webhook(store, "campaign.*")
    sent(store, new_send())
    recorded(store, pause(NOW + DAY), stop())
    (first,) = store.reads.due(dead.id, NOW, 10, ())
    with store.transaction() as tx:
        tx.failed(first.id, None, "no route to host", NOW + DAY)
    _deliver_first(store, alive)
    assert _due(store, alive) == ["campaign.stop"]


def test_what_is_in_flight_is_skipped_and_still_holds_its_lane(store: Store) -> None:
    hook = webhook(store, "campaign.*")
    sent(store, new_send(), new_send("a2@x", contact=QUORRA))
    recorded(store, pause(NOW + DAY), stop(), stop(QUORRA))
    first = store.reads.due(hook.id, NOW, 1, ())[0]
    (other,) = store.reads.due(hook.id, NOW, 10, {first.id})
    assert other.recorded.event.contact == QUORRA


def test_a_parked_one_lets_the_next_go_and_can_be_replayed(store: Store) -> None:
    hook = webhook(store, "campaign.*")
    sent(store, new_send())
    recorded(store, pause(NOW + DAY), stop())
    (first,) = store.reads.due(hook.id, NOW, 10, ())
    with store.transaction() as tx:
        tx.park(first.id, 400, "400 Bad Request")
    assert _due(store, hook) == ["campaign.stop"]
    with store.transaction() as tx:
        assert tx.replay(first.id, NOW)
        assert not tx.replay(first.id, NOW)
        assert not tx.replay(4711, NOW)
    assert _due(store, hook) == ["campaign.pause"]
    _deliver_first(store, hook)
    assert _due(store, hook) == ["campaign.stop"]


def test_a_delivered_one_is_done(store: Store) -> None:
    hook = webhook(store)
    recorded(store, reply())
    delivered = _deliver_first(store, hook)
    (entry,) = store.reads.deliveries(hook.id, None, None, 10).items
    assert (entry.id, entry.state, entry.attempts) == (delivered, DeliveryState.DELIVERED, 1)
    assert (entry.delivered_at, entry.last_status, entry.next_at) == (NOW, 204, None)


def test_an_outcome_told_late_does_not_undo_a_parking(store: Store) -> None:
    hook = webhook(store)
    recorded(store, reply())
    (first,) = store.reads.due(hook.id, NOW, 10, ())
    with store.transaction() as tx:
        tx.disable_webhook(hook.id, "410 Gone")
        tx.failed(first.id, 500, "late", NOW)
        tx.delivered(first.id, 200, NOW)
    (entry,) = store.reads.deliveries(hook.id, DeliveryState.PARKED, None, 10).items
    assert entry.last_error == "410 Gone"


def test_a_disabled_webhook_gets_nothing_more(store: Store) -> None:
    hook = webhook(store)
    with store.transaction() as tx:
        tx.disable_webhook(hook.id, "410 Gone")
    recorded(store, reply())
    assert store.reads.deliveries(hook.id, None, None, 10).items == ()


def test_a_removed_webhook_takes_its_deliveries_along(store: Store) -> None:
    hook = webhook(store)
    recorded(store, reply())
    with store.transaction() as tx:
        assert tx.remove_webhook(hook.id)
        assert not tx.remove_webhook(hook.id)
    assert store.reads.webhook(hook.id) is None
    assert store.reads.deliveries(hook.id, None, None, 10).items == ()


def test_the_log_is_paged_newest_first_and_stays_put_while_it_grows(store: Store) -> None:
    hook = webhook(store)
    recorded(store, *(reply() for _ in range(5)))
    first = store.reads.deliveries(hook.id, None, None, 2)
    recorded(store, reply())
    second = store.reads.deliveries(hook.id, None, first.next, 2)
    last = store.reads.deliveries(hook.id, None, second.next, 2)
    assert [d.recorded.sequence for d in (*first.items, *second.items, *last.items)] == [5, 4, 3, 2, 1]
    assert last.next is None


def test_the_gauges_tell_what_waits(store: Store) -> None:
    hook = webhook(store)
    assert store.reads.gauges(NOW).outbox_oldest_s == 0
    recorded(store, reply(), reply())
    with store.transaction() as tx:
        tx.park(store.reads.due(hook.id, NOW, 1, ())[0].id, 400, "no")
    gauges = store.reads.gauges(NOW + 5 * SECOND)
    assert (gauges.outbox_pending, gauges.outbox_parked, gauges.outbox_oldest_s) == (1, 1, 5.0)


def test_dispatchers_are_woken_once_there_is_something_to_deliver(store: Store, bus: MemoryBus) -> None:
    hook = webhook(store, "reply.received")
    seen: list[list[str]] = []
    bus.subscribe(Topic.OUTBOX, lambda: seen.append(_due(store, hook)))
    recorded(store, reply(), reply())
    recorded(store, happened(EventType.REP_REPLIED))
    assert seen == [["reply.received", "reply.received"]]


def _due(store: Store, hook: Webhook) -> list[str]:
    return [each.recorded.event.type.value for each in store.reads.due(hook.id, NOW, 10, ())]


def _deliver_first(store: Store, hook: Webhook) -> int:
    first = store.reads.due(hook.id, NOW, 1, ())[0]
    with store.transaction() as tx:
        tx.delivered(first.id, 204, NOW)
    return first.id
