"""The mailboxes: how each is doing; to connect one, connect it again, ask it now, and let it go."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Cookie, Depends, Form, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from daemon.core.given import given_address
from daemon.core.kinds import Kind
from daemon.flows.mailbox_rules import may_change
from daemon.storage.records import Mailbox, User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.mailbox_checks import NOT_YOURS, as_before, folders_of, refusal, whats_wrong
from daemon.web.pages.mailbox_form import LONGEST, WRONG, Filled, Sent, asked_mailbox, found_form, known_form, sent_form
from daemon.web.pages.mailbox_pages import form_page, list_of, list_page
from daemon.web.pages.mailboxes_view import Part
from daemon.web.pages.render import fragment
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE
from daemon.web.problems import NotYours, Problem

TOLD = {
    "connected": "The mailbox is connected. Harken reads 30 days back, then listens.",
    "removed": "The mailbox is removed, and what opened it is forgotten. What was heard is kept.",
    "asked": "Harken is asking the mailbox now.",
    "declined": "Nothing was connected: the consent was not given.",
    "stale": "That took too long, or began in another browser. Connect the mailbox once more.",
}

router = APIRouter(prefix="/mailboxes")

Zone = Annotated[str, Cookie(alias=ZONE)]


def part(q: Annotated[str, Query(max_length=LONGEST)] = "", start: Annotated[int, Query(ge=0, le=10**6)] = 0) -> Part:
    return Part(q.strip().lower(), start)


Asked = Annotated[Part, Depends(part)]


@router.get("")
def show(request: Request, house: House, signed: Signed, asked: Asked, told: str = "") -> Response:
    filled = Filled(_own(house, signed.user))
    return list_page(request, house, signed.user, filled, part=asked, told=TOLD.get(told, ""))


@router.get("/list")
def states(house: House, signed: Signed, asked: Asked, zone: Zone = "") -> Response:
    """A part of the page, for its script to renew."""
    return HTMLResponse(fragment("mailboxes_list.html", listed=list_of(house, signed.user, asked, zone)))


@router.post("/find")
def find(request: Request, house: House, signed: Signed, address: Annotated[str, Form(max_length=LONGEST)]) -> Response:
    """From an address to the form, with its server found out as far as possible."""
    given = named(request, house, signed.user, address)
    if isinstance(given, Response):
        return given
    if known := house.store.reads.mailbox(given):
        return RedirectResponse(f"/mailboxes/{known.id}/reconnect", 303)
    return form_page(request, house, found_form(given, house.find_settings(given)))


@router.post("/find/{kind}")
def choose(
    request: Request, house: House, signed: Signed, kind: Kind, address: Annotated[str, Form(max_length=LONGEST)]
) -> Response:
    """The form of the kind that somebody chose; of IMAP, with its server found out as far as possible."""
    given = named(request, house, signed.user, address)
    if isinstance(given, Response):
        return given
    known = house.store.reads.mailbox(given)
    if known and known.kind == kind:
        return RedirectResponse(f"/mailboxes/{known.id}/reconnect", 303)
    filled = found_form(given, house.find_settings(given)) if kind is Kind.IMAP else Filled(given)
    return form_page(request, house, replace(filled, kind=kind, reconnects=known is not None))


@router.post("/connect")
def connect(request: Request, house: House, signed: Signed, sent: Annotated[Sent, Depends()]) -> Response:
    """Kept only once it works."""
    before = house.store.reads.mailbox(sent.address.strip())
    new, wrong = asked_mailbox(sent)
    if new is not None:
        new = replace(new, folders=folders_of(new, before)) if new.server else as_before(new, before)
        wrong = whats_wrong(house, signed.user, new, before)
    if new is None or wrong:
        return form_page(request, house, sent_form(sent, wrong, reconnects=before is not None), 422)
    house.add_mailbox(new)
    return RedirectResponse("/mailboxes?told=connected", 303)


@router.get("/{mailbox_id}/reconnect")
def reconnect(request: Request, house: House, signed: Signed, mailbox_id: str) -> Response:
    mailbox = _changeable(house, signed.user, mailbox_id)
    return form_page(request, house, known_form(mailbox))


@router.post("/{mailbox_id}/sync")
def sync(house: House, signed: Signed, mailbox_id: str) -> Response:
    """One that is written in the configuration can be asked, too."""
    mailbox = _known(house, mailbox_id)
    if not may_change(signed.user, mailbox.address):
        raise NotYours(NOT_YOURS)
    house.sync_mailbox(mailbox.address)
    return RedirectResponse("/mailboxes?told=asked", 303)


@router.post("/{mailbox_id}/remove")
def remove(house: House, signed: Signed, mailbox_id: str) -> Response:
    house.remove_mailbox(_changeable(house, signed.user, mailbox_id).address)
    return RedirectResponse("/mailboxes?told=removed", 303)


def named(request: Request, house: Doors, user: User, address: str) -> str | Response:
    """The address that somebody typed; or the page that says why it cannot be connected by them."""
    try:
        given = given_address(address.strip())
    except ValueError:
        return list_page(request, house, user, Filled(address, wrong={"address": WRONG["address"]}), 422)
    if reason := refusal(house, user, given):
        return form_page(request, house, Filled(given, obstacle=reason))
    return given


def _own(house: Doors, user: User) -> str:
    """Most people connect their own first."""
    return "" if house.store.reads.mailbox(user.address) else user.address


def _known(house: Doors, mailbox_id: str) -> Mailbox:
    mailbox = house.store.reads.mailbox(mailbox_id)
    if mailbox is None:
        raise Problem(404, "unknown-mailbox", "no mailbox has this id")
    return mailbox


def _changeable(house: Doors, user: User, mailbox_id: str) -> Mailbox:
    mailbox = _known(house, mailbox_id)
    if reason := refusal(house, user, mailbox.address):
        raise NotYours(reason)
    return mailbox
