"""A template, what it is filled in with, and the message that comes of it."""

from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, JsonValue

from daemon.core.links import USUAL_CHANNEL
from daemon.core.sends import Contact
from daemon.flows.links import MadeLink
from daemon.flows.rendering import Message, Rendered
from daemon.flows.templates import LONGEST_TEMPLATE, Format
from daemon.web.api.models.fields import Given, Name, Told
from daemon.web.api.models.links import Channel
from daemon.web.api.models.sends import ContactIn

EXAMPLE: dict[str, JsonValue] = {
    "template": "Hi {{ contact.name }}, the prices: {% tracked_link url: page, track: true, url_params: true %}",
    "data": {"page": "https://halyard.example/prices"},
    "contact": {"email": "flynn@flynnsarcade.com", "name": "Kevin Flynn"},
    "campaign_id": "spring",
    "channel": "sms",
}


def _as_contact(given: Any) -> Any:
    return {"email": given} if isinstance(given, str) else given


class RenderIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]}, str_strip_whitespace=False)

    template: Annotated[str, Field(max_length=LONGEST_TEMPLATE)] = Field(
        description="Liquid. `{% tracked_link url: …, track: true, url_params: true %}` stands for a link of ours; "
        '`link: "lnk_…"` in the place of `url` for one of the library.'
    )
    format: Format = Field(default=Format.TEXT, description="In html, values are escaped.")
    data: dict[str, JsonValue] = Field(default={}, description="What the template can say, beside `contact`.")
    contact: Annotated[ContactIn, BeforeValidator(_as_contact)] | None = Field(
        default=None, description="Whose message it is; an address alone will do. Left out: whoever reads it."
    )
    campaign_id: Name | None = None
    channel: Channel = Field(default=USUAL_CHANNEL, examples=["sms", "push", "slack", "webhook"])

    def message(self) -> Message:
        told = self.contact
        contact = Contact(told.email, told.external_id, told.name, told.country) if told else None
        return Message(self.template, self.format, self.channel, contact, self.campaign_id, self.data)


class RenderedLinkOut(Told):
    id: str | None = Field(
        examples=["lnk_01kb5tq6v0"], description="null: it is not tracked, and its target's own address stands there."
    )
    url: str = Field(description="What stands in the message.")

    @classmethod
    def of(cls, made: MadeLink) -> "RenderedLinkOut":
        return cls(id=made.id, url=made.url)


class RenderedOut(Told):
    text: str = Field(examples=["Hi Kevin Flynn, the prices: https://track.example.com/l/AbC…"])
    links: list[RenderedLinkOut] = Field(description="In the order in which they stand.")

    @classmethod
    def of(cls, rendered: Rendered) -> "RenderedOut":
        return cls(text=rendered.text, links=[RenderedLinkOut.of(each) for each in rendered.links])
