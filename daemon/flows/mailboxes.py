"""Which mailboxes are watched, and how each is doing.

The store knows which there are; the roster keeps the watcher in step with it, whoever added or removed one: the
configuration, the API, or a command in another process.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

from connectors.base import Connector, Watcher
from daemon.core.events import Event, EventType, Json
from daemon.core.tokens import Keyring, Purpose
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.storage.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NewMailbox:
    """A mailbox as somebody asks to have it watched. Connecting to it happens later, and shows as its state."""

    address: str
    kind: str
    host: str
    port: int
    tls: str
    username: str
    password: str = field(repr=False)
    folders: tuple[str, ...] = ()
    shared: bool = False


def add_mailbox(store: Store, keyring: Keyring, new: NewMailbox, now: datetime) -> Mailbox:
    """Keep it, with its password sealed. The configuration's passwords stay where they are and are never stored."""
    settings: dict[str, Json] = {
        "host": new.host,
        "port": new.port,
        "tls": new.tls,
        "username": new.username,
        "folders": list(new.folders),
        "shared": new.shared,
    }
    sealed = keyring.seal(Purpose.CREDENTIAL, new.password.encode(), context=new.address.encode())
    with store.transaction() as tx:
        return tx.save_mailbox(new.address, new.kind, settings, sealed, Origin.API, now)


def password_of(keyring: Keyring, mailbox: Mailbox) -> str:
    """The password of a mailbox added by API or command."""
    return keyring.open(Purpose.CREDENTIAL, mailbox.sealed or b"", context=mailbox.address.encode()).decode()


C = TypeVar("C", bound=Connector)


class Roster(Generic[C]):
    """Keeps the watcher in step with the store. `adopt` may be called by anybody, at any time, from any thread."""

    def __init__(self, store: Store, watcher: Watcher[C], connect: Callable[[Mailbox], C]) -> None:
        self._store = store
        self._watcher = watcher
        self._connect = connect
        self._watched: dict[str, Mailbox] = {}
        self._addresses: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    def addresses(self) -> frozenset[str]:
        """Ours, as far as they are watched."""
        return self._addresses

    def adopt(self) -> None:
        """Watch what is new or changed in the store, and stop watching what is gone from it."""
        with self._lock:
            wanted = {mailbox.address: mailbox for mailbox in self._store.reads.mailboxes()}
            for address in [each for each in self._watched if not _same(self._watched[each], wanted.get(each))]:
                self._watcher.unwatch(address)
                del self._watched[address]
            for address in wanted.keys() - self._watched.keys():
                self._watcher.watch(address, self._connect(wanted[address]))
                self._watched[address] = wanted[address]
            self._addresses = frozenset(wanted)


def _same(watched: Mailbox, wanted: Mailbox | None) -> bool:
    """Is this the mailbox as it was when we began to watch it?"""
    return wanted is not None and (watched.settings, watched.sealed) == (wanted.settings, wanted.sealed)


class SyncBoard:
    """When each mailbox was last asked for new mail; kept in memory, and written down now and then."""

    def __init__(self) -> None:
        self._asked: dict[str, tuple[tuple[str, ...], datetime]] = {}
        self._lock = threading.Lock()

    def note(self, address: str, folders: tuple[str, ...], now: datetime) -> None:
        with self._lock:
            self._asked[address] = (folders, now)

    def write(self, store: Store) -> None:
        """All of it in one transaction."""
        with self._lock:
            asked, self._asked = self._asked, {}
        if asked:
            with store.transaction() as tx:
                for address, (folders, at) in asked.items():
                    tx.set_mailbox_synced(address, folders, at)


EVENTS = {
    MailboxState.CONNECTED: EventType.MAILBOX_CONNECTED,
    MailboxState.DISCONNECTED: EventType.MAILBOX_DISCONNECTED,
    MailboxState.NEEDS_ATTENTION: EventType.MAILBOX_NEEDS_ATTENTION,
}


def note_state(store: Store, address: str, state: MailboxState, reason: str | None, now: datetime) -> None:
    """Write down how a mailbox is doing; what changed for people is an event, a retry that fails again is not."""
    with store.transaction() as tx:
        before = store.reads.mailbox(address)
        if before is None:
            return
        tx.set_mailbox_state(address, state, reason, now)
        event = EVENTS.get(state)
        if event and state is not before.state:
            facts = {"reason": reason} if reason else {}
            tx.record(Event(event, occurred_at=now, observed_at=now, mailbox=address, facts=facts))
