"""What a link of the library came to: its clicks by day, by mailing and by channel, and who they were.

Sums by day and mailing are kept for good; channels and people are of single clicks, as long as those are kept.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from daemon.core.events import Actor
from daemon.core.statistics import NONE, Count


@dataclass(frozen=True, slots=True)
class ClickSum:
    """Of one mailing, on one day in UTC, by one kind of actor. `campaign_id` is empty for what is of no campaign."""

    campaign_id: str
    day: date
    actor: Actor
    clicked: Count


@dataclass(frozen=True, slots=True)
class ClickDay:
    """`clicked.unique` are first ones ever."""

    day: date
    clicked: Count


@dataclass(frozen=True, slots=True)
class ClickedMailing:
    campaign_id: str
    clicked: Count
    last: date


@dataclass(frozen=True, slots=True)
class Clicker:
    """A person who clicked. `contact` None: all those together of whom nobody knows who they are."""

    contact: str | None
    name: str | None
    clicks: int
    last_at: datetime


@dataclass(frozen=True)
class LinkFigures:
    """The channel with the most clicks comes first, and whoever clicked last. Of the `sums`, the earliest day."""

    sums: Sequence[ClickSum]
    channels: Sequence[tuple[str, int]]
    clickers: Sequence[Clicker]

    @cached_property
    def days(self) -> tuple[ClickDay, ...]:
        """Of people, the earliest first."""
        found: dict[date, Count] = defaultdict(Count)
        for each in self._of_people:
            found[each.day] += each.clicked
        return tuple(ClickDay(day, clicked) for day, clicked in found.items())

    @cached_property
    def mailings(self) -> tuple[ClickedMailing, ...]:
        """In which people clicked it, the latest first."""
        found: dict[str, ClickedMailing] = {}
        for each in self._of_people:
            before = found.get(each.campaign_id)
            clicked = (before.clicked if before else NONE) + each.clicked
            found[each.campaign_id] = ClickedMailing(each.campaign_id, clicked, each.day)
        return tuple(sorted(found.values(), key=lambda each: each.last, reverse=True))

    def total(self, actor: Actor) -> int:
        return sum(each.clicked.total for each in self.sums if each.actor is actor)

    @property
    def _of_people(self) -> Sequence[ClickSum]:
        return [each for each in self.sums if each.actor is Actor.HUMAN and each.clicked.total > 0]


@dataclass(frozen=True, slots=True)
class ClickedWhere:
    """In how many mailings people clicked it, and when they last did."""

    mailings: int
    last: date


@dataclass(frozen=True, slots=True)
class LibraryName:
    """The link of the library that a mailing's link is."""

    id: str
    name: str
