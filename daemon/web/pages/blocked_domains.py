"""Domains to which nothing may be sent: everybody sees them, an admin blocks one or lets it go."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Cookie, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.blocked_domains import given_domain
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.core.given import Impossible, one_line
from daemon.flows.blocked_domains import block_domain, let_domain_go
from daemon.storage.records import Role, User
from daemon.web.api.paging import in_reach
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.pages.zone import ZONE, zone_of
from daemon.web.problems import NotYours, Problem

LONGEST = 300
SCREEN = 100
NOT_YOURS = "An admin blocks domains and lets them go. You may see them."
HERE = "/unsubscribes/domains"

router = APIRouter(prefix=HERE)

Zone = Annotated[str, Cookie(alias=ZONE)]
Written = Annotated[str, Form(max_length=LONGEST)]


@dataclass(frozen=True, slots=True)
class Tried:
    """What could not be blocked, as it was written; `wrong` is a sentence."""

    domain: str = ""
    reason: str = ""
    wrong: str = ""


NOTHING = Tried()


@router.get("")
def show(
    request: Request,
    house: House,
    signed: Signed,
    after: Annotated[str | None, Query(max_length=LONGEST)] = None,
    told: str = "",
    zone: Zone = "",
) -> Response:
    return _page(request, house, signed.user, Reader(zone_of(zone), house.clock()), after=after, told=told)


@router.post("")
def block(
    request: Request, house: House, signed: Signed, domain: Written, reason: Written = "", zone: Zone = ""
) -> Response:
    _require_admin(signed.user)
    try:
        named, why = given_domain(domain), one_line(reason.strip())
    except Impossible as error:
        reader = Reader(zone_of(zone), house.clock())
        return _page(request, house, signed.user, reader, tried=Tried(domain, reason, f"This {error}."))
    block_domain(house.store, named, why, signed.user.address, house.clock())
    return RedirectResponse(f"{HERE}?told=blocked", 303)


@router.post("/remove")
def let_go(house: House, signed: Signed, domain: Written) -> Response:
    _require_admin(signed.user)
    if not let_domain_go(house.store, domain):
        raise Problem(404, "not-blocked", "this domain is not blocked")
    return RedirectResponse(f"{HERE}?told=removed", 303)


def _require_admin(user: User) -> None:
    if user.role is not Role.ADMIN:
        raise NotYours(NOT_YOURS)


def _page(
    request: Request,
    house: Doors,
    user: User,
    reader: Reader,
    after: str | None = None,
    told: str = "",
    tried: Tried = NOTHING,
) -> Response:
    with in_reach():
        found = house.store.reads.blocked_domains(after, SCREEN)
    rows = [(each, moment_of(each.blocked_at, reader)) for each in found.items]
    return page(
        request, "blocked_domains.html", "unsubscribes", 422 if tried.wrong else 200, rows=rows, more=found.next,
        after=after, told=told, tried=tried, may_write=user.role is Role.ADMIN,
    )  # fmt: skip
