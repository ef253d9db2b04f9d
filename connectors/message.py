"""A mail as a value: whatever the bytes, `parse` answers with what could be understood of them, and never throws."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FolderRole(StrEnum):
    """What a folder means to us. Trash and Drafts have no role here: they are never read."""

    INBOX = "inbox"
    JUNK = "junk"
    SENT = "sent"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Address:
    """`email` is lower-cased and without display name; empty when no address could be read."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        return self.email.rpartition("@")[2]


class Headers:
    """The header fields in their order. Names are case-insensitive; values are unfolded and decoded (RFC 2047)."""

    def get(self, name: str) -> str | None: ...
    def all(self, name: str) -> tuple[str, ...]: ...
    def __contains__(self, name: object) -> bool: ...
    def __iter__(self) -> Iterator[tuple[str, str]]: ...


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the MIME tree. `text` is decoded text, for every text/* and message/* leaf; binary content is dropped."""

    content_type: str  # lower case: "text/plain"
    params: tuple[tuple[str, str], ...]  # of Content-Type: ("method", "REPLY"), ("report-type", "delivery-status")
    disposition: str  # "inline", "attachment" or ""
    filename: str
    text: str
    embedded: "InboundMessage | None"  # message/rfc822, text/rfc822-headers: the mail enclosed


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One mail as it lies in one folder. Ids are bare (no angle brackets, no comments, no folding).

    With `complete` false only (some of) the header was fetched, and `parts`, `text` and `html` are empty.
    """

    key: str  # names this copy in its mailbox; stable; opaque outside the connector
    folder: str
    role: FolderRole
    received_at: datetime | None  # the server's word (INTERNALDATE)
    size: int  # bytes as stored on the server; more than was fetched if it was cut
    complete: bool
    headers: Headers
    content_type: str  # of the whole mail: "multipart/report"
    message_id: str | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]  # oldest first
    from_: Address  # the first author
    sender: Address | None
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    date: datetime | None  # the sender's word, with the sender's own UTC offset
    thread_root: str | None  # first 22 bytes of Thread-Index in hex: one conversation in Exchange's eyes
    provider_thread: str | None  # Gmail threadId, Graph conversationId
    parts: tuple[Part, ...]
    text: str  # the body as text: text/plain, else made from the HTML
    html: str
    defects: tuple[str, ...]  # what was wrong with the bytes, by name: "missing-message-id"
