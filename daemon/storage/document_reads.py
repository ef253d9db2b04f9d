"""What may be asked of documents and their links."""

from typing import Any

from sqlalchemy import Row, Select, func, select

from daemon.core.documents import Document, DocumentState, Share, Version
from daemon.storage.document_schema import document_versions, documents, shares
from daemon.storage.moments import Moments
from daemon.storage.schema import contacts

LATEST = (
    select(func.max(document_versions.c.number))
    .where(document_versions.c.document_number == documents.c.number)
    .scalar_subquery()
)
DOCUMENTS: Select[Any] = select(
    documents.c.id,
    documents.c.number.label("document"),
    documents.c.name,
    documents.c.created_at,
    documents.c.created_by,
    document_versions,
).join(document_versions, document_versions.c.number == LATEST)
SHARES: Select[Any] = select(shares, contacts.c.email).outerjoin(contacts, contacts.c.id == shares.c.contact_id)


class DocumentReads(Moments):
    def document(self, document_id: str) -> Document | None:
        return next((_document(row) for row in self._rows(DOCUMENTS.where(documents.c.id == document_id))), None)

    def share(self, number: int) -> Share | None:
        return next((_share(row) for row in self._rows(SHARES.where(shares.c.number == number))), None)


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


def _share(row: Row[Any]) -> Share:
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
