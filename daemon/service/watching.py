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
    """`server` is the name of what it shares with other mailboxes of its kind (`Account.server`)."""

    kind: Kind
    server: str
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
    """A Watcher for each kind and server, so that one that is slow holds up no other's mailboxes. From any thread.

    Its threads are started for its first mailbox, and end after its last.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._imap = ImapWatcher(tasks.sync, tasks.note_state, tasks.interval, tasks.note_unchanged)
        self._polled: dict[tuple[Kind, str], PolledWatcher] = {}
        self._by_mailbox: dict[str, Watcher[Any]] = {}
        self._lock = threading.Lock()

    def watch(self, mailbox: str, connector: OfKind) -> None:
        """From now on; a mailbox watched already goes on with the new connector, be it of another kind."""
        with self._lock:
            watcher, before = self._watcher_of(connector), self._by_mailbox.get(mailbox)
            self._by_mailbox[mailbox] = watcher
        if before is not None and before is not watcher:
            self._leave(before, mailbox)
        watcher.watch(mailbox, connector.connector)

    def unwatch(self, mailbox: str) -> None:
        with self._lock:
            watcher = self._by_mailbox.pop(mailbox, None)
        if watcher is not None:
            self._leave(watcher, mailbox)

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
        with self._lock:
            watchers: list[ImapWatcher | PolledWatcher] = [self._imap, *self._polled.values()]
        return all(watcher.alive() for watcher in watchers)

    def close(self) -> None:
        """All at once: each may have to wait for what is in flight."""
        with self._lock:
            watchers: list[ImapWatcher | PolledWatcher] = [self._imap, *self._polled.values()]
        closing = [threading.Thread(target=watcher.close) for watcher in watchers]
        for thread in closing:
            thread.start()
        for thread in closing:
            thread.join()

    def _leave(self, watcher: Watcher[Any], mailbox: str) -> None:
        """What has nothing left to watch is closed, and nobody waits for it."""
        watcher.unwatch(mailbox)
        with self._lock:
            if watcher is self._imap or watcher in self._by_mailbox.values():
                return
            self._polled = {name: each for name, each in self._polled.items() if each is not watcher}
        threading.Thread(target=watcher.close, name="farewell", daemon=True).start()

    def _watcher_of(self, connector: OfKind) -> Watcher[Any]:
        if connector.kind is Kind.IMAP:
            return self._imap
        name = connector.kind, connector.server
        if name not in self._polled:
            sync = self._tasks.sync
            self._polled[name] = PolledWatcher(
                connector.kind,
                lambda mailbox, opened: sync(mailbox, opened, Scope.ALL),
                lambda mailbox, opened: sync(mailbox, opened, Scope.AGAIN),
                self._tasks.note_state,
                self._tasks.interval,
                hints=self._tasks.hints_for(connector.kind),
            )
        return self._polled[name]
