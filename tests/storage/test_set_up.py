"""Mailboxes, webhooks and keys come and go."""

from collections.abc import Callable
from datetime import timedelta

from connectors.base import Backlog
from daemon.bus import MemoryBus, Topic
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction
from tests.storage.sample import NOW, REP, new_send, webhook

LATER = NOW + timedelta(hours=1)


def test_a_mailbox_is_saved_by_its_address(store: Store) -> None:
    first = _saved(store, "Rep@Example.com", b"sealed")
    assert (first.address, first.state, first.folders) == (REP, MailboxState.CONNECTING, ())
    assert (first.settings, first.sealed, first.created_at) == ({"host": "h", "folders": ["INBOX"]}, b"sealed", NOW)
    again = _saved(store, REP, b"other")
    assert (again.id, again.sealed) == (first.id, b"other")
    assert store.reads.mailboxes() == (again,)
    assert store.reads.mailbox(first.id) == store.reads.mailbox("REP@example.com") == again


def test_a_mailbox_says_how_it_is(store: Store) -> None:
    _saved(store, REP, None)
    with store.transaction() as tx:
        tx.set_mailbox_state(REP, MailboxState.CONNECTED, None, NOW)
        tx.set_mailbox_synced(REP, ("INBOX", "Archive"), LATER)
        tx.set_mailbox_state(REP, MailboxState.NEEDS_ATTENTION, "wrong password", LATER)
    found = store.reads.mailbox(REP)
    assert found is not None
    assert (found.state, found.state_reason) == (MailboxState.NEEDS_ATTENTION, "wrong password")
    assert (found.connected_at, found.synced_at, found.folders) == (NOW, LATER, ("INBOX", "Archive"))


def test_a_mailbox_says_how_it_is_read(store: Store) -> None:
    fresh = _saved(store, REP, None)
    assert (fresh.left_out, fresh.backlog) == ((), None)
    with store.transaction() as tx:
        tx.set_mailbox_state(REP, MailboxState.SYNCING, None, NOW)
        tx.set_mailbox_synced(REP, ("INBOX",), NOW, (("Trash", "a bin"),))
        tx.set_mailbox_backlog(REP, Backlog(50, 3400, 4))
    found = store.reads.mailbox(REP)
    assert found is not None
    assert (found.left_out, found.backlog) == ((("Trash", "a bin"),), Backlog(50, 3400, 4))


def test_a_mailbox_that_is_connected_or_lost_has_no_backlog(store: Store) -> None:
    _saved(store, REP, None)
    for state in (MailboxState.CONNECTED, MailboxState.DISCONNECTED, MailboxState.NEEDS_ATTENTION):
        with store.transaction() as tx:
            tx.set_mailbox_backlog(REP, Backlog(50, 3400, 4))
            tx.set_mailbox_state(REP, state, None, NOW)
        found = store.reads.mailbox(REP)
        assert found is not None
        assert found.backlog is None


def test_a_removed_mailbox_begins_anew_when_it_comes_back(store: Store) -> None:
    _saved(store, REP, None)
    with store.transaction() as tx:
        tx.save_cursor(REP, b"8", NOW)
        assert tx.remove_mailbox(REP)
        assert not tx.remove_mailbox(REP)
    assert store.reads.cursor(REP) is None
    assert store.reads.mailbox(REP) is None


def test_the_place_in_a_mailbox_outlives_another_password_and_not_another_kind(store: Store) -> None:
    with store.transaction() as tx:
        first = tx.save_mailbox(REP, "imap", {}, b"one", Origin.API, NOW)
        tx.save_cursor(REP, b"8", NOW)
        tx.save_cursor("other@example.com", b"9", NOW)
        tx.save_mailbox(REP, "imap", {"host": "another"}, b"two", Origin.API, NOW)
    assert store.reads.cursor(REP) == b"8"
    with store.transaction() as tx:
        again = tx.save_mailbox(REP, "gmail", {}, b"three", Origin.API, LATER)
    assert store.reads.cursor(REP) is None
    assert store.reads.cursor("other@example.com") == b"9"
    assert (again.id, again.created_at) == (first.id, first.created_at)


def test_how_a_mailbox_is_doing_leaves_no_mark(store: Store) -> None:
    with store.transaction() as tx:
        tx.save_mailbox(REP, "imap", {"host": "one"}, b"sealed", Origin.API, NOW)
    before = store.reads.mailboxes_mark()
    with store.transaction() as tx:
        tx.set_mailbox_state(REP, MailboxState.CONNECTED, None, LATER)
        tx.set_mailbox_synced(REP, ("INBOX",), LATER)
        tx.set_mailboxes_unchanged({REP: LATER})
        tx.set_mailbox_backlog(REP, Backlog(1, 2, 3))
    assert store.reads.mailboxes_mark() == before


def test_whatever_connects_a_mailbox_otherwise_leaves_a_mark(store: Store) -> None:
    marks = [store.reads.mailboxes_mark()]

    def leave(change: Callable[[Transaction], object]) -> None:
        with store.transaction() as tx:
            change(tx)
        marks.append(store.reads.mailboxes_mark())

    leave(lambda tx: tx.save_mailbox(REP, "imap", {"host": "one"}, b"sealed", Origin.API, NOW))
    leave(lambda tx: tx.save_mailbox(REP, "imap", {"host": "two"}, b"sealed", Origin.API, NOW))
    leave(lambda tx: tx.save_mailbox(REP, "imap", {"host": "two"}, b"another", Origin.API, NOW))
    leave(lambda tx: tx.add_send(new_send(), NOW))
    leave(lambda tx: tx.remove_mailbox(REP))
    leave(lambda tx: tx.save_mailbox(REP, "imap", {"host": "two"}, b"another", Origin.API, LATER))
    assert len(set(marks[1:])) == len(marks) - 1
    assert marks[0] not in marks[1:5]


def test_listeners_are_woken_when_a_mailbox_comes_or_goes(store: Store, bus: MemoryBus) -> None:
    seen: list[int] = []
    bus.subscribe(Topic.MAILBOXES, lambda: seen.append(len(store.reads.mailboxes())))
    _saved(store, REP, None)
    with store.transaction() as tx:
        tx.set_mailbox_state(REP, MailboxState.CONNECTED, None, NOW)
    with store.transaction() as tx:
        tx.remove_mailbox(REP)
    assert seen == [1, 0]


def test_a_configured_webhook_is_the_same_after_every_start(store: Store) -> None:
    with store.transaction() as tx:
        first = tx.save_webhook("https://x", b"one", ("*",), Origin.CONFIG, NOW)
        tx.disable_webhook(first.id, "410 Gone")
    disabled = store.reads.webhook(first.id)
    assert disabled is not None
    assert disabled.disabled_reason == "410 Gone"
    with store.transaction() as tx:
        again = tx.save_webhook("https://x", b"two", ("campaign.*",), Origin.CONFIG, LATER)
    assert (again.id, again.sealed_secret, again.types) == (first.id, b"two", ("campaign.*",))
    assert again.disabled_reason is None


def test_a_webhook_added_by_the_api_is_always_another(store: Store) -> None:
    assert webhook(store).id != webhook(store).id
    assert len(store.reads.webhooks()) == 2


def test_a_key_is_found_by_its_hash_until_and_after_it_is_revoked(store: Store) -> None:
    with store.transaction() as tx:
        key = tx.add_key("engine", b"hash", ("sends",), NOW)
        tx.key_used(key.id, LATER)
        assert tx.revoke_key(key.id, LATER)
        assert not tx.revoke_key(key.id, LATER)
    found = store.reads.key_by_hash(b"hash")
    assert found is not None
    assert (found.name, found.scopes, found.last_used_at, found.revoked_at) == ("engine", ("sends",), LATER, LATER)
    assert store.reads.keys() == (found,)
    assert store.reads.key_by_hash(b"other") is None


def _saved(store: Store, address: str, sealed: bytes | None) -> Mailbox:
    settings = {"host": "h", "folders": ["INBOX"]}
    with store.transaction() as tx:
        return tx.save_mailbox(address, "imap", settings, sealed, Origin.CONFIG, NOW)
