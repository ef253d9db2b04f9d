"""What may be asked of how documents are read."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select, union

from daemon.core.events import Actor
from daemon.storage.document_schema import UNDER_WAY, UNJUDGED, document_versions, documents, dwells, shares, views
from daemon.storage.moments import Moments
from daemon.storage.schema import contacts
from daemon.storage.sql import some

MOST_AT_ONCE = 20  # who reads now, beside the feed

WAITING = union(
    select(views.c.number, views.c.id, views.c.sitting).where(
        UNDER_WAY, views.c.last_at < bindparam("silent", type_=views.c.last_at.type)
    ),
    select(views.c.number, views.c.id, views.c.sitting).where(
        UNJUDGED, views.c.begun_at < bindparam("undecided", type_=views.c.begun_at.type)
    ),
).limit(bindparam("most"))
READING_NOW = (
    select(
        views.c.visit_number,
        views.c.page,
        contacts.c.email,
        contacts.c.name.label("contact"),
        documents.c.id.label("document"),
        documents.c.name,
        document_versions.c.pages,
        shares.c.sender,
    )
    .join(shares, shares.c.number == views.c.share_number)
    .join(documents, documents.c.number == shares.c.document_number)
    .join(document_versions, document_versions.c.number == views.c.version_number)
    .outerjoin(contacts, contacts.c.id == views.c.contact_id)
    .where(UNDER_WAY, views.c.page.is_not(None), views.c.actor == Actor.HUMAN)
    .order_by(views.c.last_at.desc())
    .limit(MOST_AT_ONCE)
)
SEEN = (
    select(views.c.visit_number, dwells.c.page, func.sum(dwells.c.ms).label("ms"))
    .join(dwells, dwells.c.view_number == views.c.number)
    .where(views.c.visit_number.in_(some("visits")))
    .group_by(views.c.visit_number, dwells.c.page)
)


@dataclass(frozen=True, slots=True)
class ReadingNow:
    """A person, and the page in front of them; None for both where they came by an open link and said no address.

    `seen` are milliseconds by page, in this visit until now.
    """

    email: str | None
    contact: str | None
    document: str
    name: str
    page: int
    pages: int
    sender: str
    seen: Mapping[int, int]


class ReadingReads(Moments):
    def waiting_views(self, silent: datetime, undecided: datetime, most: int) -> tuple[tuple[bytes, int], ...]:
        """Views and their sittings: not heard of since the first moment, or begun before the second and not decided."""
        asked = {"silent": silent, "undecided": undecided, "most": most}
        with self._moment() as connection:
            return tuple((row.id, row.sitting) for row in connection.execute(WAITING, asked))

    def reading_now(self) -> tuple[ReadingNow, ...]:
        """The people who look at a document at this moment, whoever was heard of last comes first; once a visit."""
        with self._moment() as connection:
            found = {row.visit_number: row for row in reversed(connection.execute(READING_NOW).all())}
            seen: dict[int, dict[int, int]] = defaultdict(dict)
            for visit, page, ms in connection.execute(SEEN, {"visits": tuple(found)}):
                seen[visit][page] = int(ms)
        return tuple(
            ReadingNow(
                row.email, row.contact, row.document, row.name, row.page, row.pages or 0, row.sender, seen[number]
            )
            for number, row in reversed(found.items())
        )
