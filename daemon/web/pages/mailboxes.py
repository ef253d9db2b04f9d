"""The mailboxes: how each is doing; to connect one, connect it again, ask it now, and let it go."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Cookie, Depends, Form, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from daemon.core.feed.values import Reader
from daemon.core.given import given_address
from daemon.core.listening import LATELY
from daemon.flows.mailbox_rules import may_change, why_not_there
from daemon.flows.mailboxes import NewMailbox
from daemon.storage.records import Mailbox, Origin, Role, User
from daemon.web.auth import House
from daemon.web.doors import Doors, Refused
from daemon.web.pages.mailbox_form import LONGEST, WRONG, Filled, Sent, asked_mailbox, found_form, known_form, sent_form
from daemon.web.pages.mailboxes_view import Listed, Part, listed
from daemon.web.pages.render import fragment, page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours, Problem

NOT_YOURS = "A rep connects and asks the mailbox of their own address. For another one, ask a manager."
IN_CONFIG = "This mailbox is written in config.toml. Change it there, and restart Harken."
TOLD = {
    "connected": "The mailbox is connected. Harken reads 30 days back, then listens.",
    "removed": "The mailbox is removed, and its password forgotten. What was heard is kept.",
    "asked": "Harken is asking the mailbox now.",
}

router = APIRouter(prefix="/mailboxes")

Zone = Annotated[str, Cookie(alias=ZONE)]


def part(q: Annotated[str, Query(max_length=LONGEST)] = "", start: Annotated[int, Query(ge=0, le=10**6)] = 0) -> Part:
    return Part(q.strip().lower(), start)


Asked = Annotated[Part, Depends(part)]


@router.get("")
def show(request: Request, house: House, signed: Signed, asked: Asked, told: str = "", zone: Zone = "") -> Response:
    return page(
        request, "mailboxes.html", "mailboxes", told=TOLD.get(told, ""), found=Filled(_own(house, signed.user)),
        listed=_list(house, signed.user, asked, zone),
    )  # fmt: skip


@router.get("/list")
def states(house: House, signed: Signed, asked: Asked, zone: Zone = "") -> Response:
    """A part of the page, for its script to renew."""
    return HTMLResponse(fragment("mailboxes_list.html", listed=_list(house, signed.user, asked, zone)))


@router.post("/find")
def find(request: Request, house: House, signed: Signed, address: Annotated[str, Form(max_length=LONGEST)]) -> Response:
    """From an address to the form, with its server found out as far as possible."""
    try:
        given = given_address(address.strip())
    except ValueError:
        wrong = Filled(address, wrong={"address": WRONG["address"]})
        shown = _list(house, signed.user, Part(), request.cookies.get(ZONE, ""))
        return page(request, "mailboxes.html", "mailboxes", 422, told="", found=wrong, listed=shown)
    if reason := _refusal(house, signed.user, given):
        return _form(request, signed.user, Filled(given, obstacle=reason))
    if known := house.store.reads.mailbox(given):
        return RedirectResponse(f"/mailboxes/{known.id}/reconnect", 303)
    return _form(request, signed.user, found_form(given, house.find_settings(given)))


@router.post("/connect")
def connect(request: Request, house: House, signed: Signed, sent: Annotated[Sent, Depends()]) -> Response:
    """Kept only once it works."""
    before = house.store.reads.mailbox(sent.address.strip())
    new, wrong = asked_mailbox(sent)
    if new is not None:
        new = replace(new, folders=_folders(before))
        wrong = _tried(house, signed.user, new)
    if new is None or wrong:
        return _form(request, signed.user, sent_form(sent, wrong, reconnects=before is not None), 422)
    house.add_mailbox(new)
    return RedirectResponse("/mailboxes?told=connected", 303)


@router.get("/{mailbox_id}/reconnect")
def reconnect(request: Request, house: House, signed: Signed, mailbox_id: str) -> Response:
    mailbox = _changeable(house, signed.user, mailbox_id)
    return _form(request, signed.user, known_form(mailbox))


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


def _list(house: Doors, user: User, asked: Part, zone: str) -> Listed:
    reads, reader = house.store.reads, Reader(zone_of(zone), house.clock())
    return listed(reads.mailboxes(), reads.hearings(reader.now - LATELY), asked, user, reader)


def _form(request: Request, user: User, filled: Filled, status: int = 200) -> Response:
    return page(request, "mailbox_form.html", "mailboxes", status, form=filled, at_home=user.role is Role.ADMIN)


def _tried(house: Doors, user: User, new: NewMailbox) -> dict[str, str]:
    """What is wrong with it, by field; nothing if it can be heard."""
    if reason := _refusal(house, user, new.address):
        return {"address": reason}
    if reason := why_not_there(user, new.host, new.port):
        return {"host": reason}
    try:
        house.try_mailbox(new)
    except Refused as refused:
        return {refused.field: refused.reason}
    return {}


def _refusal(house: Doors, user: User, address: str) -> str | None:
    mailbox = house.store.reads.mailbox(address)
    if mailbox and mailbox.origin is Origin.CONFIG:
        return IN_CONFIG
    return None if may_change(user, address) else NOT_YOURS


def _own(house: Doors, user: User) -> str:
    """Most people connect their own first."""
    return "" if house.store.reads.mailbox(user.address) else user.address


def _folders(before: Mailbox | None) -> tuple[str, ...]:
    """Folders chosen by API or command stay chosen; the form does not speak of them."""
    chosen = before.settings.get("folders") if before else None
    return tuple(map(str, chosen)) if isinstance(chosen, list) else ()


def _known(house: Doors, mailbox_id: str) -> Mailbox:
    mailbox = house.store.reads.mailbox(mailbox_id)
    if mailbox is None:
        raise Problem(404, "unknown-mailbox", "no mailbox has this id")
    return mailbox


def _changeable(house: Doors, user: User, mailbox_id: str) -> Mailbox:
    mailbox = _known(house, mailbox_id)
    if reason := _refusal(house, user, mailbox.address):
        raise NotYours(reason)
    return mailbox
