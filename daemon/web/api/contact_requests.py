"""What contacts asked for by a link: by one of us, or by a CRM that takes it over."""

from typing import Annotated

from fastapi import APIRouter, Path, Request

from daemon.core.work import Request as Asked
from daemon.core.work import Standing
from daemon.flows.keys import KeyScope
from daemon.flows.work import close_request
from daemon.storage.work_reads import Wanted
from daemon.web.api.models.fields import Address, Name
from daemon.web.api.models.work import RequestOut, RequestPage
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, named, reads, writes
from daemon.web.doors import Doors
from daemon.web.problems import Problem

router = APIRouter(prefix="/v1/requests", tags=["follow-ups"], route_class=ApiRoute)

Id = Annotated[str, Path(max_length=200, examples=["req_01kb5tq6v0"])]


@router.get("", summary="What contacts asked for", dependencies=[reads(KeyScope.CONTACTS_READ)])
def list_requests(
    house: House,
    after: After = None,
    limit: Limit = 100,
    state: Standing | None = None,
    category: Name | None = None,
    contact: Address | None = None,
) -> RequestPage:
    """In the order in which they came."""
    with in_reach():
        page = house.store.reads.requests(after, limit, Wanted(state, contact, category=category))
    return RequestPage(items=[RequestOut.of(each) for each in page.items], next=page.next)


@router.post(
    "/{request_id}/close",
    summary="A request is answered",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
    responses={404: {"description": "There is no such request."}},
)
def post_request_close(house: House, request: Request, request_id: Id) -> RequestOut:
    """What is closed already, stays closed by whoever was first."""
    close_request(house.store, _request(house, request_id), named(request), house.clock())
    return RequestOut.of(_request(house, request_id))


def _request(house: Doors, request_id: str) -> Asked:
    found = house.store.reads.request(request_id)
    if found is None:
        raise Problem(404, "unknown-request", "there is no such request")
    return found
