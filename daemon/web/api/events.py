"""The log: what happened, in pages or as a stream."""

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from starlette.responses import JSONResponse, StreamingResponse

from daemon.core.signals import event_json
from daemon.flows.keys import KeyScope
from daemon.storage.store import cursor_of
from daemon.web.api.models.events import EventPage
from daemon.web.api.models.fields import Address, Name
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, caller, reads
from daemon.web.stream import Wanted, stream

router = APIRouter(prefix="/v1/events", tags=["events"], route_class=ApiRoute)

EVENT_STREAM = {"text/event-stream": {"schema": {"type": "string"}}}

Types = Annotated[
    list[Annotated[str, Query(pattern=r"^[a-z_.*?]{1,100}$")]],
    Query(
        alias="type", max_length=50, description="Globs over event types; may be repeated.", examples=[["campaign.*"]]
    ),
]
Contact = Annotated[Address | None, Query(description="Only this contact's.")]
Campaign = Annotated[Name | None, Query(description="Only this campaign's.")]


@router.get("", summary="Events in their order", dependencies=[reads(KeyScope.EVENTS_READ)], response_model=EventPage)
def list_events(
    house: House,
    types: Types = [],  # noqa: B006 - FastAPI copies it
    contact: Contact = None,
    campaign: Campaign = None,
    after: After = None,
    limit: Limit = 100,
) -> JSONResponse:
    """From the oldest, or from `after` on. Nothing committed later ever lies before a cursor."""
    log = house.store.reads
    here = after or log.latest_cursor()
    with in_reach():
        page = log.events(after, limit, types, contact, campaign)
    return JSONResponse(
        {
            "items": [event_json(each) for each in page.items],
            "next": page.next,
            "cursor": cursor_of(page.items[-1]) if page.items else here,
        }
    )


@router.get(
    "/stream",
    summary="Events as they happen",
    dependencies=[reads(KeyScope.EVENTS_READ)],
    response_class=StreamingResponse,
    responses={200: {"description": "Server-sent events.", "content": EVENT_STREAM}},
)
async def stream_events(
    request: Request,
    house: House,
    types: Types = [],  # noqa: B006
    contact: Contact = None,
    campaign: Campaign = None,
    after: After = None,
    last_event_id: Annotated[str | None, Header(max_length=200, description="Wins over `after`.")] = None,
) -> StreamingResponse:
    """Each event as one message: `id` is its cursor, `event` its type, `data` the same JSON as in the list.

    Without a cursor it begins now. It misses nothing: reconnect with `Last-Event-ID`, as browsers do by themselves.
    A cursor that is unknown or purged gets the event `reset`, and the stream goes on from now.
    """
    wanted = Wanted(tuple(types), contact, campaign)
    return StreamingResponse(
        stream(house, wanted, last_event_id or after, caller(request).key.id),
        media_type="text/event-stream",
        headers={"X-Accel-Buffering": "no"},
    )
