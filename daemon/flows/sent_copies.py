"""The untracked twin of a prepared mail goes into the rep's own Sent folder, where the engine asks for it.

Done before the engine has its answer, which says what went wrong: whoever sends the mail knows then that no copy was
kept, and that is all that depends on it.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from connectors.base import ConnectorError, LoginRequired, SentFolder
from daemon.core.tokens import Forged, UnknownKey
from daemon.storage.records import Mailbox, MailboxState
from daemon.storage.store import Store

IDLE_AFTER = timedelta(minutes=1)
SPARED = timedelta(seconds=30)  # a server that did not serve: a campaign's every mail would wait for it
SPARED_LOGIN = timedelta(minutes=30)  # a refused login: a few more would lock the account


@dataclass(slots=True)
class _Open:
    """A mailbox's Sent folder; after trouble it is spared for a while, and the trouble told again."""

    mailbox: Mailbox
    folder: SentFolder
    used_at: datetime
    trouble: str = ""
    spared_until: datetime | None = None
    turn: threading.Lock = field(default_factory=threading.Lock)


class SentCopies:
    """`connect` is told a mailbox that is connected, and connects to nothing yet."""

    def __init__(self, store: Store, connect: Callable[[Mailbox], SentFolder], clock: Callable[[], datetime]) -> None:
        self._store = store
        self._connect = connect
        self._clock = clock
        self._lock = threading.Lock()
        self._open: dict[str, _Open] = {}

    def keep(self, address: str, raw: bytes, message_id: str, sent_at: datetime) -> str | None:
        """Once at most; waits for the server, for seconds. None if it is there now, else why not."""
        mailbox = self._store.reads.mailbox(address)
        if mailbox is None:
            return f"no copy in Sent: mailbox {address} is not connected"
        if mailbox.state is MailboxState.NEEDS_ATTENTION:
            return f"no copy in Sent: mailbox {address} needs attention"
        try:
            opened = self._opened(mailbox)
        except (ConnectorError, Forged, UnknownKey) as error:
            return f"no copy in Sent: {str(error) or 'its stored password cannot be opened'}"
        with opened.turn:  # whoever waited for a server that is away need not find that out anew
            if opened.spared_until and self._clock() < opened.spared_until:
                return opened.trouble
            return self._kept(opened, raw, message_id, sent_at)

    def close_idle(self) -> None:
        """Connections that nobody needed for a minute, but those that are spared: the trouble is still to be told."""
        now = self._clock()
        self._forget(lambda each: each.used_at <= now - IDLE_AFTER and now >= (each.spared_until or now))

    def close(self) -> None:
        self._forget(lambda _: True)

    def _forget(self, whom: Callable[[_Open], bool]) -> None:
        with self._lock:
            gone = {address: each for address, each in self._open.items() if whom(each)}
            for address in gone:
                del self._open[address]
        for each in gone.values():
            each.folder.close()

    def _kept(self, opened: _Open, raw: bytes, message_id: str, sent_at: datetime) -> str | None:
        try:
            opened.folder.keep(raw, message_id, sent_at)
        except ConnectorError as error:
            opened.trouble = f"no copy in Sent: {error}"
            spared = SPARED_LOGIN if isinstance(error, LoginRequired) else SPARED
            opened.spared_until = self._clock() + spared
            return opened.trouble
        finally:
            opened.used_at = self._clock()
        opened.spared_until = None
        return None

    def _opened(self, mailbox: Mailbox) -> _Open:
        """Anew where it was set up anew: another password, another server."""
        self._forget(lambda each: each.mailbox.address == mailbox.address and _way(each.mailbox) != _way(mailbox))
        with self._lock:
            if mailbox.address not in self._open:
                self._open[mailbox.address] = _Open(mailbox, self._connect(mailbox), self._clock())
            return self._open[mailbox.address]


def _way(mailbox: Mailbox) -> tuple[object, ...]:
    return mailbox.id, mailbox.settings, mailbox.sealed
