"""All mailboxes are watched, each by the watcher of its kind: to everybody else they are one."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from connectors.base import Connector, Watcher
from connectors.imap.idle import ImapWatcher, Scope
from connectors.polled import Hints, PolledWatcher
from daemon.core.kinds import Kind
from daemon.service.kinds import Opened


@dataclass(frozen=True, slots=True)
class OfKind:
    kind: Kind
    connector: Opened


@dataclass(frozen=True, slots=True)
class Tasks:
    """What watchers have others do. `hints_for` gives where the servers of a kind tell of changes, if they do."""

    sync: Callable[[str, Connector, Scope], None]
    note_state: Callable[[str, str, str | None], None]
    note_unchanged: Callable[[str], None]
    interval: Callable[[str], timedelta]
    hints_for: Callable[[Kind], Hints | None]


class Watchers:
    """A Watcher for each kind, so that a provider that is slow holds up no other's mailboxes. From any thread.

    Threads are started for a kind when there is such a mailbox.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._imap = ImapWatcher(tasks.sync, tasks.note_state, tasks.interval, tasks.note_unchanged)
        self._polled: dict[Kind, PolledWatcher] = {}
        self._by_mailbox: dict[str, Watcher[Any]] = {}
        self._lock = threading.Lock()

    def watch(self, mailbox: str, connector: OfKind) -> None:
        """From now on; a mailbox watched already goes on with the new connector, be it of another kind."""
        with self._lock:
            watcher, before = self._watcher_of(connector.kind), self._by_mailbox.get(mailbox)
            self._by_mailbox[mailbox] = watcher
        if before is not None and before is not watcher:
            before.unwatch(mailbox)
        watcher.watch(mailbox, connector.connector)

    def unwatch(self, mailbox: str) -> None:
        with self._lock:
            watcher = self._by_mailbox.pop(mailbox, None)
        if watcher is not None:
            watcher.unwatch(mailbox)

    def sync_now(self, mailbox: str) -> None:
        if watcher := self._by_mailbox.get(mailbox):
            watcher.sync_now(mailbox)

    def reconcile(self, mailbox: str) -> None:
        if watcher := self._by_mailbox.get(mailbox):
            watcher.reconcile(mailbox)

    def nudge(self, mailbox: str) -> None:
        """Its server says that it changed."""
        watcher = self._by_mailbox.get(mailbox)
        if isinstance(watcher, PolledWatcher):
            watcher.nudge(mailbox)

    def announce_again(self, mailbox: str) -> None:
        """Its server tells of changes no more, or not for long."""
        watcher = self._by_mailbox.get(mailbox)
        if isinstance(watcher, PolledWatcher):
            watcher.announce_again(mailbox)

    def alive(self) -> bool:
        return self._imap.alive() and all(watcher.alive() for watcher in self._polled.values())

    def close(self) -> None:
        """All at once: each may have to wait for what is in flight."""
        watchers: list[Watcher[Any]] = [self._imap, *self._polled.values()]
        closing = [threading.Thread(target=watcher.close) for watcher in watchers]
        for thread in closing:
            thread.start()
        for thread in closing:
            thread.join()

    def _watcher_of(self, kind: Kind) -> Watcher[Any]:
        if kind is Kind.IMAP:
            return self._imap
        if kind not in self._polled:
            sync = self._tasks.sync
            self._polled[kind] = PolledWatcher(
                kind,
                lambda mailbox, connector: sync(mailbox, connector, Scope.ALL),
                lambda mailbox, connector: sync(mailbox, connector, Scope.AGAIN),
                self._tasks.note_state,
                self._tasks.interval,
                hints=self._tasks.hints_for(kind),
            )
        return self._polled[kind]
