"""Which mailboxes are watched, and how each is doing.

The store knows which there are; the roster keeps the watcher in step with it, whoever added or removed one: the
configuration, the API, or a command in another process.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from connectors.base import LoginRequired, Watcher
from daemon.core.events import Event, EventType, Json
from daemon.core.mailbox_words import catching_up, reading_back
from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey
from daemon.flows.new_mailbox import NewMailbox
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.storage.store import Store

ROUND = timedelta(seconds=20)
QUIET_ROUND = timedelta(minutes=5)
IN_USE_FOR = timedelta(days=30)


def add_mailbox(store: Store, keyring: Keyring, new: NewMailbox, now: datetime) -> Mailbox:
    """Keep it, with its password sealed. The configuration's passwords stay where they are and are never stored."""
    sealed = None
    if new.password is not None:
        sealed = keyring.seal(Purpose.CREDENTIAL, new.password.encode(), context=new.address.encode())
    with store.transaction() as tx:
        return tx.save_mailbox(new.address, new.kind, new.settings(now), sealed, Origin.API, now)


def password_of(keyring: Keyring, mailbox: Mailbox) -> str:
    """The password of a mailbox added by API or command. Raises LoginRequired if the keys that sealed it are gone."""
    try:
        return keyring.open(Purpose.CREDENTIAL, mailbox.sealed or b"", context=mailbox.address.encode()).decode()
    except (Forged, UnknownKey) as error:
        raise LoginRequired("Its stored password was sealed with other keys; connect the mailbox again.") from error


C = TypeVar("C")


class Roster(Generic[C]):
    """Keeps the watcher in step with the store. Anybody may call it, at any time, from any thread."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime], connect: Callable[[Mailbox], C], public_url: str
    ) -> None:
        self._store = store
        self._public_url = public_url
        self._clock = clock
        self._connect = connect
        self._watched: Mapping[str, Mailbox] = {}
        self._mark: bytes | None = None
        self._lock = threading.Lock()

    def addresses(self) -> frozenset[str]:
        """Ours, as far as they are watched."""
        return frozenset(self._watched)

    def interval(self, address: str) -> timedelta:
        """How often all its folders are asked."""
        mailbox = self._watched.get(address)
        return ROUND if mailbox and _in_use(mailbox, self._clock()) else QUIET_ROUND

    def adopt(self, watcher: Watcher[C]) -> None:
        """Watch what is new or changed in the store, and stop watching what is gone from it."""
        with self._lock:
            # Asked before the mailboxes are: what changes in between is found the next time.
            mark = self._store.reads.mailboxes_mark()
            if mark != self._mark:
                self._adopt(watcher)
                self._mark = mark

    def renew(self, watcher: Watcher[C], save: Callable[[], Mailbox]) -> Mailbox:
        """Save a mailbox and connect it, once, with what was saved: even if that is what it had."""
        with self._lock:
            saved = save()
            self._watched = {known: each for known, each in self._watched.items() if known != saved.address}
            self._adopt(watcher)
        return saved

    def _adopt(self, watcher: Watcher[C]) -> None:
        before, now = self._watched, self._clock()
        self._watched = {mailbox.address: mailbox for mailbox in self._store.reads.mailboxes()}
        for address in before.keys() - self._watched.keys():
            watcher.unwatch(address)
        for address, mailbox in self._watched.items():
            known = before.get(address)
            if known is None or _connects(known) != _connects(mailbox):
                self._watch(watcher, mailbox, now)
            elif _in_use(mailbox, now) and not _in_use(known, now):
                watcher.sync_now(address)  # its next quiet round may be minutes away

    def _watch(self, watcher: Watcher[C], mailbox: Mailbox, now: datetime) -> None:
        """One whose password cannot be had waits for a person; it keeps none of the others from being heard."""
        try:
            watcher.watch(mailbox.address, self._connect(mailbox))
        except LoginRequired as error:
            watcher.unwatch(mailbox.address)
            note_state(self._store, mailbox.address, MailboxState.NEEDS_ATTENTION, str(error), now, self._public_url)


def _connects(mailbox: Mailbox) -> tuple[str, Mapping[str, Json], bytes | None]:
    """What makes a connection another one. One that was removed and added again has another id.

    A provider may replace the token behind a consent every hour: what that opens is the same.
    """
    return mailbox.id, mailbox.settings, None if "consented_at" in mailbox.settings else mailbox.sealed


def _in_use(mailbox: Mailbox, now: datetime) -> bool:
    """Has it sent, or was it connected, lately?"""
    return max(mailbox.last_send_at or mailbox.created_at, mailbox.created_at) > now - IN_USE_FOR


def progress_of(mailbox: Mailbox) -> str | None:
    """In words, how far the reading of very much is; None: there is nothing to wait for."""
    backlog = mailbox.backlog
    if backlog is None:
        return None
    say = reading_back if mailbox.synced_at is None else catching_up
    return say(backlog.done, backlog.found, backlog.folders_left)


def lag_of(mailbox: Mailbox, now: datetime) -> timedelta | None:
    """How far behind we are: what came before is heard. None: it was never read to its end."""
    return None if mailbox.synced_at is None else max(now - mailbox.synced_at, timedelta(0))


EVENTS = {
    MailboxState.CONNECTED: EventType.MAILBOX_CONNECTED,
    MailboxState.DISCONNECTED: EventType.MAILBOX_DISCONNECTED,
    MailboxState.NEEDS_ATTENTION: EventType.MAILBOX_NEEDS_ATTENTION,
}


def note_state(
    store: Store, address: str, state: MailboxState, reason: str | None, now: datetime, public_url: str
) -> None:
    """Write down how a mailbox is doing; what changed for people is an event, a retry that fails again is not.

    Nor is a restart: a mailbox that was connected and syncs again stays connected, until that fails. Where a person can
    act on our pages, which are at `public_url`, the event says at which.
    """
    with store.transaction() as tx:
        before = store.reads.mailbox(address)
        if before is None or (before.state, state) == (MailboxState.CONNECTED, MailboxState.SYNCING):
            return
        tx.set_mailbox_state(address, state, reason, now)
        event = EVENTS.get(state)
        if event and state is not before.state:
            facts: dict[str, Json] = {"reason": reason} if reason else {}
            if state is MailboxState.NEEDS_ATTENTION and before.origin is Origin.API:
                facts["reconnect_url"] = f"{public_url}/mailboxes/{before.id}/reconnect"
            tx.record(Event(event, occurred_at=now, observed_at=now, mailbox=address, facts=facts))
