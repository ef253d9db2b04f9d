"""What a person says a mail really was."""

from datetime import date
from typing import Literal

from pydantic import ConfigDict, Field, JsonValue, model_validator

from daemon.core.correct import Said
from daemon.core.reading import Kind
from daemon.flows.settling import Choice
from daemon.web.api.models.fields import Address, Given, Name

AWAY: dict[str, JsonValue] = {"kind": "auto_reply", "return_date": "2026-12-01"}
NOTHING: dict[str, JsonValue] = {"not_an_answer": True}
ANOTHER: dict[str, JsonValue] = {"contact": "alan@encom.com", "campaign_id": "autumn"}


class CorrectionIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [AWAY, NOTHING, ANOTHER]})

    kind: Kind | None = Field(default=None, description="What it is. `other`: nothing that concerns a campaign.")
    return_date: date | None = Field(default=None, description="Of an `auto_reply`: the first day they are back.")
    left_company: bool = Field(default=False, description="Of an `auto_reply`: they are gone for good.")
    contact: Address | None = Field(default=None, description="Whose answer it is; the same as before: you are sure.")
    campaign_id: Name | None = Field(default=None, description="In which campaign; left out: their latest mail.")
    send_id: str | None = Field(default=None, max_length=200, description="The very mail it answers.")
    not_an_answer: Literal[True] | None = Field(default=None, description="It answers none of your mails. Said alone.")

    @model_validator(mode="after")
    def _makes_sense(self) -> "CorrectionIn":
        rest = (self.kind, self.return_date, self.contact, self.campaign_id, self.send_id)
        says_more = self.left_company or any(each is not None for each in rest)
        if self.not_an_answer and says_more:
            raise ValueError("not_an_answer is said alone")
        if not self.not_an_answer and not says_more:
            raise ValueError("says nothing: give kind, contact, send_id, campaign_id or not_an_answer")
        if (self.return_date or self.left_company) and self.kind is not Kind.AUTO_REPLY:
            raise ValueError("return_date and left_company are said of kind auto_reply")
        if self.return_date and self.left_company:
            raise ValueError("who left the company does not return")
        return self

    def said(self, who: str) -> Said:
        return Said(who, self.kind, self.return_date, self.left_company)

    def choice(self) -> Choice:
        return Choice(self.contact, self.send_id, self.campaign_id)
