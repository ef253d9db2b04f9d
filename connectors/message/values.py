"""What is a mail to us? The values every connector makes and every decision reads."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from connectors.message.words import header_text


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


@dataclass(frozen=True, slots=True)
class Headers:
    """The header fields in their order. Names are case-insensitive; values are unfolded and decoded (RFC 2047).

    Most fields of a mail are never asked for, so each is decoded when it first is.
    """

    fields: tuple[tuple[str, bytes], ...] = ()  # as they stand: folded, encoded
    _raw: dict[str, list[bytes]] = field(init=False, repr=False, compare=False, default_factory=dict)
    _text: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for name, value in self.fields:
            self._raw.setdefault(name.lower(), []).append(value)

    def get(self, name: str) -> str | None:
        """The first field of that name."""
        values = self.all(name)
        return values[0] if values else None

    def all(self, name: str) -> tuple[str, ...]:
        key = name.lower()
        if key not in self._raw:
            return ()
        if key not in self._text:
            self._text[key] = tuple(map(header_text, self._raw[key]))
        return self._text[key]

    def raw(self, name: str) -> tuple[bytes, ...]:
        """Every field of that name, undecoded: structure is read before encoded words are opened (RFC 2047, 6.2)."""
        return tuple(self._raw.get(name.lower(), ()))

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._raw

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((name, header_text(value)) for name, value in self.fields)


UNREADABLE = "unreadable: "
"""How the one defect begins of a mail that stopped the parser itself. Nothing is known of such a mail."""


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the MIME tree. `text` is decoded text, for every text/* and message/* leaf; binary content is dropped.

    An enclosed mail is in `embedded` instead, and only its header as it stands is in `text`.
    """

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
