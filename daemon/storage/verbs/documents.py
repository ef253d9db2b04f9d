"""Documents come in, are looked into, and are shared."""

from datetime import datetime

from sqlalchemy import select

from daemon.core.documents import Document, DocumentState, Version
from daemon.storage.document_schema import document_versions, documents
from daemon.storage.ids import new_id
from daemon.storage.verbs.base import Verbs


class DocumentVerbs(Verbs):
    def add_document(self, name: str, by: str, hash_: bytes, size: int, now: datetime) -> Document:
        """Its first version waits to be looked into."""
        named = new_id("doc", now)
        row = {"id": named, "name": name, "created_at": now, "created_by": by}
        number = self._connection.execute(documents.insert().returning(documents.c.number), row).scalar_one()
        return Document(named, number, name, self._add_version(number, hash_, size, now), now, by)

    def _add_version(self, document: int, hash_: bytes, size: int, now: datetime) -> Version:
        state = DocumentState.CONVERTING
        row = {"document_number": document, "hash": hash_, "size": size, "state": state, "added_at": now}
        added = document_versions.insert().returning(document_versions.c.number)
        return Version(self._connection.execute(added, row).scalar_one(), hash_, size, state, now)

    def document_number(self, document_id: str) -> int | None:
        return self._connection.scalar(select(documents.c.number).where(documents.c.id == document_id))
