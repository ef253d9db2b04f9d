"""Mails from companies you mail that answer nothing you sent, as far as anybody can tell: a person settles them."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from starlette.responses import JSONResponse

from daemon.core.signals import event_json
from daemon.flows.keys import KeyScope
from daemon.flows.settling import NoSuchSend, NotWaiting
from daemon.web.api.models.unmatched import MatchIn, SettledOut, UnmatchedOut, UnmatchedPage
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House, named, reads, writes
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(prefix="/v1/unmatched", tags=["unmatched"], route_class=ApiRoute)

NOT_WAITING: Responses = {404: {"description": "No such mail waits: it was settled, or its 30 days are over."}}
MAY_WRITE = [writes(KeyScope.EVENTS_WRITE)]

UnmatchedId = Annotated[str, Path(max_length=200, examples=["unm_01kb5tq6v0"])]


@router.get("", summary="Mails that wait for a person", dependencies=[reads(KeyScope.EVENTS_READ)])
def list_unmatched(house: House, after: After = None, limit: Limit = 100) -> UnmatchedPage:
    """Newest first. Each waits for 30 days; once the mail it answers is registered after all, it leaves the list."""
    with in_reach():
        page = house.unmatched(after, limit, "")
    return UnmatchedPage(items=[UnmatchedOut.of(each) for each in page.items], next=page.next)


@router.post(
    "/{unmatched_id}/match",
    summary="Say whose answer it is",
    dependencies=MAY_WRITE,
    response_model=SettledOut,
    responses=NOT_WAITING,
)
def match_unmatched(request: Request, house: House, unmatched_id: UnmatchedId, body: MatchIn) -> JSONResponse:
    """Decided as if the mail had named the send, by the same rules; `matched_by` is `settled`."""
    try:
        recorded = house.match_unmatched(unmatched_id, body.choice(), named(request))
    except NotWaiting as error:
        raise not_waiting() from error
    except NoSuchSend as error:
        raise invalid([FieldProblem(error.field, error.reason)]) from error
    return JSONResponse({"events": [event_json(each) for each in recorded]})


@router.post(
    "/{unmatched_id}/dismiss",
    status_code=204,
    summary="Say that it answers nothing",
    dependencies=MAY_WRITE,
    responses=NOT_WAITING,
)
def dismiss_unmatched(house: House, unmatched_id: UnmatchedId) -> None:
    """It leaves the list. Should it name a mail that you register later, that counts all the same."""
    try:
        house.dismiss_unmatched(unmatched_id)
    except NotWaiting as error:
        raise not_waiting() from error


def not_waiting() -> Problem:
    return Problem(404, "unknown-unmatched", "no such mail waits for a person: it was settled, or its time is over")
