"""A message for any channel: a template filled in, with the links in it made ours where its author asked for that.

It is rendered twice, the first time with links that lead nowhere: a template that fails leaves none behind.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from daemon.core.given import Impossible
from daemon.core.links import LINKS, given_url
from daemon.core.sends import Contact
from daemon.flows.links import LinkDesk, LinkOrder, MadeLink, UnknownLink, make_link
from daemon.flows.templates import Format, WantedLink, rendered

MOST_LINKS = 100
IN_ITS_PLACE = "x" * 120  # of a token, while nothing is made yet


@dataclass(frozen=True, slots=True)
class Message:
    """`data` is what the template can say, plain JSON; the contact is `contact` there."""

    template: str
    written_in: Format
    channel: str
    contact: Contact | None = None
    campaign_id: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rendered:
    """`links` in the order in which they stand."""

    text: str
    links: tuple[MadeLink, ...]


def render(desk: LinkDesk, message: Message) -> Rendered:
    """Raises `BadTemplate` and `KeyBlocked`."""
    said = _said(message)
    trial = _Trial(desk)
    rendered(message.template, message.written_in, said, trial.link_for)
    making = _Making(desk, message)
    text = rendered(message.template, message.written_in, said, making.link_for)
    return Rendered(text, tuple(making.made))


def _said(message: Message) -> dict[str, Any]:
    contact = message.contact
    known = {"email": contact.email, "name": contact.name, "external_id": contact.external_id} if contact else {}
    return {"contact": known, "campaign_id": message.campaign_id, **message.data}


@dataclass(slots=True)
class _Trial:
    """Says what is wrong with a link, and makes none."""

    desk: LinkDesk
    number: int = 0

    def link_for(self, wanted: WantedLink) -> str:
        self.number += 1
        if self.number > MOST_LINKS:
            raise Impossible(f"stands there more than {MOST_LINKS} times")
        if wanted.library is None:
            given_url(wanted.url)
        elif (link := self.desk.store.reads.library_link(wanted.library)) is None or not link.is_usable:
            raise Impossible("names no link of the library, or one that was deleted or never saved")
        return f"{self.desk.tracking_url}{LINKS}{IN_ITS_PLACE}"


@dataclass(slots=True)
class _Making:
    desk: LinkDesk
    message: Message
    made: list[MadeLink] = field(default_factory=list)

    def link_for(self, wanted: WantedLink) -> str:
        order = LinkOrder(
            contact=self.message.contact,
            url="" if wanted.library else given_url(wanted.url),
            library=wanted.library,
            campaign_id=self.message.campaign_id,
            channel=self.message.channel,
            track=wanted.track,
            takes_utm=wanted.takes_utm,
            beside=next((each.id for each in self.made if each.id), None),
        )
        try:
            link = make_link(self.desk, order)
        except UnknownLink as error:  # deleted a moment ago
            raise Impossible("names a link of the library that was deleted") from error
        self.made.append(link)
        return link.url
