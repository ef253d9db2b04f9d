"""The live feed: its first screen, what is older, what is new, and what one can do about a line."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Cookie, Depends, Form, Header, Query, Request
from starlette.responses import HTMLResponse, Response, StreamingResponse

from daemon.core.feed.filter import Filter, Kinds
from daemon.core.feed.values import Do
from daemon.flows.mailbox_rules import acts_on, may_decide
from daemon.flows.people import signed_in
from daemon.storage.errors import BadCursor
from daemon.storage.records import Role, User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.back import back_to
from daemon.web.pages.feed_view import MOST_CAMPAIGNS, Asked, Screen, Whose, aside, news, screen
from daemon.web.pages.render import fragment, page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours, Problem
from daemon.web.stream import Channel, follow

LONGEST = 200
NOT_YOURS = "A rep stops and resumes what was sent from their own mailbox or heard in it. Ask a manager for the rest."

router = APIRouter()


def asked(
    house: House,
    signed: Signed,
    q: Annotated[str, Query(max_length=LONGEST)] = "",
    campaign: Annotated[str, Query(max_length=LONGEST)] = "",
    kind: Kinds = Kinds.ALL,
    everybody: Annotated[str, Query(alias="all")] = "",
    whose: Whose = Whose.EITHER,
    zone: Annotated[str, Cookie(alias=ZONE)] = "",
) -> Asked:
    mine = signed.user.address if _means_mine(house, signed.user, whose) else ""
    return Asked(Filter(kind, campaign, q, mine), not everybody, zone_of(zone), whose, acts_on(signed.user))


def _means_mine(house: Doors, user: User, whose: Whose) -> bool:
    if whose is not Whose.EITHER:
        return whose is Whose.MINE
    return user.role is Role.REP and house.store.reads.mailbox(user.address) is not None


Choice = Annotated[Asked, Depends(asked)]
Place = Annotated[str | None, Query(max_length=LONGEST)]


@router.get("/")
def show(request: Request, house: House, signed: Signed, choice: Choice, before: Place = None) -> Response:
    """The newest lines, or those before a place: that is how one reads on without scripts."""
    reads = house.store.reads
    now = reads.latest_cursor()  # read first: whatever comes while the page is made, comes again as news
    return page(
        request,
        "feed.html",
        "feed",
        asked=choice,
        screen=_screen(house, choice, before),
        aside=aside(house, choice),
        campaigns=reads.campaign_ids(MOST_CAMPAIGNS),
        own=choice.mine or reads.mailbox(signed.user.address) is not None,
        before=before,
        now=now,
    )


@router.get("/feed/older")
def older(house: House, _: Signed, choice: Choice, before: Place = None) -> Response:
    """A part of the page, for its script to append."""
    return HTMLResponse(fragment("feed_older.html", asked=choice, screen=_screen(house, choice, before)))


@router.get("/feed/aside")
def beside(house: House, _: Signed, choice: Choice) -> Response:
    return HTMLResponse(fragment("feed_aside.html", asked=choice, aside=aside(house, choice)))


@router.get("/feed/stream")
async def live(
    house: House,
    signed: Signed,
    choice: Choice,
    after: Place = None,
    last_event_id: Annotated[str | None, Header(max_length=LONGEST)] = None,
) -> StreamingResponse:
    """The groups that change, as they change, until the session ends. Resumes where the browser says it was."""
    channel = Channel(
        ("feed", choice),
        partial(news, house, choice),
        signed.session,
        lambda: signed_in(house.store, signed.session, house.clock()) is not None,
    )
    told = follow(house, channel, last_event_id or after)
    return StreamingResponse(told, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


@router.post("/feed/act")
def act(
    house: House,
    signed: Signed,
    deed: Annotated[str, Form(max_length=LONGEST)],
    back: Annotated[str, Form(max_length=1000)] = "",
) -> Response:
    """`deed` is what to do, and the event whose campaign it is about; what is so already, stays so."""
    do, _space, event_id = deed.partition(" ")
    found = house.store.reads.event(event_id)
    if (
        found is None
        or found.event.contact is None
        or found.event.campaign_id is None
        or do not in (Do.STOP, Do.RESUME)
    ):
        raise Problem(404, "unknown-event", "there is no such event to do this about")
    send = house.store.reads.send(found.event.send_id) if found.event.send_id else None
    if not may_decide(signed.user, found.event.mailbox, send.mailbox if send else None):
        raise NotYours(NOT_YOURS)
    deeds = {Do.STOP: house.stop_contact, Do.RESUME: house.resume_contact}
    deeds[Do(do)](found.event.contact, found.event.campaign_id)
    return back_to(back)


def _screen(house: Doors, choice: Asked, before: str | None) -> Screen:
    try:
        return screen(house, choice, before)
    except BadCursor as error:
        raise Problem(410, "cursor-gone", "this place in the feed is unknown") from error
