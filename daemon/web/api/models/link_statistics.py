"""What a link of the library, or one that is of no mail, came to."""

from collections.abc import Mapping, Sequence
from datetime import date

from pydantic import Field

from daemon.core.events import Actor
from daemon.core.library import LibraryLink, LibraryStatistics, Reset
from daemon.core.links import KeptLink
from daemon.core.statistics import NONE, Count, MadeStatistics
from daemon.web.api.models.fields import Instant, Told
from daemon.web.api.models.statistics import CountOut, LinkDayOut, PlaceOut


class ClickedOut(Told):
    id: str = Field(examples=["lnk_01kb5tq6v0"])
    url: str | None = Field(description="Where it leads. null: it only does something.")
    clicked: CountOut
    actor: Actor
    days: list[LinkDayOut] = Field(description="Since ever.")
    left_out: Mapping[Actor, CountOut] = Field(description="Clicks of the actors that were not asked for.")


class CampaignClicksOut(Told):
    campaign_id: str | None = Field(description="null: in no campaign.")
    clicked: CountOut


class ResetOut(Told):
    at: Instant
    by: str
    counted: CountOut = Field(description="All that had been counted by then.")

    @classmethod
    def of(cls, reset: Reset, actor: Actor) -> "ResetOut":
        return cls(at=reset.at, by=reset.by, counted=CountOut.of(reset.counted.get(actor, NONE)))


class LibraryStatsOut(ClickedOut):
    """`clicked` and `left_out` are since `reset_at`; all else is since ever."""

    name: str
    ever: CountOut
    reset_at: Instant | None
    campaigns: list[CampaignClicksOut] = Field(description="Those with the most clicks, first.")
    places: list[PlaceOut] = Field(description="Where in the mails it was clicked, as far as clicks are kept.")
    resets: list[ResetOut] = Field(description="The latest first.")

    @classmethod
    def of_library(cls, link: LibraryLink, found: LibraryStatistics, actor: Actor) -> "LibraryStatsOut":
        counted = found.counted
        return cls(
            id=link.id,
            url=link.latest.url or None,
            name=link.latest.name,
            clicked=CountOut.of(counted.since(actor)),
            ever=CountOut.of(counted.ever.get(actor, NONE)),
            reset_at=link.reset_at,
            actor=actor,
            days=_days(found.days),
            left_out={each: CountOut.of(counted.since(each)) for each in counted.ever if each is not actor},
            campaigns=[
                CampaignClicksOut(campaign_id=campaign or None, clicked=CountOut.of(count))
                for campaign, count in found.campaigns
            ],
            places=[PlaceOut.of(each) for each in found.places],
            resets=[ResetOut.of(each, actor) for each in found.resets],
        )


class MadeStatsOut(ClickedOut):
    """Of a link that `POST /v1/links` made, as far as clicks are kept."""

    contact: str | None = Field(description="null: for whoever has it; or they were erased.")
    campaign_id: str | None
    channel: str = Field(examples=["sms"])

    @classmethod
    def of_made(cls, link: KeptLink, found: MadeStatistics, actor: Actor) -> "MadeStatsOut":
        return cls(
            id=link.id,
            url=link.url or None,
            clicked=CountOut.of(found.clicked.get(actor, NONE)),
            actor=actor,
            days=_days(found.days),
            left_out={each: CountOut.of(count) for each, count in found.clicked.items() if each is not actor},
            contact=link.contact,
            campaign_id=link.campaign_id,
            channel=link.channel,
        )


def _days(days: Sequence[tuple[date, Count]]) -> list[LinkDayOut]:
    return [LinkDayOut(day=day, total=count.total, unique=count.unique) for day, count in days]
