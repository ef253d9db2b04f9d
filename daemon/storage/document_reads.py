"""What may be asked of documents and their links."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, select

from daemon.core.documents import Document, DocumentState, Share, Version
from daemon.storage.document_schema import CONVERTING, document_versions, documents, shares
from daemon.storage.moments import Moments
from daemon.storage.paging import DOCUMENTS, SHARES, read_cursor, write_cursor
from daemon.storage.records import ListedDocument, Page
from daemon.storage.schema import contacts
from daemon.storage.sql import chunks, some

LATEST = (
    select(func.max(document_versions.c.number))
    .where(document_versions.c.document_number == documents.c.number)
    .correlate(documents)
    .scalar_subquery()
)
WHOLE: Select[Any] = select(
    documents.c.id,
    documents.c.number.label("document"),
    documents.c.name,
    documents.c.created_at,
    documents.c.created_by,
    document_versions,
).join(document_versions, document_versions.c.number == LATEST)
BY_ID = WHOLE.where(documents.c.id == bindparam("document"))
BY_NUMBER = WHOLE.where(documents.c.number == bindparam("document"))
SAME_FILE = WHOLE.where(
    document_versions.c.hash == bindparam("hash"),
    documents.c.name == bindparam("name"),
    documents.c.created_by == bindparam("by"),
).order_by(documents.c.number)
WITH_FILE = documents.c.number.in_(
    select(document_versions.c.document_number).where(document_versions.c.hash == bindparam("hash"))
)
OF_DOCUMENT = shares.c.document_number == documents.c.number
LISTED = WHOLE.add_columns(
    select(func.count()).where(OF_DOCUMENT).scalar_subquery().label("links"),
    select(func.count()).where(OF_DOCUMENT, shares.c.opened_at.is_not(None)).scalar_subquery().label("opened"),
).order_by(documents.c.number.desc())

VERSIONS = select(document_versions).where(document_versions.c.document_number == bindparam("document"))
NEWEST = VERSIONS.order_by(document_versions.c.number.desc())
SHOWN = NEWEST.where(document_versions.c.state == DocumentState.READY).limit(1)
VERSION = select(document_versions).where(document_versions.c.number == bindparam("version"))
WAITING = (
    select(document_versions)
    .where(CONVERTING, document_versions.c.number.not_in(some("skip")))
    .order_by(document_versions.c.number)
    .limit(bindparam("most"))
)
STATES = select(document_versions.c.state, func.count().label("files")).group_by(document_versions.c.state)
USED = select(document_versions.c.hash).where(document_versions.c.hash.in_(some("hashes"))).distinct()

SHARE: Select[Any] = select(shares, contacts.c.email).outerjoin(contacts, contacts.c.id == shares.c.contact_id)
SHARE_BY_NUMBER = SHARE.where(shares.c.number == bindparam("share"))
SHARE_BY_ID = SHARE.where(shares.c.id == bindparam("share"))
SHARE_OF_SEND = SHARE.where(
    shares.c.contact_id == bindparam("contact"),
    shares.c.document_number == bindparam("document"),
    shares.c.send_id == bindparam("send"),
)
SHARES_OF = SHARE.where(shares.c.document_number == bindparam("document")).order_by(shares.c.number.desc())


class DocumentReads(Moments):
    def document(self, document_id: str) -> Document | None:
        return next(map(_document, self._rows(BY_ID, {"document": document_id})), None)

    def document_of(self, number: int) -> Document | None:
        return next(map(_document, self._rows(BY_NUMBER, {"document": number})), None)

    def document_with(self, hash_: bytes, name: str, by: str) -> Document | None:
        """The first of this name and from them that has this file now."""
        asked = {"hash": hash_, "name": name, "by": by}
        return next(map(_document, self._rows(SAME_FILE.limit(1), asked)), None)

    def documents(self, after: str | None, limit: int, hash_: bytes | None = None) -> Page[ListedDocument]:
        """Newest first; those that have or had this file, where one is named. May raise `BadCursor`."""
        query = LISTED if hash_ is None else LISTED.where(WITH_FILE)
        if after is not None:
            query = query.where(documents.c.number < read_cursor(DOCUMENTS, after))
        rows = self._rows(query.limit(limit + 1), {} if hash_ is None else {"hash": hash_})
        following = write_cursor(DOCUMENTS, rows[limit - 1].document) if len(rows) > limit else None
        return Page(tuple(map(_listed, rows[:limit])), following)

    def versions(self, document: int) -> tuple[Version, ...]:
        """All its files, the present one first."""
        return tuple(map(_version, self._rows(NEWEST, {"document": document})))

    def version(self, number: int) -> Version | None:
        return next(map(_version, self._rows(VERSION, {"version": number})), None)

    def shown_version(self, document: int) -> Version | None:
        """Its latest that can be shown: the one before goes on while a new one is looked into, or if it is refused."""
        return next(map(_version, self._rows(SHOWN, {"document": document})), None)

    def waiting_versions(self, most: int, skip: Collection[int] = ()) -> tuple[Version, ...]:
        """Nobody has looked into these yet; the longest waiting first."""
        return tuple(map(_version, self._rows(WAITING, {"most": most, "skip": tuple(skip)})))

    def version_states(self) -> Mapping[DocumentState, int]:
        """How many files are in each."""
        return {DocumentState(row.state): row.files for row in self._rows(STATES)}

    def hashes_used(self, hashes: Collection[bytes]) -> frozenset[bytes]:
        """Those of the files that some document has or had."""
        asked = (self._rows(USED, {"hashes": chunk}) for chunk in chunks(hashes))
        return frozenset(row.hash for rows in asked for row in rows)

    def share(self, number: int) -> Share | None:
        return next(map(share_of, self._rows(SHARE_BY_NUMBER, {"share": number})), None)

    def share_by_id(self, share_id: str) -> Share | None:
        return next(map(share_of, self._rows(SHARE_BY_ID, {"share": share_id})), None)

    def shares_of(self, document: int, after: str | None, limit: int) -> Page[Share]:
        """Newest first, also those that are closed. May raise `BadCursor`."""
        query = SHARES_OF if after is None else SHARES_OF.where(shares.c.number < read_cursor(SHARES, after))
        rows = self._rows(query.limit(limit + 1), {"document": document})
        following = write_cursor(SHARES, rows[limit - 1].number) if len(rows) > limit else None
        return Page(tuple(map(share_of, rows[:limit])), following)


def _listed(row: Row[Any]) -> ListedDocument:
    return ListedDocument(_document(row), row.links, row.opened)


def _document(row: Row[Any]) -> Document:
    return Document(row.id, row.document, row.name, _version(row), row.created_at, row.created_by)


def _version(row: Row[Any]) -> Version:
    return Version(
        number=row.number,
        hash=row.hash,
        size=row.size,
        state=DocumentState(row.state),
        added_at=row.added_at,
        kind=row.kind,
        pages=row.pages,
        title=row.title,
        reason=row.reason,
        approximate=row.approximate,
    )


def share_of(row: Row[Any]) -> Share:
    return Share(
        id=row.id,
        number=row.number,
        document=row.document_number,
        contact=row.email,
        campaign_id=row.campaign_id,
        send_id=row.send_id,
        sender=row.sender,
        sender_name=row.sender_name,
        note=row.note,
        can_download=row.can_download,
        tracks_links=row.tracks_links,
        asks_email=row.asks_email,
        password_hash=row.password_hash,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
        created_at=row.created_at,
        opened_at=row.opened_at,
    )
