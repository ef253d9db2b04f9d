"""Signals on their way to engines: a real store, a real dispatcher, real receivers that fail in every way."""

import random
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from daemon.bus import MemoryBus
from daemon.core import delivery
from daemon.core.events import Event, EventType
from daemon.flows.outbox import Dispatcher
from daemon.storage.records import Delivery, DeliveryState, Origin, Webhook
from daemon.storage.store import Store
from tests.servers.receiver import Behaviour, Hang, Heard, Receiver, Reply, accept, receiver

pytestmark = pytest.mark.slow


class Office:
    """A store with its webhooks, and dispatchers that come and go."""

    def __init__(self, store: Store, bus: MemoryBus) -> None:
        self.store = store
        self.bus = bus
        self._secrets: dict[str, str] = {}

    def clock(self) -> datetime:
        return datetime.now(UTC)

    def add(self, engine: Receiver, types: Sequence[str] = ("*",), origin: Origin = Origin.CONFIG) -> Webhook:
        self._secrets[engine.url] = engine.secret
        with self.store.transaction() as tx:
            return tx.save_webhook(engine.url, None, types, origin, self.clock())

    @contextmanager
    def dispatching(self) -> Iterator[Dispatcher]:
        dispatcher = Dispatcher(self.store, lambda webhook: self._secrets[webhook.url], self.bus, self.clock, False)
        dispatcher.start()
        try:
            yield dispatcher
        finally:
            dispatcher.stop()

    def say(self, contact: str | None, note: str, type_: EventType = EventType.CONTACT_ALIAS_LEARNED) -> None:
        now = self.clock()
        with self.store.transaction() as tx:
            tx.record(Event(type_, now, now, contact=contact, facts={"note": note}, personal={"alias": contact}))

    def deliveries(self, webhook: Webhook, state: DeliveryState | None = None) -> tuple[Delivery, ...]:
        return self.store.reads.deliveries(webhook.id, state, None, 1000).items

    def wait_for(self, enough: Callable[[], object]) -> None:
        """Asks again and again, for half a minute at most."""
        tick, ticks = threading.Event(), 0
        while not enough():
            ticks += 1
            assert ticks < 3000, "it did not happen"
            tick.wait(0.01)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses begin with a moment instead of a second: what they are is tested with the policy itself."""
    monkeypatch.setattr(delivery, "FIRST_PAUSE", timedelta(milliseconds=10))
    monkeypatch.setattr(delivery, "LONGEST_PAUSE_WHILE_ALIVE", timedelta(milliseconds=50))


@pytest.fixture
def office(store: Store, bus: MemoryBus) -> Office:
    return Office(store, bus)


@pytest.fixture
def engine() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


def notes(heard: Sequence[Heard]) -> list[str]:
    return [one.message["data"]["note"] for one in heard]


def by_contact(heard: Sequence[Heard]) -> Mapping[str, list[str]]:
    """Each contact's notes in the order in which they were first accepted."""
    first: dict[str, Heard] = {}
    for one in heard:
        first.setdefault(one.id, one)
    sorted_out: dict[str, list[str]] = {}
    for one in first.values():
        sorted_out.setdefault(one.message["data"]["contact"], []).append(one.message["data"]["note"])
    return sorted_out


def always(status: int, **headers: str) -> Behaviour:
    return lambda _: Reply(status, "as the test wants it", headers)


def half_the_time(seed: int) -> Behaviour:
    chance = random.Random(seed)
    return lambda _: Reply(200) if chance.random() < 0.5 else Reply(500)


def test_what_is_recorded_arrives_signed_under_its_own_id(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine)
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "hello")
        engine.wait_for_accepted(1)
        office.wait_for(lambda: office.deliveries(webhook, DeliveryState.DELIVERED))

    (done,) = office.deliveries(webhook)
    assert engine.heard[0].id == done.recorded.id
    assert engine.heard[0].message["data"]["note"] == "hello"
    assert (done.attempts, done.last_status) == (1, 200)


def test_what_was_recorded_while_nobody_dispatched_arrives_later(office: Office, engine: Receiver) -> None:
    office.add(engine)
    office.say("flynn@flynnsarcade.com", "hello")
    with office.dispatching():
        engine.wait_for_accepted(1)


def test_a_webhook_added_while_running_gets_what_comes_after(office: Office, engine: Receiver) -> None:
    with office.dispatching():
        office.add(engine)
        office.say("flynn@flynnsarcade.com", "hello")
        engine.wait_for_accepted(1)


def test_a_webhook_gets_only_the_types_it_asked_for(office: Office, engine: Receiver) -> None:
    office.add(engine, types=("mailbox.*",))
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "not this")
        office.say(None, "but this", EventType.MAILBOX_CONNECTED)
        engine.wait_for_accepted(1)

    assert notes(engine.heard) == ["but this"]


def test_each_contacts_signals_stay_in_order_while_half_of_all_attempts_fail(office: Office, engine: Receiver) -> None:
    office.add(engine)
    engine.behave = half_the_time(seed=7)
    contacts = [f"contact{number}@example.com" for number in range(20)]
    with office.dispatching():
        for note in range(5):
            for contact in contacts:
                office.say(contact, str(note))
        engine.wait_for_accepted(100)

    assert by_contact(engine.accepted) == {contact: ["0", "1", "2", "3", "4"] for contact in contacts}
    assert len({heard.id for heard in engine.accepted}) == len(engine.accepted), "none is sent again once accepted"


def test_every_attempt_has_the_same_id_and_the_same_bytes(office: Office, engine: Receiver) -> None:
    office.add(engine)
    engine.behave = lambda heard: Reply(200) if heard.try_number == 3 else Reply(502)
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "hello")
        engine.wait_for_accepted(1)

    assert len({heard.id for heard in engine.heard}) == 1
    assert len({heard.body for heard in engine.heard}) == 1


@pytest.mark.parametrize("behaviour", [lambda _: Hang(), always(500), always(307, location="/elsewhere")])
def test_a_sick_receiver_does_not_delay_the_healthy_one(office: Office, engine: Receiver, behaviour: Behaviour) -> None:
    with office.dispatching(), receiver(behaviour) as sick:
        office.add(sick)
        office.add(engine)
        for number in range(100):
            office.say(f"contact{number}@example.com", "before")
        sick.wait_for_heard(32)  # every place it has is taken
        office.say("flynn@flynnsarcade.com", "after")
        engine.wait_for_accepted(101)


def test_one_contacts_trouble_does_not_delay_the_others(office: Office, engine: Receiver) -> None:
    office.add(engine)
    engine.behave = lambda heard: Reply(503 if heard.message["data"]["contact"] == "sick@example.com" else 200)
    with office.dispatching():
        office.say("sick@example.com", "first")
        office.say("sick@example.com", "second")
        office.say("flynn@flynnsarcade.com", "hello")
        engine.wait_for_accepted(1)

    assert "second" not in notes(engine.heard)


def test_a_refused_signal_is_parked_after_five_tries_and_frees_its_contact(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine)
    engine.behave = lambda heard: Reply(422 if heard.message["data"]["note"] == "odd" else 200, "too odd")
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "odd")
        office.say("flynn@flynnsarcade.com", "plain")
        engine.wait_for_accepted(1)

    assert notes(engine.heard) == ["odd"] * 5 + ["plain"]
    (parked,) = office.deliveries(webhook, DeliveryState.PARKED)
    assert (parked.attempts, parked.last_status) == (5, 422)
    assert parked.last_error == "refused 5 times, lastly: HTTP 422: too odd"


def test_a_parked_signal_can_be_replayed(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine)
    engine.behave = always(404)
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "hello")
        office.wait_for(lambda: office.deliveries(webhook, DeliveryState.PARKED))
        engine.behave = accept
        with office.store.transaction() as tx:
            assert tx.replay(office.deliveries(webhook)[0].id, office.clock())
        engine.wait_for_accepted(1)

    assert len({heard.id for heard in engine.heard}) == 1


def test_once_a_receiver_is_back_nothing_waits_out_the_pauses_of_its_absence(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine)
    office.say("patient@example.com", "hello")
    with office.store.transaction() as tx:
        (waiting,) = office.deliveries(webhook)
        tx.failed(waiting.id, None, "no answer within 15 s", office.clock() + timedelta(hours=1))
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "hello")
        engine.wait_for_accepted(2)


def test_410_disables_the_webhook_and_loses_nothing(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine)
    engine.behave = always(410)
    office.say("flynn@flynnsarcade.com", "first")
    office.say("flynn@flynnsarcade.com", "second")
    with office.dispatching():
        office.wait_for(lambda: len(office.deliveries(webhook, DeliveryState.PARKED)) == 2)
        office.say("flynn@flynnsarcade.com", "third")

    disabled = office.store.reads.webhook(webhook.id)
    assert disabled is not None
    assert "410 Gone" in (disabled.disabled_reason or "")
    assert notes(engine.heard) == ["first"]


def test_a_disabled_webhook_that_is_saved_again_goes_on(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine)
    engine.behave = always(410)
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "first")
        office.wait_for(lambda: office.deliveries(webhook, DeliveryState.PARKED))
        engine.behave = accept
        office.add(engine)
        office.say("flynn@flynnsarcade.com", "second")
        engine.wait_for_accepted(1)


def test_a_webhook_added_by_api_does_not_reach_this_machine(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine, origin=Origin.API)
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "hello")
        office.wait_for(lambda: office.deliveries(webhook)[0].attempts)

    assert "not in the public internet" in (office.deliveries(webhook)[0].last_error or "")
    assert engine.heard == []


def test_stopping_lets_what_is_under_way_finish(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine)
    stopping = threading.Event()

    def slow(_: Heard) -> Reply:
        stopping.set()
        return Reply(200)

    engine.behave = slow
    with office.dispatching():
        office.say("flynn@flynnsarcade.com", "hello")
        assert stopping.wait(30)

    assert [each.state for each in office.deliveries(webhook)] == [DeliveryState.DELIVERED]


def test_what_a_stop_left_undelivered_is_delivered_after_the_next_start(office: Office, engine: Receiver) -> None:
    office.add(engine)
    engine.behave = half_the_time(seed=3)
    contacts = [f"contact{number}@example.com" for number in range(30)]
    for note in range(3):
        for contact in contacts:
            office.say(contact, str(note))
    with office.dispatching():
        engine.wait_for_heard(40)
    accepted_before = {heard.id for heard in engine.accepted}
    assert len(accepted_before) < 90
    with office.dispatching():
        engine.wait_for_accepted(90)

    assert by_contact(engine.accepted) == {contact: ["0", "1", "2"] for contact in contacts}
    assert len(engine.accepted) == 90, "what was accepted before the stop is not sent again"


def test_a_webhook_without_a_usable_secret_keeps_its_signals(office: Office, engine: Receiver) -> None:
    webhook = office.add(engine)
    del office._secrets[engine.url]
    with receiver() as other:
        office.add(other)
        with office.dispatching():
            office.say("flynn@flynnsarcade.com", "hello")
            other.wait_for_accepted(1)

    assert [each.state for each in office.deliveries(webhook)] == [DeliveryState.PENDING]
