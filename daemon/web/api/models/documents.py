"""Documents that are shown to recipients, and the links by which they are."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import ConfigDict, Field, JsonValue, SecretStr

from daemon.core.documents import Closed, Document, DocumentState, NewShare, Share, closed
from daemon.core.sends import Contact
from daemon.flows.shares import password_hash
from daemon.storage.records import ListedDocument
from daemon.web.api.models.fields import Address, Given, Instant, Line, Moment, Name, Told
from daemon.web.api.models.sends import ContactIn

EXAMPLE: dict[str, JsonValue] = {
    "contact": {"email": "flynn@flynnsarcade.com", "name": "Kevin Flynn"},
    "campaign_id": "spring",
    "sender": "rep@example.com",
    "sender_name": "Sam Bradley",
    "note": "Page 4 is about your arcade.",
    "download": False,
    "expires_at": "2026-12-31T00:00:00Z",
}


class DocumentOut(Told):
    """A document, as its latest file is. The one before is shown while that is converted, or if it is refused."""

    id: str = Field(examples=["doc_01kb5tq6v0"])
    state: DocumentState = Field(description="`converting` until it can be shown, or is `refused` with a `reason`.")
    name: str = Field(examples=["offer.pdf"], description="The file's, made harmless.")
    size: int = Field(description="Bytes.")
    sha256: str = Field(description="Of the file's bytes, in hexadecimal.")
    kind: str | None = Field(examples=["pdf"], description="By what is inside; null until that is known.")
    pages: int | None = Field(examples=[12])
    title: str | None = Field(examples=["An offer for Flynn's Arcade"], description="What the file itself says.")
    reason: str | None = Field(description="Why it is refused; or what converting it waits for.")
    approximate: bool = Field(description="Drawn without LibreOffice: it may look a little different from the file.")
    created_by: str
    created_at: Instant
    file_at: Instant = Field(description="When its present file came.")

    @classmethod
    def of(cls, document: Document) -> "DocumentOut":
        version = document.version
        return cls(
            id=document.id,
            state=version.state,
            name=document.name,
            size=version.size,
            sha256=version.hash.hex(),
            kind=version.kind,
            pages=version.pages,
            title=version.title or None,
            reason=version.reason,
            approximate=version.approximate,
            created_by=document.by,
            created_at=document.created_at,
            file_at=version.added_at,
        )


class ListedDocumentOut(DocumentOut):
    links: int = Field(description="How many were made, closed ones too.")
    opened: int = Field(description="How many of them a person has opened.")

    @classmethod
    def listed(cls, each: ListedDocument) -> "ListedDocumentOut":
        return cls(**DocumentOut.of(each.document).__dict__, links=each.links, opened=each.opened)


class DocumentPage(Told):
    items: list[ListedDocumentOut] = Field(description="The newest first.")
    next: str | None = None


class DocumentLinkIn(Given):
    """A link to a document: a contact's own, or an open one for whoever has it."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    contact: ContactIn | None = Field(default=None, description="Whose link it is; left out: an open link.")
    campaign_id: Name | None = None
    sender: Address | None = Field(default=None, description="The rep it comes from: answers go there.")
    sender_name: Line = ""
    note: Annotated[str, Field(max_length=2000)] = Field(default="", description="Shown above the document.")
    download: bool = Field(default=True, description="May the file itself be downloaded, and printed?")
    track_links: bool = Field(default=True, description="Are clicks on the links in the document recorded?")
    email_gate: bool = Field(default=False, description="Readers say their address first; nobody checks it.")
    password: Annotated[SecretStr, Field(min_length=4, max_length=200)] | None = Field(
        default=None, description="Readers give it first. It is kept as a hash, and never told again."
    )
    expires_at: Moment | None = Field(default=None, description="From then on it shows nothing.")

    def new_share(self, document: int) -> NewShare:
        """Takes a moment: the password is hashed slowly."""
        contact = self.contact
        return NewShare(
            document=document,
            contact=Contact(contact.email, contact.external_id, contact.name, contact.country) if contact else None,
            campaign_id=self.campaign_id,
            sender=self.sender or "",
            sender_name=self.sender_name,
            note=self.note,
            can_download=self.download,
            tracks_links=self.track_links,
            asks_email=self.email_gate,
            password_hash=password_hash(self.password.get_secret_value()) if self.password else None,
            expires_at=self.expires_at,
        )


class LinkState(StrEnum):
    OPEN = "open"
    REVOKED = "revoked"
    EXPIRED = "expired"


CLOSED = {Closed.REVOKED: LinkState.REVOKED, Closed.EXPIRED: LinkState.EXPIRED, None: LinkState.OPEN}


class DocumentLinkOut(Told):
    id: str = Field(examples=["shr_01kb5tq6v0"])
    url: str = Field(examples=["https://track.example.com/d/AbC…"])
    state: LinkState
    contact: str | None = Field(description="null: an open link.")
    campaign_id: str | None
    sender: str | None
    sender_name: str
    note: str
    download: bool
    track_links: bool
    email_gate: bool
    password: bool = Field(description="Does it ask for one?")
    expires_at: Instant | None
    revoked_at: Instant | None
    created_at: Instant
    opened_at: Instant | None = Field(description="When a person first opened it.")

    @classmethod
    def of(cls, share: Share, url: str, now: datetime) -> "DocumentLinkOut":
        return cls(
            id=share.id,
            url=url,
            state=CLOSED[closed(share, now)],
            contact=share.contact,
            campaign_id=share.campaign_id,
            sender=share.sender or None,
            sender_name=share.sender_name,
            note=share.note,
            download=share.can_download,
            track_links=share.tracks_links,
            email_gate=share.asks_email,
            password=share.password_hash is not None,
            expires_at=share.expires_at,
            revoked_at=share.revoked_at,
            created_at=share.created_at,
            opened_at=share.opened_at,
        )


class DocumentLinkPage(Told):
    items: list[DocumentLinkOut] = Field(description="The newest first.")
    next: str | None = None
