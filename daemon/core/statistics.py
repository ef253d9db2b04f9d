"""How many? What a campaign's mails came to, as sums of what was recorded: figures of sends, never of a single person.

`unique` is how many mails were opened, or clicked in, at least once: each mail of ours goes to one person. It cannot be
added up over kinds of actors, since a scanner and a person may have opened the same mail.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from daemon.core.events import Actor, Via
from daemon.core.hits import HitKind
from daemon.core.targets import BodyPart


@dataclass(frozen=True, slots=True)
class Count:
    total: int = 0
    unique: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.total + other.total, self.unique + other.unique)


NONE = Count()
Touches: TypeAlias = Mapping[tuple[HitKind, Actor], Count]


@dataclass(frozen=True, slots=True)
class Day:
    """In UTC. `unique` of its touches are first ones ever; `replied` are people whose first answer came on it."""

    day: date
    sent: int = 0
    replied: int = 0
    touches: Touches = field(default_factory=dict)

    def count(self, kind: HitKind, actor: Actor) -> Count:
        return self.touches.get((kind, actor), NONE)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in its mails a link stands, from 0, and how often it was clicked there, as far as clicks are kept."""

    part: BodyPart
    place: int
    total: int


@dataclass(frozen=True, slots=True)
class LinkCount:
    """A link is an address in a campaign, wherever and how often it stands in its mails and other messages.

    One of the library is one link, wherever it leads; it has its id and its name there.
    """

    number: int
    campaign_id: str
    url: str
    clicked: Count
    places: tuple[Place, ...] = ()
    library: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class LinkStatistics:
    """`others` are the clicks of the actors that were not asked for."""

    link: LinkCount
    days: tuple[tuple[date, Count], ...]
    others: Mapping[Actor, Count]


@dataclass(frozen=True, slots=True)
class MadeStatistics:
    """Of a link that is of no mail, by actor, as far as clicks are kept."""

    clicked: Mapping[Actor, Count]
    days: tuple[tuple[date, Count], ...]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """People, but for `replies`. `unseen` replied though no open is on record; `via` says how they first replied."""

    replied: int = 0
    replies: int = 0
    unseen: int = 0
    bounced: int = 0
    unsubscribed: int = 0
    via: Mapping[Via, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CampaignStatistics:
    """Days on which nothing happened are left out; of the links, those with the most clicks come first.

    `made` are the links that were made by themselves, for its messages of other channels.
    """

    sent: int
    people: int
    outcomes: Outcomes
    days: tuple[Day, ...]
    links: tuple[LinkCount, ...]
    made: int = 0

    def count(self, kind: HitKind, actor: Actor) -> Count:
        return sum((day.count(kind, actor) for day in self.days), NONE)
