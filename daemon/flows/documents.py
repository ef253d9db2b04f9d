"""Documents come in, get another file behind their links, and go; a file on disk stays as long as somebody needs it."""

import hashlib
import logging
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from attachments.library import Library
from attachments.values import Facts
from daemon.core.documents import Document, LookedInto, Version
from daemon.core.file_names import harmless_name
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)


class UnknownDocument(Exception):
    """There is no document of this id, or there is none any more."""


@dataclass(frozen=True, slots=True)
class Filing:
    """What comes in and goes, one thing at a time.

    A file is on disk before anything in the store speaks of it, and is removed after nothing does. Between the two,
    nobody else may find that the file is nobody's, or that it is there already.
    """

    store: Store
    library: Library
    most: int  # bytes of a file
    _turn: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def add(self, name: str, chunks: Iterable[bytes], by: str, now: datetime) -> Document:
        """Ready at once where the library knows these bytes. Raises `TooLarge`, or `Unavailable` for a full disk."""
        with self._turn:
            return self._added(harmless_name(name), chunks, by, now)

    def add_once(self, name: str, content: bytes, by: str, now: datetime) -> Document:
        """As `add`, unless the same file of this name came from them before: then that document."""
        named, hash_ = harmless_name(name), hashlib.sha256(content).digest()
        with self._turn:
            return self.store.reads.document_with(hash_, named, by) or self._added(named, (content,), by, now)

    def replace(self, document_id: str, name: str, chunks: Iterable[bytes], now: datetime) -> Document:
        """Its links show the new file once that can be shown. Raises as `add`, and `UnknownDocument`."""
        with self._turn:
            self._found(document_id)  # before anything is kept for it
            stored = self.library.keep(chunks, self.most)
            facts = self.library.facts(stored.hash)
            with self.store.transaction() as tx:
                number = tx.document_number(document_id)
                if number is None:
                    raise UnknownDocument
                version = tx.add_version(number, harmless_name(name), stored.hash, stored.size, now)
                _tell_what_is_known(tx, version, facts)
            return self._found(document_id)

    def remove(self, document_id: str, now: datetime) -> None:
        """With its links, which show nothing from the first moment on, and its files. Raises `UnknownDocument`."""
        with self.store.transaction() as tx:
            number = tx.document_number(document_id)
            if number is None:
                raise UnknownDocument
            tx.revoke_shares_of(number, now)
        while self._forgot_views(number):
            pass
        with self._turn:
            with self.store.transaction() as tx:
                unused = tx.remove_document(document_id)
            if unused is None:
                raise UnknownDocument
            for hash_ in unused:
                self.library.forget(hash_)

    def is_ours(self) -> bool:
        """Is it this store whose documents lie here? Asked at the start, so that a folder is soon somebody's."""
        return self.library.belongs_to(self.store.reads.name())

    def tidy(self) -> int:
        """Forget the files that nobody needs, such as those of an upload that died half way. How many there were."""
        if not self.is_ours():
            log.error("the folder of documents belongs to another store: nothing in it is removed")
            return 0
        self.library.sweep()
        with self._turn:
            on_disk = frozenset(self.library.hashes())
            unused = on_disk - self.store.reads.hashes_used(on_disk)
            for hash_ in unused:
                self.library.forget(hash_)
        return len(unused)

    def _added(self, name: str, chunks: Iterable[bytes], by: str, now: datetime) -> Document:
        stored = self.library.keep(chunks, self.most)
        facts = self.library.facts(stored.hash)
        with self.store.transaction() as tx:
            added = tx.add_document(name, by, stored.hash, stored.size, now)
            _tell_what_is_known(tx, added.version, facts)
        return self._found(added.id)

    def _forgot_views(self, number: int) -> bool:
        with self.store.transaction() as tx:
            return tx.forget_views_of(number) > 0

    def _found(self, document_id: str) -> Document:
        document = self.store.reads.document(document_id)
        if document is None:
            raise UnknownDocument
        return document


def _tell_what_is_known(tx: Transaction, version: Version, facts: Facts | None) -> None:
    if facts is not None:
        tx.version_ready(version.number, looked_into(facts))


def looked_into(facts: Facts) -> LookedInto:
    return LookedInto(facts.kind, len(facts.pages), facts.title, facts.approximate)
