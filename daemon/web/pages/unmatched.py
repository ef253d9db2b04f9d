"""What waits for a person: whose answer is this, or is it none?"""

from typing import Annotated

from fastapi import APIRouter, Cookie, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.feed.values import Reader
from daemon.core.feed.wrong import Say
from daemon.flows.mailbox_rules import acts_on, may_change
from daemon.flows.settling import Choice, NoSuchSend, NotWaiting
from daemon.storage.records import User
from daemon.web.api.paging import in_reach
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.corrections import NOT_YOURS, say
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.unmatched_view import card, in_doubt
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import FieldProblem, NotYours, invalid

AT_ONCE = 25
TOLD = {
    "matched": "Settled: it is an answer. The campaign was told.",
    "dismissed": "Settled: it is no answer.",
    "resumed": "Settled: it is no answer, and the campaign goes on.",
    "gone": "That one was settled already.",
}

router = APIRouter(prefix="/unmatched")


@router.get("")
def show(
    request: Request,
    house: House,
    signed: Signed,
    told: str = "",
    after: Annotated[str | None, Query(max_length=200)] = None,
    zone: Annotated[str, Cookie(alias=ZONE)] = "",
) -> Response:
    """A rep's own; everybody's, for who decides for everybody."""
    mailbox, reader = acts_on(signed.user) or "", Reader(zone_of(zone), house.clock())
    with in_reach():
        waiting = house.unmatched(after, AT_ONCE, mailbox)
    doubts = house.store.reads.doubtful(mailbox) if after is None else ()
    return page(
        request,
        "unmatched.html",
        "unmatched",
        mine=bool(mailbox),
        told=TOLD.get(told, ""),
        doubts=[in_doubt(each, reader) for each in doubts],
        cards=[card(each, reader) for each in waiting.items],
        after=after,
        next=waiting.next,
    )


@router.post("/{unmatched_id}/match")
def match(
    house: House, signed: Signed, unmatched_id: str, send_id: Annotated[str, Form(max_length=200)] = ""
) -> Response:
    if not _is_theirs(house, signed.user, unmatched_id):
        return _back("gone")
    try:
        house.match_unmatched(unmatched_id, Choice(send_id=send_id), signed.user.address)
    except NotWaiting:
        return _back("gone")
    except NoSuchSend as error:
        raise invalid([FieldProblem(error.field, error.reason)]) from error
    return _back("matched")


@router.post("/{unmatched_id}/dismiss")
def dismiss(house: House, signed: Signed, unmatched_id: str) -> Response:
    if not _is_theirs(house, signed.user, unmatched_id):
        return _back("gone")
    try:
        house.dismiss_unmatched(unmatched_id)
    except NotWaiting:
        return _back("gone")
    return _back("dismissed")


@router.post("/doubts/{event_id}/yes")
def confirm(house: House, signed: Signed, event_id: str) -> Response:
    say(house, signed.user, event_id, Say.YES)
    return _back("matched")


@router.post("/doubts/{event_id}/no")
def refute(house: House, signed: Signed, event_id: str) -> Response:
    say(house, signed.user, event_id, Say.NOTHING)
    return _back("resumed")


def _is_theirs(house: Doors, user: User, unmatched_id: str) -> bool:
    """False: it waits no more. Raises what tells a rep that it is another's."""
    found = house.store.reads.unsettled_mail(unmatched_id)
    if found and not may_change(user, found.mailbox):
        raise NotYours(NOT_YOURS)
    return found is not None


def _back(told: str) -> Response:
    return RedirectResponse(f"/unmatched?told={told}", 303)
