"""Where providers call us back: at /hooks/microsoft365 Microsoft tells that mailboxes have changed.

Whoever makes a subscription must answer its address at once with what comes in `validationToken`; each notice is to be
answered with 202 within seconds, or Microsoft sends it again
(https://learn.microsoft.com/en-us/graph/change-notifications-delivery-webhooks).
"""

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from daemon.web.doors import Doors
from daemon.web.limits import BodyLimit
from daemon.web.metrics import Metrics
from daemon.web.requests import CountRequests

FIRST = "hooks"  # the first part of its path
LARGEST = 1_000_000  # bytes; a request with 1,000 notices has half of them


def create_hooks(doors: Doors, metrics: Metrics) -> ASGIApp:
    app = Starlette(
        routes=[Route(f"/{FIRST}/microsoft365", _microsoft365, methods=["POST"])],
        middleware=[Middleware(BodyLimit, usual=LARGEST)],
    )
    app.state.doors = doors
    return CountRequests(app, metrics)


async def _microsoft365(request: Request) -> Response:
    token = request.query_params.get("validationToken")
    if token is not None:
        return PlainTextResponse(token)
    house: Doors = request.app.state.doors
    await run_in_threadpool(house.heed_notices, await request.body())
    return Response(status_code=202)
