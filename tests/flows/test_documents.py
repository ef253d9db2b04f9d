"""A file lies on disk as long as some document has it, and no longer."""

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from attachments.values import TooLarge
from daemon.bus import MemoryBus
from daemon.core.documents import Document, DocumentState
from daemon.core.reader import Visitor
from daemon.flows.documents import Filing, UnknownDocument
from daemon.storage.store import Store
from daemon.storage.verbs.documents import VIEWS_AT_ONCE
from daemon.storage.verbs.reading import NewView
from tests.flows.documents import MOST, PAPER, Told, filing
from tests.storage.documents import add_share
from tests.storage.sample import NOW, REP

PAPERS_HASH = hashlib.sha256(b"".join(PAPER)).digest()
OTHER = (b"another paper",)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Told]:
    library = Told(tmp_path / "documents")
    yield library
    library.close()


@pytest.fixture
def files(store: Store, library: Told) -> Filing:
    return filing(store, library)


def test_a_document_has_its_files_name_made_harmless_and_its_hash(files: Filing) -> None:
    added = files.add("../of\u202efer.pdf", iter(PAPER), REP, NOW)
    assert (added.name, added.by, added.created_at) == ("offer.pdf", REP, NOW)
    assert (added.version.hash, added.version.size) == (PAPERS_HASH, 14)
    assert added.version.state is DocumentState.CONVERTING


def test_of_a_file_that_is_too_large_nothing_is_kept(files: Filing, library: Told) -> None:
    with pytest.raises(TooLarge):
        files.add("offer.pdf", iter([b"x" * MOST, b"x"]), REP, NOW)
    assert list(library.hashes()) == []


def test_a_file_stays_while_any_document_has_it(files: Filing, library: Told) -> None:
    first, second = (files.add("offer.pdf", iter(PAPER), REP, NOW) for _ in range(2))
    files.remove(first.id, NOW)
    assert list(library.hashes()) == [PAPERS_HASH]
    files.remove(second.id, NOW)
    assert list(library.hashes()) == []


def test_a_replaced_file_stays_with_its_document(files: Filing, library: Told, store: Store) -> None:
    """What was read of it is told about it."""
    added = files.add("offer.pdf", iter(PAPER), REP, NOW)
    replaced = files.replace(added.id, "another.pdf", iter(OTHER), NOW)
    assert (replaced.id, replaced.name) == (added.id, "another.pdf")
    assert files.tidy() == 0
    assert len(list(library.hashes())) == 2
    files.remove(added.id, NOW)
    assert list(library.hashes()) == []


def test_how_it_was_read_goes_with_a_document_and_nothing_of_another(files: Filing, store: Store) -> None:
    gone, kept = (files.add("offer.pdf", iter(PAPER), REP, NOW) for _ in range(2))
    for each in (gone, kept):
        _read_often(store, each, VIEWS_AT_ONCE + 1)
    files.remove(gone.id, NOW)
    with store.transaction() as tx:
        assert tx.forget_views_of(gone.number) == 0
        assert tx.forget_views_of(kept.number) == VIEWS_AT_ONCE


def test_a_document_that_is_not_there_is_neither_replaced_nor_removed(files: Filing, library: Told) -> None:
    with pytest.raises(UnknownDocument):
        files.replace("doc_none", "offer.pdf", iter(PAPER), NOW)
    with pytest.raises(UnknownDocument):
        files.remove("doc_none", NOW)
    assert list(library.hashes()) == []


def test_a_file_that_no_document_has_is_forgotten(files: Filing, library: Told) -> None:
    library.keep(iter(OTHER), MOST)  # by an upload that died before it was told
    files.add("offer.pdf", iter(PAPER), REP, NOW)
    assert files.tidy() == 1
    assert list(library.hashes()) == [PAPERS_HASH]


def test_what_lies_in_the_folder_of_another_store_is_not_removed(files: Filing, library: Told, tmp_path: Path) -> None:
    files.add("offer.pdf", iter(PAPER), REP, NOW)
    assert files.is_ours()
    stranger = Store(f"sqlite:///{tmp_path / 'another.db'}", MemoryBus())
    stranger.migrate()
    assert Filing(stranger, library, MOST).tidy() == 0
    stranger.close()
    assert list(library.hashes()) == [PAPERS_HASH]
    assert files.tidy() == 0


def test_a_file_that_comes_again_while_it_is_removed_is_there_afterwards(files: Filing, library: Told) -> None:
    removed = files.add("offer.pdf", iter(PAPER), REP, NOW)
    at_hand, gone = threading.Event(), threading.Event()

    def slowly() -> Iterator[bytes]:
        at_hand.set()
        gone.wait(0.05)  # as long as removing would take, if it did not wait
        yield from PAPER

    adding = threading.Thread(target=lambda: files.add("offer.pdf", slowly(), REP, NOW))
    adding.start()
    at_hand.wait()
    files.remove(removed.id, NOW)
    gone.set()
    adding.join()
    assert library.original(PAPERS_HASH).exists()


def _read_often(store: Store, document: Document, views: int) -> None:
    share = add_share(store, document).number
    with store.transaction() as tx:
        for number in range(views):
            view = number.to_bytes(12) + share.to_bytes(4)
            tx.begin_view(NewView(view, share, document.version.number, b"reader", None, Visitor(), NOW))
