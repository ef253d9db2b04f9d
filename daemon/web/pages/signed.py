"""Who is at the browser? A session, named by a cookie that no script can read and no other site can use."""

from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request
from starlette.responses import Response

from daemon.core.hosts import is_loopback
from daemon.flows.people import SESSION_LASTS, signed_in
from daemon.storage.records import User
from daemon.web.auth import doors
from daemon.web.doors import Doors

COOKIE = "harken_session"


class NotSignedIn(Exception):
    """Whoever asks must sign in first. A person is led there; a script is told 401."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """`session` is the browser's secret: from it, and from nothing else, the tokens in forms are made."""

    user: User
    session: str = field(repr=False)


def signed(request: Request) -> SignedIn:
    """Raises `NotSignedIn`."""
    house = doors(request)
    session = request.cookies.get(COOKIE, "")
    user = signed_in(house.store, session, house.clock()) if session else None
    if user is None:
        raise NotSignedIn
    found = SignedIn(user, session)
    request.state.signed = found  # for the frame around the page
    return found


Signed = Annotated[SignedIn, Depends(signed)]


def remember(answer: Response, house: Doors, session: str) -> None:
    answer.set_cookie(
        COOKIE, session, max_age=int(SESSION_LASTS.total_seconds()), httponly=True, samesite="lax", secure=secure(house)
    )


def forget(answer: Response, house: Doors) -> None:
    answer.delete_cookie(COOKIE, httponly=True, samesite="lax", secure=secure(house))


def secure(house: Doors) -> bool:
    """Only over HTTPS, unless this is somebody's own machine: there, browsers trust HTTP as well."""
    return not is_loopback(urlsplit(house.public_url).hostname or "")
