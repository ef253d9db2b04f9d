"""One drawing worker, seen from the daemon: a process in the sandbox that reads one document, and then ends."""

import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from attachments import answers
from attachments.drawable import Properties, Sizes, Text
from attachments.sandbox import Limits, start_module
from attachments.values import Kind, Refused
from attachments.worker_messages import receive, send

TO_START = timedelta(seconds=20)
TO_ANSWER = timedelta(seconds=20)
LIMITS = Limits(memory=1 << 30, cpu=timedelta(hours=1), processes=8, open_files=64)
"""Of 1,900 hostile PDFs none took more memory, and one took 10 s. The hour is for leafing through 10,000 pages."""

log = logging.getLogger(__name__)


class Failed(Exception):
    """The worker says that it could not do this. It may be asked for something else."""


class Died(Exception):
    """The worker ended, was ended, or answered nonsense. Its document may be the reason."""


class Worker:
    """Used by one thread at a time. It starts in the background: only the first question waits for that."""

    def __init__(self) -> None:
        self._lends, borrows = socket.socketpair()
        with borrows:
            passed = (borrows.fileno(),)
            self._process = start_module("attachments.drawing", str(borrows.fileno()), limits=LIMITS, passed=passed)
        self._is_ready = False

    def open(self, document: Path, kind: Kind) -> Sizes:
        """The sizes of its pages, in points."""
        with self._or_died():
            self._lend(document)
            return answers.sizes(*self._asked("open", kind=kind))

    def draw(self, page: int) -> tuple[bytes, bytes]:
        """To be read, and as a thumbnail."""
        with self._or_died():
            return answers.images(*self._asked("draw", page=page))

    def text(self, page: int) -> Text:
        with self._or_died():
            return answers.text(*self._asked("text", page=page))

    def properties(self) -> Properties:
        """Of the document that is open."""
        with self._or_died():
            return answers.properties(*self._asked("properties"))

    def properties_of(self, document: Path, kind: Kind) -> Properties:
        """Of one that is not drawn as it is."""
        with self._or_died():
            self._lend(document)
            return answers.properties(*self._asked("properties_of", kind=kind))

    def close(self) -> None:
        self._lends.close()
        self._process.end()

    def _lend(self, document: Path) -> None:
        """As an open descriptor: the sandbox has no path to it, before or after."""
        with document.open("rb") as file:
            socket.send_fds(self._lends, [b"d"], [file.fileno()])

    def _asked(self, question: str, **details: object) -> tuple[dict[str, Any], list[bytes]]:
        if not self._is_ready:
            with self._process.within(TO_START):
                receive(self._process.stdout)
            self._is_ready = True
        with self._process.within(TO_ANSWER):
            send(self._process.stdin, {"ask": question, **details})
            answer, parts = receive(self._process.stdout)
        if "refused" in answer:
            raise Refused(answers.said(answer["refused"]))
        if "failed" in answer:
            raise Failed
        return answer, parts

    @contextmanager
    def _or_died(self) -> Iterator[None]:
        try:
            yield
        except (OSError, *answers.NOT_AS_EXPECTED) as error:
            log.warning("a drawing worker ended: %s", self._process.overran or "by itself")
            log.debug("its last words: %s", self._process.complaints)
            raise Died from error
