"""Documents come in, are looked into, get another file, and go."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from daemon.bus import Topic
from daemon.core.documents import Document, DocumentState, LookedInto, Version
from daemon.storage.document_reads import USED
from daemon.storage.document_schema import document_versions, documents, shares, views
from daemon.storage.ids import new_id
from daemon.storage.sql import chunks
from daemon.storage.verbs.base import Verbs

ADD = documents.insert().returning(documents.c.number)
ADD_VERSION = document_versions.insert().returning(document_versions.c.number)
NUMBER = select(documents.c.number).where(documents.c.id == bindparam("document"))
IS_THERE = select(documents.c.number).where(documents.c.number == bindparam("document"))
RENAME = update(documents).where(documents.c.number == bindparam("document"))
# Only while it waits: what was said of a version stays said.
TELL = update(document_versions).where(
    document_versions.c.number == bindparam("version"), document_versions.c.state == DocumentState.CONVERTING
)
TRY = TELL.values(attempts=document_versions.c.attempts + 1).returning(document_versions.c.attempts)
UNTRY = TELL.values(attempts=document_versions.c.attempts - 1)
VIEWS_OF = (
    select(views.c.number)
    .join(shares, shares.c.number == views.c.share_number)
    .where(shares.c.document_number == bindparam("document"))
    .limit(bindparam("most"))
)
FORGET_VIEWS = delete(views).where(views.c.number.in_(VIEWS_OF))
VIEWS_AT_ONCE = 200  # each may have a row for every page


class DocumentVerbs(Verbs):
    def add_document(self, name: str, by: str, hash_: bytes, size: int, now: datetime) -> Document:
        """Its first version waits to be looked into."""
        named = new_id("doc", now)
        row = {"id": named, "name": name, "created_at": now, "created_by": by}
        number = self._connection.execute(ADD, row).scalar_one()
        return Document(named, number, name, self._add_version(number, hash_, size, now), now, by)

    def add_version(self, document: int, name: str, hash_: bytes, size: int, now: datetime) -> Version:
        """Another file behind a document's links, which waits to be looked into; the one before is shown meanwhile."""
        self._connection.execute(RENAME, {"document": document, "name": name})
        return self._add_version(document, hash_, size, now)

    def document_number(self, document_id: str) -> int | None:
        return self._connection.scalar(NUMBER, {"document": document_id})

    def has_document(self, document: int) -> bool:
        return self._connection.scalar(IS_THERE, {"document": document}) is not None

    def begin_looking(self, version: int) -> int | None:
        """Before each attempt: so one that kills us is counted too. Which one it is; None: it waits no more."""
        return self._connection.execute(TRY, {"version": version}).scalar()

    def put_off_looking(self, version: int, reason: str | None) -> None:
        """It was not the file's fault: that attempt does not count. `reason`, a sentence, is what it waits for."""
        self._connection.execute(UNTRY, {"version": version, "reason": reason})
        self._announce(Topic.DOCUMENTS)

    def version_ready(self, version: int, found: LookedInto) -> None:
        self._tell(
            version,
            {
                "state": DocumentState.READY,
                "kind": found.kind,
                "pages": found.pages,
                "title": found.title,
                "approximate": found.approximate,
                "reason": None,
            },
        )

    def version_refused(self, version: int, reason: str) -> None:
        """`reason` is a sentence for whoever uploaded it."""
        self._tell(version, {"state": DocumentState.REFUSED, "reason": reason})

    def forget_views_of(self, document: int) -> int:
        """A portion of how it was read: of a document that many have read, all at once would keep everybody waiting."""
        return self._connection.execute(FORGET_VIEWS, {"document": document, "most": VIEWS_AT_ONCE}).rowcount

    def remove_document(self, document_id: str) -> frozenset[bytes] | None:
        """With its versions, its links and how they were read. The files that nobody needs now; None: no such one."""
        number = self.document_number(document_id)
        if number is None:
            return None
        of_it = select(document_versions.c.hash).where(document_versions.c.document_number == number)
        hashes = frozenset(self._connection.scalars(of_it))
        self._connection.execute(delete(documents).where(documents.c.number == number))
        self._announce(Topic.DOCUMENTS)
        self._announce(Topic.SHARES)
        return hashes - self._used(hashes)

    def _used(self, hashes: frozenset[bytes]) -> frozenset[bytes]:
        asked = (self._connection.scalars(USED, {"hashes": chunk}) for chunk in chunks(hashes))
        return frozenset(hash_ for answered in asked for hash_ in answered)

    def _add_version(self, document: int, hash_: bytes, size: int, now: datetime) -> Version:
        state = DocumentState.CONVERTING
        row = {"document_number": document, "hash": hash_, "size": size, "state": state, "added_at": now}
        number = self._connection.execute(ADD_VERSION, row).scalar_one()
        self._announce(Topic.DOCUMENTS)
        self._announce(Topic.SHARES)
        return Version(number, hash_, size, state, now)

    def _tell(self, version: int, told: dict[str, Any]) -> None:
        self._connection.execute(TELL, {"version": version, **told})
        self._announce(Topic.DOCUMENTS)
        self._announce(Topic.SHARES)
