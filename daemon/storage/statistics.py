"""What a campaign came to, in figures.

Opens and clicks are read from their roll-ups, which stay when hits are purged; the rest is counted where it lies, by
indexes of its own.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select

from daemon.core.events import Actor
from daemon.core.hits import HitKind
from daemon.core.library import draft_from_json
from daemon.core.statistics import NONE, CampaignStatistics, Count, Day, LinkCount, LinkStatistics, Place
from daemon.core.targets import BodyPart
from daemon.storage.library_schema import library_links, made_links
from daemon.storage.outcomes import Outcome, outcomes_of, summed
from daemon.storage.schema import hit_counts, hits, links, sends
from daemon.storage.sql import chunks, utc_day

ANY_LINK = 0
TOTAL = func.sum(hit_counts.c.total)
FIRSTS = func.sum(hit_counts.c.firsts)


def campaign_statistics(connection: Connection, campaign_id: str, actor: Actor, most_links: int) -> CampaignStatistics:
    """The links are counted as this actor clicked them; days tell all actors apart."""
    mine = sends.c.campaign_id == campaign_id
    sent, people = connection.execute(select(func.count(), func.count(sends.c.contact_id.distinct())).where(mine)).one()
    outcomes = outcomes_of(connection, campaign_id)
    return CampaignStatistics(
        sent=sent,
        people=people,
        outcomes=summed(outcomes, _opened(connection, [each.send_id for each in outcomes if each.send_id])),
        days=_days(connection, campaign_id, outcomes),
        links=_top_links(connection, campaign_id, actor, most_links),
        made=connection.execute(select(func.count()).where(made_links.c.campaign_id == campaign_id)).scalar_one(),
    )


def link_statistics(connection: Connection, number: int, actor: Actor) -> LinkStatistics | None:
    """None: there is no link of this number."""
    link = connection.execute(select(links).where(links.c.number == number)).one_or_none()
    if link is None:
        return None
    rows = connection.execute(
        select(hit_counts.c.day, hit_counts.c.actor, hit_counts.c.total, hit_counts.c.firsts)
        .where(_of_clicks(link.campaign_id), hit_counts.c.link_number == number)
        .order_by(hit_counts.c.day)
    )
    by_actor: dict[Actor, Count] = defaultdict(Count)
    days = []
    for row in rows:
        counted = Count(row.total, row.firsts)
        by_actor[Actor(row.actor)] += counted
        if row.actor == actor:
            days.append((date.fromisoformat(row.day), counted))
    places = places_of(connection, [number], actor)
    named = _named(connection, [number])[number]
    counted = by_actor.pop(actor, Count())
    clicked = LinkCount(number, link.campaign_id, clicked=counted, places=places[number], **named)
    return LinkStatistics(clicked, tuple(days), by_actor)


def _days(connection: Connection, campaign_id: str, outcomes: Iterable[Outcome]) -> tuple[Day, ...]:
    sent = _sent_by_day(connection, campaign_id)
    touches = _touches_by_day(connection, campaign_id)
    replied = Counter(each.day for each in outcomes if each.first_reply)
    return tuple(
        Day(day, sent.get(day, 0), replied[day], touches.get(day, {})) for day in sorted({*sent, *touches, *replied})
    )


def _sent_by_day(connection: Connection, campaign_id: str) -> Mapping[date, int]:
    day = utc_day(connection, sends.c.sent_at)
    counted = select(day, func.count()).where(sends.c.campaign_id == campaign_id).group_by(day)
    return {date.fromisoformat(row[0]): row[1] for row in connection.execute(counted)}


def _touches_by_day(connection: Connection, campaign_id: str) -> Mapping[date, Mapping[tuple[HitKind, Actor], Count]]:
    counted = select(hit_counts).where(hit_counts.c.campaign_id == campaign_id, hit_counts.c.link_number == ANY_LINK)
    found: dict[date, dict[tuple[HitKind, Actor], Count]] = defaultdict(dict)
    for row in connection.execute(counted):
        found[date.fromisoformat(row.day)][HitKind(row.kind), Actor(row.actor)] = Count(row.total, row.firsts)
    return found


def _top_links(connection: Connection, campaign_id: str, actor: Actor, most: int) -> tuple[LinkCount, ...]:
    counted = (
        select(hit_counts.c.link_number, TOTAL.label("total"), FIRSTS.label("firsts"))
        .where(_of_clicks(campaign_id), hit_counts.c.link_number != ANY_LINK, hit_counts.c.actor == actor)
        .group_by(hit_counts.c.link_number)
        .order_by(TOTAL.desc(), hit_counts.c.link_number)
        .limit(most)
    )
    rows = {row.link_number: Count(row.total, row.firsts) for row in connection.execute(counted)}
    numbers = tuple(rows)
    numbers += _unclicked(connection, campaign_id, numbers, most - len(numbers))
    named = _named(connection, numbers)
    places = places_of(connection, numbers, actor)
    return tuple(
        LinkCount(each, campaign_id, clicked=rows.get(each, NONE), places=places[each], **named[each])
        for each in numbers
    )


def _unclicked(connection: Connection, campaign_id: str, clicked: Collection[int], most: int) -> tuple[int, ...]:
    """Those that stand in its mails and that nobody of these actors clicked; the oldest of them."""
    if most <= 0:
        return ()
    known = select(links.c.number).where(links.c.campaign_id == campaign_id).order_by(links.c.number)
    found = connection.scalars(known.limit(most + len(clicked)))
    return tuple(number for number in found if number not in clicked)[:most]


def _of_clicks(campaign_id: str) -> ColumnElement[bool]:
    return and_(hit_counts.c.campaign_id == campaign_id, hit_counts.c.kind == HitKind.CLICK)


def _named(connection: Connection, numbers: Collection[int]) -> Mapping[int, Mapping[str, Any]]:
    """The address of each; of the library's, where it leads now, its id and its name."""
    found: Select[Any] = select(links.c.number, links.c.url, library_links.c.id, library_links.c.saved).outerjoin(
        library_links, library_links.c.number == links.c.library_number
    )
    asked = (connection.execute(found.where(links.c.number.in_(chunk))) for chunk in chunks(numbers))
    return {row.number: _name(row) for rows in asked for row in rows}


def _name(row: Row[Any]) -> Mapping[str, Any]:
    if row.saved is None:
        return {"url": row.url}
    saved = draft_from_json(row.saved)
    return {"url": saved.url, "library": row.id, "name": saved.name}


def places_of(connection: Connection, numbers: Collection[int], actor: Actor) -> Mapping[int, tuple[Place, ...]]:
    """Those clicked most, first. A link in a document that was shared has none in the mail."""
    where = (hits.c.link_number, hits.c.part, hits.c.place)
    in_mails = (hits.c.actor == actor, hits.c.part.is_not(None))
    counted = select(*where, func.count().label("total")).where(*in_mails).group_by(*where)
    found: dict[int, list[Place]] = {number: [] for number in numbers}
    for chunk in chunks(numbers):
        for row in connection.execute(counted.where(hits.c.link_number.in_(chunk))):
            found[row.link_number].append(Place(BodyPart(row.part), row.place, row.total))
    return {
        number: tuple(sorted(places, key=lambda each: (-each.total, each.part, each.place)))
        for number, places in found.items()
    }


def _opened(connection: Connection, send_ids: Collection[str]) -> frozenset[str]:
    """Those of the sends that a person opened, as far as opens are kept."""
    opened = select(hits.c.send_id).where(hits.c.kind == HitKind.OPEN, hits.c.actor == Actor.HUMAN).distinct()
    asked = (connection.scalars(opened.where(hits.c.send_id.in_(chunk))) for chunk in chunks(send_ids))
    return frozenset(send_id for answered in asked for send_id in answered)
