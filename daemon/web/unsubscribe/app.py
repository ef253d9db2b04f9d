"""The way out of a mail, at /u/{token}: to look at it changes nothing, whoever looks; what is sent to it, is done.

The token is all that is asked for: no cookie, no sign-in, no page of ours that was seen before (RFC 8058 section 3.2).
"""

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from daemon.core.blocks import link_name
from daemon.core.marks import Link, key_of, open_link
from daemon.core.targets import LinkKind
from daemon.core.tokens import Forged, UnknownKey
from daemon.core.way_out import unpacked
from daemon.web.doors import Doors
from daemon.web.limits import BodyLimit
from daemon.web.metrics import Metrics
from daemon.web.recipients import language_of, leads_nowhere, page_over
from daemon.web.requests import CountRequests
from daemon.web.unsubscribe.asked import asked
from daemon.web.unsubscribe.pace import Pace
from daemon.web.unsubscribe.visit import Visit

FIRST = "u"  # the first part of its path
LARGEST = 20_000  # bytes of a form


def create_way_out(doors: Doors, metrics: Metrics) -> ASGIApp:
    app = Starlette(
        routes=[Route(f"/{FIRST}/{{token}}", _answer, methods=["GET", "POST"])],
        middleware=[Middleware(BodyLimit, usual=LARGEST)],
        exception_handlers={404: leads_nowhere},
    )
    app.state.doors = doors
    app.state.pace = Pace(doors.clock)
    return CountRequests(app, metrics)


async def _answer(request: Request) -> Response:
    house: Doors = request.app.state.doors
    try:
        link = _link(house, request.path_params["token"])
        visit = Visit(house, request.app.state.pace, link.send_id, unpacked(link.rest), language_of(request), request)
    except (Forged, UnknownKey) as error:
        raise HTTPException(404) from error
    if _is_blocked(house, request.path_params["token"]):
        return page_over(request, 410)
    if request.method == "POST":
        return await run_in_threadpool(visit.done, await asked(request))
    return await run_in_threadpool(visit.looked_at)


def _link(house: Doors, token: str) -> Link:
    """Raises `Forged` or `UnknownKey`; a link of another kind is forged, too."""
    link = open_link(house.capture.keyring, token)
    if link.kind != LinkKind.UNSUBSCRIBE:
        raise Forged
    return link


def _is_blocked(house: Doors, token: str) -> bool:
    rules = house.capture.rules()
    return rules.block_anything and rules.blocks.stops(key_of(token), link_name(token), "") is not None
