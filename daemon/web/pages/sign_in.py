"""Signing in by a link that works once, and signing out."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Cookie, Request
from starlette.responses import RedirectResponse, Response

from daemon.flows.people import invited, sign_in, sign_out, signed_in
from daemon.web.auth import House
from daemon.web.pages.own_browser import let_its_forms_lead_there, over_the_host_of_links
from daemon.web.pages.render import bare_page
from daemon.web.pages.signed import COOKIE, Signed, forget, remember, secure
from daemon.web.way_back import local_path

# Where somebody wanted to go when they were asked to sign in: kept until they come back with a link.
WANTED = "harken_next"
WANTED_LASTS_S = 3600

router = APIRouter()


@router.get("/login")
def login(house: House, next: str = "/", session: Annotated[str, Cookie(alias=COOKIE)] = "") -> Response:  # noqa: A002
    wanted = local_path(next)
    if session and signed_in(house.store, session, house.clock()):
        return RedirectResponse(wanted, 303)
    url = urlsplit(house.public_url)
    forgetful = secure(house) and url.scheme != "https"  # a browser keeps no Secure cookie that came over HTTP
    answer = bare_page("login.html", host=url.netloc, forgetful=forgetful)
    answer.set_cookie(WANTED, wanted, max_age=WANTED_LASTS_S, httponly=True, samesite="lax", secure=secure(house))
    return answer


@router.get("/login/{ticket}")
def ask(house: House, ticket: str) -> Response:
    """Only asks: whatever follows links in mails must not use this one up."""
    user = invited(house.store, ticket, house.clock())
    if user is None:
        return bare_page("login_over.html", 410)
    answer = bare_page("login_ask.html", user=user, host=urlsplit(house.public_url).netloc)
    return let_its_forms_lead_there(answer, house)


@router.post("/login/{ticket}")
def enter(request: Request, house: House, ticket: str, wanted: Annotated[str, Cookie(alias=WANTED)] = "/") -> Response:
    session = sign_in(house.store, ticket, house.clock())
    if session is None:
        return bare_page("login_over.html", 410)
    answer = RedirectResponse(over_the_host_of_links(request, house, session, local_path(wanted)), 303)
    remember(answer, house, session)
    answer.delete_cookie(WANTED, httponly=True, samesite="lax", secure=secure(house))
    return answer


@router.post("/logout")
def leave(house: House, signed: Signed) -> Response:
    sign_out(house.store, signed.session)
    answer = RedirectResponse("/login", 303)
    forget(answer, house)
    return answer
