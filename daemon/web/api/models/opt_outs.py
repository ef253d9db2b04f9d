"""Who gets no more mail, from what, and why; and how somebody says so over the API."""

from collections import Counter
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, JsonValue, model_validator

from daemon.core.opt_outs import EVERYTHING, OptOut, OptOutScope, Source, Wish
from daemon.core.way_out_reasons import LONGEST_CODE, Reason
from daemon.storage.records import Suppressed, Suppression
from daemon.web.api.models.blocked_domains import Domain
from daemon.web.api.models.fields import Address, Given, Instant, Line, Moment, Name, Told

MOST_ROWS = 10_000
UNSUBSCRIBE: dict[str, JsonValue] = {"category": "events", "reason": "Asked by phone.", "by": "Maja Berg"}
RESUBSCRIBE: dict[str, JsonValue] = {"reason": "Asked for it by phone.", "by": "Maja Berg"}
IMPORT: dict[str, JsonValue] = {"items": [{"email": "flynn@flynnsarcade.com", "at": "2024-03-01T09:00:00Z"}]}
WHAT = "From what. None of the three: from everything."


ReasonCode = Annotated[str, Field(pattern="^[a-z0-9_]+$", max_length=LONGEST_CODE, examples=["too_many"])]


class _What(Given):
    category: Name | None = Field(default=None, description=WHAT)
    campaign_id: Name | None = None
    rep: Address | None = Field(default=None, description="A mailbox of yours.")

    @model_validator(mode="after")
    def _at_most_one(self) -> "_What":
        if sum(each is not None for each in (self.category, self.campaign_id, self.rep)) > 1:
            raise ValueError("has more than one of category, campaign_id and rep")
        return self

    def what(self) -> OptOut:
        if self.category is not None:
            return OptOut(OptOutScope.CATEGORY, self.category)
        if self.campaign_id is not None:
            return OptOut(OptOutScope.CAMPAIGN, self.campaign_id)
        return OptOut(OptOutScope.REP, self.rep) if self.rep is not None else EVERYTHING


class UnsubscribeIn(_What):
    model_config = ConfigDict(json_schema_extra={"examples": [UNSUBSCRIBE]})

    source: Literal["manual", "crm", "admin"] = "manual"
    why: ReasonCode | None = Field(
        default=None, description="What recipients choose among, too: `GET /v1/suppressions/reasons`."
    )
    reason: Line = Field(default="", description="In their words, or in yours.")
    by: Line | None = Field(default=None, description="Who says so for them. Left out: the API key.")

    def wish(self, by: str) -> Wish:
        return Wish(
            self.what(), Source(self.source), self.why, self.reason, self.by or by, campaign_id=self.campaign_id
        )


class ResubscribeIn(_What):
    model_config = ConfigDict(json_schema_extra={"examples": [RESUBSCRIBE]})

    reason: Annotated[Line, Field(min_length=1)] = Field(description="Why they may be mailed again; it is kept.")
    by: Line | None = Field(default=None, description="Who says so for them. Left out: the API key.")

    def wish(self, by: str) -> Wish:
        return Wish(self.what(), Source.ADMIN, words=self.reason, by=self.by or by, campaign_id=self.campaign_id)


class SuppressionOut(Told):
    reason: str = Field(description="unsubscribe, hard_bounce or complaint.", examples=["unsubscribe"])
    scope: OptOutScope = Field(description="What is kept from them.")
    name: str | None = Field(description="Of the category, the rep or the campaign.", examples=["events"])
    source: Source
    why: str | None = Field(description="What they chose as their reason.", examples=["too_many"])
    by: str | None = Field(description="Who did it for them.", examples=["Maja Berg"])
    campaign_id: str | None = Field(description="Of the mail by which it came.")
    at: Instant

    @classmethod
    def of(cls, kept: Suppression) -> "SuppressionOut":
        return cls(
            reason=kept.reason,
            scope=kept.what.scope,
            name=kept.what.name or None,
            source=kept.source,
            why=kept.why,
            by=kept.by,
            campaign_id=kept.campaign_id,
            at=kept.at,
        )


class ReasonOut(Told):
    code: str = Field(description="What opt-outs keep.", examples=["too_many"])
    offered: bool = Field(description="false: nobody can choose it any more.")
    texts: dict[str, str] = Field(
        description="The team’s own words by language. Where a reason of ours has none, it is said in ours.",
        examples=[{"en": "Too many mails"}],
    )

    @classmethod
    def of(cls, reason: Reason) -> "ReasonOut":
        return cls(code=reason.code, offered=reason.is_offered, texts=dict(reason.texts))


class Reasons(Told):
    items: list[ReasonOut]


class OptedOut(Told):
    """What is kept from an address now."""

    email: str = Field(examples=["flynn@flynnsarcade.com"])
    suppressions: list[SuppressionOut]


class SuppressedOut(SuppressionOut):
    contact: str | None = Field(description="null: somebody who was erased.", examples=["flynn@flynnsarcade.com"])

    @classmethod
    def listed(cls, line: Suppressed) -> "SuppressedOut":
        return cls(contact=line.contact, **dict(SuppressionOut.of(line.suppression)))


class SuppressedPage(Told):
    items: list[SuppressedOut]
    next: str | None = None


class ImportRow(_What):
    email: Address
    reason: Line = ""
    at: Moment | None = Field(default=None, description="When they said so. Left out: now.")

    def wish(self, by: str) -> Wish:
        return Wish(self.what(), Source.IMPORT, words=self.reason, by=by, campaign_id=self.campaign_id)


class DomainRow(Given):
    """`@example.com`: nobody there gets any mail."""

    email: Domain
    reason: Line = ""
    at: Moment | None = None


class ImportIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [IMPORT]})

    items: Annotated[list[dict[str, JsonValue]], Field(max_length=MOST_ROWS)] = Field(
        description="Each with `email`, and `category`, `campaign_id` or `rep`, `reason`, `at` as it may have. "
        "`@example.com` or `*@example.com` as `email` blocks the domain."
    )


class RowReport(Told):
    row: int = Field(description="From 1; a heading is none.")
    email: str | None = Field(description="null: there is none in it, or it is no address. A domain: `@example.com`.")
    status: Literal["added", "known", "refused"]
    problem: str | None = Field(description="Why it was refused.")


class ImportOut(Told):
    added: int
    known: int
    refused: int
    rows: list[RowReport]

    @classmethod
    def of(cls, rows: list[RowReport]) -> "ImportOut":
        counted = Counter(each.status for each in rows)
        return cls(added=counted["added"], known=counted["known"], refused=counted["refused"], rows=rows)
