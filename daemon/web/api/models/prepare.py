"""A mail on its way out, as the campaign engine hands it over, and as it gets it back."""

import base64
import binascii
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import Base64Encoder, ConfigDict, EncodedBytes, Field, JsonValue

from connectors.message import Address as Mentioned
from connectors.message import InboundMessage, parse
from daemon.core.given import Impossible, given_address
from daemon.core.rewrite.mail import Link
from daemon.core.sends import Contact, NewSend
from daemon.core.track import Track as Tracked
from daemon.flows.enclosures import Enclosed
from daemon.flows.prepare import Order, Prepared, PreparedLink
from daemon.web.api.models.fields import Address, Given, Line, MessageId, Moment, Name, Told
from daemon.web.api.models.parameters import DESCRIBED, appended
from daemon.web.api.models.rules import Stop, Track
from daemon.web.api.models.sends import ContactIn, Parameters
from daemon.web.problems import FieldProblem, invalid

LONGEST_MAIL = 40_000_000  # bytes

EXAMPLE: dict[str, JsonValue] = {
    "raw": "RnJvbTogcmVwQGV4YW1wbGUuY29t…",
    "campaign_id": "spring",
    "contact": {"email": "flynn@flynnsarcade.com"},
    "track": {"opens": True, "links": True},
    "utm": {"utm_source": "harken", "utm_campaign": "spring"},
}


class StrictBase64(Base64Encoder):
    """Pydantic's own leaves out what is none: a mail in the alphabet of addresses would go out without those bytes."""

    @classmethod
    def decode(cls, data: bytes) -> bytes:
        try:
            return base64.b64decode(b"".join(data.split()), validate=True)
        except binascii.Error as error:
            raise Impossible("is not base64 as RFC 4648 section 4 has it: with + and /, and padded with =") from error


class PrepareIn(Given):
    """What the mail itself says need not be repeated: Message-ID, From, To, Cc and Subject are read from it."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    raw: Annotated[bytes, EncodedBytes(StrictBase64), Field(max_length=LONGEST_MAIL)] = Field(
        description="The whole mail, in base64."
    )
    campaign_id: Name
    contact: ContactIn | None = Field(default=None, description="Left out: the one in To.")
    mailbox: Address | None = Field(default=None, description="Left out: the one in From.")
    message_id: MessageId | None = None
    cc: Annotated[list[Address], Field(max_length=100)] | None = None
    subject: Line | None = None
    sent_at: Moment | None = Field(
        default=None, description="When it goes out. Left out, nothing is made of how soon after it a link is followed."
    )
    thread_id: Annotated[Line, Field(min_length=1)] | None = None
    message_ids: Annotated[list[MessageId], Field(max_length=20)] = Field(default=[])
    category: Name | None = None
    stop: Stop = Stop()
    track: Track = Track()
    utm: Annotated[dict[Name, Line], Field(max_length=50)] = Field(
        default={}, description="Added to each tracked target that lacks them. utm_medium is email unless it is given."
    )
    append_params: Parameters | None = Field(default=None, description=DESCRIBED)
    locale: Literal["en", "sv", "de", "fr", "es"] | None = Field(
        default=None, description="The language of the line with the way out. Left out: the team's."
    )
    save_sent_copy: bool = Field(
        default=False,
        description="Put `sent_copy` into the Sent folder of the mailbox, before the answer; never twice. Where that "
        "fails, a note says so.",
    )

    def order(self, now: Any) -> Order:
        """Raises the 422 that names what neither the request nor the mail tells."""
        mail = parse(self.raw)
        own, appends = appended(self.append_params)
        return Order(
            raw=self.raw,
            send=self._send(mail, now),
            track=Tracked(**self.track.model_dump()),
            utm=self.utm,
            parameters=own,
            appends=appends,
            saves_sent=self.save_sent_copy,
            language=self.locale,
            sender_name=mail.from_.name[:998],
            is_timed=self.sent_at is not None,
        )

    def _send(self, mail: InboundMessage, now: Any) -> NewSend:
        if not mail.message_id and "Message-ID" in mail.headers:
            raise invalid([FieldProblem("raw", "its Message-ID cannot be read: give the mail a right one, or none")])
        if self.message_id and mail.message_id and self.message_id != mail.message_id:
            raise invalid([FieldProblem("message_id", "is not the one that the mail itself has")])
        if self.message_id and not self.message_id.isascii():
            raise invalid([FieldProblem("message_id", "cannot stand in a mail's header: it is not in ASCII")])
        contact = self._contact() or _only(mail.to)
        mailbox = self.mailbox or _possible(mail.from_.email)
        missing = [("contact", "is required where To names nobody, or several")] if contact is None else []
        missing += [("mailbox", "is required where From names nobody")] if not mailbox else []
        if contact is None or mailbox is None:
            raise invalid([FieldProblem(*each) for each in missing])
        cc = self.cc if self.cc is not None else [email for each in mail.cc if (email := _possible(each.email))]
        return NewSend(
            message_id=self.message_id or mail.message_id or "",
            mailbox=mailbox,
            campaign_id=self.campaign_id,
            contact=contact,
            sent_at=self.sent_at or now,
            subject=self.subject if self.subject is not None else mail.subject[:998],
            cc=tuple(cc[:100]),
            thread_id=self.thread_id,
            message_ids=tuple(self.message_ids),
            category=self.category,
            rules=self.stop.rules(),
        )

    def _contact(self) -> Contact | None:
        told = self.contact
        return Contact(told.email, told.external_id, told.name, told.country) if told else None


def _only(recipients: Sequence[Mentioned]) -> Contact | None:
    named = {each.email: each.name for each in recipients if each.email}
    if len(named) != 1:
        return None
    ((written, name),) = named.items()
    email = _possible(written)
    return Contact(email, name=name[:998] or None) if email else None


def _possible(written: str) -> str | None:
    """An address in the mail as it names somebody everywhere; None for what no mail can be sent to."""
    try:
        return given_address(written)
    except Impossible:
        return None


class LinkOut(Told):
    index: int = Field(description="Its place among the mail's links, from 0.")
    url: str = Field(description="The address in the mail, as a browser reads it.")
    tracked_url: str
    part: Literal["html", "text"]

    @classmethod
    def of(cls, link: Link, tracked_url: str) -> "LinkOut":
        return cls(index=link.place, url=link.url, tracked_url=tracked_url, part=link.part.value)


class EnclosedOut(Told):
    id: str = Field(examples=["doc_01kb5tq6v0"])
    name: str
    link_id: str = Field(description="`DELETE /v1/documents/{id}/links/{link_id}` takes it back.")
    url: str = Field(description="What the mail has in the file's place.")
    kind: str | None
    pages: int | None

    @classmethod
    def of(cls, enclosed: Enclosed) -> "EnclosedOut":
        document = enclosed.document
        return cls(
            id=document.id,
            name=document.name,
            link_id=enclosed.share.id,
            url=enclosed.url,
            kind=document.version.kind,
            pages=document.version.pages,
        )


class WarningOut(Told):
    url: str
    reason: str = Field(examples=["left untracked: it resets a password"])


class PreparedOut(Told):
    id: str = Field(examples=["snd_01kb5tq6v0"])
    message_id: str
    raw: str = Field(description="The instrumented mail, in base64: send this one.")
    sent_copy: str = Field(description="Its untracked twin for the rep's Sent folder, in base64.")
    links: list[LinkOut] = Field(description="The tracked ones. Those left alone are not among them.")
    unsubscribe_url: str | None = Field(description="The way out that is in the mail; null: it has none of ours.")
    documents: list[EnclosedOut] = Field(description="The files that left the mail. What stays attached, notes tell.")
    warnings: list[WarningOut] = Field(description="One for each link that looks secret and was left alone.")
    notes: list[str] = Field(description="What else its sender should know.")

    @classmethod
    def of(cls, prepared: Prepared) -> "PreparedOut":
        send = prepared.registered.send
        return cls(
            id=send.id,
            message_id=send.message_id,
            raw=Base64Encoder.encode(prepared.raw).decode().replace("\n", ""),
            sent_copy=Base64Encoder.encode(prepared.sent_copy).decode().replace("\n", ""),
            links=[LinkOut.of(each.planned.link, each.tracked_url) for each in prepared.links if each.tracked_url],
            unsubscribe_url=prepared.way_out,
            documents=[EnclosedOut.of(each) for each in prepared.documents],
            warnings=[_warning(each) for each in prepared.links if each.planned.warning],
            notes=list(prepared.notes),
        )


def _warning(link: PreparedLink) -> WarningOut:
    return WarningOut(url=link.planned.link.url, reason=link.planned.warning or "")
