"""Links for any channel, as they are asked for and as they are made."""

from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, JsonValue

from daemon.core.actions import Action, Invalid, read_actions
from daemon.core.links import USUAL_CHANNEL, Asking, given_channel, given_url
from daemon.core.sends import Contact
from daemon.flows.links import LinkOrder, MadeLink
from daemon.web.api.models.fields import Given, Line, Name, Told
from daemon.web.api.models.parameters import DESCRIBED, appended
from daemon.web.api.models.sends import ContactIn, Parameters
from daemon.web.problems import FieldProblem, invalid

EXAMPLE: dict[str, JsonValue] = {
    "url": "https://halyard.example/prices",
    "contact": {"email": "flynn@flynnsarcade.com"},
    "campaign_id": "spring",
    "channel": "sms",
    "actions": [{"do": "add_to_list", "list": "Pricing", "confirmation": "We will keep you posted."}],
}
ACTIONS = "What the link does once a person has pressed its button: see docs/links.md."


def _as_contact(given: Any) -> Any:
    return {"email": given} if isinstance(given, str) else given


Channel = Annotated[str, Field(max_length=200), AfterValidator(given_channel)]
Url = Annotated[str, Field(max_length=20_000), AfterValidator(given_url)]
Actions = Annotated[list[dict[str, JsonValue]], Field(max_length=100, description=ACTIONS)]
Words = Annotated[Line, Field(max_length=300)]


def actions_of(given: Actions) -> tuple[Action, ...]:
    """Raises the 422 that names the place."""
    try:
        return read_actions(given)
    except Invalid as error:
        place, _, detail = str(error).partition(": ")
        raise invalid([FieldProblem(place, detail)]) from error


class LinkIn(Given):
    """A link for a message of any channel. It leads to `url`, or where a link of the library does."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    url: Url | None = None
    library_link: Name | None = Field(default=None, description="Its id.", examples=["lnk_01kb5tq6v0"])
    contact: Annotated[ContactIn, BeforeValidator(_as_contact)] | None = Field(
        default=None, description="Whose link it is; an address alone will do. Left out: whoever has it."
    )
    campaign_id: Name | None = None
    channel: Channel = Field(default=USUAL_CHANNEL, examples=["sms", "push", "slack", "email"])
    beside: Name | None = Field(
        default=None,
        description="The id of another link of the same message, for this contact, in this campaign and channel: "
        "whoever follows several of its links at once is a machine.",
    )
    track: bool | None = Field(
        default=None,
        description="false: the answer is the target's own address, unless the link does something; then clicks on it "
        "are not written down. Left out: as the library's link and the campaign say. A contact may have turned it off.",
    )
    append_params: Parameters | None = Field(default=None, description=DESCRIBED)
    url_params: bool = Field(default=True, description="Do the campaign's utm parameters go along?")
    actions: Actions = Field(default=[])
    question: Words = Field(default="", description="What it asks then. Left out: words of ours, in their language.")
    button: Words = Field(default="", description="What its button says. Left out: likewise.")

    def order(self) -> LinkOrder:
        """Raises the 422 that names what does not go together."""
        if problems := list(self._problems()):
            raise invalid(problems)
        contact = self.contact
        own, appends = appended(self.append_params)
        return LinkOrder(
            contact=Contact(contact.email, contact.external_id, contact.name, contact.country) if contact else None,
            url=self.url or "",
            library=self.library_link,
            campaign_id=self.campaign_id,
            channel=self.channel,
            track=self.track,
            parameters=own,
            takes_utm=self.url_params,
            appends=appends,
            actions=actions_of(self.actions),
            asking=Asking(self.question, self.button),
            beside=self.beside,
        )

    def _problems(self) -> list[FieldProblem]:
        said = {"url": self.url, "actions": self.actions, "question": self.question, "button": self.button}
        if self.library_link is not None:
            return [FieldProblem(name, "is the library's to say") for name, value in said.items() if value]
        if self.url is None and not self.actions:
            return [FieldProblem("url", "is required where the link is not of the library and does nothing")]
        if self.actions and self.contact is None:
            return [FieldProblem("contact", "is required where the link does something: for whom?")]
        return []


class LinkMadeOut(Told):
    id: str | None = Field(
        examples=["lnk_01kb5tq6v0"], description="null: it is not tracked, so nothing is kept of it."
    )
    url: str = Field(examples=["https://track.example.com/l/AbC…"])
    tracked: bool = Field(description="Does it lead by us? It may not be wanted, by the contact for example.")

    @classmethod
    def of(cls, made: MadeLink) -> "LinkMadeOut":
        return cls(id=made.id, url=made.url, tracked=made.id is not None)
