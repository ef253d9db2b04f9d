"""Did this form come from a page of ours? Asked of everything that changes something, before anything else is.

Twice over: the browser says where the request was made (Fetch Metadata, or Origin), and the form holds a token that
only a page shown to this session can hold.
"""

import hmac
import secrets
from hashlib import sha256
from urllib.parse import urlsplit

from fastapi import Request

from daemon.core.web_address import origin
from daemon.web.auth import doors
from daemon.web.doors import Doors
from daemon.web.pages.signed import COOKIE
from daemon.web.problems import Problem

READING = frozenset({"GET", "HEAD", "OPTIONS"})
HEADER = "x-csrf-token"  # for scripts, which send no form
QUERY = "csrf"  # for forms that bring a file: to look for it inside would be to take the file in first


def new_token(session: str) -> str:
    """Another one for each page, all valid as long as the session: what is compressed beside a secret may tell it."""
    salt = secrets.token_urlsafe(12)
    return f"{salt}.{_proof(session, salt)}"


async def guard(request: Request) -> None:
    """Raises the 403 that says to load the page again."""
    if request.method in READING:
        return
    if not _from_here(request, doors(request)):
        raise Problem(403, "foreign-form", "this form was sent from another site")
    session = request.cookies.get(COOKIE)
    if session is not None and not _ours(session, await _token(request)):
        raise Problem(403, "stale-form", "this form is from an earlier sign-in; load the page again")


def _from_here(request: Request, house: Doors) -> bool:
    """A browser too old for the first says the second. One that says neither is none."""
    if site := request.headers.get("sec-fetch-site"):
        return site == "same-origin"
    told = request.headers.get("origin", "")
    ours = told == origin(house.public_url) or urlsplit(told).netloc == request.headers.get("host")
    return ours and told != ""


async def _token(request: Request) -> str:
    if token := request.headers.get(HEADER) or request.query_params.get(QUERY):
        return token
    sent = (await request.form()).get("csrf")
    return sent if isinstance(sent, str) else ""


def _ours(session: str, token: str) -> bool:
    salt, _, proof = token.partition(".")
    return hmac.compare_digest(proof.encode(), _proof(session, salt).encode())


def _proof(session: str, salt: str) -> str:
    return hmac.new(session.encode(), f"csrf:{salt}".encode(), sha256).hexdigest()
