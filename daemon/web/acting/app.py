"""Links that do something, at /l/{token}: whoever looks at one changes nothing, and who presses its button, acts.

Mail scanners follow every link, with GET, with HEAD, and with a browser that runs scripts. None of these presses a
button. The token is all that is asked for: no cookie, no sign-in.
"""

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from daemon.core.tokens import Forged, UnknownKey
from daemon.web.acting.visit import Visit
from daemon.web.capture.touched import is_blocked, lead, touched
from daemon.web.doors import Doors
from daemon.web.headers import CarefulHeaders
from daemon.web.limits import BodyLimit
from daemon.web.metrics import Metrics
from daemon.web.recipients import language_of, leads_nowhere, page_over
from daemon.web.requests import CountRequests
from daemon.web.unsubscribe.pace import Pace

LARGEST = 20_000  # bytes of a form


def create_acting(doors: Doors, metrics: Metrics) -> ASGIApp:
    app = Starlette(
        routes=[Route("/l/{token}", _answer, methods=["GET", "POST"])],
        middleware=[Middleware(BodyLimit, usual=LARGEST)],
        exception_handlers={404: leads_nowhere},
    )
    app.state.doors = doors
    app.state.pace = Pace(doors.clock)
    return CarefulHeaders(CountRequests(app, metrics))


async def _answer(request: Request) -> Response:
    house: Doors = request.app.state.doors
    rules = house.capture.rules()
    try:
        found = touched(house.capture.keyring, request.scope["path"], rules.leads)
    except (Forged, UnknownKey) as error:
        raise HTTPException(404) from error
    to = lead(rules, found)
    if is_blocked(rules, found, to):
        return page_over(request, 410)
    if found.target is None or to is None or not to.acts:
        return PlainTextResponse("", 405, {"Allow": "GET, HEAD"})
    visit = Visit(house, request.app.state.pace, found, found.target, to, language_of(request), request)
    return await run_in_threadpool(visit.pressed if request.method == "POST" else visit.looked_at)
