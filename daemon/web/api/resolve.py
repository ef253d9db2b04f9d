"""Who came by a link: for the server it leads to."""

from typing import Annotated

from fastapi import APIRouter, Path

from daemon.core.tokens import Forged, UnknownKey
from daemon.flows.keys import KeyScope
from daemon.flows.resolve import Blocked
from daemon.web.api.models.blocks import ResolvedOut
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, reads
from daemon.web.problems import Problem

router = APIRouter(prefix="/v1/resolve", tags=["links"], route_class=ApiRoute)

Token = Annotated[str, Path(description="What came as the parameter `hk`.", max_length=20_000)]


@router.get(
    "/{token}",
    summary="Who came by this link",
    dependencies=[reads(KeyScope.LINKS_READ)],
    responses={
        404: {"description": "This is no link of ours, or it was altered."},
        410: {"description": "This link, its key or its target's host is blocked."},
    },
)
def resolve_token(house: House, token: Token) -> ResolvedOut:
    """The send whose link this is, and its contact.

    After the send was purged or the contact erased, what the token itself knows is told, and the rest is null.
    """
    try:
        return ResolvedOut.of(house.resolve(token))
    except (Forged, UnknownKey) as error:
        raise Problem(404, "unknown-link", "this is no link of ours, or it was altered") from error
    except Blocked as error:
        raise Problem(410, "blocked", "this link is no longer available") from error
