"""What a link of the library came to, read from the sums that stay, and from single clicks as long as they are kept."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, case, func, literal_column, select

from daemon.core.events import Actor
from daemon.core.hits import HitKind
from daemon.core.library import draft_from_json
from daemon.core.link_figures import ClickedWhere, Clicker, ClickSum, LibraryName, LinkFigures
from daemon.core.links import LINK, OPEN_TO_ALL
from daemon.core.statistics import Count
from daemon.storage.library_schema import library_links, made_links
from daemon.storage.moments import Moments
from daemon.storage.schema import contacts, hit_counts, hits, links, sends
from daemon.storage.sql import chunks, some

EMAIL = "email"
# As in `library_reads`: said outright, so that the partial index is seen to hold it all.
SUMMED = links.join(
    hit_counts,
    and_(
        hit_counts.c.campaign_id == links.c.campaign_id,
        hit_counts.c.link_number == links.c.number,
        hit_counts.c.link_number > literal_column("0"),
        hit_counts.c.kind == HitKind.CLICK,
    ),
)
SUMS: Select[Any] = (
    select(hit_counts.c.campaign_id, hit_counts.c.day, hit_counts.c.actor, hit_counts.c.total, hit_counts.c.firsts)
    .select_from(SUMMED)
    .where(links.c.library_number == bindparam("library"))
    .order_by(hit_counts.c.day)
)
CLICKED_WHERE: Select[Any] = (
    select(
        links.c.library_number,
        func.count(hit_counts.c.campaign_id.distinct()).filter(hit_counts.c.campaign_id != "").label("mailings"),
        func.max(hit_counts.c.day).label("last"),
    )
    .select_from(SUMMED)
    .where(links.c.library_number.in_(some("numbers")), hit_counts.c.actor == Actor.HUMAN, hit_counts.c.total > 0)
    .group_by(links.c.library_number)
)
CLICKS = (
    hits.join(links, links.c.number == hits.c.link_number)
    .outerjoin(sends, sends.c.id == hits.c.send_id)
    .outerjoin(made_links, made_links.c.id == hits.c.send_id)
)
BY_PEOPLE = (
    links.c.library_number == bindparam("library"),
    hits.c.actor == Actor.HUMAN,
    hits.c.kind == HitKind.CLICK,
)
OF_NO_MAIL = case((hits.c.send_id.startswith(LINK, autoescape=True), OPEN_TO_ALL), else_=EMAIL)
WHOSE = func.coalesce(sends.c.contact_id, made_links.c.contact_id)
CHANNEL: ColumnElement[str] = func.coalesce(made_links.c.channel, OF_NO_MAIL)
CHANNELS = (
    select(CHANNEL.label("channel"), func.count().label("clicks"))
    .select_from(CLICKS)
    .where(*BY_PEOPLE)
    .group_by(CHANNEL)
    .order_by(func.count().desc(), CHANNEL)
)
CLICKERS: Select[Any] = (
    select(
        contacts.c.email,
        func.max(contacts.c.name).label("name"),
        func.count().label("clicks"),
        func.max(hits.c.at).label("last_at"),
    )
    .select_from(CLICKS.outerjoin(contacts, contacts.c.id == WHOSE))
    .where(*BY_PEOPLE)
    .group_by(contacts.c.email)
    .order_by(func.max(hits.c.at).desc())
    .limit(bindparam("most"))
)
NAMES: Select[Any] = (
    select(links.c.number, library_links.c.id, library_links.c.saved)
    .join(library_links, library_links.c.number == links.c.library_number)
    .where(links.c.number.in_(some("numbers")))
)


class LinkFigureReads(Moments):
    def library_figures(self, number: int, most_people: int) -> LinkFigures:
        """All there ever was of a link of the library, whenever counting began anew."""
        asked = {"library": number}
        with self._moment() as connection:
            return LinkFigures(
                [_sum(row) for row in connection.execute(SUMS, asked)],
                [(row.channel, row.clicks) for row in connection.execute(CHANNELS, asked)],
                [Clicker(*row) for row in connection.execute(CLICKERS, asked | {"most": most_people})],
            )

    def library_clicked_where(self, numbers: Collection[int]) -> Mapping[int, ClickedWhere]:
        """Without those that no person has clicked."""
        rows = self._of_each(CLICKED_WHERE, numbers)
        return {row.library_number: ClickedWhere(row.mailings, date.fromisoformat(row.last)) for row in rows}

    def library_names(self, numbers: Collection[int]) -> Mapping[int, LibraryName]:
        """By the numbers of a mailing's links, those that are of the library."""
        rows = self._of_each(NAMES, numbers)
        return {row.number: LibraryName(row.id, draft_from_json(row.saved).name) for row in rows if row.saved}

    def _of_each(self, query: Select[Any], numbers: Collection[int]) -> Sequence[Row[Any]]:
        return [row for chunk in chunks(numbers) for row in self._rows(query, {"numbers": chunk})]


def _sum(row: Row[Any]) -> ClickSum:
    return ClickSum(row.campaign_id, date.fromisoformat(row.day), Actor(row.actor), Count(row.total, row.firsts))
