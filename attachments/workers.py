"""The drawing workers: two draw at a time, some keep their documents open for a while, one is warm for the next."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import TypeVar

from attachments.contents import Sizes
from attachments.values import Kind, Unavailable
from attachments.worker import Worker
from attachments.worker_process import Died, Failed, NeverReady

Said = TypeVar("Said")

AT_WORK = 2  # each keeps a core busy
OPEN = 4  # each holds some 60 MB
KEPT_OPEN = timedelta(seconds=20)  # with its document, after a page was asked for
KEPT_WARM = timedelta(minutes=10)  # without one: a daemon that is not asked for documents pays nothing for them
NOT_STARTED = "What draws documents does not start here: {reason}."
ENDING = "Nothing is drawn any more: the daemon is stopping."


@dataclass(eq=False)
class Opened:
    """A worker that has a document open, and the sizes of its pages in points."""

    document: Path
    worker: Worker
    sizes: Sizes
    closes_at: float = 0.0


class Workers:
    """Thread-safe. A worker that failed is thrown away, with whatever its document has made of it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._busy = 0
        self._at_work: set[Worker] = set()
        self._is_closed = False
        self._idle: list[Opened] = []  # the one that closes first comes first
        self._spare: Worker | None = None
        self._spare_closes_at = 0.0
        self._is_watched = False

    def warm(self) -> None:
        """A document is on its way: have a worker started when it is here."""
        with self._changed:
            self._keep_spare()

    def ask(self, document: Path, kind: Kind, question: Callable[[Opened], Said]) -> Said:
        """Ask a worker that has this document open. Raises `Failed`, or `Died` after two tries; `Unavailable`, where
        the second one died before it had seen the document.
        """
        with suppress(Died):
            return self._asked(document, kind, question)
        try:
            return self._asked(document, kind, question)
        except NeverReady as error:
            raise Unavailable(NOT_STARTED.format(reason=error)) from error

    def check(self) -> Iterator[str]:
        """A sentence, where none starts here."""
        try:
            with (
                suppress(Unavailable),
                closing(Worker()) as worker,
            ):  # `enclosure` says why
                worker.get_ready()
        except NeverReady as error:
            yield NOT_STARTED.format(reason=error)

    def leave(self, document: Path) -> None:
        """Nobody has this document open any longer, or will not once he is done."""
        with self._changed:
            left = [opened for opened in self._idle if opened.document == document]
            self._idle = [opened for opened in self._idle if opened.document != document]
        for opened in left:
            opened.worker.close()

    def close(self) -> None:
        """End them all. Whoever waits for one at work meets `Unavailable`."""
        with self._changed:
            self._is_closed = True
            self._drop(float("inf"))
            at_work = tuple(self._at_work)
        for worker in at_work:
            worker.close()

    def _asked(self, document: Path, kind: Kind, question: Callable[[Opened], Said]) -> Said:
        opened = self._wait_for_room(document) or self._open(document, kind)
        try:
            answer = question(opened)
        except Failed:
            self._keep(opened)
            raise
        except BaseException:
            self._dismiss(opened.worker)
            raise
        self._keep(opened)
        return answer

    def _wait_for_room(self, document: Path) -> Opened | None:
        """One that has it open already; None: there is room now to open it."""
        with self._changed:
            self._changed.wait_for(lambda: self._busy < AT_WORK)
            self._busy += 1
            known = next((opened for opened in self._idle if opened.document == document), None)
            if known is not None:
                self._idle.remove(known)
                self._at_work.add(known.worker)
            elif self._busy + len(self._idle) > OPEN:
                self._idle.pop(0).worker.close()
            return known

    def _open(self, document: Path, kind: Kind) -> Opened:
        worker = self._started()
        try:
            return Opened(document, worker, worker.open(document, kind))
        except BaseException:
            self._dismiss(worker)
            raise

    def _started(self) -> Worker:
        try:
            return self._spare_or_new()
        except BaseException:
            self._leave_room()
            raise

    def _spare_or_new(self) -> Worker:
        with self._changed:
            if self._is_closed:
                raise Unavailable(ENDING)
            spare, self._spare = self._spare, None
            worker = spare or Worker()
            self._at_work.add(worker)
            return worker

    def _keep(self, opened: Opened) -> None:
        opened.closes_at = monotonic() + KEPT_OPEN.total_seconds()
        with self._changed:
            self._at_work.discard(opened.worker)
            if not self._is_closed:
                self._idle.append(opened)
        self._leave_room()
        self.warm()

    def _dismiss(self, worker: Worker) -> None:
        worker.close()
        with self._changed:
            self._at_work.discard(worker)
        self._leave_room()

    def _leave_room(self) -> None:
        with self._changed:
            self._busy -= 1
            self._changed.notify_all()

    def _keep_spare(self) -> None:
        if self._is_closed:
            return
        with suppress(Unavailable, OSError):  # whoever needs one is told
            self._spare = self._spare or Worker()
        self._spare_closes_at = monotonic() + KEPT_WARM.total_seconds()
        if not self._is_watched:
            self._is_watched = True
            threading.Thread(target=self._watch, name="drawing-workers", daemon=True).start()

    def _watch(self) -> None:
        """End what nobody asks for any longer; and then this thread."""
        with self._changed:
            while self._idle or self._spare:
                self._drop(monotonic())
                closing = [opened.closes_at for opened in self._idle] + [self._spare_closes_at] * bool(self._spare)
                if closing:
                    self._changed.wait(max(0.0, min(closing) - monotonic()))
            self._is_watched = False

    def _drop(self, now: float) -> None:
        for opened in [opened for opened in self._idle if opened.closes_at <= now]:
            self._idle.remove(opened)
            opened.worker.close()
        if self._spare is not None and self._spare_closes_at <= now:
            self._spare.close()
            self._spare = None
        self._changed.notify_all()
