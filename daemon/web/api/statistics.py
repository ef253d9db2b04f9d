"""What a campaign and a link came to: counts of people, unless another kind of actor is asked for."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from daemon.core.events import Actor
from daemon.flows.keys import KeyScope
from daemon.storage.paging import HIGHEST
from daemon.web.api.models.fields import Name
from daemon.web.api.models.statistics import CampaignStatsOut, LinkStatsOut, link_number
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, reads
from daemon.web.problems import Problem

MOST_LINKS = 200

router = APIRouter(prefix="/v1", tags=["statistics"], route_class=ApiRoute)

Whose = Annotated[Actor, Query(description="Whose opens and clicks to count: a scanner's are never a person's.")]
CampaignId = Annotated[Name, Path(description="Your own id of the campaign.", examples=["spring"])]
LinkId = Annotated[str, Path(description="As campaigns' statistics and link.clicked name it.", examples=["lnk_17"])]


@router.get(
    "/campaigns/{campaign_id:path}/stats",
    summary="What a campaign came to",
    dependencies=[reads(KeyScope.CAMPAIGNS_READ)],
)
def get_campaign_stats(house: House, campaign_id: CampaignId, actor: Whose = Actor.HUMAN) -> CampaignStatsOut:
    if house.store.reads.campaign(campaign_id) is None:
        raise Problem(404, "unknown-campaign", "no send and no setting has named this campaign yet")
    return CampaignStatsOut.of(house.store.reads.campaign_statistics(campaign_id, actor, MOST_LINKS), actor)


@router.get(
    "/links/{link_id}/stats", summary="How often a link was clicked", dependencies=[reads(KeyScope.CAMPAIGNS_READ)]
)
def get_link_stats(house: House, link_id: LinkId, actor: Whose = Actor.HUMAN) -> LinkStatsOut:
    number = link_number(link_id)
    found = None if number is None or number > HIGHEST else house.store.reads.link_statistics(number, actor)
    if found is None:
        raise Problem(404, "unknown-link", "nobody has clicked a link of this id")
    return LinkStatsOut.of_link(found, actor)
