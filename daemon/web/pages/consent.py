"""A mailbox is connected by consent: to the provider, and back from there."""

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from connectors.base import ConnectorError
from daemon.core.consent import Asked
from daemon.storage.records import User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.mailbox_form import LONGEST, Filled
from daemon.web.pages.mailbox_pages import form_page
from daemon.web.pages.mailboxes import as_before, named, refusal, whats_wrong
from daemon.web.pages.signed import Signed
from daemon.web.problems import NotYours, Problem

router = APIRouter()

Told = Annotated[str, Query(max_length=8000)]  # by the provider: some codes are thousands of letters long


@router.post("/mailboxes/consent/{name}")
def ask(
    request: Request, house: House, signed: Signed, name: str, address: Annotated[str, Form(max_length=LONGEST)]
) -> Response:
    """From an address to the provider, which asks its owner."""
    _require(house, name)
    given = named(request, house, signed.user, address)
    if isinstance(given, Response):
        return given
    return RedirectResponse(house.consents.begin(name, given, signed.session), 303)


@router.get("/oauth/{name}/callback")
def come_back(request: Request, house: House, signed: Signed, name: str, state: Told = "", code: Told = "") -> Response:
    """A GET that changes something: the state proves that this browser was sent there from a form of ours."""
    _require(house, name)
    asked = house.consents.asked(name, state, signed.session)
    if asked is None:
        return RedirectResponse("/mailboxes?told=stale", 303)
    if not code:  # but an `error` (RFC 6749 section 4.1.2.1): almost always that somebody said no
        return RedirectResponse("/mailboxes?told=declined", 303)
    if reason := refusal(house, signed.user, asked.address):  # what this person may do can have changed since
        raise NotYours(reason)
    if reason := _connect(house, signed.user, asked, code):
        way = house.consents.ways[name]
        filled = Filled(asked.address, way.host, str(way.port), username=asked.address, wrong={"address": reason})
        return form_page(request, house, signed.user, filled, 422)
    return RedirectResponse("/mailboxes?told=connected", 303)


def _connect(house: Doors, user: User, asked: Asked, code: str) -> str | None:
    """Kept only once it works; else, why it does not."""
    try:
        new = as_before(house.consents.consented(asked, code), house.store.reads.mailbox(asked.address))
    except ConnectorError as error:
        return str(error)
    if wrong := whats_wrong(house, user, new):
        return " ".join(wrong.values())
    house.add_mailbox(new)
    return None


def _require(house: Doors, name: str) -> None:
    if name not in house.consents.ways:
        raise Problem(404, "unknown-provider", "no such provider is configured")
