"""The workers that draw: kept for a while, replaced when they die, ended when nobody asks."""

import errno
import os
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest

from attachments.values import Kind, Refused, Unavailable
from attachments.worker import Worker
from attachments.worker_process import Died, Failed, WorkerProcess
from attachments.workers import Opened, Workers
from tests.attachments.samples import pdf, written
from tests.servers.patience import wait_until

pytestmark = pytest.mark.slow


@pytest.fixture
def workers() -> Iterator[Workers]:
    with closing(Workers()) as workers:
        yield workers


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return document_at(tmp_path / "document")


def document_at(path: Path) -> Path:
    path.write_bytes(written(pdf(path.name)))
    return path


def the_worker(opened: Opened) -> object:
    return opened.worker


def children() -> set[str]:
    """The processes that are ours, ended ones that nobody has asked after among them."""
    return {child for task in Path("/proc/self/task").iterdir() for child in (task / "children").read_text().split()}


def test_a_document_keeps_its_worker(workers: Workers, document: Path) -> None:
    first = workers.ask(document, Kind.PDF, the_worker)
    assert workers.ask(document, Kind.PDF, the_worker) is first


def test_no_worker_ever_meets_two_documents(workers: Workers, tmp_path: Path) -> None:
    met = [workers.ask(document_at(tmp_path / f"{number}"), Kind.PDF, the_worker) for number in range(5)]
    assert len(set(map(id, met))) == 5


def test_one_that_failed_at_a_page_is_asked_for_others(workers: Workers, document: Path) -> None:
    first = workers.ask(document, Kind.PDF, the_worker)
    with pytest.raises(Failed):
        workers.ask(document, Kind.PDF, lambda opened: opened.worker.draw(99))
    assert workers.ask(document, Kind.PDF, the_worker) is first


def test_one_that_died_is_tried_again_once_by_another(workers: Workers, document: Path) -> None:
    asked: list[object] = []

    def deadly(opened: Opened) -> None:
        asked.append(opened.worker)
        opened.worker.close()
        opened.worker.draw(1)

    with pytest.raises(Died):
        workers.ask(document, Kind.PDF, deadly)
    assert len(set(map(id, asked))) == 2
    assert workers.ask(document, Kind.PDF, the_worker) not in asked


def test_one_that_never_starts_is_not_the_documents_fault(
    workers: Workers, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attachments.worker.WorkerProcess", lambda _: WorkerProcess("attachments.not_there"))
    with pytest.raises(Unavailable, match=r"does not start here: .*No module named"):
        workers.ask(document, Kind.PDF, the_worker)
    assert "No module named" in " ".join(workers.check())


def test_where_they_start_nothing_is_lacking_and_nothing_left_running(workers: Workers) -> None:
    before = children()
    assert list(workers.check()) == []
    assert children() <= before


def test_whoever_was_served_does_not_care_whether_the_next_one_can_be(
    workers: Workers, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [Worker()]

    def one_more() -> Worker:
        if not left:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
        return left.pop()

    monkeypatch.setattr("attachments.workers.Worker", one_more)
    for _ in range(3):  # more than work at once
        assert workers.ask(document, Kind.PDF, lambda opened: len(opened.sizes)) == 1


def test_those_that_nobody_asks_end(workers: Workers, document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("attachments.workers.KEPT_OPEN", timedelta(0))
    monkeypatch.setattr("attachments.workers.KEPT_WARM", timedelta(0))
    before = children()
    workers.ask(document, Kind.PDF, the_worker)
    wait_until(lambda: children() <= before, "the workers have ended")


def test_one_is_warm_before_a_document_comes(workers: Workers) -> None:
    before = children()
    workers.warm()
    workers.warm()
    assert len(children() - before) == 1


def test_whoever_closes_ends_them_all(document: Path) -> None:
    before, workers = children(), Workers()
    workers.ask(document, Kind.PDF, the_worker)
    workers.close()
    assert children() <= before
    with pytest.raises(Unavailable):
        workers.ask(document, Kind.PDF, the_worker)


def test_two_work_at_a_time_and_no_more(workers: Workers, tmp_path: Path) -> None:
    both, at_work = Barrier(2), []

    def watched(_: Opened) -> int:
        at_work.append(1)
        both.wait(30)  # with one at a time, this breaks
        seen = len(at_work)
        both.wait(30)
        at_work.pop()
        return seen

    seen: list[int] = []
    documents = [document_at(tmp_path / f"{number}") for number in range(4)]
    asking = [Thread(target=lambda path=path: seen.append(workers.ask(path, Kind.PDF, watched))) for path in documents]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    assert len(seen) == 4
    assert max(seen) == 2


def test_a_refused_document_leaves_its_place(workers: Workers, tmp_path: Path, document: Path) -> None:
    bad = tmp_path / "bad"
    bad.write_bytes(b"%PDF-1.7")
    for _ in range(3):
        with pytest.raises(Refused):
            workers.ask(bad, Kind.PDF, the_worker)
    assert workers.ask(document, Kind.PDF, lambda opened: len(opened.sizes)) == 1
