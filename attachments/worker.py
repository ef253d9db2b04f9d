"""One drawing worker, seen from the daemon: a process in the sandbox that reads one document, and then ends."""

import socket
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from attachments.drawable import PageFailed
from attachments.sandbox import Limits, start_module
from attachments.values import Kind, Refused
from attachments.worker_messages import Garbled, receive, send

TO_START = timedelta(seconds=20)
TO_ANSWER = timedelta(seconds=20)
LIMITS = Limits(memory=1 << 30, cpu=timedelta(hours=1), processes=8, open_files=64)
"""Of 1,900 hostile PDFs none took more memory, and one took 10 s. The hour is for leafing through 10,000 pages."""


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

    def open(self, document: Path, kind: Kind) -> Sequence[tuple[float, float]]:
        """The sizes of its pages, in points."""
        self._lend(document)
        answer, _ = self._ask("open", kind=kind)
        return [(float(width), float(height)) for width, height in answer["sizes"]]

    def draw(self, page: int) -> tuple[bytes, bytes]:
        """To be read, and as a thumbnail."""
        _, (large, small) = self._ask("draw", page=page)
        return large, small

    def text(self, page: int) -> bytes:
        """As JSON; see `library`."""
        _, (text,) = self._ask("text", page=page)
        return text

    def properties(self) -> dict[str, Any]:
        answer, _ = self._ask("properties")
        return answer

    def close(self) -> None:
        self._lends.close()
        self._process.end()

    def _lend(self, document: Path) -> None:
        """As an open descriptor: the sandbox has no path to it, before or after."""
        with document.open("rb") as file:
            try:
                socket.send_fds(self._lends, [b"d"], [file.fileno()])
            except OSError as error:
                raise Died from error

    def _ask(self, question: str, **details: object) -> tuple[dict[str, Any], list[bytes]]:
        try:
            answer, parts = self._answered({"ask": question, **details})
        except (Garbled, OSError) as error:
            raise Died(self._process.overran or "") from error
        if "refused" in answer:
            raise Refused(str(answer["refused"]))
        if "failed" in answer:
            raise PageFailed
        return answer, parts

    def _answered(self, question: dict[str, object]) -> tuple[dict[str, Any], list[bytes]]:
        if not self._is_ready:
            with self._process.within(TO_START):
                receive(self._process.stdout)
            self._is_ready = True
        with self._process.within(TO_ANSWER):
            send(self._process.stdin, question)
            return receive(self._process.stdout)
