"""Domains to which nothing may be sent: look at them, block one, let one go."""

from typing import Annotated

from fastapi import APIRouter, Path, Request

from daemon.flows.blocked_domains import block_domain, let_domain_go
from daemon.flows.keys import KeyScope
from daemon.web.api.models.blocked_domains import BlockedDomainIn, BlockedDomainOut, BlockedDomainPage, Domain
from daemon.web.api.paging import After, Limit, in_reach
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, named, reads, writes
from daemon.web.problems import Problem

router = APIRouter(prefix="/v1/suppressions/domains", tags=["contacts"], route_class=ApiRoute)


@router.get("", summary="Every blocked domain", dependencies=[reads(KeyScope.SUPPRESSIONS_READ)])
def list_blocked_domains(house: House, after: After = None, limit: Limit = 100) -> BlockedDomainPage:
    """In the order of their names."""
    with in_reach():
        page = house.store.reads.blocked_domains(after, limit)
    return BlockedDomainPage(items=[BlockedDomainOut.of(each) for each in page.items], next=page.next)


@router.post("", status_code=201, summary="Block a domain", dependencies=[writes(KeyScope.SUPPRESSIONS_WRITE)])
def add_blocked_domain(house: House, request: Request, body: BlockedDomainIn) -> BlockedDomainOut:
    """Nobody there, or below, gets a mail any more: preparing one answers 409. What runs stops at once."""
    return BlockedDomainOut.of(block_domain(house.store, body.domain, body.reason, named(request), house.clock()))


@router.delete(
    "/{domain}",
    status_code=204,
    summary="Let a domain go",
    dependencies=[writes(KeyScope.SUPPRESSIONS_WRITE)],
    responses={404: {"description": "This domain itself is not blocked."}},
)
def remove_blocked_domain(house: House, domain: Annotated[Domain, Path()]) -> None:
    """What was stopped stays stopped. Domains below that are blocked by themselves stay blocked."""
    if not let_domain_go(house.store, domain):
        raise Problem(404, "not-blocked", "this domain is not blocked: see GET /v1/suppressions/domains")
