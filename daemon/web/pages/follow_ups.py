"""What links and colleagues began: follow-ups to do, requests to answer, lists of people."""

from typing import Annotated

from fastapi import APIRouter, Cookie, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.feed.values import Reader
from daemon.core.work import ContactList
from daemon.flows.mailbox_rules import acts_on
from daemon.flows.work import close_request, finish_follow_up, make_list, remove_list, remove_member
from daemon.storage.records import Role, User
from daemon.storage.work_reads import Wanted
from daemon.web.api.models.work import ListIn
from daemon.web.api.paging import in_reach
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.follow_ups_view import (
    ALL,
    MINE,
    STANDINGS,
    Asked,
    follow_up_rows,
    member_rows,
    request_rows,
)
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours, Problem

MOST = 200
SCREEN = 100
HERE = "follow-ups"
NOT_YOURS = "Managers and admins delete lists. Ask one of them."

router = APIRouter(prefix="/follow-ups")

Zone = Annotated[str, Cookie(alias=ZONE)]
Given = Annotated[str, Query(max_length=200)]


@router.get("")
def show(
    request: Request, house: House, signed: Signed, whose: Given = "", state: Given = "", zone: Zone = ""
) -> Response:
    """A rep's own; everybody's, for who decides for everybody: unless they choose."""
    usual = ALL if acts_on(signed.user) is None else MINE
    asked = Asked(whose if whose in (MINE, ALL) else usual, state)
    wanted = Wanted(asked.standing, assignee=signed.user.address if asked.is_mine else None)
    rows = follow_up_rows(house.store.reads.next_follow_ups(MOST, wanted), _reader(house, zone))
    return page(request, "follow_ups.html", HERE, look="", asked=asked, standings=STANDINGS, rows=rows, most=MOST)


@router.post("/{follow_up_id}/done")
def finish(
    house: House, signed: Signed, follow_up_id: str, back: Annotated[str, Form(max_length=200)] = ""
) -> Response:
    found = house.store.reads.follow_up(follow_up_id)
    if found is None:
        raise Problem(404, "unknown-follow-up", "there is no such follow-up any more")
    finish_follow_up(house.store, found, signed.user.address, house.clock())
    return RedirectResponse(f"/follow-ups?{back}", 303)


@router.get("/requests")
def show_requests(request: Request, house: House, _: Signed, state: Given = "", zone: Zone = "") -> Response:
    asked = Asked(ALL, state)
    rows = request_rows(house.store.reads.next_requests(MOST, Wanted(asked.standing)), _reader(house, zone))
    return page(request, "requests.html", HERE, look="requests", asked=asked, standings=STANDINGS, rows=rows, most=MOST)


@router.post("/requests/{request_id}/close")
def close(house: House, signed: Signed, request_id: str) -> Response:
    found = house.store.reads.request(request_id)
    if found is None:
        raise Problem(404, "unknown-request", "there is no such request any more")
    close_request(house.store, found, signed.user.address, house.clock())
    return RedirectResponse("/follow-ups/requests", 303)


@router.get("/lists")
def show_lists(request: Request, house: House, _: Signed, after: Given = "") -> Response:
    with in_reach():
        found = house.store.reads.contact_lists(after or None, SCREEN)
    return page(request, "lists.html", HERE, look="lists", lists=found.items, next=found.next, after=after, wrong="")


@router.post("/lists")
def make(request: Request, house: House, _: Signed, name: Annotated[str, Form(max_length=1_000)] = "") -> Response:
    try:
        wanted = ListIn(name=name).name
    except ValueError:
        lists = house.store.reads.contact_lists(None, SCREEN)
        wrong = "A name has a letter or more, 120 at most, and is one line."
        return page(
            request, "lists.html", HERE, 422, look="lists", lists=lists.items, next=lists.next, after="", wrong=wrong
        )
    return RedirectResponse(f"/follow-ups/lists/{make_list(house.store, wanted, house.clock())}", 303)


@router.get("/lists/{list_id}")
def show_list(
    request: Request, house: House, signed: Signed, list_id: str, after: Given = "", zone: Zone = ""
) -> Response:
    shown = _list(house, list_id)
    with in_reach():
        found = house.store.reads.members(list_id, after or None, SCREEN)
    rows = member_rows(found.items, _reader(house, zone))
    return page(
        request, "list.html", HERE, look="lists", list=shown, rows=rows, next=found.next, after=after,
        may_delete=_may_delete(signed.user),
    )  # fmt: skip


@router.post("/lists/{list_id}/remove")
def take_off(house: House, signed: Signed, list_id: str, email: Annotated[str, Form(max_length=320)]) -> Response:
    remove_member(house.store, _list(house, list_id), email, signed.user.address, house.clock())
    return RedirectResponse(f"/follow-ups/lists/{list_id}", 303)


@router.post("/lists/{list_id}/delete")
def delete(house: House, signed: Signed, list_id: str) -> Response:
    if not _may_delete(signed.user):
        raise NotYours(NOT_YOURS)
    remove_list(house.store, list_id)
    return RedirectResponse("/follow-ups/lists", 303)


def _list(house: Doors, list_id: str) -> ContactList:
    found = house.store.reads.contact_list(list_id)
    if found is None:
        raise Problem(404, "unknown-list", "there is no such list any more")
    return found


def _may_delete(user: User) -> bool:
    return user.role is not Role.REP


def _reader(house: Doors, zone: str) -> Reader:
    return Reader(zone_of(zone), house.clock())
