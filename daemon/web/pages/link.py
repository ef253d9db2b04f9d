"""A link of the library: what it does, what it came to, who clicked, and what there is to do about it."""

from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Cookie, Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.events import Actor
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.core.given import Impossible
from daemon.core.library import LibraryLink
from daemon.core.web_address import host
from daemon.flows import library
from daemon.flows.library import UnknownFolder
from daemon.flows.link_rules import keeps_order, may_delete
from daemon.storage.records import User
from daemon.web.acting.words import WORDS
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.known_link import answered, changeable, known
from daemon.web.pages.link_made import CHANNELS, NOTHING_MADE, Made, Wanted, made
from daemon.web.pages.link_view import MOST_MAILINGS, Came, came, confirmations, deeds, draft
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours

MOST_PEOPLE = 50
NOT_YOURS: Final = "A link is deleted by whoever made it. For another one, ask a manager."
NOT_YOURS_TO_COUNT: Final = "Managers and admins count a link’s clicks anew. Ask one of them."
MOST_CAMPAIGNS = 500
TOLD = {
    "saved": "It is saved. Whoever clicks from now on is led there, in mails that went out as well.",
    "drafted": "The draft is kept. Nothing changes for anybody until it is saved.",
    "dropped": "The draft is thrown away. The link is as it was.",
    "moved": "It is moved.",
    "reset": "Its clicks are counted anew. What was counted stays in its history.",
}

router = APIRouter(prefix="/links/{link_id}")

Zone = Annotated[str, Cookie(alias=ZONE)]
Id = Annotated[str, Form(max_length=200)]


@router.get("")
def show(request: Request, house: House, signed: Signed, link_id: str, told: str = "", zone: Zone = "") -> Response:
    return Looking(request, house, signed.user, known(house, link_id), zone).shown(told=TOLD.get(told, ""))


@router.post("/save")
def save(house: House, signed: Signed, link_id: str) -> Response:
    try:
        with answered():
            library.save(house.links, link_id, signed.user.address)
    except Impossible:  # somebody else made it half a link in between
        return RedirectResponse(f"/links/{link_id}/edit", 303)
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
def move(house: House, signed: Signed, link_id: str, folder: Id = "") -> Response:
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
    return Looking(request, house, signed.user, link, zone).shown(made(house, link, wanted))


@dataclass(frozen=True, slots=True)
class Looking:
    """Somebody looks at a link."""

    request: Request
    house: Doors
    user: User
    link: LibraryLink
    zone: str

    def shown(self, made: Made = NOTHING_MADE, told: str = "") -> Response:
        house, link, reads = self.house, self.link, self.house.store.reads
        reader, now, language = self._reader, link.saved or link.latest, house.capture.language
        return page(
            self.request, "link.html", "links", 422 if made.wrong else 200, link=link, now=now, told=told, made=made,
            draft=draft(link, reader), deeds=deeds(now), confirmations=confirmations(now), host=host(now.url),
            came=self._came(reader), own_address=library.library_url(house.links, link), channels=CHANNELS,
            since=moment_of(link.made_at, reader), folders=reads.link_folders(), most_people=MOST_PEOPLE,
            campaigns=reads.campaign_ids(MOST_CAMPAIGNS), may_delete=may_delete(self.user, link),
            keeps_order=keeps_order(self.user), words=WORDS[language], language=language,
        )  # fmt: skip

    @property
    def _reader(self) -> Reader:
        return Reader(zone_of(self.zone), self.house.clock())

    def _came(self, reader: Reader) -> Came:
        reads, number = self.house.store.reads, self.link.number
        return came(
            reads.library_statistics(number, Actor.HUMAN),
            reads.library_mailings(number, MOST_MAILINGS + 1),
            reads.library_channels(number),
            reads.library_clickers(number, MOST_PEOPLE),
            reader,
        )


def _back(link_id: str, told: str) -> RedirectResponse:
    return RedirectResponse(f"/links/{link_id}" + (f"?told={told}" if told else ""), 303)
