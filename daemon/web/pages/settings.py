"""The settings: which browsers are our own people's."""

from typing import Annotated

from fastapi import APIRouter, Cookie, Form, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.feed.values import Reader
from daemon.flows.devices import device_here, revoke_device
from daemon.storage.records import Role
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.own_browser import let_its_forms_lead_there, over_the_host_of_links
from daemon.web.pages.render import page
from daemon.web.pages.settings_view import Browsers, browsers, told_of
from daemon.web.pages.signed import Signed, SignedIn
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import Problem

LONGEST_ID = 64

router = APIRouter(prefix="/settings")

Zone = Annotated[str, Cookie(alias=ZONE)]


@router.get("")
def show(request: Request, house: House, signed: Signed, told: str = "", zone: Zone = "") -> Response:
    shown = _browsers(house, signed, zone)
    answer = page(request, "settings.html", "settings", browsers=shown, told=told_of(told, shown))
    return let_its_forms_lead_there(answer, house)


@router.post("/browsers/add")
def add(request: Request, house: House, signed: Signed) -> Response:
    """This one. Its cookie is set where links lead, and so is one that was lost there."""
    return RedirectResponse(over_the_host_of_links(request, house, signed.session, "/settings?told=added"), 303)


@router.post("/browsers/remove")
def remove(house: House, signed: Signed, browser: Annotated[str, Form(max_length=LONGEST_ID)]) -> Response:
    if revoke_device(house.store, signed.user, _id(browser), house.clock()) is None:
        raise Problem(404, "unknown-browser", "there is no such browser that you could remove")
    return RedirectResponse("/settings?told=removed", 303)


def _browsers(house: Doors, signed: SignedIn, zone: str) -> Browsers:
    reads, now = house.store.reads, house.clock()
    everybodys = reads.all_devices() if signed.user.role is Role.ADMIN else reads.devices_of(signed.user.id)
    here = device_here(house.store, signed.session, now)
    return browsers(everybodys, signed.user, here, house.tracking_url, Reader(zone_of(zone), now))


def _id(written: str) -> bytes:
    """Of a browser; what is none, is the id of no browser."""
    try:
        return bytes.fromhex(written)
    except ValueError:
        return b""
