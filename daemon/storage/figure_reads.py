"""What may be asked of a document's readers, in figures. Counted where it lies: it is current with the last beat."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, func, select

from daemon.core.dwell import LOOKED_MS
from daemon.core.events import Actor
from daemon.core.reading_figures import SeenPage, Visited
from daemon.core.reading_path import Kept
from daemon.storage.document_schema import UNDER_WAY, document_versions, documents, dwells, looks, shares, views, visits
from daemon.storage.moments import Moments
from daemon.storage.schema import contacts
from daemon.storage.sql import chunks, some

ASKED_FOR = (visits.c.version_number == bindparam("version"), visits.c.actor.in_(some("actors")))
VISITS = (
    select(visits, contacts.c.email, contacts.c.name)
    .outerjoin(contacts, contacts.c.id == visits.c.contact_id)
    .where(*ASKED_FOR)
    .order_by(visits.c.number)
)
NOT_LEFT_YET = case(
    (views.c.last_sequence.is_(None), 1),  # no script ran: that its image was asked for is all one knows
    (dwells.c.ms - dwells.c.told_ms >= LOOKED_MS, 1),
    else_=0,
)
SEEN = (
    select(
        views.c.visit_number,
        dwells.c.page,
        func.sum(dwells.c.ms).label("ms"),
        func.sum(NOT_LEFT_YET).label("views"),
    )
    .join(views, views.c.number == dwells.c.view_number)
    .join(visits, visits.c.number == views.c.visit_number)
    .where(*ASKED_FOR)
    .group_by(views.c.visit_number, dwells.c.page)
    .order_by(dwells.c.page)
)
LEFT = (
    select(views.c.visit_number, looks.c.page, func.count().label("views"))
    .join(views, views.c.number == looks.c.view_number)
    .join(visits, visits.c.number == views.c.visit_number)
    .where(*ASKED_FOR)
    .group_by(views.c.visit_number, looks.c.page)
)
IN_FRONT = (
    select(views.c.visit_number, views.c.page)
    .where(views.c.version_number == bindparam("version"), UNDER_WAY, views.c.page.is_not(None))
    .order_by(views.c.last_at)
)
CAME_WITH = (
    select(views.c.visit_number, views.c.agent, views.c.address)
    .join(visits, visits.c.number == views.c.visit_number)
    .where(*ASKED_FOR, visits.c.contact_id.is_(None))
    .order_by(views.c.number)
)
BY_ACTOR = (
    select(visits.c.actor, func.count().label("visits"))
    .where(visits.c.version_number == bindparam("version"))
    .group_by(visits.c.actor)
)
LAST_VIEWED = select(
    func.count(), func.max(views.c.last_at), func.count(views.c.ended_at), func.count(views.c.actor)
).where(views.c.version_number == bindparam("version"))
LAST_VISITED = select(func.max(visits.c.last_at), func.sum(visits.c.downloads)).where(
    visits.c.version_number == bindparam("version")
)
OF_VISIT = views.c.visit_number == bindparam("visit")
LOOKS = (
    select(looks.c.page, looks.c.ms, looks.c.left_at)
    .join(views, views.c.number == looks.c.view_number)
    .where(OF_VISIT)
    .order_by(looks.c.left_at, looks.c.number)
)
STILL_LOOKED_AT = (
    select(dwells.c.page, (dwells.c.ms - dwells.c.told_ms).label("ms"), views.c.last_at)
    .join(dwells, dwells.c.view_number == views.c.number)
    .where(OF_VISIT, dwells.c.page == views.c.page)
)
BY_PEOPLE = (
    select(
        shares.c.document_number,
        func.count(visits.c.contact_id.distinct()).label("contacts"),
        func.count(case((visits.c.contact_id.is_(None), visits.c.reader)).distinct()).label("others"),
        func.count().label("visits"),
        func.max(visits.c.last_at).label("last_at"),
    )
    .join(visits, visits.c.share_number == shares.c.number)
    .where(shares.c.document_number.in_(some("documents")), visits.c.actor == Actor.HUMAN)
    .group_by(shares.c.document_number)
)
READ_BY = (
    select(documents.c.id, documents.c.name, document_versions.c.pages, visits.c.number, visits.c.last_at)
    .join(document_versions, document_versions.c.number == visits.c.version_number)
    .join(documents, documents.c.number == document_versions.c.document_number)
    .join(contacts, contacts.c.id == visits.c.contact_id)
    .where(contacts.c.email == bindparam("email"), visits.c.actor == Actor.HUMAN)
    .order_by(visits.c.last_at.desc())
    .limit(bindparam("most"))
)
SEEN_IN = (
    select(views.c.visit_number, dwells.c.page, func.sum(dwells.c.ms).label("ms"))
    .join(dwells, dwells.c.view_number == views.c.number)
    .where(views.c.visit_number.in_(some("visits")))
    .group_by(views.c.visit_number, dwells.c.page)
)


@dataclass(frozen=True, slots=True)
class Audience:
    """The people who read a document, in all its versions."""

    readers: int = 0
    visits: int = 0
    last_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class VisitOf:
    """A person's visit to a document. `seen` are milliseconds by page."""

    document: str
    name: str
    pages: int
    last_at: datetime
    seen: Mapping[int, int]


class FigureReads(Moments):
    def visits_to(self, version: int, actors: Collection[Actor]) -> tuple[Visited, ...]:
        """The oldest first."""
        asked = {"version": version, "actors": tuple(actors)}
        with self._moment() as connection:
            rows = connection.execute(VISITS, asked).all()
            seen = _seen(connection, asked)
            in_front = {row.visit_number: row.page for row in connection.execute(IN_FRONT, {"version": version})}
            came_with = {row.visit_number: (row.agent, row.address) for row in connection.execute(CAME_WITH, asked)}
        return tuple(
            _visited(row, seen[row.number], in_front.get(row.number), *came_with.get(row.number, (None, None)))
            for row in rows
        )

    def visits_by_actor(self, version: int) -> Mapping[Actor, int]:
        return {Actor(row.actor): row.visits for row in self._rows(BY_ACTOR, {"version": version})}

    def reading_mark(self, version: int) -> str:
        """Another one whenever a figure of it changed. Much less work than to count them anew."""
        asked = {"version": version}
        with self._moment() as connection:
            known = (*connection.execute(LAST_VIEWED, asked).one(), *connection.execute(LAST_VISITED, asked).one())
        return hashlib.sha256(repr(known).encode()).hexdigest()[:16]

    def looks_in(self, visit: int) -> tuple[Kept, ...]:
        """In the order in which they were told; what is looked at now comes last."""
        with self._moment() as connection:
            gone = connection.execute(LOOKS, {"visit": visit}).all()
            now = connection.execute(STILL_LOOKED_AT, {"visit": visit}).all()
        return tuple(Kept(*row) for row in (*gone, *now))

    def audiences(self, numbers: Collection[int]) -> Mapping[int, Audience]:
        """Of these documents, by number; one that nobody read is not among them."""
        asked = (self._rows(BY_PEOPLE, {"documents": chunk}) for chunk in chunks(numbers))
        return {
            row.document_number: Audience(row.contacts + row.others, row.visits, row.last_at)
            for rows in asked
            for row in rows
        }

    def visits_of(self, email: str, most: int) -> tuple[VisitOf, ...]:
        """What a person read, the latest first."""
        with self._moment() as connection:
            rows = connection.execute(READ_BY, {"email": email.lower(), "most": most}).all()
            seen: dict[int, dict[int, int]] = defaultdict(dict)
            for each in connection.execute(SEEN_IN, {"visits": tuple(row.number for row in rows)}):
                seen[each.visit_number][each.page] = int(each.ms)
        return tuple(VisitOf(row.id, row.name, row.pages or 0, row.last_at, seen[row.number]) for row in rows)


def _seen(connection: Connection, asked: Mapping[str, Any]) -> Mapping[int, list[SeenPage]]:
    """By visit, each in the order of pages."""
    left = {(row.visit_number, row.page): row.views for row in connection.execute(LEFT, asked)}
    found: dict[int, list[SeenPage]] = defaultdict(list)
    for row in connection.execute(SEEN, asked):
        views_ = left.get((row.visit_number, row.page), 0) + int(row.views)
        found[row.visit_number].append(SeenPage(row.page, int(row.ms), views_))
    return found


def _visited(
    row: Row[Any], pages: list[SeenPage], now_on: int | None, agent: str | None, network: str | None
) -> Visited:
    return Visited(
        number=row.number,
        reader=row.reader,
        contact=row.email,
        name=row.name,
        actor=Actor(row.actor),
        begun_at=row.begun_at,
        last_at=row.last_at,
        downloads=row.downloads,
        pages=tuple(pages),
        now_on=now_on,
        agent=agent,
        network=network,
    )
