"""What a campaign and a link came to, in figures."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import ConfigDict, Field, JsonValue

from daemon.core.events import Actor, Via
from daemon.core.hits import HitKind
from daemon.core.links import LINK
from daemon.core.statistics import CampaignStatistics, Count, Day, LinkCount, LinkStatistics, Outcomes, Place
from daemon.core.targets import BodyPart
from daemon.web.api.models.fields import Told

COUNT: dict[str, JsonValue] = {"total": 243, "unique": 118}


class CountOut(Told):
    model_config = ConfigDict(frozen=True, json_schema_extra={"examples": [COUNT]})

    total: int
    unique: int = Field(
        description="Mails, and links of other channels, for which it happened at least once; of a day: for the first "
        "time ever."
    )

    @classmethod
    def of(cls, count: Count) -> "CountOut":
        return cls(total=count.total, unique=count.unique)


class TouchesOut(Told):
    opened: CountOut
    clicked: CountOut

    @classmethod
    def by(cls, actor: Actor, counts: CampaignStatistics | Day) -> "TouchesOut":
        opened, clicked = counts.count(HitKind.OPEN, actor), counts.count(HitKind.CLICK, actor)
        return cls(opened=CountOut.of(opened), clicked=CountOut.of(clicked))


class RepliedOut(Told):
    people: int
    total: int
    unseen: int = Field(description="People of whom no open is on record: their mail program loads no images.")
    via: Mapping[Via, int] = Field(description="People by how they first replied.")

    @classmethod
    def of(cls, outcomes: Outcomes) -> "RepliedOut":
        return cls(people=outcomes.replied, total=outcomes.replies, unseen=outcomes.unseen, via=outcomes.via)


class DayOut(TouchesOut):
    day: date = Field(description="In UTC.")
    sent: int
    replied: int = Field(description="People whose first reply came on this day.")


class PlaceOut(Told):
    part: BodyPart
    place: int = Field(description="Among the links of the mail, from 0.")
    total: int

    @classmethod
    def of(cls, place: Place) -> "PlaceOut":
        return cls(part=place.part, place=place.place, total=place.total)


class LinkOut(Told):
    id: str = Field(examples=["lnk_17"])
    url: str
    clicked: CountOut
    places: list[PlaceOut] = Field(description="Where in the mails it was clicked, as far as clicks are kept.")
    library_link: str | None = Field(description="Its id in the library, if it is of there.")

    @classmethod
    def of(cls, link: LinkCount) -> "LinkOut":
        return cls(**_link(link))


class CampaignStatsOut(TouchesOut):
    """Counts are of one kind of actor. What the others did stands apart: it is never added."""

    actor: Actor
    sent: int = Field(description="Mails.")
    people: int = Field(description="To so many people.")
    replied: RepliedOut
    bounced: int = Field(description="People whose address does not take mail.")
    unsubscribed: int = Field(description="People.")
    days: list[DayOut] = Field(description="Those on which something happened, oldest first.")
    links: list[LinkOut] = Field(description="Of its mails and other messages. Those clicked most, first.")
    left_out: Mapping[Actor, TouchesOut] = Field(description="What the actors did that were not asked for.")

    @classmethod
    def of(cls, found: CampaignStatistics, actor: Actor) -> "CampaignStatsOut":
        touches = TouchesOut.by(actor, found)
        return cls(
            actor=actor,
            sent=found.sent,
            people=found.people,
            opened=touches.opened,
            clicked=touches.clicked,
            replied=RepliedOut.of(found.outcomes),
            bounced=found.outcomes.bounced,
            unsubscribed=found.outcomes.unsubscribed,
            days=[_day(each, actor) for each in found.days],
            links=[LinkOut.of(each) for each in found.links],
            left_out={each: TouchesOut.by(each, found) for each in Actor if each is not actor},
        )


class LinkDayOut(CountOut):
    day: date = Field(description="In UTC.")


class LinkStatsOut(LinkOut):
    actor: Actor
    campaign_id: str | None = Field(description="null: of links of no mail, in no campaign.")
    days: list[LinkDayOut]
    left_out: Mapping[Actor, CountOut] = Field(description="Clicks of the actors that were not asked for.")

    @classmethod
    def of_link(cls, found: LinkStatistics, actor: Actor) -> "LinkStatsOut":
        return cls(
            **_link(found.link),
            actor=actor,
            campaign_id=found.link.campaign_id or None,
            days=[LinkDayOut(day=day, total=count.total, unique=count.unique) for day, count in found.days],
            left_out={each: CountOut.of(count) for each, count in found.others.items()},
        )


def link_number(link_id: str) -> int | None:
    """None: that is no link's id."""
    digits = link_id.removeprefix(LINK)
    return int(digits) if link_id.startswith(LINK) and digits.isascii() and digits.isdecimal() else None


def _link(link: LinkCount) -> dict[str, Any]:
    return {
        "id": f"{LINK}{link.number}",
        "url": link.url,
        "clicked": CountOut.of(link.clicked),
        "places": [PlaceOut.of(each) for each in link.places],
        "library_link": link.library,
    }


def _day(day: Day, actor: Actor) -> DayOut:
    touches = TouchesOut.by(actor, day)
    return DayOut(day=day.day, sent=day.sent, replied=day.replied, opened=touches.opened, clicked=touches.clicked)
