"""What is told of the mailboxes many times a minute: kept in memory, and written down now and then."""

import threading
from datetime import datetime

from connectors.base import Backlog, Connector
from daemon.storage.store import Store, StoreUnavailable


class SyncBoard:
    """When each mailbox was last asked for new mail; kept in memory, and written down now and then."""

    def __init__(self) -> None:
        self._asked: dict[str, tuple[tuple[str, ...], tuple[tuple[str, str], ...], datetime]] = {}
        self._unchanged: dict[str, datetime] = {}
        self._lock = threading.Lock()

    def note(self, address: str, connector: Connector, now: datetime) -> None:
        """Called by whoever has the connector in hand."""
        with self._lock:
            self._asked[address] = (connector.folders(), connector.skipped(), now)
            self._unchanged.pop(address, None)

    def note_unchanged(self, address: str, now: datetime) -> None:
        """The same folders as before were asked, and held nothing new."""
        with self._lock:
            self._unchanged[address] = now

    def write(self, store: Store) -> None:
        """All of it in one transaction; what could not be written is kept for the next time."""
        with self._lock:
            asked, self._asked = self._asked, {}
            unchanged, self._unchanged = self._unchanged, {}
        if not asked and not unchanged:
            return
        try:
            with store.transaction() as tx:
                for address, (folders, left_out, at) in asked.items():
                    tx.set_mailbox_synced(address, folders, at, left_out)
                tx.set_mailboxes_unchanged(unchanged)
        except StoreUnavailable:
            with self._lock:  # its folders are told again only when there is something new in them
                self._asked = asked | self._asked
                self._unchanged = unchanged | self._unchanged
            raise


class BacklogBoard:
    """How far the reading of each mailbox's backlog is; written down every few seconds, while there is one."""

    def __init__(self) -> None:
        self._told: dict[str, Backlog | None] = {}
        self._lock = threading.Lock()

    def note(self, address: str, backlog: Backlog | None) -> None:
        with self._lock:
            self._told[address] = backlog

    def write(self, store: Store) -> None:
        """What changed since; all of it in one transaction. What could not be written is kept for the next time."""
        with self._lock:
            told, self._told = self._told, {}
        if not told:
            return
        try:
            with store.transaction() as tx:
                for address, backlog in told.items():
                    tx.set_mailbox_backlog(address, backlog)
        except StoreUnavailable:
            with self._lock:  # that all is read, is told once
                self._told = told | self._told
            raise
