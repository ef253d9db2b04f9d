"""Wake-ups reach whoever subscribed, and one subscriber's fault is nobody else's."""

from collections.abc import Callable

from daemon.bus import MemoryBus, Topic


def test_subscribers_of_a_topic_are_woken_and_no_others() -> None:
    bus, woken = MemoryBus(), []
    bus.subscribe(Topic.EVENTS, lambda: woken.append("first"))
    bus.subscribe(Topic.EVENTS, lambda: woken.append("second"))
    bus.subscribe(Topic.OUTBOX, lambda: woken.append("other"))
    bus.publish(Topic.EVENTS)
    assert woken == ["first", "second"]


def test_nobody_need_listen() -> None:
    MemoryBus().publish(Topic.MAILBOXES)


def test_who_unsubscribed_is_not_woken_any_more() -> None:
    bus, woken = MemoryBus(), []
    unsubscribe = bus.subscribe(Topic.EVENTS, lambda: woken.append("first"))
    unsubscribe()
    unsubscribe()
    bus.publish(Topic.EVENTS)
    assert woken == []


def test_a_subscriber_that_fails_keeps_nobody_asleep() -> None:
    bus, woken = MemoryBus(), []
    bus.subscribe(Topic.EVENTS, lambda: print(1 / 0))
    bus.subscribe(Topic.EVENTS, lambda: woken.append("second"))
    bus.publish(Topic.EVENTS)
    assert woken == ["second"]


def test_a_subscriber_may_unsubscribe_while_it_is_woken() -> None:
    bus, woken = MemoryBus(), []
    leave: list[Callable[[], None]] = []
    leave.append(bus.subscribe(Topic.EVENTS, lambda: leave[0]()))  # noqa: PLW0108 - it is not there yet
    bus.subscribe(Topic.EVENTS, lambda: woken.append("second"))
    bus.publish(Topic.EVENTS)
    bus.publish(Topic.EVENTS)
    assert woken == ["second", "second"]
