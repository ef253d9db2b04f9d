"""The library: looked into once, drawn once, and a document that does harm does it to itself alone."""

import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from attachments.library import Library
from attachments.values import Kind, Refused, Unavailable, Width
from attachments.worker import Worker
from tests.attachments.bombs import endless_page, with_endless_outline
from tests.attachments.samples import pdf, picture, written

pytestmark = pytest.mark.slow

MOST = 10_000_000
NUMBERS = count(1)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = Library(tmp_path_factory.mktemp("documents"))
    yield library
    library.close()


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The pages that workers were asked to draw."""
    pages: list[int] = []
    draw = Worker.draw

    def watched(worker: Worker, page: int) -> tuple[bytes, bytes]:
        pages.append(page)
        return draw(worker, page)

    monkeypatch.setattr(Worker, "draw", watched)
    return pages


def looked_into(library: Library, content: bytes) -> bytes:
    hash_ = library.keep([content], MOST).hash
    library.look_into(hash_)
    return hash_


def new(*pages: str) -> bytes:
    """A document that the library has never seen."""
    return written(pdf(*pages)) + b"\n%% %d" % next(NUMBERS)


def snapshot(folder: Path) -> dict[Path, os.stat_result]:
    return {path: path.stat() for path in folder.rglob("*") if path.is_file()}


def test_nothing_is_known_before_the_first_look(library: Library) -> None:
    hash_ = library.keep([new("one")], MOST).hash
    assert library.facts(hash_) is None
    with pytest.raises(LookupError):
        library.page(hash_, 1, Width.PAGE)


def test_a_second_look_costs_nothing(library: Library, drawn: list[int]) -> None:
    hash_ = looked_into(library, new("one", "two"))
    facts, before = library.facts(hash_), snapshot(library.original(hash_).parent)
    assert library.look_into(hash_) == facts
    assert snapshot(library.original(hash_).parent) == before
    assert drawn == [1]


def test_a_page_that_many_ask_for_at_once_is_drawn_once(library: Library, drawn: list[int]) -> None:
    hash_ = looked_into(library, new("one", "two"))
    with ThreadPoolExecutor(8) as threads:
        asked = [threads.submit(library.page, hash_, 2, width) for width in [Width.PAGE, Width.THUMB] * 4]
        images = {answer.result() for answer in asked}
    assert len(images) == 2
    assert drawn == [1, 2]


def test_many_readers_of_many_documents_are_all_served(library: Library) -> None:
    hashes = [looked_into(library, new(f"document {number}", "two")) for number in range(4)]
    with ThreadPoolExecutor(8) as threads:
        texts = list(threads.map(lambda hash_: json.loads(library.text(hash_, 1))["words"], hashes * 3))
    assert [words[1][4] for words in texts] == ["0", "1", "2", "3"] * 3


def test_pages_are_drawn_ahead_up_to_a_number(library: Library, drawn: list[int]) -> None:
    hash_ = looked_into(library, new("one", "two", "three", "four"))
    library.draw_ahead(hash_, most=3)
    assert drawn == [1, 2, 3]
    assert library.page(hash_, 3, Width.THUMB)
    assert drawn == [1, 2, 3]


def test_what_is_forgotten_is_gone(library: Library) -> None:
    hash_ = looked_into(library, new("one"))
    library.forget(hash_)
    assert not library.original(hash_).parent.exists()
    assert library.facts(hash_) is None
    assert hash_ not in library.hashes()


def test_what_was_forgotten_and_comes_again_is_looked_into_again(library: Library, drawn: list[int]) -> None:
    content = new("one")
    hash_ = looked_into(library, content)
    library.forget(hash_)
    assert library.keep([content], MOST).is_new
    assert library.facts(hash_) is None
    assert len(library.look_into(hash_).pages) == 1
    assert drawn == [1, 1]


def test_a_page_that_a_crash_has_lost_is_drawn_again(library: Library, drawn: list[int]) -> None:
    hash_ = looked_into(library, new("one"))
    for file in library.original(hash_).parent.glob("pages/*"):
        file.unlink()
    assert library.page(hash_, 1, Width.PAGE)
    assert drawn == [1, 1]


def test_a_page_is_shown_though_the_disk_is_full(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    hash_ = looked_into(library, new("one", "two"))

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert library.page(hash_, 2, Width.PAGE).startswith(b"RIFF")


def test_a_worker_that_was_killed_is_replaced(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    hash_ = looked_into(library, new("one", "two"))
    draw = Worker.draw
    killed: list[int] = []

    def killed_once(worker: Worker, page: int) -> tuple[bytes, bytes]:
        if not killed:
            killed.append(page)
            worker._process.close()
        return draw(worker, page)

    monkeypatch.setattr(Worker, "draw", killed_once)
    assert library.page(hash_, 2, Width.PAGE)
    assert killed


def test_a_page_that_never_ends_fails_alone_and_is_given_up(
    library: Library, monkeypatch: pytest.MonkeyPatch, drawn: list[int]
) -> None:
    monkeypatch.setattr("attachments.worker_process.TO_ANSWER", timedelta(seconds=2))
    hash_ = looked_into(library, endless_page(2, of=3))
    for _ in range(3):
        with pytest.raises(Unavailable, match="cannot be drawn"):
            library.page(hash_, 2, Width.PAGE)
    assert drawn == [1, 2, 2]
    assert library.page(hash_, 3, Width.PAGE)


def test_a_document_whose_first_page_never_ends_is_shown_without_it(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attachments.worker_process.TO_ANSWER", timedelta(seconds=2))
    hash_ = looked_into(library, endless_page(1, of=2))
    with pytest.raises(Unavailable):
        library.page(hash_, 1, Width.THUMB)
    assert library.page(hash_, 2, Width.THUMB)


def test_a_document_that_says_too_much_of_itself_is_shown_without(library: Library) -> None:
    hash_ = library.keep([with_endless_outline()], MOST).hash
    facts = library.look_into(hash_)
    assert (len(facts.pages), facts.outline) == (2, ())
    assert library.page(hash_, 2, Width.PAGE)


def test_ten_thousand_pages_are_drawn_as_they_are_asked_for(library: Library, drawn: list[int]) -> None:
    writer = pdf("one")
    for _ in range(9_999):
        writer.add_blank_page(200, 100)
    hash_ = looked_into(library, written(writer))
    facts = library.facts(hash_)
    assert facts is not None
    assert len(facts.pages) == 10_000
    assert library.page(hash_, 10_000, Width.THUMB)
    assert drawn == [1, 10_000]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"%PDF-1.4\n%%EOF", "cannot be opened"),
        (picture("PNG")[:20], "damaged"),
        (b"<!doctype html><title>x</title>", "web page|HTML"),
        (b"", "empty"),
    ],
)
def test_what_cannot_be_shown_is_refused_by_a_sentence(library: Library, content: bytes, sentence: str) -> None:
    hash_ = library.keep([content], MOST).hash
    with pytest.raises(Refused, match=sentence):
        library.look_into(hash_)
    assert library.facts(hash_) is None


def test_refusals_leave_room_for_others(library: Library) -> None:
    for number in range(4):
        with pytest.raises(Refused):
            looked_into(library, b"%%PDF-1.4\n%d" % number)
    facts = library.look_into(library.keep([new("one")], MOST).hash)
    assert facts.kind is Kind.PDF


def test_what_this_machine_lacks_is_told(library: Library) -> None:
    assert library.check() == []
