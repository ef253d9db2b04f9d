"""Documents, their versions, and the links by which they are shown: who may look, and until when."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from daemon.core.sends import Contact


class DocumentState(StrEnum):
    CONVERTING = "converting"
    READY = "ready"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Version:
    """The file behind a document, as it is at a time. `hash` is the SHA-256 of its bytes.

    `reason` is a sentence where it was refused. `kind`, `pages` and `title` are None until somebody has looked inside.
    """

    number: int
    hash: bytes
    size: int  # bytes
    state: DocumentState
    added_at: datetime
    kind: str | None = None
    pages: int | None = None
    title: str | None = None
    reason: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """`name` is the file's, made harmless; `version` its latest; `by` who uploaded it: an address, or a key's name."""

    id: str
    number: int
    name: str
    version: Version
    created_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class NewShare:
    """A link to a document, to be made. Without a contact it is an open link: whoever has it may read.

    `sender` is the address of the rep it comes from, "" where nobody is named; `password_hash` is argon2's.
    """

    document: int
    contact: Contact | None = None
    campaign_id: str | None = None
    send_id: str | None = None
    sender: str = ""
    sender_name: str = ""
    note: str = ""
    can_download: bool = True
    tracks_links: bool = True
    asks_email: bool = False
    password_hash: str | None = field(default=None, repr=False)
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """A link to a document. `contact` is the address of whom it was made for; `opened_at` when a person first read."""

    id: str
    number: int
    document: int
    contact: str | None
    campaign_id: str | None
    send_id: str | None
    sender: str
    sender_name: str
    note: str
    can_download: bool
    tracks_links: bool
    asks_email: bool
    password_hash: str | None = field(repr=False)
    expires_at: datetime | None
    revoked_at: datetime | None
    created_at: datetime
    opened_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LookedInto:
    """What was found in a file that can be shown. `approximate`: drawn without LibreOffice, not quite as it is."""

    kind: str
    pages: int
    title: str = ""
    approximate: bool = False


class Closed(StrEnum):
    """Why a link shows nothing any more. Recipients are told only that it is so."""

    REVOKED = "revoked"
    EXPIRED = "expired"


def closed(share: Share, now: datetime) -> Closed | None:
    if share.revoked_at is not None:
        return Closed.REVOKED
    if share.expires_at is not None and now >= share.expires_at:
        return Closed.EXPIRED
    return None
