"""Who clicked a link of the library, by which channel, and in which mailings it stands."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, func, select

from daemon.core.events import Actor
from daemon.core.hits import HitKind
from daemon.core.link_figures import Clicker, Used
from daemon.core.links import LINK, OPEN_TO_ALL
from daemon.storage.library_reads import CLICKED
from daemon.storage.library_schema import made_links
from daemon.storage.moments import Moments
from daemon.storage.schema import contacts, hit_counts, hits, links, sends
from daemon.storage.sql import chunks, some

EMAIL = "email"
IN_A_MAILING = links.c.campaign_id != ""
USED: Select[Any] = (
    select(
        links.c.library_number,
        func.count(links.c.campaign_id.distinct()).filter(IN_A_MAILING).label("mailings"),
        func.max(hit_counts.c.day).label("last"),
    )
    .select_from(links.outerjoin(hit_counts, and_(CLICKED, hit_counts.c.actor == Actor.HUMAN, hit_counts.c.total > 0)))
    .where(links.c.library_number.in_(some("numbers")))
    .group_by(links.c.library_number)
)
MAILINGS = (
    select(links.c.campaign_id)
    .where(links.c.library_number == bindparam("library"), IN_A_MAILING)
    .order_by(links.c.number.desc())
    .limit(bindparam("most"))
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
CHANNEL: Any = func.coalesce(made_links.c.channel, OF_NO_MAIL)
CHANNELS: Select[Any] = (
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


class LinkFigureReads(Moments):
    def library_channels(self, number: int) -> tuple[tuple[str, int], ...]:
        """How often people clicked a link of the library by each channel, the most first; as far as clicks are kept."""
        return tuple((row.channel, row.clicks) for row in self._rows(CHANNELS, {"library": number}))

    def library_clickers(self, number: int, most: int) -> tuple[Clicker, ...]:
        """Who clicked it, the latest first; as far as clicks are kept."""
        rows = self._rows(CLICKERS, {"library": number, "most": most})
        return tuple(Clicker(row.email, row.name, row.clicks, row.last_at) for row in rows)

    def library_mailings(self, number: int, most: int) -> tuple[str, ...]:
        """The campaigns in whose mails and messages it stands, the latest first."""
        return tuple(row.campaign_id for row in self._rows(MAILINGS, {"library": number, "most": most}))

    def library_used(self, numbers: Collection[int]) -> Mapping[int, Used]:
        """Without those that stand nowhere yet."""
        with self._moment() as connection:
            asked = (connection.execute(USED, {"numbers": chunk}) for chunk in chunks(numbers))
            return {row.library_number: Used(row.mailings, _day(row.last)) for rows in asked for row in rows}


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None
