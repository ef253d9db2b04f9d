"""Who looks into the files that came in: once each, whatever happens meanwhile, and never for ever."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from attachments.library import Library
from attachments.values import Facts, Refused, Unavailable
from daemon.bus import MemoryBus, Topic
from daemon.core.documents import DocumentState, Version
from daemon.flows.documents import Filing
from daemon.flows.drawing_room import GIVEN_UP, LOST, MOST_ATTEMPTS, REST
from daemon.storage.store import Store
from tests.flows.documents import PAPER, Clock, Told, at_work, filing
from tests.servers.patience import wait_until
from tests.storage.sample import NOW, REP
from tests.web.files import letter


class Watched(Library):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.began = threading.Event()

    def look_into(self, hash_: bytes) -> Facts:
        self.began.set()
        return super().look_into(hash_)


LACKING = Unavailable("LibreOffice is not installed.")
FAULT = RuntimeError("a fault of ours")


@pytest.fixture
def library(tmp_path: Path) -> Callable[..., Told]:
    return lambda *outcomes: Told(tmp_path / "documents", *outcomes)


def sent(store: Store, library: Told, *content: bytes) -> str:
    return filing(store, library).add("offer.pdf", iter(content or PAPER), REP, NOW).id


def version(store: Store, document: str) -> Version:
    found = store.reads.document(document)
    assert found is not None
    return found.version


def until(store: Store, document: str, state: DocumentState) -> Version:
    wait_until(lambda: version(store, document).state is state, f"the document is {state}")
    return version(store, document)


def test_what_comes_in_is_looked_into_and_then_drawn_ahead(
    store: Store, bus: MemoryBus, library: Callable[..., Told]
) -> None:
    looking = library()
    with at_work(store, looking, bus, Clock()):
        found = until(store, sent(store, looking), DocumentState.READY)
        wait_until(looking.drawn.is_set, "its pages are drawn")
    assert (found.kind, found.pages, found.title) == ("pdf", 2, "An offer")
    assert looking.looks == [found.hash]


def test_what_waited_while_nobody_was_there_is_looked_into_after_a_restart(
    store: Store, bus: MemoryBus, library: Callable[..., Told]
) -> None:
    looking = library()
    documents = [sent(store, looking, b"%d" % number) for number in range(5)]
    with at_work(store, looking, bus, Clock()):
        hashes = [until(store, each, DocumentState.READY).hash for each in documents]
    assert sorted(looking.looks) == sorted(hashes)


def test_a_refusal_is_told_and_final(store: Store, bus: MemoryBus, library: Callable[..., Told]) -> None:
    looking = library(Refused("It is protected by a password: send it without."))
    with at_work(store, looking, bus, Clock()):
        found = until(store, sent(store, looking), DocumentState.REFUSED)
    assert found.reason == "It is protected by a password: send it without."
    assert len(looking.looks) == 1


def test_what_something_is_missing_for_waits_however_often_it_is_tried(
    store: Store, bus: MemoryBus, library: Callable[..., Told]
) -> None:
    looking, clock = library(*[LACKING] * 5, library().outcomes[0]), Clock()
    document = sent(store, looking)
    with at_work(store, looking, bus, clock):
        wait_until(lambda: version(store, document).reason == str(LACKING), "the reason is told")
        as_time_passes(bus, clock, lambda: len(looking.looks) > 5)
        found = until(store, document, DocumentState.READY)
    assert found.reason is None


def test_a_fault_of_ours_is_tried_again_and_then_given_up(
    store: Store, bus: MemoryBus, library: Callable[..., Told]
) -> None:
    looking, clock = library(FAULT), Clock()
    document = sent(store, looking)
    with at_work(store, looking, bus, clock):
        as_time_passes(bus, clock, lambda: version(store, document).state is DocumentState.REFUSED)
    assert version(store, document).reason == GIVEN_UP
    assert len(looking.looks) == MOST_ATTEMPTS


def test_trouble_of_the_machine_is_no_fault_of_the_file(
    store: Store, bus: MemoryBus, library: Callable[..., Told]
) -> None:
    trouble = OSError(errno.EMFILE, os.strerror(errno.EMFILE))
    looking, clock = library(*[trouble] * 5, library().outcomes[0]), Clock()
    document = sent(store, looking)
    with at_work(store, looking, bus, clock):
        wait_until(lambda: "Too many open files" in str(version(store, document).reason), "the reason is told")
        as_time_passes(bus, clock, lambda: len(looking.looks) > 5)
        until(store, document, DocumentState.READY)


def test_a_file_that_is_lost_is_asked_for_again(store: Store, bus: MemoryBus, tmp_path: Path) -> None:
    looking = Library(tmp_path / "documents")
    document = filing(store, looking).add("offer.pdf", iter(PAPER), REP, NOW).id
    looking.original(version(store, document).hash).unlink()
    with at_work(store, looking, bus, Clock()):
        assert until(store, document, DocumentState.REFUSED).reason == LOST


def test_a_file_that_killed_us_three_times_is_not_touched_again(
    store: Store, bus: MemoryBus, library: Callable[..., Told]
) -> None:
    looking = library()
    document = sent(store, looking)
    for _ in range(MOST_ATTEMPTS):
        with store.transaction() as tx:  # and then we were gone
            tx.begin_looking(version(store, document).number)
    with at_work(store, looking, bus, Clock()):
        found = until(store, document, DocumentState.REFUSED)
    assert found.reason == GIVEN_UP
    assert looking.looks == []


@pytest.mark.slow
def test_stopping_in_the_midst_of_converting_waits_for_nobody_and_is_no_fault_of_the_file(
    store: Store, bus: MemoryBus, tmp_path: Path
) -> None:
    converting = Watched(tmp_path / "documents")
    with at_work(store, converting, bus, Clock()):
        document = Filing(store, converting, 1 << 20).add("letter.docx", iter([letter()]), REP, NOW).id
        wait_until(converting.began.is_set, "somebody looks into it")
    found = version(store, document)
    assert (found.state, found.reason) == (DocumentState.CONVERTING, None)
    with store.transaction() as tx:
        assert tx.begin_looking(found.number) == 1


def test_a_document_that_is_removed_while_it_is_looked_into_is_no_trouble(
    store: Store, bus: MemoryBus, library: Callable[..., Told]
) -> None:
    looking = library()
    kept, gone = sent(store, looking), sent(store, looking)
    filing(store, looking).remove(gone, NOW)
    with at_work(store, looking, bus, Clock()):
        until(store, kept, DocumentState.READY)
    assert store.reads.document(gone) is None


def as_time_passes(bus: MemoryBus, clock: Clock, look: Callable[[], bool]) -> None:
    def later() -> bool:
        clock.now += REST
        bus.publish(Topic.DOCUMENTS)
        return look()

    wait_until(later, "what rested is tried again")
