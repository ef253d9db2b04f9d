"""The links to a document, on its page: make one for somebody or for whoever has it, see who has one, take one back."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Annotated, Final

from fastapi import APIRouter, Cookie, Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.documents import Closed, Document, NewShare, Share, closed
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.core.given import given_address
from daemon.core.sends import Contact
from daemon.flows.document_rules import may_revoke
from daemon.flows.documents import UnknownDocument
from daemon.flows.prepare import KeyBlocked
from daemon.flows.shares import password_hash
from daemon.storage.records import User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.known_document import known, unknown
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours, Problem

LONGEST, LONGEST_NOTE, SHORTEST_PASSWORD, LONGEST_PASSWORD = 320, 2000, 4, 200
MOST_LISTED = 200
NOT_YOURS = "A link is taken back by whoever made it or uploaded the document. For another one, ask a manager."
NO_ADDRESS: Final = "This is no address such as kevin@flynn.example."
PAST: Final = "This day is over. Choose a later one, or none."
TOO_SHORT: Final = f"A password has {SHORTEST_PASSWORD} letters or more."
KEY_BLOCKED: Final = "Links cannot be made now: their key is blocked. An admin runs: harken keys rotate."

router = APIRouter(prefix="/documents/{document_id}/links")

Zone = Annotated[str, Cookie(alias=ZONE)]


@dataclass(frozen=True, slots=True)
class Sent:
    """The form as it was sent. Without an address it is an open link."""

    email: Annotated[str, Form(max_length=LONGEST)] = ""
    note: Annotated[str, Form(max_length=LONGEST_NOTE)] = ""
    until: Annotated[str, Form(max_length=10)] = ""
    password: Annotated[str, Form(max_length=LONGEST_PASSWORD)] = field(default="", repr=False)
    download: Annotated[str, Form(max_length=5)] = ""
    gate: Annotated[str, Form(max_length=5)] = ""
    zone: Zone = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the form. A password is typed again."""

    email: str = ""
    note: str = ""
    until: str = ""
    download: bool = True
    gate: bool = False
    wrong: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """A link, as the table has it. `state` is empty for one that is open."""

    id: str
    whose: str
    contact: str | None
    url: str
    rules: str
    made: str
    opened: str
    state: str
    is_ours: bool


@router.post("")
def add(request: Request, house: House, signed: Signed, document_id: str, sent: Annotated[Sent, Depends()]) -> Response:
    document = known(house, document_id)
    new, wrong = _asked(document, sent, signed.user, house.clock())
    if new is not None:
        try:
            made, _ = house.documents.share(new)
            return RedirectResponse(f"/documents/{document_id}?made={made.id}#links", 303)
        except UnknownDocument as error:
            raise unknown() from error
        except KeyBlocked:
            wrong = {"email": KEY_BLOCKED}
    filled = Filled(sent.email, sent.note, sent.until, bool(sent.download), bool(sent.gate), wrong)
    return page(request, "document_link.html", "documents", 422, document=document, form=filled)


@router.post("/{link_id}/revoke")
def revoke(house: House, signed: Signed, document_id: str, link_id: str) -> Response:
    """At once, also for whoever has it open."""
    document, share = known(house, document_id), house.store.reads.share_by_id(link_id)
    if share is None or share.document != document.number:
        raise Problem(404, "unknown-link", "this document has no link of this id")
    if not may_revoke(signed.user, document, share):
        raise NotYours(NOT_YOURS)
    house.documents.revoke(link_id)
    return RedirectResponse(f"/documents/{document_id}?told=revoked#links", 303)


def rows(house: Doors, document: Document, user: User, reader: Reader) -> tuple[tuple[Row, ...], int]:
    """The newest first, and to how many people it was sent by them."""
    found = house.store.reads.shares_of(document.number, None, MOST_LISTED).items
    people = {each.contact for each in found if each.contact}
    url = house.documents.share_url
    return tuple(_row(each, url(each), may_revoke(user, document, each), reader) for each in found), len(people)


def _row(share: Share, url: str, is_ours: bool, reader: Reader) -> Row:
    states = {
        Closed.REVOKED: "Taken back",
        Closed.EXPIRED: "Expired",
        None: "",
    }
    return Row(
        id=share.id,
        whose=share.contact or "Whoever has it",
        contact=share.contact,
        url=url,
        rules=_rules(share, reader),
        made=moment_of(share.created_at, reader),
        opened=moment_of(share.opened_at, reader) if share.opened_at else "",
        state=states[closed(share, reader.now)],
        is_ours=is_ours,
    )


def _rules(share: Share, reader: Reader) -> str:
    """What it asks of its reader and keeps from them."""
    told = (
        "" if share.can_download else "no download",
        "password" if share.password_hash else "",
        "asks for an address" if share.asks_email else "",
        f"until {moment_of(share.expires_at, reader)}" if share.expires_at else "",
    )
    return ", ".join(filter(None, told))


def _asked(document: Document, sent: Sent, user: User, now: datetime) -> tuple[NewShare | None, dict[str, str]]:
    """The link, or what is wrong with the form, by field."""
    wrong: dict[str, str] = {}
    contact, until, secret = None, None, sent.password
    if sent.email.strip():
        try:
            contact = Contact(given_address(sent.email.strip()))
        except ValueError:
            wrong["email"] = NO_ADDRESS
    if sent.until:
        until = _end_of(sent.until, sent.zone)
        if until is None or until <= now:
            wrong["until"] = PAST
    if secret and len(secret) < SHORTEST_PASSWORD:
        wrong["password"] = TOO_SHORT
    if wrong:
        return None, wrong
    return NewShare(
        document=document.number,
        contact=contact,
        sender=user.address,
        note=sent.note.strip(),
        can_download=bool(sent.download),
        asks_email=bool(sent.gate),
        password_hash=password_hash(secret) if secret else None,
        expires_at=until,
    ), {}


def _end_of(day: str, zone: str) -> datetime | None:
    """The moment at which this day is over where the sender is; None: that is no day."""
    try:
        return datetime.combine(date.fromisoformat(day) + timedelta(days=1), time(), zone_of(zone))
    except (ValueError, OverflowError):
        return None
