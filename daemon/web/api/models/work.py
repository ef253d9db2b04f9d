"""Lists, follow-ups, requests, and what a team keeps of a contact in words of its own."""

from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field, JsonValue

from daemon.core.actions import LONGEST_NAME, LONGEST_TEXT
from daemon.core.given import one_line
from daemon.core.work import ContactList, Details, FollowUp, Member, Request, Standing
from daemon.flows.work import NewFollowUp
from daemon.web.api.models.fields import Address, Given, Instant, Moment, Told

LIST: dict[str, JsonValue] = {"name": "Pricing"}
MEMBER: dict[str, JsonValue] = {"contact": "flynn@flynnsarcade.com"}
FOLLOW_UP: dict[str, JsonValue] = {
    "contact": "flynn@flynnsarcade.com",
    "type": "call",
    "due_at": "2026-12-01T09:00:00Z",
}
DETAILS: dict[str, JsonValue] = {"fields": {"machines": "40"}, "interests": ["cashless play"]}

MOST_DETAILS = 200

Line = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME), AfterValidator(one_line)]
Value = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(one_line)]


class ListIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [LIST]})

    name: Line


class ListOut(Told):
    id: str = Field(examples=["lst_01kb5tq6v0"])
    name: str = Field(examples=["Pricing"])
    members: int
    created_at: Instant

    @classmethod
    def of(cls, kept: ContactList) -> "ListOut":
        return cls(id=kept.id, name=kept.name, members=kept.members, created_at=kept.created_at)


class ListPage(Told):
    items: list[ListOut]
    next: str | None


class MemberIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [MEMBER]})

    contact: Address


class MemberOut(Told):
    contact: str = Field(examples=["flynn@flynnsarcade.com"])
    name: str | None
    source: str = Field(description="link: they pressed its button; manual: one of us added them.", examples=["link"])
    link: str | None = Field(description="By which they came.", examples=["lnk_01kb5tq6v0"])
    by: str | None
    added_at: Instant

    @classmethod
    def of(cls, kept: Member) -> "MemberOut":
        through = kept.through
        return cls(
            contact=kept.contact,
            name=kept.name,
            source=through.source,
            link=through.link,
            by=through.by,
            added_at=kept.added_at,
        )


class MemberPage(Told):
    items: list[MemberOut]
    next: str | None


class FollowUpIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [FOLLOW_UP]})

    contact: Address
    type: Line = Field(description="In your own words.", examples=["call"])
    due_at: Moment
    assignee: Address | None = Field(
        default=None, description="One of you. Left out: the contact’s owner, the rep who wrote to them last."
    )

    def new(self) -> NewFollowUp:
        return NewFollowUp(self.contact, self.type, self.due_at, self.assignee)


class FollowUpOut(Told):
    id: str = Field(examples=["fup_01kb5tq6v0"])
    type: str = Field(examples=["call"])
    contact: str = Field(examples=["flynn@flynnsarcade.com"])
    name: str | None
    assignee: str | None = Field(description="null: nobody’s yet, since nobody wrote to this contact.")
    due_at: Instant
    state: Standing
    source: str = Field(examples=["link"])
    link: str | None
    campaign_id: str | None
    created_at: Instant
    done_at: Instant | None
    done_by: str | None

    @classmethod
    def of(cls, kept: FollowUp) -> "FollowUpOut":
        through = kept.through
        return cls(
            id=kept.id,
            type=kept.type,
            contact=kept.contact,
            name=kept.name,
            assignee=kept.assignee,
            due_at=kept.due_at,
            state=kept.standing,
            source=through.source,
            link=through.link,
            campaign_id=through.campaign_id,
            created_at=kept.created_at,
            done_at=kept.done_at,
            done_by=kept.done_by,
        )


class FollowUpPage(Told):
    items: list[FollowUpOut]
    next: str | None


class RequestOut(Told):
    id: str = Field(examples=["req_01kb5tq6v0"])
    category: str = Field(examples=["demo"])
    contact: str = Field(examples=["flynn@flynnsarcade.com"])
    name: str | None
    state: Standing
    link: str | None
    campaign_id: str | None
    opened_at: Instant
    closed_at: Instant | None
    closed_by: str | None

    @classmethod
    def of(cls, kept: Request) -> "RequestOut":
        return cls(
            id=kept.id,
            category=kept.category,
            contact=kept.contact,
            name=kept.name,
            state=kept.standing,
            link=kept.through.link,
            campaign_id=kept.through.campaign_id,
            opened_at=kept.opened_at,
            closed_at=kept.closed_at,
            closed_by=kept.closed_by,
        )


class RequestPage(Told):
    items: list[RequestOut]
    next: str | None


class DetailsIn(Given):
    """All of them: what is left out is known no more."""

    model_config = ConfigDict(json_schema_extra={"examples": [DETAILS]})

    fields: Annotated[dict[Line, Value], Field(max_length=MOST_DETAILS)] = Field(default={})
    interests: Annotated[list[Line], Field(max_length=MOST_DETAILS)] = Field(default=[])

    def details(self) -> Details:
        return Details(self.fields, tuple(dict.fromkeys(self.interests)))


class DetailsOut(Told):
    fields: dict[str, str] = Field(description="In the team’s own words.", examples=[{"machines": "40"}])
    interests: list[str] = Field(examples=[["cashless play"]])

    @classmethod
    def of(cls, kept: Details) -> "DetailsOut":
        return cls(fields=dict(kept.fields), interests=list(kept.interests))
