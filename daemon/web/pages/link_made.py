"""A link of the library is made into one for one person, or for one channel, wherever no mail is prepared."""

from dataclasses import dataclass, field, replace
from typing import Annotated, Final

from fastapi import Form

from daemon.core.given import Impossible, given_address, one_line
from daemon.core.library import LibraryLink
from daemon.core.links import USUAL_CHANNEL, given_channel
from daemon.core.sends import Contact
from daemon.flows.links import LinkOrder, MadeLink, make_link
from daemon.flows.prepare import KeyBlocked
from daemon.web.doors import Doors
from daemon.web.pages.known_link import answered

NO_ADDRESS: Final = "This is no address such as kevin@flynn.example."
FOR_WHOM: Final = "It does something, so it must be somebody’s: whose?"
KEY_BLOCKED: Final = "Links cannot be made now: their key is blocked. An admin runs: harken keys rotate."
CHANNELS = {"sms": "SMS", "push": "Push", "slack": "Slack", "email": "E-mail", USUAL_CHANNEL: "Another one"}

Words = Annotated[str, Form(max_length=400)]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A link for one person or for one channel, as it was asked for."""

    email: Words = ""
    channel: Words = "sms"
    campaign: Words = ""


@dataclass(frozen=True, slots=True)
class Made:
    """What became of what was wanted. `link` None: none is made. `wrong` are sentences, by field."""

    wanted: Wanted = Wanted()
    link: MadeLink | None = None
    wrong: dict[str, str] = field(default_factory=dict)


NOTHING_MADE = Made()


def made(house: Doors, link: LibraryLink, wanted: Wanted) -> Made:
    order, wrong = _order(link, wanted)
    if wrong:
        return Made(wanted, None, wrong)
    try:
        with answered():
            return Made(wanted, make_link(house.links, order))
    except KeyBlocked:
        return Made(wanted, None, {"email": KEY_BLOCKED})


def _order(link: LibraryLink, wanted: Wanted) -> tuple[LinkOrder, dict[str, str]]:
    """And what is wrong with what is wanted, by field."""
    wrong: dict[str, str] = {}
    order = LinkOrder(None, library=link.id)
    try:
        order = replace(order, channel=given_channel(wanted.channel))
    except Impossible as error:
        wrong["channel"] = f"This {error}."
    try:
        order = replace(order, campaign_id=one_line(wanted.campaign.strip()) or None)
    except Impossible as error:
        wrong["campaign"] = f"This {error}."
    if wanted.email.strip():
        try:
            order = replace(order, contact=Contact(given_address(wanted.email.strip())))
        except Impossible:
            wrong["email"] = NO_ADDRESS
    elif link.saved and link.saved.actions:
        wrong["email"] = FOR_WHOM
    return order, wrong
