"""A link of the library: what it does, what it came to, who clicked, and what there is to do about it."""

from dataclasses import dataclass, field, replace
from typing import Annotated, Final

from fastapi import APIRouter, Cookie, Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.events import Actor
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.core.given import Impossible, given_address, one_line
from daemon.core.library import LibraryLink
from daemon.core.links import USUAL_CHANNEL, given_channel
from daemon.core.sends import Contact
from daemon.core.web_address import host
from daemon.flows import library
from daemon.flows.library import UnknownFolder
from daemon.flows.link_rules import keeps_order, may_delete
from daemon.flows.links import LinkOrder, MadeLink, make_link
from daemon.flows.prepare import KeyBlocked
from daemon.storage.records import User
from daemon.web.acting.words import WORDS
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.known_link import answered, changeable, known
from daemon.web.pages.link_view import came, confirmations, deeds, draft
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours

MOST_PEOPLE = 50
NOT_YOURS: Final = "A link is deleted by whoever made it. For another one, ask a manager."
NOT_YOURS_TO_COUNT: Final = "Managers and admins count a link’s clicks anew. Ask one of them."
NO_ADDRESS: Final = "This is no address such as kevin@flynn.example."
FOR_WHOM: Final = "It does something, so it must be somebody’s: whose?"
KEY_BLOCKED: Final = "Links cannot be made now: their key is blocked. An admin runs: harken keys rotate."
MOST_CAMPAIGNS = 500
CHANNELS = {"sms": "SMS", "push": "Push", "slack": "Slack", "email": "E-mail", USUAL_CHANNEL: "Another one"}
TOLD = {
    "saved": "It is saved. Whoever clicks from now on is led there, in mails that went out as well.",
    "drafted": "The draft is kept. Nothing changes for anybody until it is saved.",
    "dropped": "The draft is thrown away. The link is as it was.",
    "moved": "It is moved.",
    "reset": "Its clicks are counted anew. What was counted stays in its history.",
}

router = APIRouter(prefix="/links/{link_id}")

Zone = Annotated[str, Cookie(alias=ZONE)]
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


@router.get("")
def show(request: Request, house: House, signed: Signed, link_id: str, told: str = "", zone: Zone = "") -> Response:
    return _page(request, house, signed.user, known(house, link_id), zone, told=TOLD.get(told, ""))


@router.post("/save")
def save(house: House, signed: Signed, link_id: str) -> Response:
    with answered():
        library.save(house.links, changeable(house, link_id).id, signed.user.address)
    return _back(link_id, "saved")


@router.post("/drop")
def drop(house: House, signed: Signed, link_id: str) -> Response:
    """The draft; with it goes a link that was never saved."""
    link = changeable(house, link_id)
    if link.saved is None and not may_delete(signed.user, link):
        raise NotYours(NOT_YOURS)
    with answered():
        library.drop_draft(house.links, link_id, signed.user.address)
    return _back(link_id, "dropped") if link.saved else RedirectResponse("/links?told=dropped", 303)


@router.post("/move")
def move(house: House, signed: Signed, link_id: str, folder: Words = "") -> Response:
    try:
        with answered():
            library.move(house.links, link_id, folder or None, signed.user.address)
    except UnknownFolder:  # it was removed in between, and this link is in none, as all that were in it
        return _back(link_id, "")
    return _back(link_id, "moved")


@router.post("/reset")
def reset(house: House, signed: Signed, link_id: str) -> Response:
    if not keeps_order(signed.user):
        raise NotYours(NOT_YOURS_TO_COUNT)
    with answered():
        library.reset(house.links, link_id, signed.user.address)
    return _back(link_id, "reset")


@router.post("/delete")
def delete(house: House, signed: Signed, link_id: str) -> Response:
    if not may_delete(signed.user, changeable(house, link_id)):
        raise NotYours(NOT_YOURS)
    with answered():
        library.delete(house.links, link_id, signed.user.address)
    return RedirectResponse("/links?told=deleted", 303)


@router.post("/make")
def make(
    request: Request, house: House, signed: Signed, link_id: str, wanted: Annotated[Wanted, Depends()], zone: Zone = ""
) -> Response:
    """Shown at once, and nowhere else: whoever has its address is taken for the person it is for."""
    link = changeable(house, link_id)
    made = _made(house, link, wanted)
    return _page(request, house, signed.user, link, zone, made, status=422 if made.wrong else 200)


def _made(house: Doors, link: LibraryLink, wanted: Wanted) -> Made:
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


def _page(
    request: Request,
    house: Doors,
    user: User,
    link: LibraryLink,
    zone: str,
    made: Made | None = None,
    told: str = "",
    status: int = 200,
) -> Response:
    reads, reader = house.store.reads, Reader(zone_of(zone), house.clock())
    channels, clickers = reads.library_channels(link.number), reads.library_clickers(link.number, MOST_PEOPLE)
    found = came(reads.library_statistics(link.number, Actor.HUMAN), channels, clickers, reader)
    now, language = link.saved or link.latest, house.capture.language
    return page(
        request, "link.html", "links", status, link=link, now=now, draft=draft(link, reader), deeds=deeds(now),
        came=found, address=library.library_url(house.links, link), since=moment_of(link.made_at, reader),
        folders=reads.link_folders(), campaigns=reads.campaign_ids(MOST_CAMPAIGNS), made=made or Made(),
        channels=CHANNELS, told=told, may_delete=may_delete(user, link), keeps_order=keeps_order(user),
        most_people=MOST_PEOPLE, confirmations=confirmations(now), host=host(now.url), words=WORDS[language],
        language=language,
    )  # fmt: skip


def _back(link_id: str, told: str) -> RedirectResponse:
    return RedirectResponse(f"/links/{link_id}" + (f"?told={told}" if told else ""), 303)
