"""On the host of our links: a browser of our own people is given its cookie, and goes back to where it came from.

Whatever is wrong with its ticket or with us, it goes back: nobody is kept from signing in by a cookie.
"""

import logging
from datetime import timedelta
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from daemon.core.device_cookie import NAME
from daemon.storage.errors import StoreUnavailable
from daemon.web.doors import Doors
from daemon.web.metrics import Metrics
from daemon.web.requests import CountRequests
from daemon.web.way_back import local_path

log = logging.getLogger(__name__)

FIRST = "device"  # the first part of its path
KEPT = timedelta(days=400)  # longer than this no browser keeps a cookie (RFC 6265bis, section 5.5)


def create_device_door(doors: Doors, metrics: Metrics) -> ASGIApp:
    app = Starlette(routes=[Route(f"/{FIRST}/{{ticket}}", _enter)])
    app.state.doors = doors
    return CountRequests(app, metrics)


def _enter(request: Request) -> Response:
    house: Doors = request.app.state.doors
    answer = RedirectResponse(house.public_url + local_path(request.query_params.get("next", "/")), 303)
    if cookie := _registered(house, request):
        _keep(answer, house, cookie)
    return answer


def _registered(house: Doors, request: Request) -> str | None:
    ticket, cookie = request.path_params["ticket"], request.cookies.get(NAME, "")
    try:
        return house.register_device(ticket, cookie, request.headers.get("user-agent", ""))
    except StoreUnavailable as error:
        log.warning("a browser could not be made known", extra={"reason": str(error)})
        return None


def _keep(answer: Response, house: Doors, cookie: str) -> None:
    """For links in any webmail's frame too (`None`), which browsers allow over HTTPS alone: over HTTP, on somebody's
    own machine, it comes with links that are followed (`Lax`)."""
    secure = urlsplit(house.tracking_url).scheme == "https"
    lasts = int(KEPT.total_seconds())
    answer.set_cookie(NAME, cookie, lasts, httponly=True, secure=secure, samesite="none" if secure else "lax")
