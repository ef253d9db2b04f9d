"""A mail that answers nothing we know of, and what a person says of it."""

from pydantic import ConfigDict, Field, JsonValue

from daemon.core.reading import Kind
from daemon.core.unsettled import Mailed
from daemon.flows.settling import Choice, Waiting
from daemon.web.api.models.events import EventOut
from daemon.web.api.models.fields import Address, Given, Instant, Name, Told

MATCH: dict[str, JsonValue] = {"contact": "flynn@flynnsarcade.com", "campaign_id": "spring"}


class MatchIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [MATCH]})

    contact: Address | None = Field(default=None, description="Whose answer it is. May be left out beside `send_id`.")
    send_id: str | None = Field(default=None, max_length=200, description="The very mail it answers.")
    campaign_id: Name | None = Field(default=None, description="Left out: the contact's latest mail, of any campaign.")

    def choice(self) -> Choice:
        return Choice(self.contact, self.send_id, self.campaign_id)


class LikelyOut(Told):
    contact: str = Field(examples=["flynn@flynnsarcade.com"])
    name: str | None = Field(examples=["Kevin Flynn"])
    campaign_id: str = Field(examples=["spring"])
    send_id: str = Field(description="The latest mail of this campaign to them.")
    subject: str
    sent_at: Instant

    @classmethod
    def of(cls, mailed: Mailed) -> "LikelyOut":
        return cls(
            contact=mailed.contact.email,
            name=mailed.contact.name,
            campaign_id=mailed.campaign_id,
            send_id=mailed.send_id,
            subject=mailed.subject,
            sent_at=mailed.sent_at,
        )


class UnmatchedOut(Told):
    id: str = Field(examples=["unm_01kb5tq6v0"])
    from_: str = Field(serialization_alias="from", examples=["reception@flynnsarcade.com"])
    from_name: str
    subject: str
    snippet: str
    kind: Kind = Field(description="What it is taken for: `human` or `auto_reply`.")
    company: str = Field(description="The domain it comes from, at which you mailed somebody.")
    mailbox: str
    message_id: str | None
    seen_at: Instant
    likely: list[LikelyOut] = Field(description="Whose answer it may be, the likeliest first.")

    @classmethod
    def of(cls, waiting: Waiting) -> "UnmatchedOut":
        kept, reading = waiting.unsettled, waiting.reading
        return cls(
            id=kept.id,
            from_=reading.from_.email,
            from_name=reading.from_.name,
            subject=reading.subject,
            snippet=reading.snippet,
            kind=reading.verdict.kind,
            company=kept.company,
            mailbox=kept.mailbox,
            message_id=reading.message_id,
            seen_at=kept.seen_at,
            likely=[LikelyOut.of(each) for each in waiting.likely],
        )


class UnmatchedPage(Told):
    items: list[UnmatchedOut] = Field(description="Newest first.")
    next: str | None = Field(description="Where the next page begins; null: that is all.")


class SettledOut(Told):
    events: list[EventOut] = Field(description="What it is taken for now, and what followed from that.")
