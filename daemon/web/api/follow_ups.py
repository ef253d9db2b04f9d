"""What is to be done for a contact: by one of us, or by a CRM that takes it over."""

from typing import Annotated

from fastapi import APIRouter, Path, Request

from daemon.core.work import FollowUp, Standing
from daemon.flows.keys import KeyScope
from daemon.flows.work import create_follow_up, finish_follow_up
from daemon.storage.work_reads import Wanted
from daemon.web.api.models.fields import Address
from daemon.web.api.models.work import FollowUpIn, FollowUpOut, FollowUpPage
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House, named, reads, writes
from daemon.web.doors import Doors
from daemon.web.problems import Problem

UNKNOWN: Responses = {404: {"description": "There is no such follow-up."}}

router = APIRouter(prefix="/v1/follow-ups", tags=["follow-ups"], route_class=ApiRoute)

Id = Annotated[str, Path(max_length=200, examples=["fup_01kb5tq6v0"])]


@router.get("", summary="What is to be done", dependencies=[reads(KeyScope.CONTACTS_READ)])
def list_follow_ups(
    house: House,
    after: After = None,
    limit: Limit = 100,
    state: Standing | None = None,
    assignee: Address | None = None,
    contact: Address | None = None,
) -> FollowUpPage:
    """In the order in which they came to be."""
    with in_reach():
        page = house.store.reads.follow_ups(after, limit, Wanted(state, contact, assignee))
    return FollowUpPage(items=[FollowUpOut.of(each) for each in page.items], next=page.next)


@router.post("", status_code=201, summary="Create a follow-up", dependencies=[writes(KeyScope.CONTACTS_WRITE)])
def post_follow_up(house: House, request: Request, body: FollowUpIn) -> FollowUpOut:
    made = create_follow_up(house.store, body.new(), named(request), house.clock())
    return FollowUpOut.of(_follow_up(house, made))


@router.post(
    "/{follow_up_id}/done",
    summary="A follow-up is done",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
    responses=UNKNOWN,
)
def post_follow_up_done(house: House, request: Request, follow_up_id: Id) -> FollowUpOut:
    """What is done already, stays done by whoever was first."""
    finish_follow_up(house.store, _follow_up(house, follow_up_id), named(request), house.clock())
    return FollowUpOut.of(_follow_up(house, follow_up_id))


def _follow_up(house: Doors, follow_up_id: str) -> FollowUp:
    found = house.store.reads.follow_up(follow_up_id)
    if found is None:
        raise Problem(404, "unknown-follow-up", "there is no such follow-up")
    return found
