"""Many Gmail mailboxes watched at once: asked at their interval, sooner after a notice, and never given up."""

import base64
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import Any

import pytest

from connectors.base import Connector, Cursor, LoginRequired, Unavailable
from connectors.gmail import Notices
from connectors.polled import Pace, PolledWatcher
from tests.connectors.contract import mail
from tests.connectors.gmail_box import GmailBox
from tests.connectors.soon import soon
from tests.servers.gmail import TOO_MANY, Answer, Asked, Gmail, gmail
from tests.servers.pubsub import SUBSCRIPTION

pytestmark = pytest.mark.slow

NEVER = timedelta(days=1)
OFTEN = timedelta(milliseconds=50)
QUICK = Pace(first_retry=timedelta(milliseconds=20), longest_retry=timedelta(milliseconds=50))


@pytest.fixture
def server() -> Iterator[Gmail]:
    with gmail() as running:
        yield running


class Flow:
    """Keeps cursors as the daemon does, and notes what it was given."""

    def __init__(self) -> None:
        self.cursors: dict[str, Cursor | None] = {}
        self.found: list[tuple[str, str]] = []
        self.again: list[str] = []
        self.states: list[tuple[str, str]] = []
        self.reasons: list[str | None] = []
        self.rounds: Counter[str] = Counter()

    def sync(self, mailbox: str, connector: Connector) -> None:
        for batch in connector.fetch(self.cursors.get(mailbox)):
            self.found += [(mailbox, message.subject) for message in batch.messages]
            self.cursors[mailbox] = batch.cursor
        self.rounds[mailbox] += 1

    def look_again(self, mailbox: str, connector: Connector) -> None:
        self.again.append(mailbox)

    def note_state(self, mailbox: str, state: str, reason: str | None) -> None:
        self.states.append((mailbox, state))
        self.reasons.append(reason)


@pytest.fixture
def flow() -> Flow:
    return Flow()


@contextmanager
def watching(flow: Flow, interval: timedelta = NEVER, **settings: Any) -> Iterator[PolledWatcher]:
    watcher = PolledWatcher(
        "gmail", flow.sync, flow.look_again, flow.note_state, lambda _: interval, pace=QUICK, **settings
    )
    with closing(watcher):
        yield watcher


@contextmanager
def hearing(server: Gmail, flow: Flow, interval: timedelta = NEVER) -> Iterator[PolledWatcher]:
    """A watcher that has notices of new mail pulled."""
    notices = Notices(SUBSCRIPTION, _Reader(server), server.url)
    with watching(flow, interval, hints=notices) as watcher:
        yield watcher


class _Reader:
    """The account that may read the subscription."""

    def __init__(self, server: Gmail) -> None:
        server.tokens.setdefault("subscriber", "")

    def current(self) -> str:
        return "subscriber"

    def refused(self, token: str) -> None:
        """There is no other."""


def _watch(watcher: PolledWatcher, *boxes: GmailBox) -> None:
    for box in boxes:
        watcher.watch(box.mailbox.address, box.connector)


def _connected(flow: Flow, *boxes: GmailBox) -> Callable[[], bool]:
    return lambda: {(box.mailbox.address, "connected") for box in boxes} <= set(flow.states)


def test_new_mail_is_found_by_asking(server: Gmail, flow: Flow) -> None:
    boxes = [GmailBox(server) for _ in range(3)]
    with watching(flow, OFTEN) as watcher:
        _watch(watcher, *boxes)
        assert soon(_connected(flow, *boxes))
        for box in boxes:
            box.deliver(mail("one"))
        assert soon(lambda: len(flow.found) == 3)
    assert Counter(flow.found) == {(box.mailbox.address, "one"): 1 for box in boxes}


def test_a_notice_hastens_the_mailbox_it_names(server: Gmail, flow: Flow) -> None:
    one, other = GmailBox(server), GmailBox(server)
    with hearing(server, flow) as watcher:
        _watch(watcher, one, other)
        assert soon(_connected(flow, one, other))
        rounds = flow.rounds[other.mailbox.address]
        one.deliver(mail("one"))
        assert soon(lambda: flow.found == [(one.mailbox.address, "one")])
        assert soon(lambda: server.pubsub.unacknowledged == 0)
    assert flow.rounds[other.mailbox.address] == rounds


def test_doubled_notices_double_nothing(server: Gmail, flow: Flow) -> None:
    box = GmailBox(server)
    server.pubsub.deliver = lambda notice: [notice] * 3
    with hearing(server, flow) as watcher:
        _watch(watcher, box)
        assert soon(_connected(flow, box))
        for number in range(5):
            box.deliver(mail(f"mail-{number}"))
        assert soon(lambda: len(flow.found) == 5 and server.pubsub.unacknowledged == 0)
    assert [subject for _, subject in flow.found] == [f"mail-{number}" for number in range(5)]


def test_without_its_notice_a_mail_is_found_by_asking(server: Gmail, flow: Flow) -> None:
    box = GmailBox(server)
    server.pubsub.deliver = lambda notice: []
    with hearing(server, flow, OFTEN) as watcher:
        _watch(watcher, box)
        assert soon(_connected(flow, box))
        box.deliver(mail("one"))
        assert soon(lambda: flow.found == [(box.mailbox.address, "one")])


def test_what_is_no_notice_is_passed_by(server: Gmail, flow: Flow) -> None:
    box = GmailBox(server)
    with hearing(server, flow) as watcher:
        _watch(watcher, box)
        assert soon(_connected(flow, box))
        for data in ("", "%%%", base64.b64encode(b"[]").decode(), base64.b64encode(b'{"emailAddress": 7}').decode()):
            server.pubsub.publish_data(data)
        box.deliver(mail("one"))
        assert soon(lambda: flow.found == [(box.mailbox.address, "one")])


def test_a_mailbox_is_announced_once_a_day(server: Gmail, flow: Flow) -> None:
    box = GmailBox(server)
    now = 0.0
    lock = threading.Lock()

    def clock() -> float:
        with lock:
            return now

    with watching(flow, clock=clock) as watcher:
        _watch(watcher, box)
        assert soon(_connected(flow, box))
        watcher.sync_now(box.mailbox.address)
        assert soon(lambda: flow.rounds[box.mailbox.address] == 2)
        assert server.watches[box.mailbox.address] == 1
        with lock:
            now = 25 * 3600.0
        watcher.sync_now(box.mailbox.address)
        assert soon(lambda: server.watches[box.mailbox.address] == 2)


def test_a_topic_that_is_not_there_keeps_no_mail_back(server: Gmail, flow: Flow) -> None:
    box = GmailBox(server, topic="projects/harken/topics/misspelt")
    box.deliver(mail("one"))
    with watching(flow) as watcher:
        _watch(watcher, box)
        assert soon(_connected(flow, box))
    assert flow.found == [(box.mailbox.address, "one")]


def test_a_mailbox_that_needs_a_person_is_left_alone_until_it_is_watched_anew(server: Gmail, flow: Flow) -> None:
    box = GmailBox(server)
    address = box.mailbox.address
    box.lock_out()
    with watching(flow, OFTEN) as watcher:
        _watch(watcher, box)
        assert soon(lambda: (address, "needs_attention") in flow.states)
        box.let_in()
        watcher.sync_now(address)
        assert flow.rounds[address] == 0
        _watch(watcher, box)
        assert soon(_connected(flow, box))


def test_a_server_that_comes_back_is_asked_again(server: Gmail, flow: Flow) -> None:
    box = GmailBox(server)
    with watching(flow, OFTEN) as watcher:
        _watch(watcher, box)
        assert soon(_connected(flow, box))
        server.stop()
        assert soon(lambda: (box.mailbox.address, "disconnected") in flow.states)
        server.start()
        box.deliver(mail("one"))
        assert soon(lambda: flow.found == [(box.mailbox.address, "one")])
        assert soon(lambda: flow.states[-1] == (box.mailbox.address, "connected"))


def test_a_fault_of_our_own_makes_no_mailbox_deaf(server: Gmail, flow: Flow) -> None:
    box, stumbled = GmailBox(server), threading.Event()
    sync = flow.sync

    def stumble(mailbox: str, connector: Connector) -> None:
        if not stumbled.is_set():
            stumbled.set()
            raise ZeroDivisionError
        sync(mailbox, connector)

    flow.sync = stumble  # type: ignore[method-assign]
    with watching(flow) as watcher:
        _watch(watcher, box)
        assert soon(_connected(flow, box))
        assert watcher.alive()


def test_a_notice_does_not_hasten_who_was_told_to_be_slower(server: Gmail, flow: Flow) -> None:
    box, asked = GmailBox(server), []

    def slow_down(request: Asked) -> Answer | None:
        asked.append(request)
        return Answer(429, TOO_MANY.content, {"Retry-After": "600"})

    with hearing(server, flow) as watcher:
        _watch(watcher, box)
        assert soon(_connected(flow, box))
        server.trouble = slow_down
        watcher.sync_now(box.mailbox.address)
        assert soon(lambda: len(asked) == 1)
        for _ in range(3):
            box.deliver(mail("one"))
            assert soon(lambda: server.pubsub.unacknowledged == 0)
        assert len(asked) == 1


def test_reconciling_looks_again(server: Gmail, flow: Flow) -> None:
    box = GmailBox(server)
    with watching(flow) as watcher:
        _watch(watcher, box)
        watcher.reconcile(box.mailbox.address)
        watcher.reconcile("unknown@example.com")
        assert soon(lambda: flow.again == [box.mailbox.address])


def test_a_mailbox_no_longer_watched_is_asked_no_more(server: Gmail, flow: Flow) -> None:
    box, other = GmailBox(server), GmailBox(server)
    with watching(flow) as watcher:
        _watch(watcher, box, other)
        assert soon(_connected(flow, box, other))
        watcher.unwatch(box.mailbox.address)
        for each in (box, other):
            each.deliver(mail("one"))
            watcher.sync_now(each.mailbox.address)
        assert soon(lambda: flow.found == [(other.mailbox.address, "one")])


def test_a_subscription_that_is_not_there_is_named(server: Gmail) -> None:
    with pytest.raises(Unavailable, match="subscriptions/misspelt"):
        Notices("projects/harken/subscriptions/misspelt", _Reader(server), server.url).pull()


def test_an_account_that_may_not_pull_is_told_what_it_needs(server: Gmail) -> None:
    server.pubsub.permissions.clear()
    with pytest.raises(LoginRequired, match="needs Pub/Sub Subscriber"):
        Notices(SUBSCRIPTION, _Reader(server), server.url).check()
