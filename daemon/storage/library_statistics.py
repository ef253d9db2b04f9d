"""How often were a link of the library and a link of no mail clicked: when, in which campaigns, and by whom?"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from sqlalchemy import bindparam, func, select

from daemon.core.events import Actor
from daemon.core.hits import HitKind
from daemon.core.library import LibraryStatistics
from daemon.core.links import KeptLink
from daemon.core.statistics import Count, MadeStatistics, Place
from daemon.storage.library_reads import SUMMED, LibraryReads, library_counted, link_resets_of
from daemon.storage.schema import DECIDED, hit_counts, hits, links
from daemon.storage.sql import utc_day
from daemon.storage.statistics import places_of

OF_LIBRARY = links.c.library_number == bindparam("library")
NUMBERS = select(links.c.number).where(OF_LIBRARY)
BY_DAY = (
    select(hit_counts.c.campaign_id, hit_counts.c.day, hit_counts.c.total, hit_counts.c.firsts)
    .select_from(SUMMED)
    .where(OF_LIBRARY, hit_counts.c.actor == bindparam("actor"))
    .order_by(hit_counts.c.day)
)
CLICKS_OF = (
    hits.c.kind == HitKind.CLICK,
    DECIDED,
    hits.c.send_id == bindparam("message"),
    hits.c.place == bindparam("place"),
)


class LibraryStatisticsReads(LibraryReads):
    def library_statistics(self, number: int, actor: Actor) -> LibraryStatistics:
        with self._moment() as connection:
            rows = connection.execute(BY_DAY, {"library": number, "actor": actor}).all()
            numbers = connection.scalars(NUMBERS, {"library": number}).all()
            by_place = places_of(connection, numbers, actor)
            counted = library_counted(connection, (number,))[number]
            resets = link_resets_of(connection, number)
        days: dict[date, Count] = defaultdict(Count)
        campaigns: dict[str, Count] = defaultdict(Count)
        for row in rows:
            days[date.fromisoformat(row.day)] += Count(row.total, row.firsts)
            campaigns[row.campaign_id] += Count(row.total, row.firsts)
        most_first = sorted(campaigns.items(), key=lambda each: (-each[1].total, each[0]))
        return LibraryStatistics(counted, tuple(days.items()), tuple(most_first), _added_up(by_place), resets)

    def made_statistics(self, link: KeptLink, actor: Actor) -> MadeStatistics:
        """As far as clicks are kept; each such link was given out once, so it is clicked for the first time once."""
        with self._moment() as connection:
            asked = {"message": link.message, "place": link.place}
            day = utc_day(connection, hits.c.at)
            query = select(hits.c.actor, day.label("day"), func.count().label("total")).where(*CLICKS_OF)
            rows = connection.execute(query.group_by(hits.c.actor, day).order_by(day), asked).all()
        clicked: dict[Actor, Count] = {}
        days = []
        for row in rows:
            which = Actor(row.actor)
            counted = Count(row.total, 0 if which in clicked else 1)
            clicked[which] = clicked.get(which, Count()) + counted
            if which is actor:
                days.append((date.fromisoformat(row.day), counted))
        return MadeStatistics(clicked, tuple(days))


def _added_up(by_link: Mapping[int, tuple[Place, ...]]) -> tuple[Place, ...]:
    """In the mails of all campaigns, those clicked most first."""
    totals: dict[tuple[str, int], Place] = {}
    for place in (each for places in by_link.values() for each in places):
        before = totals.get((place.part, place.place))
        totals[place.part, place.place] = Place(place.part, place.place, place.total + (before.total if before else 0))
    return tuple(sorted(totals.values(), key=lambda each: (-each.total, each.part, each.place)))
