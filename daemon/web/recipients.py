"""What every page for recipients has in common: their language, and what they read where a link leads nowhere."""

from starlette.requests import Request
from starlette.responses import Response

from daemon.web.capture import pages
from daemon.web.capture.languages import language
from daemon.web.doors import Doors


def language_of(request: Request) -> str:
    """The best of ours for this browser."""
    return language(request.headers.get("accept-language", ""), _house_language(request))


def leads_nowhere(request: Request, _: Exception) -> Response:
    return page_over(request, 404)


def page_over(request: Request, status: int) -> Response:
    """404 or 410."""
    answer = pages.page(status, request.headers.get("accept-language", "").encode("latin-1"), _house_language(request))
    response = Response(answer.body["body"], status)
    response.raw_headers = list(answer.start["headers"])
    return response


def _house_language(request: Request) -> str:
    house: Doors = request.app.state.doors
    return house.capture.language
