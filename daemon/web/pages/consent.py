"""A mailbox is connected by consent: to the provider, and back from there."""

import re
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from connectors.base import ConnectorError
from daemon.core.consent import Asked
from daemon.core.kinds import Kind
from daemon.storage.records import User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.mailbox_checks import as_before, refusal, whats_wrong
from daemon.web.pages.mailbox_form import LONGEST, Filled
from daemon.web.pages.mailbox_pages import form_page
from daemon.web.pages.mailboxes import named
from daemon.web.pages.signed import Signed
from daemon.web.problems import NotYours, Problem

DECLINED = "access_denied"
ERROR = re.compile(r"\w{1,60}", re.ASCII)

router = APIRouter()

Told = Annotated[str, Query(max_length=8000)]  # by the provider: some codes are thousands of letters long


@router.post("/mailboxes/consent/{name}/{kind}")
def ask(
    request: Request,
    house: House,
    signed: Signed,
    name: str,
    kind: Kind,
    address: Annotated[str, Form(max_length=LONGEST)],
    shared: Annotated[str, Form(max_length=LONGEST)] = "",
) -> Response:
    """From an address to the provider, which asks its owner; of a `shared` one, somebody who may read it."""
    if (name, kind) not in house.consents.ways:
        raise Problem(404, "unknown-provider", "no such provider is configured")
    given = named(request, house, signed.user, address)
    if isinstance(given, Response):
        return given
    if shared:
        there = house.consents.begin_shared(name, kind, given, signed.session, signed.user.address)
    else:
        there = house.consents.begin(name, kind, given, signed.session)
    return RedirectResponse(there, 303)


@router.get("/oauth/{name}/callback")
def come_back(
    request: Request, house: House, signed: Signed, name: str, state: Told = "", code: Told = "", error: Told = ""
) -> Response:
    """A GET that changes something: the state proves that this browser was sent there from a form of ours."""
    if name not in {known for known, _ in house.consents.ways}:
        raise Problem(404, "unknown-provider", "no such provider is configured")
    asked = house.consents.asked(name, state, signed.session)
    if asked is None:
        return RedirectResponse("/mailboxes?told=stale", 303)
    if not code and error in ("", DECLINED):
        return RedirectResponse("/mailboxes?told=declined", 303)
    if reason := refusal(house, signed.user, asked.address):  # what this person may do can have changed since
        raise NotYours(reason)
    if reason := _connect(house, signed.user, asked, code) if code else _turned_down(house, asked, error):
        way = house.consents.ways[name, asked.kind]
        filled = Filled(
            asked.address, asked.kind, way.host, str(way.port), username=asked.address, shared=asked.shared,
            wrong={"address": reason},
        )  # fmt: skip
        return form_page(request, house, filled, 422)
    return RedirectResponse("/mailboxes?told=connected", 303)


def _turned_down(house: Doors, asked: Asked, error: str) -> str:
    """The code alone is told (RFC 6749 section 4.1.2.1): what else comes with it, anybody may have written."""
    title = house.consents.ways[asked.provider, asked.kind].provider.title
    told = error if ERROR.fullmatch(error) else "no reason given"
    return f"{title} did not ask for the consent ({told}). An admin may have to correct how Harken is registered there."


def _connect(house: Doors, user: User, asked: Asked, code: str) -> str | None:
    """Kept only once it works; else, why it does not."""
    before = house.store.reads.mailbox(asked.address)
    try:
        new = as_before(house.consents.consented(asked, code), before)
    except ConnectorError as error:
        return str(error)
    if wrong := whats_wrong(house, user, new, before):
        return " ".join(wrong.values())
    house.add_mailbox(new)
    return None
