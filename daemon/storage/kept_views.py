"""Views of documents as they are kept, each with what it shows, to whom, and how far it was read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from daemon.core.document_events import Shown
from daemon.core.dwell import Progress
from daemon.core.events import Actor
from daemon.core.reader import Visitor
from daemon.storage.document_schema import (
    UNDER_WAY,
    document_versions,
    documents,
    dwells,
    shares,
    views,
    visits,
)
from daemon.storage.schema import contacts


@dataclass(frozen=True, slots=True)
class KeptView:
    """A view, in one of its sittings. `actor`, `reason` and `visit` are None until it is judged.

    `asked_for`: an image of a page, or more, was fetched without any script.
    """

    number: int
    id: bytes
    sitting: int
    share: int
    version: int
    visit: int | None
    reader: bytes
    begun_at: datetime
    last_at: datetime
    visitor: Visitor
    actor: Actor | None
    reason: str | None
    shown: Shown
    progress: Progress
    other_ms: int  # in its other sittings
    asked_for: bool

    @property
    def known_ms(self) -> int:
        return self.other_ms + sum(self.progress.totals.values())


WHOLE: Select[Any] = (
    select(
        views,
        documents.c.id.label("document"),
        documents.c.name,
        document_versions.c.pages,
        shares.c.id.label("share"),
        shares.c.campaign_id,
        shares.c.send_id,
        shares.c.sender,
        contacts.c.email,
    )
    .join(shares, shares.c.number == views.c.share_number)
    .join(documents, documents.c.number == shares.c.document_number)
    .join(document_versions, document_versions.c.number == views.c.version_number)
    .outerjoin(contacts, contacts.c.id == views.c.contact_id)
    .with_for_update(of=views)  # SQLite has one writer, and leaves this out
)
ONE = WHOLE.where(views.c.id == bindparam("view"), views.c.sitting == bindparam("in_sitting"))
DWELLS = (
    select(dwells.c.view_number, dwells.c.page, dwells.c.ms, dwells.c.told_ms)
    .join(views, views.c.number == dwells.c.view_number)
    .where(views.c.id == bindparam("view"))
)
SEEN = (
    select(dwells.c.page, func.sum(dwells.c.ms))
    .join(views, views.c.number == dwells.c.view_number)
    .where(views.c.visit_number == bindparam("visit"))
    .group_by(dwells.c.page)
)
IN_FRONT = (
    select(views.c.page)
    .where(views.c.visit_number == bindparam("visit"), views.c.page.is_not(None), UNDER_WAY)
    .order_by(views.c.last_at.desc())
    .limit(1)
)
GOES_ON = (
    select(visits.c.number)
    .where(
        visits.c.share_number == bindparam("share"),
        visits.c.reader == bindparam("by"),
        visits.c.last_at >= bindparam("since", type_=visits.c.last_at.type),
        visits.c.version_number == bindparam("version"),
        visits.c.actor == bindparam("who"),
    )
    .order_by(visits.c.last_at.desc())
    .limit(1)
)


def view_in(connection: Connection, view: bytes, sitting: int) -> KeptView | None:
    row = connection.execute(ONE, {"view": view, "in_sitting": sitting}).one_or_none()
    return None if row is None else _kept(connection, row)


def seen_in_visit(connection: Connection, visit: int) -> Mapping[int, int]:
    """Milliseconds, by page, in all of its views."""
    return {page: int(ms) for page, ms in connection.execute(SEEN, {"visit": visit})}


def in_front(connection: Connection, visit: int) -> int | None:
    """The page that is looked at, in whichever of its windows; None: nobody looks."""
    return connection.scalar(IN_FRONT, {"visit": visit})


def _kept(connection: Connection, row: Row[Any]) -> KeptView:
    found = connection.execute(DWELLS, {"view": row.id}).all()
    mine = [each for each in found if each.view_number == row.number]
    return KeptView(
        number=row.number,
        id=row.id,
        sitting=row.sitting,
        share=row.share_number,
        version=row.version_number,
        visit=row.visit_number,
        reader=row.reader,
        begun_at=row.begun_at,
        last_at=row.last_at,
        visitor=Visitor(row.method, row.address, row.agent, row.hints, row.device),
        actor=Actor(row.actor) if row.actor else None,
        reason=row.reason,
        shown=_shown(row),
        progress=Progress(
            totals={each.page: each.ms for each in mine},
            told={each.page: each.told_ms for each in mine},
            page=row.page,
            sequence=row.last_sequence,
        ),
        other_ms=sum(each.ms for each in found if each.view_number != row.number),
        asked_for=bool(mine),
    )


def _shown(row: Row[Any]) -> Shown:
    return Shown(
        document=row.document,
        name=row.name,
        pages=row.pages or 0,
        share=row.share,
        contact=row.email,
        campaign_id=row.campaign_id,
        send_id=row.send_id,
        mailbox=row.sender or None,
    )
