"""What a campaign's sends inherit: its tracking, its stop rules, its category."""

from typing import Annotated

from fastapi import APIRouter, Path

from daemon.flows.keys import KeyScope
from daemon.storage.records import Campaign
from daemon.web.api.models.campaigns import CampaignIn, CampaignOut
from daemon.web.api.models.fields import Name
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, reads, writes
from daemon.web.problems import Problem

router = APIRouter(prefix="/v1/campaigns", tags=["campaigns"], route_class=ApiRoute)

CampaignId = Annotated[Name, Path(description="Your own id of the campaign.", examples=["spring"])]


@router.get("/{campaign_id:path}", summary="A campaign's settings", dependencies=[reads(KeyScope.CAMPAIGNS_READ)])
def get_campaign(house: House, campaign_id: CampaignId) -> CampaignOut:
    campaign = house.store.reads.campaign(campaign_id)
    if campaign is None:
        raise Problem(404, "unknown-campaign", "no send and no setting has named this campaign yet")
    return CampaignOut.of(campaign)


@router.put("/{campaign_id:path}", summary="Set a campaign's settings", dependencies=[writes(KeyScope.CAMPAIGNS_WRITE)])
def put_campaign(house: House, campaign_id: CampaignId, body: CampaignIn) -> CampaignOut:
    """Replaces all of them. Its sends inherit these, those registered before included."""
    campaign = Campaign(
        id=campaign_id,
        rules=body.stop.rules(),
        track=body.track.model_dump(exclude_none=True),
        utm=body.utm,
        category=body.category,
        created_at=house.clock(),
    )
    with house.store.transaction() as tx:
        tx.save_campaign(campaign)
    return CampaignOut.of(house.store.reads.campaign(campaign_id) or campaign)
