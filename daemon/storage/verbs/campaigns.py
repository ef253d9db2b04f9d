"""A campaign's settings."""

from sqlalchemy import Connection, select

from daemon.storage import values
from daemon.storage.records import Campaign
from daemon.storage.schema import campaigns
from daemon.storage.sql import insert
from daemon.storage.verbs.base import Verbs


class CampaignVerbs(Verbs):
    def save_campaign(self, campaign: Campaign) -> None:
        """Its sends inherit what changes here from now on; `created_at` stays what it was first."""
        settings = {
            "rules": values.rules_to_json(campaign.rules),
            "track": campaign.track,
            "utm": campaign.utm,
            "category": campaign.category,
        }
        saved = insert(self._connection, campaigns).values(id=campaign.id, created_at=campaign.created_at, **settings)
        self._connection.execute(saved.on_conflict_do_update(index_elements=["id"], set_=settings))

    def campaign(self, campaign_id: str) -> Campaign | None:
        return campaign(self._connection, campaign_id)


def campaign(connection: Connection, campaign_id: str) -> Campaign | None:
    row = connection.execute(select(campaigns).where(campaigns.c.id == campaign_id)).one_or_none()
    return None if row is None else values.campaign(row)
