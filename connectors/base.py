"""What every kind of mailbox promises, and the three ways in which it may fail."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeAlias, TypeVar

from connectors.message import InboundMessage

Cursor: TypeAlias = bytes
"""Our place in a mailbox. Only the connector that made it looks inside."""

Wanted: TypeAlias = Callable[[Sequence[InboundMessage]], Collection[str]]
"""Which of these mails, known by their headers, must be read whole? Answers with their keys."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A mail that could not even be fetched (a server's error on it alone): named, reported, and passed by."""

    key: str
    folder: str
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Some mails, oldest first, and the place reached once they are recorded; None: the place stays as it is."""

    messages: tuple[InboundMessage, ...]
    cursor: Cursor | None
    set_aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True, slots=True)
class Backlog:
    """How far the reading of very much is: so many mails of those `found` so far; the `folders_left` may hold more."""

    done: int
    found: int
    folders_left: int


class Connector(Protocol):
    """One mailbox. Synchronous; used by one thread at a time, and by one more in `fetch_again`.

    Read-only towards the server.
    """

    def fetch(self, cursor: Cursor | None) -> Iterator[Batch]:
        """Everything new in every folder since `cursor`; with None, since `lookback` ago. May yield nothing."""

    def fetch_hinted(self, cursor: Cursor | None) -> Iterator[Batch]:
        """Only what the last push named; sooner than `fetch`, and never a replacement for it."""

    def fetch_again(self, since: datetime) -> Iterator[Batch]:
        """Everything that arrived since then in every folder, recorded before or not, whatever any cursor says.

        It neither moves a cursor nor delays `fetch` in another thread. What could not be fetched is tried anew.
        """

    def folders(self) -> tuple[str, ...]:
        """The folders watched, as the last `fetch` found them."""

    def skipped(self) -> tuple[tuple[str, str], ...]:
        """The folders that the last `fetch` left out, each with the reason."""

    def addresses(self) -> tuple[str, ...]:
        """Further addresses of this mailbox, in lower case, where its server tells of any. Raises a ConnectorError."""

    def close(self) -> None: ...


class SentFolder(Protocol):
    """Where a mailbox keeps what was sent. From any thread. The only way in which we ever write to a server."""

    def keep(self, raw: bytes, message_id: str, sent_at: datetime) -> None:
        """Nothing happens where a mail of this Message-ID is there. Raises a ConnectorError."""

    def close(self) -> None:
        """The next `keep` connects anew."""


C_contra = TypeVar("C_contra", contravariant=True)


class Watcher(Protocol[C_contra]):
    """Waits on many mailboxes of one kind at once, and runs `sync` for the one that stirs."""

    def watch(self, mailbox: str, connector: C_contra) -> None: ...
    def unwatch(self, mailbox: str) -> None: ...
    def sync_now(self, mailbox: str) -> None: ...
    def reconcile(self, mailbox: str) -> None: ...
    def close(self) -> None: ...


class ConnectorError(Exception):
    """A mailbox could not be read. The message is a sentence for the rep, without a secret in it."""


class Unavailable(ConnectorError):
    """The server cannot be reached or will not serve now. Nothing to do: Harken tries again by itself."""

    def __init__(self, message: str, retry_after: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class LoginRequired(ConnectorError):
    """The server refused the login. A person must reconnect this mailbox; trying again would lock the account."""


class CursorExpired(ConnectorError):
    """The server forgot our place. Fetch again from None: mails already known are recognised, nothing is lost."""
