"""The campaigns, and what each came to. Everybody reads them: it is one team."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from daemon.core.events import Actor
from daemon.web.auth import House
from daemon.web.pages.campaign_view import MOST_LINKS, shown
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.problems import Problem

MOST_LISTED = 500

router = APIRouter(prefix="/campaigns")


@router.get("")
def listed(request: Request, house: House, _: Signed) -> Response:
    return page(request, "campaigns.html", "campaigns", ids=house.store.reads.campaign_ids(MOST_LISTED))


@router.get("/{campaign_id:path}")
def show(
    request: Request,
    house: House,
    _: Signed,
    campaign_id: str,
    everybody: Annotated[str, Query(alias="all")] = "",
) -> Response:
    reads = house.store.reads
    if reads.campaign(campaign_id) is None:
        raise Problem(404, "unknown-campaign", "no send and no setting has named this campaign yet")
    found = reads.campaign_statistics(campaign_id, Actor.HUMAN, MOST_LINKS + 1)
    with_machines = bool(everybody)
    return page(
        request,
        "campaign.html",
        "campaigns",
        id=campaign_id,
        with_machines=with_machines,
        shown=shown(found, house.clock().date(), with_machines),
    )
