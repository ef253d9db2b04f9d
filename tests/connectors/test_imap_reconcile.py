"""All recent mail is looked at again beside live mail, and live mail does not notice."""

from collections.abc import Callable, Iterator
from threading import Event, Lock

import pytest

from connectors.base import Connector, LoginRequired, Unavailable
from connectors.imap.cursor import Place, pack
from connectors.imap.idle import ImapWatcher, Pace, Scope, State
from tests.connectors.contract import mail
from tests.connectors.imap_box import ImapBox
from tests.connectors.soon import soon
from tests.connectors.test_imap_idle import NEVER, QUICK, Record, idling
from tests.connectors.test_imap_wire import connector_of
from tests.servers.dovecot import Dovecot
from tests.servers.scripted_imap import ScriptedImap, scripted_imap

Sync = Callable[[str, Connector, Scope], None]


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    with scripted_imap() as server:
        yield server


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def start(record: Record) -> Iterator[Callable[..., ImapWatcher]]:
    begun: list[ImapWatcher] = []

    def start(sync: Sync, pace: Pace = QUICK) -> ImapWatcher:
        begun.append(ImapWatcher(sync, record.on_state, lambda _: NEVER, pace=pace))
        return begun[-1]

    yield start
    for watcher in begun:
        watcher.close()


Start = Callable[[Sync], ImapWatcher]


@pytest.mark.slow
def test_a_mail_that_the_cursor_had_passed_is_found(dovecot: Dovecot, record: Record, start: Start) -> None:
    box = ImapBox(dovecot)
    box.deliver(mail("one"))
    box.deliver(mail("two"), "Archive")
    record.cursors["mailbox"] = pack(_everything_passed(box))
    watcher = start(record.sync)
    watcher.watch("mailbox", box.connector)
    assert soon(record.connected)
    assert record.subjects == []
    watcher.reconcile("mailbox")
    assert soon(lambda: sorted(record.subjects) == ["one", "two"])
    dovecot.send(box.user, mail("three"))
    assert soon(lambda: sorted(record.subjects) == ["one", "three", "two"])
    assert record.syncs[Scope.ALL] == 1


def _everything_passed(box: ImapBox) -> dict[str, Place]:
    with box.server.client(box.user) as client:
        told = {name: client.folder_status(name, ["UIDNEXT", "UIDVALIDITY"]) for _, _, name in client.list_folders()}
    return {name: Place(each[b"UIDVALIDITY"], each[b"UIDNEXT"]) for name, each in told.items()}


def test_live_mail_of_the_same_mailbox_is_read_meanwhile(server: ScriptedImap, record: Record, start: Start) -> None:
    begun, go_on = Event(), Event()

    def slow_again(mailbox: str, connector: Connector, scope: Scope) -> None:
        if scope is Scope.AGAIN:
            begun.set()
            assert go_on.wait(20)
        record.sync(mailbox, connector, scope)

    watcher = start(slow_again)
    watcher.watch("mailbox", connector_of(server))
    assert soon(lambda: record.connected() and idling(server))
    watcher.reconcile("mailbox")
    assert begun.wait(20)
    server.deliver(mail("one"))
    server.talks[0].say(server.exists)
    assert soon(lambda: record.subjects == ["one"])
    watcher.sync_now("mailbox")
    assert soon(lambda: record.syncs[Scope.ALL] == 2)
    assert record.syncs[Scope.AGAIN] == 0
    go_on.set()
    assert soon(lambda: record.syncs[Scope.AGAIN] == 1)


def test_many_mailboxes_wait_for_their_turn_and_pushes_do_not(
    server: ScriptedImap, record: Record, start: Start
) -> None:
    lock, go_on = Lock(), Event()
    at_once = most = 0

    def slow_again(mailbox: str, connector: Connector, scope: Scope) -> None:
        nonlocal at_once, most
        if scope is Scope.AGAIN:
            with lock:
                at_once += 1
                most = max(most, at_once)
            assert go_on.wait(20)
            with lock:
                at_once -= 1
        record.sync(mailbox, connector, scope)

    watcher = start(slow_again)
    for number in range(12):
        watcher.watch(f"mailbox-{number}", connector_of(server))
    assert soon(lambda: record.syncs[Scope.ALL] == 12 and server.commands.count("IDLE") == 12)
    for number in range(12):
        watcher.reconcile(f"mailbox-{number}")
    assert soon(lambda: at_once == 1)
    server.deliver(mail("one"))
    for talk in server.talks[:12]:
        talk.say(server.exists)
    assert soon(lambda: record.syncs[Scope.HINTED] == 12)
    assert record.syncs[Scope.AGAIN] == 0
    go_on.set()
    assert soon(lambda: record.syncs[Scope.AGAIN] == 12)
    assert most == 1


def test_a_mailbox_that_is_not_connected_is_reconciled_once_it_is(
    server: ScriptedImap, record: Record, start: Start
) -> None:
    record.trouble = Unavailable("The server is away.")
    watcher = start(record.sync)
    watcher.watch("mailbox", connector_of(server))
    assert soon(lambda: record.state is State.DISCONNECTED)
    watcher.reconcile("mailbox")
    assert watcher.alive()
    record.trouble = None
    assert soon(lambda: record.syncs[Scope.AGAIN] == 1)


class Refusing:
    """Every second look fails."""

    def __init__(self, record: Record, error: Exception) -> None:
        self.tries = 0
        self._record = record
        self._error = error

    def sync(self, mailbox: str, connector: Connector, scope: Scope) -> None:
        if scope is Scope.AGAIN:
            self.tries += 1
            raise self._error
        self._record.sync(mailbox, connector, scope)


def one_more_round(watcher: ImapWatcher, record: Record) -> None:
    before = record.syncs[Scope.ALL]
    watcher.sync_now("mailbox")
    assert soon(lambda: record.syncs[Scope.ALL] > before)


def test_one_that_fails_is_tried_again_after_full_rounds_but_not_for_ever(
    server: ScriptedImap, record: Record, start: Start
) -> None:
    refusing = Refusing(record, Unavailable("The server is busy."))
    watcher = start(refusing.sync)
    watcher.watch("mailbox", connector_of(server))
    assert soon(record.connected)
    watcher.reconcile("mailbox")
    assert soon(lambda: refusing.tries == 1)
    while refusing.tries < QUICK.reconcile_tries:
        one_more_round(watcher, record)
    for _ in range(3):
        one_more_round(watcher, record)
    assert refusing.tries == QUICK.reconcile_tries


@pytest.mark.parametrize("error", [LoginRequired("No."), ZeroDivisionError("a bug")])
def test_one_that_cannot_succeed_is_not_tried_again(
    server: ScriptedImap, record: Record, start: Start, error: Exception
) -> None:
    refusing = Refusing(record, error)
    watcher = start(refusing.sync)
    watcher.watch("mailbox", connector_of(server))
    assert soon(record.connected)
    watcher.reconcile("mailbox")
    assert soon(lambda: refusing.tries == 1)
    assert watcher.alive()
    watcher.sync_now("mailbox")
    assert soon(lambda: record.syncs[Scope.ALL] == 2)
    assert refusing.tries == 1


def test_one_that_fails_changes_nothing_for_live_mail(server: ScriptedImap, record: Record, start: Start) -> None:
    refusing = Refusing(record, Unavailable("The server is busy."))
    watcher = start(refusing.sync)
    watcher.watch("mailbox", connector_of(server))
    assert soon(lambda: record.connected() and idling(server))
    watcher.reconcile("mailbox")
    assert soon(lambda: refusing.tries == 1)
    server.deliver(mail("one"))
    server.talks[0].say(server.exists)
    assert soon(lambda: record.subjects == ["one"])
    assert [state for state, _ in record.states] == [State.SYNCING, State.CONNECTED]
    assert record.syncs == {Scope.ALL: 1, Scope.HINTED: 1}


def test_a_mailbox_of_which_nobody_knows_is_no_trouble(record: Record, start: Start) -> None:
    watcher = start(record.sync)
    watcher.reconcile("nobody")
    assert watcher.alive()
