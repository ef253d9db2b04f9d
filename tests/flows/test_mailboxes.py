"""Which mailboxes are watched, and how each is doing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from connectors.base import Backlog, LoginRequired
from connectors.memory import MemoryConnector
from connectors.oauth import AccessTokens, Granted
from daemon.bus import MemoryBus
from daemon.core.events import EventType, Json
from daemon.core.kinds import Kind
from daemon.core.sends import NewSend
from daemon.core.tokens import Key, Keyring
from daemon.flows.boards import BacklogBoard, SyncBoard
from daemon.flows.consents import keep_refresh_token
from daemon.flows.mailboxes import (
    IN_USE_FOR,
    QUIET_ROUND,
    ROUND,
    Roster,
    add_mailbox,
    note_state,
    password_of,
    progress_of,
)
from daemon.flows.new_mailbox import Consent, ImapServer, NewMailbox
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.storage.store import Store, StoreUnavailable
from tests.core.build import HEARD_AT, KEVIN, REP

KEYRING = Keyring((Key(1, b"k" * 32),))
OTHER = "maja@halyard.example"
PAGES = "https://harken.halyard.example"
LATER = HEARD_AT + IN_USE_FOR + timedelta(days=1)
CONNECTED, DISCONNECTED, SYNCING = MailboxState.CONNECTED, MailboxState.DISCONNECTED, MailboxState.SYNCING


def new(address: str = REP, password: str = "correct horse", host: str = "imap.halyard.example") -> NewMailbox:
    return NewMailbox(address, Kind.IMAP, ImapServer(host, 993, "implicit", address), password)


def add(store: Store, wanted: NewMailbox) -> Mailbox:
    return add_mailbox(store, KEYRING, wanted, HEARD_AT)


# Added


def test_a_password_is_kept_sealed(store: Store) -> None:
    added = add(store, new())
    assert b"horse" not in (added.sealed or b"")
    assert "horse" not in repr(added.settings)
    assert password_of(KEYRING, added) == "correct horse"


def test_a_password_sealed_for_one_mailbox_opens_no_other(store: Store) -> None:
    one, other = add(store, new()), add(store, new(OTHER))
    with store.transaction() as tx:
        mixed = tx.save_mailbox(OTHER, "imap", other.settings, one.sealed, Origin.API, HEARD_AT)
    with pytest.raises(LoginRequired):
        password_of(KEYRING, mixed)


def test_a_mailbox_added_again_has_its_new_settings(store: Store) -> None:
    add(store, new())
    add(store, new(password="a new one", host="mail.halyard.example"))
    (mailbox,) = store.reads.mailboxes()
    assert (mailbox.settings["host"], password_of(KEYRING, mailbox)) == ("mail.halyard.example", "a new one")


# Watched


class Watcher:
    """What it was asked for, in order."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def watch(self, mailbox: str, connector: MemoryConnector) -> None:
        self.asked.append(("watch", mailbox))

    def unwatch(self, mailbox: str) -> None:
        self.asked.append(("unwatch", mailbox))

    def sync_now(self, mailbox: str) -> None:
        self.asked.append(("sync", mailbox))

    def reconcile(self, mailbox: str) -> None:
        self.asked.append(("reconcile", mailbox))

    def close(self) -> None:
        self.asked.append(("close", ""))


class Front:
    """A roster with its watcher, at a time that the test sets."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = HEARD_AT
        self.watcher = Watcher()
        self.connected: list[Mailbox] = []
        self.roster: Roster[MemoryConnector] = Roster(store, lambda: self.now, self._connect, PAGES)

    def adopted(self) -> list[tuple[str, str]]:
        """What it asks of the watcher this time."""
        self.watcher.asked.clear()
        self.roster.adopt(self.watcher)
        return self.watcher.asked

    def _connect(self, mailbox: Mailbox) -> MemoryConnector:
        self.connected.append(mailbox)
        return MemoryConnector(lambda _: ())


@pytest.fixture
def front(store: Store) -> Front:
    return Front(store)


def send(at: datetime) -> NewSend:
    return NewSend(message_id="a1@mail.halyard.example", mailbox=REP, campaign_id="spring", contact=KEVIN, sent_at=at)


def test_a_new_mailbox_is_watched_once(front: Front) -> None:
    add(front.store, new())
    assert front.adopted() == [("watch", REP)]
    assert front.adopted() == []
    assert front.roster.addresses() == {REP}


def test_a_changed_mailbox_is_watched_anew_with_its_new_settings(front: Front) -> None:
    add(front.store, new())
    add(front.store, new(OTHER))
    front.adopted()
    add(front.store, new(host="mail.halyard.example"))
    assert front.adopted() == [("watch", REP)]
    assert front.connected[-1].settings["host"] == "mail.halyard.example"


def test_a_new_password_is_a_change(front: Front) -> None:
    add(front.store, new())
    front.adopted()
    add(front.store, new(password="a new one"))
    assert front.adopted() == [("watch", REP)]


def test_a_new_consent_is_a_change_and_a_renewed_token_is_none(front: Front) -> None:
    def consent(at: datetime) -> None:
        tokens = AccessTokens(lambda: Granted("access", timedelta(hours=1), None), lambda: at)
        by_consent = replace(new(password="refresh"), consent=Consent("google", tokens))
        add_mailbox(front.store, KEYRING, by_consent, at)

    consent(HEARD_AT)
    front.adopted()
    keep_refresh_token(front.store, KEYRING, REP, HEARD_AT.isoformat(), "another")
    assert front.adopted() == []
    consent(HEARD_AT + timedelta(hours=1))
    assert front.adopted() == [("watch", REP)]


def test_how_a_mailbox_is_doing_is_no_change(front: Front) -> None:
    add(front.store, new())
    front.adopted()
    note_state(front.store, REP, CONNECTED, None, HEARD_AT, PAGES)
    assert front.adopted() == []


def test_a_removed_mailbox_is_watched_no_longer(front: Front) -> None:
    add(front.store, new())
    add(front.store, new(OTHER))
    front.adopted()
    with front.store.transaction() as tx:
        tx.remove_mailbox(REP)
    assert front.adopted() == [("unwatch", REP)]
    assert front.roster.addresses() == {OTHER}


def test_a_mailbox_that_comes_into_use_is_asked_at_once(front: Front) -> None:
    add(front.store, new())
    front.now = LATER
    front.adopted()
    assert front.roster.interval(REP) == QUIET_ROUND
    with front.store.transaction() as tx:
        tx.add_send(send(LATER), LATER)
    assert front.adopted() == [("sync", REP)]
    assert front.roster.interval(REP) == ROUND
    assert front.adopted() == []


@pytest.mark.parametrize(
    ("passed", "interval"), [(timedelta(0), ROUND), (IN_USE_FOR, QUIET_ROUND), (timedelta(days=29), ROUND)]
)
def test_a_mailbox_counts_as_used_for_thirty_days(front: Front, passed: timedelta, interval: timedelta) -> None:
    add(front.store, new())
    front.adopted()
    front.now = HEARD_AT + passed
    assert front.roster.interval(REP) == interval


def test_a_mailbox_of_which_nobody_knows_is_asked_rarely(front: Front) -> None:
    assert front.roster.interval("nobody@halyard.example") == QUIET_ROUND


# Asked


def test_the_board_writes_down_when_each_was_asked_last(store: Store) -> None:
    add(store, new())
    add(store, new(OTHER))
    board = SyncBoard()
    mailbox = MemoryConnector(lambda _: ())
    board.note(REP, mailbox, HEARD_AT)
    mailbox.deliver(b"Subject: one\n\n", "Archive")
    board.note(REP, mailbox, HEARD_AT + timedelta(seconds=20))
    board.write(store)
    told = {mailbox.address: (mailbox.synced_at, mailbox.folders) for mailbox in store.reads.mailboxes()}
    assert told == {REP: (HEARD_AT + timedelta(seconds=20), ("INBOX", "Archive")), OTHER: (None, ())}


def test_a_mailbox_asked_again_in_vain_keeps_its_folders(store: Store) -> None:
    add(store, new())
    board = SyncBoard()
    board.note(REP, MemoryConnector(lambda _: ()), HEARD_AT)
    board.note_unchanged(REP, HEARD_AT + timedelta(seconds=20))
    board.write(store)
    board.note_unchanged(REP, HEARD_AT + timedelta(seconds=40))
    board.note_unchanged("nobody@halyard.example", LATER)
    board.write(store)
    told = [(mailbox.synced_at, mailbox.folders) for mailbox in store.reads.mailboxes()]
    assert told == [(HEARD_AT + timedelta(seconds=40), ("INBOX",))]


def test_the_board_writes_each_once(store: Store) -> None:
    add(store, new())
    board = SyncBoard()
    board.note(REP, MemoryConnector(lambda _: ()), HEARD_AT)
    board.write(store)
    with store.transaction() as tx:
        tx.set_mailbox_synced(REP, (), LATER)
    board.write(store)
    mailbox = store.reads.mailbox(REP)
    assert mailbox
    assert mailbox.synced_at == LATER


def test_what_could_not_be_written_is_written_later(store: Store, nowhere: Store) -> None:
    """The folders are told again only once there is news in them, and the end of a backlog never."""
    add(store, new())
    with store.transaction() as tx:
        tx.set_mailbox_backlog(REP, Backlog(100, 3400, 4))
    board, backlogs = SyncBoard(), BacklogBoard()
    board.note(REP, MemoryConnector(lambda _: ()), HEARD_AT)
    backlogs.note(REP, None)
    for each in (board, backlogs):
        with pytest.raises(StoreUnavailable):
            each.write(nowhere)
        each.write(store)
    told = [(mailbox.synced_at, mailbox.folders, mailbox.backlog) for mailbox in store.reads.mailboxes()]
    assert told == [(HEARD_AT, ("INBOX",), None)]


@pytest.fixture
def nowhere(tmp_path: Path) -> Store:
    """Its disk is not there."""
    return Store(f"sqlite:///{tmp_path}/unmounted/harken.db", MemoryBus())


def test_how_far_the_reading_is_is_written_down_until_it_ends(store: Store) -> None:
    add(store, new())
    board = BacklogBoard()
    board.note(REP, Backlog(50, 3400, 4))
    board.note(REP, Backlog(100, 3400, 4))
    board.write(store)
    assert progress(store) == "Reading 30 days back: 100 of about 3,400 mails, 4 folders to go"
    board.note(REP, None)
    board.write(store)
    assert progress(store) is None


def test_one_that_was_read_before_catches_up(store: Store) -> None:
    add(store, new())
    with store.transaction() as tx:
        tx.set_mailbox_synced(REP, ("INBOX",), HEARD_AT)
        tx.set_mailbox_backlog(REP, Backlog(0, 120, 0))
    assert progress(store) == "Catching up: 0 of about 120 mails"


def progress(store: Store) -> str | None:
    mailbox = store.reads.mailbox(REP)
    assert mailbox
    return progress_of(mailbox)


def test_a_mailbox_removed_meanwhile_is_passed_by(store: Store) -> None:
    board = SyncBoard()
    board.note(REP, MemoryConnector(lambda _: ()), HEARD_AT)
    board.write(store)
    assert store.reads.mailboxes() == ()


# How it is doing


@pytest.fixture
def told(store: Store) -> Callable[..., list[tuple[EventType, dict[str, Json]]]]:
    """Goes through these states; the events that came of them."""
    add(store, new())

    def go_through(*states: tuple[MailboxState, str | None]) -> list[tuple[EventType, dict[str, Json]]]:
        for state, reason in states:
            note_state(store, REP, state, reason, HEARD_AT, PAGES)
        events = (recorded.event for recorded in store.reads.events(None, 1000).items)
        return [(event.type, dict(event.facts)) for event in events]

    return go_through


Told = Callable[..., list[tuple[EventType, dict[str, Json]]]]


def test_a_restart_is_no_news(store: Store, told: Told) -> None:
    """Every restart syncs every mailbox anew: with thousands of them that would be thousands of events."""
    events = told((SYNCING, None), (CONNECTED, None), (SYNCING, None), (CONNECTED, None))
    assert events == [(EventType.MAILBOX_CONNECTED, {})]


def test_a_mailbox_that_syncs_again_stays_connected(store: Store, told: Told) -> None:
    told((CONNECTED, None), (SYNCING, None))
    mailbox = store.reads.mailbox(REP)
    assert mailbox
    assert mailbox.state is CONNECTED


def test_a_mailbox_that_was_lost_and_comes_back_is_news(told: Told) -> None:
    events = told((CONNECTED, None), (DISCONNECTED, "The server is away."), (SYNCING, None), (CONNECTED, None))
    assert events == [
        (EventType.MAILBOX_CONNECTED, {}),
        (EventType.MAILBOX_DISCONNECTED, {"reason": "The server is away."}),
        (EventType.MAILBOX_CONNECTED, {}),
    ]


def test_a_retry_that_fails_again_is_no_news(store: Store, told: Told) -> None:
    events = told((DISCONNECTED, "The server is away."), (DISCONNECTED, "The server is busy."))
    assert events == [(EventType.MAILBOX_DISCONNECTED, {"reason": "The server is away."})]
    mailbox = store.reads.mailbox(REP)
    assert mailbox
    assert mailbox.state_reason == "The server is busy."


def test_a_mailbox_that_needs_a_person_is_news_and_says_where_to_go(store: Store, told: Told) -> None:
    reason = "The server refused the password."
    ((kind, facts),) = told((MailboxState.NEEDS_ATTENTION, reason))
    mailbox = store.reads.mailbox(REP)
    assert mailbox
    assert kind is EventType.MAILBOX_NEEDS_ATTENTION
    assert facts == {"reason": reason, "reconnect_url": f"{PAGES}/mailboxes/{mailbox.id}/reconnect"}


def test_one_of_the_configuration_is_connected_on_no_page(store: Store) -> None:
    with store.transaction() as tx:
        tx.save_mailbox(REP, "imap", {}, None, Origin.CONFIG, HEARD_AT)
    note_state(store, REP, MailboxState.NEEDS_ATTENTION, "The password is wrong.", HEARD_AT, PAGES)
    (recorded,) = store.reads.events(None, 10).items
    assert dict(recorded.event.facts) == {"reason": "The password is wrong."}


def test_the_state_of_a_mailbox_removed_meanwhile_is_passed_by(store: Store) -> None:
    note_state(store, REP, CONNECTED, None, HEARD_AT, PAGES)
    assert store.reads.events(None, 10).items == ()
