"""A person: what they did, newest first, and how they stand in each campaign."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Cookie, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.feed.values import Reader
from daemon.core.opt_outs import EVERYTHING, Source, Wish
from daemon.flows.mailbox_rules import acts_on
from daemon.flows.unsubscribes import resubscribe, unsubscribe
from daemon.storage.records import Role
from daemon.web.api.paging import in_reach
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.person_documents import MOST_VISITS, papers
from daemon.web.pages.person_history import TYPES, history
from daemon.web.pages.person_known import known_of
from daemon.web.pages.person_view import activity, person
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import FieldProblem, NotYours, Problem, invalid

LONGEST = 200
MOST_LISTED = 100
MOST_MAILS = 10
MOST_CHAPTERS = 100
NOT_YOURS = "Only an admin brings somebody back who wanted no more mail. Ask one, and say why."

Reason = Annotated[str, Form(max_length=500)]

router = APIRouter(prefix="/people")


@router.get("")
def listed(request: Request, house: House, _: Signed, q: Annotated[str, Query(max_length=LONGEST)] = "") -> Response:
    return page(request, "people.html", "people", q=q, people=house.store.reads.people(q.strip(), MOST_LISTED))


@router.get("/{email:path}")
def show(
    request: Request,
    house: House,
    signed: Signed,
    email: str,
    before: Annotated[str | None, Query(max_length=LONGEST)] = None,
    zone: Annotated[str, Cookie(alias=ZONE)] = "",
) -> Response:
    view = house.store.reads.contact(email)
    if view is None:
        raise Problem(404, "unknown-contact", "no send has gone to this address")
    reader = Reader(zone_of(zone), house.clock())
    with in_reach():
        done = activity(house.store.reads, view.contact.email, before, reader, acts_on(signed.user))
    mails = house.store.reads.mails_to(view.contact.email, MOST_MAILS)
    told = house.store.reads.events(None, MOST_CHAPTERS, TYPES, contact=view.contact.email)
    read = papers(house.store.reads.visits_of(view.contact.email, MOST_VISITS), reader)
    return page(
        request, "person.html", "people", person=person(view, mails, reader), activity=done, before=before, papers=read,
        history=history(told.items, reader), known=known_of(house.store.reads, view.contact.email, reader),
        may_bring_back=signed.user.role is Role.ADMIN,
    )  # fmt: skip


@router.post("/{email:path}/unsubscribe")
def take_off(house: House, signed: Signed, email: str, reason: Reason = "") -> Response:
    """They said so to one of us."""
    address = _known(house, email)
    wish = Wish(EVERYTHING, Source.MANUAL, words=reason.strip(), by=signed.user.address)
    unsubscribe(house.store, address, wish, house.clock())
    return RedirectResponse(f"/people/{quote(address)}", 303)


@router.post("/{email:path}/resubscribe")
def bring_back(house: House, signed: Signed, email: str, reason: Reason = "") -> Response:
    """Whatever kept mails from them. An admin's word, with a reason that is kept."""
    if signed.user.role is not Role.ADMIN:
        raise NotYours(NOT_YOURS)
    address = _known(house, email)
    if not reason.strip():
        raise invalid([FieldProblem("reason", "is required: it is kept with the name of whoever gave it")])
    wish = Wish(EVERYTHING, Source.ADMIN, words=reason.strip(), by=signed.user.address)
    resubscribe(house.store, address, EVERYTHING, wish, house.clock())
    return RedirectResponse(f"/people/{quote(address)}", 303)


def _known(house: Doors, email: str) -> str:
    view = house.store.reads.contact(email)
    if view is None:
        raise Problem(404, "unknown-contact", "no send has gone to this address")
    return view.contact.email
