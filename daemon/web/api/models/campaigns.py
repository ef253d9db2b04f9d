"""A campaign's settings, which its sends inherit."""

from typing import Annotated, Any

from pydantic import ConfigDict, Field, JsonValue

from daemon.core.sends import StopRules
from daemon.storage.records import Campaign
from daemon.web.api.models.fields import Given, Instant, Line, Name, Told
from daemon.web.api.models.rules import Stop, Track

EXAMPLE: dict[str, JsonValue] = {
    "track": {"opens": False},
    "stop": {"scope": "account", "auto_reply": "ignore"},
    "utm": {"utm_source": "harken", "utm_campaign": "spring"},
    "category": "newsletter",
}


class CampaignIn(Given):
    """All of a campaign's settings: what is left out is unset."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    track: Track = Track()
    stop: Stop = Stop()
    utm: Annotated[dict[Name, Line], Field(max_length=50)] = Field(
        default={}, description="Query parameters for links of prepared mails."
    )
    category: Name | None = None


class CampaignOut(Told):
    """A campaign's own settings; null is "as the configuration says"."""

    id: str = Field(examples=["spring"])
    track: Track
    stop: Stop
    utm: dict[str, Any]
    category: str | None
    created_at: Instant

    @classmethod
    def of(cls, campaign: Campaign) -> "CampaignOut":
        return cls(
            id=campaign.id,
            track=Track.model_validate(campaign.track),
            stop=_stop(campaign.rules),
            utm=dict(campaign.utm),
            category=campaign.category,
            created_at=campaign.created_at,
        )


def _stop(rules: StopRules) -> Stop:
    return Stop(**{name: getattr(rules, name) for name in Stop.model_fields})
