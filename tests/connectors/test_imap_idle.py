"""The watcher: over a real Dovecot for the promise, over a scripted server for what servers do to their clients."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random
from threading import Event, Lock

import pytest

from connectors.base import Batch, Connector, Cursor
from connectors.imap import ImapConnector
from connectors.imap.idle import ImapWatcher, Pace, Scope, State
from tests.connectors.contract import LONG_AGO, mail
from tests.connectors.imap_box import ImapBox
from tests.connectors.soon import soon
from tests.connectors.test_imap_wire import connector_of
from tests.servers.dovecot import Dovecot
from tests.servers.scripted_imap import ScriptedImap, scripted_imap

NEVER = timedelta(hours=1)
QUICK = Pace(first_retry=timedelta(milliseconds=50), longest_retry=timedelta(milliseconds=200))


class Record:
    """What a watcher did: stands where the flow and the store will stand."""

    def __init__(self) -> None:
        self.subjects: list[str] = []
        self.syncs: Counter[Scope] = Counter()
        self.states: list[tuple[State, str | None]] = []
        self.cursors: dict[str, Cursor | None] = {}
        self.trouble: Exception | None = None
        self._lock = Lock()

    def sync(self, mailbox: str, connector: Connector, scope: Scope) -> None:
        if self.trouble:
            raise self.trouble
        for batch in self._fetched(mailbox, connector, scope):
            with self._lock:
                self.subjects.extend(message.subject for message in batch.messages)
            self.cursors[mailbox] = batch.cursor or self.cursors.get(mailbox)
        self.syncs[scope] += 1

    def _fetched(self, mailbox: str, connector: Connector, scope: Scope) -> Iterator[Batch]:
        if scope is Scope.AGAIN:
            return connector.fetch_again(LONG_AGO)
        return (connector.fetch if scope is Scope.ALL else connector.fetch_hinted)(self.cursors.get(mailbox))

    def on_state(self, mailbox: str, state: State, reason: str | None) -> None:
        self.states.append((state, reason))

    @property
    def state(self) -> State | None:
        return self.states[-1][0] if self.states else None

    def connected(self) -> bool:
        return self.state is State.CONNECTED


Watch = Callable[..., ImapWatcher]


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def watch(record: Record) -> Iterator[Watch]:
    """Starts a watcher that makes no round by itself for an hour, unless the test wants it."""
    begun: list[ImapWatcher] = []

    def begin(connector: ImapConnector, interval: timedelta = NEVER, pace: Pace = QUICK) -> ImapWatcher:
        watcher = ImapWatcher(record.sync, record.on_state, lambda _: interval, pace=pace, random=Random(1))
        begun.append(watcher)
        watcher.watch("mailbox", connector)
        return watcher

    yield begin
    for watcher in begun:
        watcher.close()


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    with scripted_imap() as server:
        yield server


def idling(server: ScriptedImap) -> bool:
    return bool(server.commands) and server.commands[-1] == "IDLE"


# Pushes and rounds, over Dovecot


@pytest.mark.slow
def test_a_mail_in_the_inbox_is_read_by_its_push(dovecot: Dovecot, record: Record, watch: Watch) -> None:
    box = ImapBox(dovecot)
    watch(box.connector)
    assert soon(record.connected)
    dovecot.send(box.user, mail("one"))
    assert soon(lambda: record.subjects == ["one"])
    assert record.syncs[Scope.ALL] == 1
    dovecot.send(box.user, mail("two"))
    assert soon(lambda: record.subjects == ["one", "two"])


@pytest.mark.slow
def test_a_mail_in_another_folder_is_read_by_the_round(dovecot: Dovecot, record: Record, watch: Watch) -> None:
    box = ImapBox(dovecot)
    watch(box.connector, interval=timedelta(milliseconds=200))
    assert soon(record.connected)
    box.deliver(mail("one"), "Archive")
    box.deliver(mail("two"), "Made later")
    assert soon(lambda: sorted(record.subjects) == ["one", "two"])


@pytest.mark.slow
def test_a_steady_stream_of_mail_is_read_without_loss_or_double(dovecot: Dovecot, record: Record, watch: Watch) -> None:
    box = ImapBox(dovecot)
    watch(box.connector, interval=timedelta(milliseconds=50))
    assert soon(record.connected)
    for number in range(150):
        dovecot.send(box.user, mail(f"mail-{number}"))
    assert soon(lambda: len(record.subjects) >= 150)
    assert sorted(record.subjects) == sorted(f"mail-{number}" for number in range(150))


@pytest.mark.slow
def test_a_server_that_is_killed_and_comes_back_is_watched_again(
    own_dovecot: Dovecot, record: Record, watch: Watch
) -> None:
    box = ImapBox(own_dovecot)
    watch(box.connector)
    assert soon(record.connected)
    own_dovecot.kill()
    assert soon(lambda: record.state is State.DISCONNECTED)
    own_dovecot.start()
    box.deliver(mail("while-away"))
    assert soon(lambda: record.subjects == ["while-away"])
    assert soon(record.connected)
    own_dovecot.send(box.user, mail("again"))
    assert soon(lambda: record.subjects == ["while-away", "again"])


@pytest.mark.slow
def test_a_wrong_password_is_tried_once_until_the_mailbox_is_connected_anew(
    own_dovecot: Dovecot, record: Record, watch: Watch
) -> None:
    box = ImapBox(own_dovecot)
    box.lock_out()
    before = own_dovecot.log().count("auth failed")
    watcher = watch(box.connector)
    assert soon(lambda: record.state is State.NEEDS_ATTENTION)
    watcher.sync_now("mailbox")
    assert own_dovecot.log().count("auth failed") <= before + 1
    box.let_in()
    assert record.state is State.NEEDS_ATTENTION
    watcher.watch("mailbox", box.connector)
    assert soon(record.connected)
    assert [state for state, _ in record.states] == [
        State.SYNCING,
        State.NEEDS_ATTENTION,
        State.SYNCING,
        State.CONNECTED,
    ]


@pytest.mark.slow
def test_each_test_mailbox_has_a_uid_of_its_own(dovecot: Dovecot) -> None:
    """Trap: 128 inotify instances a UID; beyond that Dovecot announces nothing, and every test here turns blind."""
    if os.geteuid() != 0:
        pytest.skip("only root can give every user a UID")
    first, second = dovecot.new_user(), dovecot.new_user()
    assert dovecot.home(first).stat().st_uid != dovecot.home(second).stat().st_uid


# What servers do, over a scripted one


def test_a_push_in_one_segment_with_the_consent_to_idle_is_acted_upon(
    server: ScriptedImap, record: Record, watch: Watch
) -> None:
    def announce_once(talk: object, tag: str, rest: str) -> None:
        if not server.mails:
            server.deliver(mail("one"))
            talk.say(b"+ idling\r\n" + server.exists)  # type: ignore[attr-defined]
        else:
            talk.say(b"+ idling\r\n")  # type: ignore[attr-defined]

    server.on["IDLE"] = announce_once
    watch(connector_of(server))
    assert soon(lambda: record.subjects == ["one"])


def test_chatter_causes_no_round(server: ScriptedImap, record: Record, watch: Watch) -> None:
    watch(connector_of(server))
    assert soon(lambda: record.connected() and idling(server))
    for _ in range(20):
        server.talks[0].say(b"* OK Still here\r\n")
    server.deliver(mail("one"))
    server.talks[0].say(server.exists)
    assert soon(lambda: record.subjects == ["one"])
    assert record.syncs == {Scope.ALL: 1, Scope.HINTED: 1}


def test_a_connection_that_ends_is_looked_at_once(server: ScriptedImap, record: Record, watch: Watch) -> None:
    """Trap: at its end a socket is readable for ever; who only looks whether mail came, looks for ever."""
    looks: list[bool] = []
    connector = connector_of(server)
    heard = connector.heard
    connector.heard = lambda: looks.append(True) or heard()  # type: ignore[method-assign, func-returns-value]
    watch(connector)
    assert soon(lambda: record.connected() and idling(server))
    server.close()
    assert soon(lambda: record.state is State.DISCONNECTED)
    assert len(looks) <= 3


def test_a_broken_connection_that_mends_at_once_is_no_news(server: ScriptedImap, record: Record, watch: Watch) -> None:
    watch(connector_of(server))
    assert soon(lambda: record.connected() and idling(server))
    server.deliver(mail("one"))
    server.talks[0].hang_up()
    assert soon(lambda: record.subjects == ["one"])
    assert [state for state, _ in record.states] == [State.SYNCING, State.CONNECTED]


def test_a_server_without_idle_is_polled(server: ScriptedImap, record: Record, watch: Watch) -> None:
    server.capabilities = "IMAP4rev1"
    watch(connector_of(server), interval=timedelta(milliseconds=50))
    assert soon(record.connected)
    server.deliver(mail("one"))
    assert soon(lambda: record.subjects == ["one"])
    assert "IDLE" not in server.commands


def test_pushes_do_not_put_off_the_full_round(server: ScriptedImap, record: Record, watch: Watch) -> None:
    watch(connector_of(server), interval=timedelta(milliseconds=300))
    assert soon(lambda: record.connected() and idling(server))
    while record.syncs[Scope.ALL] < 2 or not record.syncs[Scope.HINTED]:
        before = record.syncs.total()
        server.deliver(mail(f"m{before}"))  # a push without a mail, amid the answers to a round, would cause nothing
        server.talks[0].say(server.exists)
        assert soon(lambda seen=before: record.syncs.total() > seen)  # type: ignore[misc]


def test_sync_now_makes_a_full_round(server: ScriptedImap, record: Record, watch: Watch) -> None:
    watcher = watch(connector_of(server))
    assert soon(record.connected)
    server.deliver(mail("one"))
    watcher.sync_now("mailbox")
    assert soon(lambda: record.subjects == ["one"])
    assert record.syncs[Scope.ALL] == 2


def test_a_fault_of_our_own_is_told_and_tried_again(server: ScriptedImap, record: Record, watch: Watch) -> None:
    record.trouble = ZeroDivisionError("a bug")
    watch(connector_of(server))
    assert soon(lambda: record.state is State.DISCONNECTED)
    assert "bug" not in str(record.states[-1][1])
    record.trouble = None
    assert soon(record.connected)


def test_a_mailbox_no_longer_watched_is_logged_out(server: ScriptedImap, record: Record, watch: Watch) -> None:
    watcher = watch(connector_of(server))
    assert soon(record.connected)
    watcher.unwatch("mailbox")
    assert soon(lambda: "LOGOUT" in server.commands)


def test_closing_finishes_what_is_in_flight_and_logs_out(server: ScriptedImap, record: Record) -> None:
    begun, go_on = Event(), Event()

    def slow_sync(mailbox: str, connector: Connector, scope: Scope) -> None:
        begun.set()
        go_on.wait(20)
        record.sync(mailbox, connector, scope)

    server.deliver(mail("one"))
    watcher = ImapWatcher(slow_sync, record.on_state, lambda _: NEVER, pace=QUICK)
    watcher.watch("mailbox", connector_of(server))
    assert begun.wait(20)
    go_on.set()
    watcher.close()
    assert record.subjects == ["one"]
    assert soon(lambda: "LOGOUT" in server.commands)


def test_closing_does_not_wait_for_ever(server: ScriptedImap, record: Record) -> None:
    begun, never = Event(), Event()

    def stuck(mailbox: str, connector: Connector, scope: Scope) -> None:
        begun.set()
        never.wait(60)

    pace = Pace(goodbye=timedelta(milliseconds=100))
    watcher = ImapWatcher(stuck, record.on_state, lambda _: NEVER, pace=pace)
    watcher.watch("mailbox", connector_of(server))
    assert begun.wait(20)
    watcher.close()
    never.set()


def test_many_mailboxes_are_connected_a_few_at_a_time(server: ScriptedImap) -> None:
    lock = Lock()
    at_once, most, done = 0, 0, 0

    def sync(mailbox: str, connector: Connector, scope: Scope) -> None:
        nonlocal at_once, most, done
        with lock:
            at_once += 1
            most = max(most, at_once)
        list(connector.fetch(None))
        with lock:
            at_once -= 1
            done += 1

    watcher = ImapWatcher(sync, lambda *_: None, lambda _: NEVER, pace=Pace(connects=2))
    for number in range(30):
        watcher.watch(f"mailbox-{number}", connector_of(server))
    assert soon(lambda: done == 30)
    watcher.close()
    assert most <= 2


# The numbers


def test_every_round_is_spread_and_idle_is_renewed_before_29_minutes() -> None:
    pace, random = Pace(), Random(7)
    rounds = [pace.next_round(timedelta(seconds=20), random) for _ in range(1000)]
    assert min(rounds) >= 16
    assert max(rounds) <= 24
    assert max(rounds) - min(rounds) > 7
    assert max(pace.next_round(timedelta(days=1), random) for _ in range(1000)) < 29 * 60


def test_retries_grow_with_full_jitter_up_to_five_minutes() -> None:
    pace, random = Pace(), Random(7)
    longest = [max(pace.next_try(failures, None, random) for _ in range(500)) for failures in range(12)]
    assert longest[0] <= 1
    assert longest == sorted(longest[:9]) + longest[9:]
    assert 290 < longest[11] <= 300
    assert min(pace.next_try(11, None, random) for _ in range(500)) < 5


def test_a_server_that_names_a_time_is_left_alone_until_then() -> None:
    assert Pace().next_try(0, timedelta(minutes=5), Random(7)) >= 300
