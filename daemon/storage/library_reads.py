"""What may be asked of the library of links, and of the links that were made by themselves."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, bindparam, func, literal_column, select

from daemon.core.actions import read_actions
from daemon.core.events import Actor
from daemon.core.hits import HitKind
from daemon.core.library import NO_LEADS, Counted, Folder, Leads, LibraryLink, Reset, draft_from_json
from daemon.core.links import Asking, KeptLink
from daemon.core.statistics import Count
from daemon.storage.kept_hits import TouchedSend, touched_sends
from daemon.storage.library_schema import library_links, link_folders, link_resets, made_links
from daemon.storage.moments import Moments
from daemon.storage.paging import LIBRARY, read_cursor, write_cursor
from daemon.storage.records import Page
from daemon.storage.schema import contacts, hit_counts, links
from daemon.storage.sql import chunks, some

LISTED = library_links.c.deleted_at.is_(None)
BY_ID = select(library_links).where(library_links.c.id == bindparam("link"))
BY_NUMBER = select(library_links).where(library_links.c.number == bindparam("number"))
SAVED = select(library_links.c.number, library_links.c.id, library_links.c.saved).where(
    library_links.c.saved.is_not(None)
)
FOLDERS = select(link_folders.c.id, link_folders.c.name).order_by(func.lower(link_folders.c.name), link_folders.c.id)
LATEST_RESET = (
    select(func.max(link_resets.c.number))
    .where(link_resets.c.library_number == library_links.c.number)
    .correlate(library_links)
    .scalar_subquery()
)
RESETS = (
    select(link_resets)
    .where(link_resets.c.library_number == bindparam("library"))
    .order_by(link_resets.c.number.desc())
)
LATEST_RESETS = (
    select(link_resets)
    .join(library_links, link_resets.c.number == LATEST_RESET)
    .where(library_links.c.number.in_(some("numbers")))
)
# Said outright, not as a parameter: else neither database sees that a partial index holds all that is asked for.
CLICKED = and_(
    hit_counts.c.campaign_id == links.c.campaign_id,
    hit_counts.c.link_number == links.c.number,
    hit_counts.c.link_number > literal_column("0"),
    hit_counts.c.kind == HitKind.CLICK,
)
SUMMED = links.join(hit_counts, CLICKED)
COUNTED = (
    select(
        links.c.library_number,
        hit_counts.c.actor,
        func.sum(hit_counts.c.total).label("total"),
        func.sum(hit_counts.c.firsts).label("firsts"),
    )
    .select_from(SUMMED)
    .where(links.c.library_number.in_(some("numbers")))
    .group_by(links.c.library_number, hit_counts.c.actor)
)
MADE: Select[Any] = select(made_links, contacts.c.email).outerjoin(contacts, contacts.c.id == made_links.c.contact_id)
MADE_BY_ID = MADE.where(made_links.c.id == bindparam("link"))
MADE_AT = MADE.where(made_links.c.message == bindparam("message"), made_links.c.place == bindparam("place"))


class LibraryReads(Moments):
    def library_link(self, link_id: str) -> LibraryLink | None:
        """Also one that was deleted."""
        with self._moment() as connection:
            return library_link(connection, link_id)

    def library_link_of(self, number: int) -> LibraryLink | None:
        """As tokens name it; also one that was deleted."""
        with self._moment() as connection:
            rows = connection.execute(BY_NUMBER, {"number": number}).all()
            return next(iter(_links(connection, rows)), None)

    def library_links(self, after: str | None, limit: int, folder: str | None = None) -> Page[LibraryLink]:
        """The latest made first, without those that were deleted; of one folder, or of all. May raise `BadCursor`."""
        query = select(library_links).where(LISTED).order_by(library_links.c.number.desc()).limit(limit + 1)
        if folder is not None:
            query = query.where(library_links.c.folder_id == folder)
        if after is not None:
            query = query.where(library_links.c.number < read_cursor(LIBRARY, after))
        with self._moment() as connection:
            rows = connection.execute(query).all()
            found = _links(connection, rows[:limit])
        following = write_cursor(LIBRARY, rows[limit - 1].number) if len(rows) > limit else None
        return Page(found, following)

    def link_folders(self) -> tuple[Folder, ...]:
        """By name."""
        with self._moment() as connection:
            return link_folders_of(connection)

    def library_leads(self) -> Leads:
        """Where each leads now that was ever saved, deleted ones too: what a click is compared with."""
        with self._moment() as connection:
            return library_leads(connection)

    def library_counted(self, numbers: Collection[int]) -> Mapping[int, Counted]:
        """For each of these links of the library, also one that nobody has clicked."""
        with self._moment() as connection:
            return library_counted(connection, numbers)

    def link_resets(self, number: int) -> tuple[Reset, ...]:
        """When the counting of a link began anew, by whom, and what had been counted until then. The latest first."""
        with self._moment() as connection:
            return link_resets_of(connection, number)

    def touched(self, name: str) -> TouchedSend | None:
        """For whom and in what is a link, as hits name what it is in? None: that is not known any more."""
        with self._moment() as connection:
            return touched_sends(connection, (name,)).get(name)

    def made_link(self, link_id: str) -> KeptLink | None:
        return next(map(_made, self._rows(MADE_BY_ID, {"link": link_id})), None)

    def made_link_at(self, message: str, place: int) -> KeptLink | None:
        """As its token names it."""
        return next(map(_made, self._rows(MADE_AT, {"message": message, "place": place})), None)


def library_link(connection: Connection, link_id: str) -> LibraryLink | None:
    return next(iter(_links(connection, connection.execute(BY_ID, {"link": link_id}).all())), None)


def link_folders_of(connection: Connection) -> tuple[Folder, ...]:
    return tuple(Folder(row.id, row.name) for row in connection.execute(FOLDERS))


def library_leads(connection: Connection) -> Leads:
    rows = connection.execute(SAVED).all()
    if not rows:
        return NO_LEADS
    by_number = {row.number: draft_from_json(row.saved).lead for row in rows}
    return Leads(by_number, {row.id: row.number for row in rows})


def link_resets_of(connection: Connection, number: int) -> tuple[Reset, ...]:
    return tuple(map(_reset, connection.execute(RESETS, {"library": number})))


def library_counted(connection: Connection, numbers: Collection[int]) -> Mapping[int, Counted]:
    ever: dict[int, dict[Actor, Count]] = defaultdict(dict)
    before: dict[int, Mapping[Actor, Count]] = {}
    for chunk in chunks(numbers):
        for row in connection.execute(COUNTED, {"numbers": chunk}):
            ever[row.library_number][Actor(row.actor)] = Count(int(row.total), int(row.firsts))
        before |= {each.library_number: _reset(each).counted for each in _latest_resets(connection, chunk)}
    return {number: Counted(ever.get(number, {}), before.get(number, {})) for number in numbers}


def _links(connection: Connection, rows: Collection[Row[Any]]) -> tuple[LibraryLink, ...]:
    reset_at: dict[int, datetime] = {}
    for chunk in chunks([row.number for row in rows]):
        reset_at |= {each.library_number: each.reset_at for each in _latest_resets(connection, chunk)}
    return tuple(
        LibraryLink(
            id=row.id,
            number=row.number,
            folder=row.folder_id,
            saved=draft_from_json(row.saved) if row.saved else None,
            draft=draft_from_json(row.draft) if row.draft else None,
            made_by=row.made_by,
            made_at=row.made_at,
            changed_by=row.changed_by,
            changed_at=row.changed_at,
            reset_at=reset_at.get(row.number),
            deleted_at=row.deleted_at,
        )
        for row in rows
    )


def _latest_resets(connection: Connection, numbers: Collection[int]) -> Sequence[Row[Any]]:
    return connection.execute(LATEST_RESETS, {"numbers": numbers}).all()


def _reset(row: Row[Any]) -> Reset:
    counted = {Actor(actor): Count(*count) for actor, count in row.counted.items()}
    return Reset(row.reset_at, row.reset_by, counted)


def _made(row: Row[Any]) -> KeptLink:
    return KeptLink(
        id=row.id,
        message=row.message,
        place=row.place,
        contact=row.email,
        campaign_id=row.campaign_id,
        channel=row.channel,
        url=row.url,
        library=row.library_number,
        actions=read_actions(row.actions),
        asking=Asking(row.question, row.button),
        made_at=row.made_at,
    )
