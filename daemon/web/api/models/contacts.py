"""What is known of a contact, and what a person may do with one."""

from pydantic import ConfigDict, Field, JsonValue

from daemon.core.events import PauseReason, StopReason
from daemon.storage.records import AliasView, ContactView, EnrollmentState, EnrollmentView
from daemon.web.api.models.fields import Address, Given, Instant, Moment, Name, Told
from daemon.web.api.models.opt_outs import SuppressionOut

ACTION: dict[str, JsonValue] = {"campaign_id": "spring"}
TRACK: dict[str, JsonValue] = {"opens": False, "links": False}
ALIAS: dict[str, JsonValue] = {"address": "kevin@space.example"}
PAUSE: dict[str, JsonValue] = {"campaign_id": "spring", "resume_at": "2026-12-01T08:00:00Z"}


class ActionIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [ACTION]})

    campaign_id: Name | None = Field(default=None, description="Left out: all of the contact's campaigns.")


class PauseIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [PAUSE]})

    campaign_id: Name | None = Field(default=None, description="Left out: all of the contact's campaigns.")
    resume_at: Moment | None = Field(default=None, description="Left out: until a person resumes.")


class AliasIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [ALIAS]})

    address: Address


class AliasOut(Told):
    address: str = Field(examples=["kevin@space.example"])
    learned_at: Instant
    source: str = Field(description="reply: learned from an answer; manual: a person said so.", examples=["reply"])
    event_id: str | None = Field(description="The contact.alias_learned that tells the evidence.")

    @classmethod
    def of(cls, view: AliasView) -> "AliasOut":
        return cls(address=view.address, learned_at=view.learned_at, source=view.source, event_id=view.event_id)


class AliasPage(Told):
    items: list[AliasOut]
    next: str | None = None


class PauseOut(Told):
    reason: PauseReason
    resume_at: Instant | None = Field(description="null: until a person settles it.")


class EnrollmentOut(Told):
    campaign_id: str
    state: EnrollmentState
    opened_at: Instant
    stopped_at: Instant | None
    stop_reason: StopReason | None
    pause: PauseOut | None

    @classmethod
    def of(cls, view: EnrollmentView) -> "EnrollmentOut":
        return cls(
            campaign_id=view.campaign_id,
            state=view.state,
            opened_at=view.opened_at,
            stopped_at=view.stopped_at,
            stop_reason=view.stop_reason,
            pause=PauseOut(reason=view.pause.reason, resume_at=view.pause.resume_at) if view.pause else None,
        )


class ContactTrack(Given):
    """false: never in mails to them, whoever asks for it. true and null: as the mail and its campaign say."""

    model_config = ConfigDict(json_schema_extra={"examples": [TRACK]})

    opens: bool | None = None
    links: bool | None = None
    documents: bool | None = None


class ContactOut(Told):
    email: str = Field(examples=["flynn@flynnsarcade.com"])
    external_id: str | None = Field(examples=["c-17"])
    name: str | None = Field(examples=["Kevin Flynn"])
    aliases: list[str] = Field(description="Other addresses this person is known to write from.")
    enrollments: list[EnrollmentOut]
    suppressions: list[SuppressionOut] = Field(description="What is kept from this address, and why; empty: nothing.")
    blocked_domain: str | None = Field(description="Nothing may be sent to it, and so to them; null: it is free.")
    track: ContactTrack
    first_seen_at: Instant

    @classmethod
    def of(cls, view: ContactView) -> "ContactOut":
        return cls(
            email=view.contact.email,
            external_id=view.contact.external_id,
            name=view.contact.name,
            aliases=[each.address for each in view.aliases],
            enrollments=[EnrollmentOut.of(each) for each in view.enrollments],
            suppressions=[SuppressionOut.of(each) for each in view.suppressed],
            blocked_domain=view.blocked.domain if view.blocked else None,
            track=ContactTrack(opens=view.track.opens, links=view.track.links, documents=view.track.documents),
            first_seen_at=view.first_seen_at,
        )
