"""Mails that went out, as the campaign engine tells of them."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import (
    ConfigDict,
    Discriminator,
    Field,
    JsonValue,
    Tag,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)

from daemon.core.sends import Contact, NewSend
from daemon.storage.records import Registered
from daemon.web.api.models.fields import Address, Given, Instant, Line, MessageId, Moment, Name, Told
from daemon.web.api.models.rules import Stop, Track
from daemon.web.problems import FieldProblem, ProblemBody, field_problems

BATCH = 1000

EXAMPLE: dict[str, JsonValue] = {
    "message_id": "<a1@mail.example.com>",
    "mailbox": "rep@example.com",
    "campaign_id": "spring",
    "contact": {"email": "flynn@flynnsarcade.com", "external_id": "c-17", "name": "Kevin Flynn"},
    "cc": ["alan@encom.com"],
    "subject": "Hello",
    "sent_at": "2026-11-21T09:00:00Z",
    "thread_id": None,
    "stop": {"auto_reply": "ignore"},
}


Parameters = Annotated[bool | dict[Name, Line], Field(union_mode="left_to_right")]


class ContactIn(Given):
    email: Address
    external_id: Name | None = Field(default=None, description="The contact's id in your system; signals repeat it.")
    name: Line | None = None
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = Field(
        default=None, description="ISO 3166-1, two capitals: tracking may be off there.", examples=["FR"]
    )


class SendIn(Given):
    """One mail to one contact. A mail to several people is one send for each."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    message_id: MessageId
    mailbox: Address = Field(description="Whose inbox the answer will come to.", examples=["rep@example.com"])
    campaign_id: Name
    contact: ContactIn
    cc: Annotated[list[Address], Field(max_length=100)] = Field(default=[])
    subject: Line = ""
    sent_at: Moment | None = Field(default=None, description="RFC 3339 with offset; left out: now.")
    thread_id: Annotated[Line, Field(min_length=1)] | None = Field(
        default=None, description="Gmail's threadId or Graph's conversationId, where known."
    )
    message_ids: Annotated[list[MessageId], Field(max_length=20)] = Field(
        default=[], description="Other ids this mail is known by, such as the one a sending service put in its place."
    )
    category: Name | None = None
    stop: Stop = Stop()
    track: Track | None = Field(default=None, description="For `/v1/prepare`: a mail that went out is not changed.")
    append_params: Parameters | None = Field(
        default=None, description="For `/v1/prepare`: a mail that went out is not changed."
    )

    def new_send(self, now: datetime) -> NewSend:
        return NewSend(
            message_id=self.message_id,
            mailbox=self.mailbox,
            campaign_id=self.campaign_id,
            contact=Contact(self.contact.email, self.contact.external_id, self.contact.name, self.contact.country),
            sent_at=self.sent_at or now,
            subject=self.subject,
            cc=tuple(self.cc),
            thread_id=self.thread_id,
            message_ids=tuple(self.message_ids),
            category=self.category,
            rules=self.stop.rules(),
        )


class Unreadable(Given):
    """An item of a batch that is no send; the others go on without it."""

    errors: tuple[FieldProblem, ...]


def _or_unreadable(value: Any, read: ValidatorFunctionWrapHandler) -> SendIn | Unreadable:
    try:
        found: SendIn = read(value)
    except ValidationError as error:
        return Unreadable(errors=field_problems(error.errors(include_input=False, include_url=False)))
    return found


class SendBatch(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [{"items": [EXAMPLE]}]})

    items: list[Annotated[SendIn, WrapValidator(_or_unreadable)]] = Field(min_length=1, max_length=BATCH)


def _which(value: Any) -> Literal["<batch>", "<send>"]:
    return "<batch>" if isinstance(value, SendBatch) or (isinstance(value, dict) and "items" in value) else "<send>"


SendBody = Annotated[
    Annotated[SendIn, Tag("<send>")] | Annotated[SendBatch, Tag("<batch>")],
    Discriminator(_which),
]
"""One send, or many. The tags never show: `problems` leaves them out of a field's path."""


class SendOut(Told):
    id: str = Field(examples=["snd_01kb5tq6v0"])
    message_id: str = Field(examples=["a1@mail.example.com"], description="Bare: without angle brackets.")
    created: bool = Field(description="false: this send was known already, and nothing was doubled.")
    warnings: list[str] = Field(examples=[[]])

    @classmethod
    def of(cls, registered: Registered, warnings: tuple[str, ...]) -> "SendOut":
        told = [*registered.warnings, *warnings]
        send = registered.send
        return cls(id=send.id, message_id=send.message_id, created=registered.created, warnings=told)


class ItemOut(Told):
    """What became of one item: `send` of 201 and 200, `problem` of any other status."""

    model_config = ConfigDict(extra="allow")

    status: int = Field(examples=[201])
    id: str | None = None
    message_id: str | None = None
    created: bool | None = None
    warnings: list[str] | None = None
    problem: ProblemBody | None = None


class BatchOut(Told):
    items: list[ItemOut] = Field(description="In the order of the request.")


class SendView(Told):
    """A send as it is registered."""

    id: str = Field(examples=["snd_01kb5tq6v0"])
    message_id: str
    mailbox: str
    campaign_id: str
    contact: str
    cc: list[str]
    subject: str
    sent_at: Instant
    thread_id: str | None
