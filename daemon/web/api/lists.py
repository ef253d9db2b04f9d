"""Lists of people: links add to them, and so may anybody with a key."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from starlette.responses import JSONResponse

from daemon.core.work import ContactList
from daemon.flows.keys import KeyScope
from daemon.flows.work import add_member, make_list, remove_list, remove_member
from daemon.web.api.models.fields import Address
from daemon.web.api.models.work import ListIn, ListOut, ListPage, MemberIn, MemberOut, MemberPage
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House, named, reads, writes
from daemon.web.doors import Doors
from daemon.web.problems import Problem

UNKNOWN: Responses = {404: {"description": "There is no such list."}}
KNOWN_LIST: Responses = {200: {"model": ListOut, "description": "There is one of this name already."}}

router = APIRouter(prefix="/v1/lists", tags=["lists"], route_class=ApiRoute)

ListId = Annotated[str, Path(max_length=200, examples=["lst_01kb5tq6v0"])]
Email = Annotated[Address, Path(examples=["flynn@flynnsarcade.com"])]


@router.get("", summary="All lists", dependencies=[reads(KeyScope.CONTACTS_READ)])
def list_lists(house: House, after: After = None, limit: Limit = 100) -> ListPage:
    """In the order in which they came to be."""
    with in_reach():
        page = house.store.reads.contact_lists(after, limit)
    return ListPage(items=[ListOut.of(each) for each in page.items], next=page.next)


@router.post(
    "",
    status_code=201,
    summary="Make a list",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
    response_model=ListOut,
    responses=KNOWN_LIST,
)
def post_list(house: House, body: ListIn) -> JSONResponse:
    """A link that adds to a list names it: one that is not there yet comes to be by itself."""
    now = house.clock()
    made = _list(house, make_list(house.store, body.name, now))
    return JSONResponse(ListOut.of(made).model_dump(mode="json"), 201 if made.created_at == now else 200)


@router.delete(
    "/{list_id}",
    status_code=204,
    summary="Remove a list",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
    responses=UNKNOWN,
)
def delete_list(house: House, list_id: ListId) -> None:
    """The people on it stay what they are, and the log keeps who was added. A link that adds to it makes it anew."""
    if not remove_list(house.store, list_id):
        raise _unknown()


@router.get(
    "/{list_id}/members", summary="Who is on a list", dependencies=[reads(KeyScope.CONTACTS_READ)], responses=UNKNOWN
)
def list_members(house: House, list_id: ListId, after: After = None, limit: Limit = 100) -> MemberPage:
    """In the order in which they came."""
    _list(house, list_id)
    with in_reach():
        page = house.store.reads.members(list_id, after, limit)
    return MemberPage(items=[MemberOut.of(each) for each in page.items], next=page.next)


@router.post(
    "/{list_id}/members",
    status_code=204,
    summary="Put somebody on a list",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
    responses=UNKNOWN,
)
def post_member(house: House, request: Request, list_id: ListId, body: MemberIn) -> None:
    """Also somebody who was never mailed. Who is on it already, stays so."""
    add_member(house.store, _list(house, list_id), body.contact, named(request), house.clock())


@router.delete(
    "/{list_id}/members/{email:path}",
    status_code=204,
    summary="Take somebody off a list",
    dependencies=[writes(KeyScope.CONTACTS_WRITE)],
    responses={404: {"description": "There is no such list, or they are not on it."}},
)
def delete_member(house: House, request: Request, list_id: ListId, email: Email) -> None:
    if not remove_member(house.store, _list(house, list_id), email, named(request), house.clock()):
        raise Problem(404, "not-a-member", "this address is not on the list")


def _list(house: Doors, list_id: str) -> ContactList:
    found = house.store.reads.contact_list(list_id)
    if found is None:
        raise _unknown()
    return found


def _unknown() -> Problem:
    return Problem(404, "unknown-list", "there is no such list: see GET /v1/lists")
