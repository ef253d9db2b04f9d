"""What a campaign and a link came to: counts of people, unless another kind of actor is asked for."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from daemon.core.events import Actor
from daemon.flows.keys import KeyScope
from daemon.storage.paging import HIGHEST
from daemon.web.api.models.fields import Name
from daemon.web.api.models.link_statistics import LibraryStatsOut, MadeStatsOut
from daemon.web.api.models.statistics import CampaignStatsOut, LinkStatsOut, link_number
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, reads
from daemon.web.doors import Doors
from daemon.web.problems import Problem

MOST_LINKS = 200

router = APIRouter(prefix="/v1", tags=["statistics"], route_class=ApiRoute)

Whose = Annotated[Actor, Query(description="Whose opens and clicks to count: a scanner's are never a person's.")]
CampaignId = Annotated[Name, Path(description="Your own id of the campaign.", examples=["spring"])]
LinkId = Annotated[
    str,
    Path(
        description="As statistics, the library, `POST /v1/links` and link.clicked name it.",
        examples=["lnk_17"],
    ),
]


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
def get_link_stats(
    house: House, link_id: LinkId, actor: Whose = Actor.HUMAN
) -> LinkStatsOut | LibraryStatsOut | MadeStatsOut:
    """Of an address in a campaign, of a link of the library in all campaigns, or of a link that was made by itself."""
    found = _of_a_campaign(house, link_id, actor) or _of_library(house, link_id, actor) or _made(house, link_id, actor)
    if found is None:
        raise Problem(404, "unknown-link", "there is no link of this id")
    return found


def _of_a_campaign(house: Doors, link_id: str, actor: Actor) -> LinkStatsOut | None:
    number = link_number(link_id)
    found = None if number is None or number > HIGHEST else house.store.reads.link_statistics(number, actor)
    return None if found is None else LinkStatsOut.of_link(found, actor)


def _of_library(house: Doors, link_id: str, actor: Actor) -> LibraryStatsOut | None:
    """Also of one that was deleted."""
    link = house.store.reads.library_link(link_id)
    if link is None:
        return None
    return LibraryStatsOut.of_library(link, house.store.reads.library_statistics(link.number, actor), actor)


def _made(house: Doors, link_id: str, actor: Actor) -> MadeStatsOut | None:
    link = house.store.reads.made_link(link_id)
    return None if link is None else MadeStatsOut.of_made(link, house.store.reads.made_statistics(link, actor), actor)
