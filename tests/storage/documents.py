"""Documents and links to store: what the tests of them have in common."""

import hashlib
from typing import Any

from daemon.core.documents import Document, LookedInto, NewShare, Share
from daemon.storage.store import Store
from tests.storage.sample import NOW, REP

OFFER = hashlib.sha256(b"offer").digest()
PRICES = hashlib.sha256(b"prices").digest()
TWELVE_PAGES = LookedInto("pdf", 12, "An offer")


def add_document(store: Store, hash_: bytes = OFFER, name: str = "offer.pdf") -> Document:
    with store.transaction() as tx:
        return tx.add_document(name, REP, hash_, 1000, NOW)


def add_version(store: Store, document: Document, hash_: bytes = PRICES, name: str = "prices.docx") -> int:
    with store.transaction() as tx:
        return tx.add_version(document.number, name, hash_, 2000, NOW).number


def make_ready(store: Store, version: int, found: LookedInto = TWELVE_PAGES) -> None:
    with store.transaction() as tx:
        tx.version_ready(version, found)


def add_share(store: Store, document: Document, **fields: Any) -> Share:
    with store.transaction() as tx:
        return tx.add_share(NewShare(document.number, **fields), NOW)
