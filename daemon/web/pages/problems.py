"""What went wrong, as a page for people and as problem details (RFC 9457) for programs."""

from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from daemon.storage.errors import StoreUnavailable
from daemon.web.pages.render import bare_page
from daemon.web.pages.signed import NotSignedIn
from daemon.web.problems import NotYours, Problem, ProblemResponse, as_problem

# What happened, and what it means or what to do; then the way on.
SAID = {
    403: ("This was not done", "The page it came from is no longer valid. Go back, load it again, and repeat it."),
    404: ("Nothing is here", "The address is mistyped, or what was here is gone."),
    405: ("This page is read, not sent to", "Follow its links instead."),
    409: ("Somebody was quicker", "They said otherwise of it. Load the page again to see what holds now."),
    413: ("This is too large", "Harken took none of it."),
    500: ("Harken made a mistake", "It is in the log. What was heard is kept, and listening goes on."),
    503: ("The store does not answer", "Nothing is lost: mails wait in their inboxes. Try again in a moment."),
}
OTHERWISE = ("This cannot be done", "Harken did not understand what was sent. Go back, and try again.")


def answer_with_pages(app: FastAPI) -> None:
    """Register the one translation for everything that can be raised."""
    app.add_exception_handler(NotSignedIn, _sign_in_first)
    for kind in (HTTPException, RequestValidationError, StoreUnavailable, Exception):
        app.add_exception_handler(kind, _respond)


async def _sign_in_first(request: Request, _: Exception) -> Response:
    if not _for_people(request):
        return ProblemResponse(Problem(401, "sign-in-required", "sign in first"))
    wanted = _asked_for(request) if request.method == "GET" else "/"
    return RedirectResponse("/login" if wanted == "/" else f"/login?next={quote(wanted, safe='/')}", 303)


async def _respond(request: Request, error: Exception) -> Response:
    problem = as_problem(error)
    if not _for_people(request):
        return ProblemResponse(problem)
    title, meaning = _said(problem)
    answer = bare_page("problem.html", problem.status_code, title=title, meaning=meaning)
    answer.headers.update(problem.headers or {})
    return answer


def _said(problem: Problem) -> tuple[str, str]:
    if isinstance(problem, NotYours):
        return "This is not yours to do", problem.detail
    return SAID.get(problem.status_code, OTHERWISE)


def _asked_for(request: Request) -> str:
    """As it came over the wire: encoded."""
    path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    return (path + (b"?" + query if query else b"")).decode("ascii", "replace")


def _for_people(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")
