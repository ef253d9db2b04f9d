"""A sandboxed worker, seen from the daemon: a process that reads one document, and then ends."""

import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from attachments import answers
from attachments.sandbox import Limits, start_module
from attachments.values import Refused
from attachments.worker_messages import receive, send

TO_START = timedelta(seconds=20)
TO_ANSWER = timedelta(seconds=10)
LIMITS = Limits(memory=1 << 30, cpu=timedelta(hours=1), processes=8, open_files=64)
"""Of 1,900 hostile PDFs none took more memory, and one took 10 s. The hour is for leafing through 10,000 pages."""

log = logging.getLogger(__name__)


class Failed(Exception):
    """The worker says that it could not do this. It may be asked for something else."""


class Died(Exception):
    """The worker ended, was ended, or answered nonsense. Its document may be the reason."""


class NeverReady(Died):
    """It ended before it had seen its document, which is not the reason. The text says what is, as far as it told."""


class WorkerProcess:
    """Used by one thread at a time. It starts in the background: only the first question waits for that."""

    def __init__(self, module: str) -> None:
        self._lends, borrows = socket.socketpair()
        with borrows:
            passed = (borrows.fileno(),)
            self._process = start_module(module, str(borrows.fileno()), limits=LIMITS, passed=passed)
        self._is_ready = False

    def get_ready(self) -> None:
        """Wait until it has started."""
        if not self._is_ready:
            with self._process.within(TO_START):
                receive(self._process.stdout)
            self._is_ready = True

    def lend(self, document: Path) -> None:
        """As an open descriptor: the sandbox has no path to it, before or after."""
        with document.open("rb") as file:
            socket.send_fds(self._lends, [b"d"], [file.fileno()])

    def ask(self, question: str, **details: object) -> tuple[answers.Answer, answers.Parts]:
        """Raises `Failed`, or `Refused` with the worker's sentence."""
        answer, parts = self._asked({"ask": question, **details})
        if "refused" in answer:
            raise Refused(answers.said(answer["refused"]))
        if "failed" in answer:
            log.info("a document's worker could not %s: %s", question, self._last_words())
            raise Failed
        return answer, parts

    @contextmanager
    def or_died(self) -> Iterator[None]:
        """Around every question and the reading of its answer."""
        try:
            yield
        except (OSError, *answers.NOT_AS_EXPECTED) as error:
            log.warning("a document's worker ended: %s", self._process.overran or self._last_words() or "by itself")
            if not self._is_ready:
                raise NeverReady(self._process.overran or self._last_line() or "it ended by itself") from error
            raise Died from error

    def close(self) -> None:
        self._lends.close()
        self._process.end()

    def _last_words(self) -> str:
        """The name of the exception, without its text, which may be the document's."""
        return self._last_line().partition(":")[0][:80]

    def _last_line(self) -> str:
        *_, last = ("", *self._process.complaints.splitlines())
        return last[:200]

    def _asked(self, question: dict[str, Any]) -> tuple[answers.Answer, answers.Parts]:
        self.get_ready()
        with self._process.within(TO_ANSWER):
            send(self._process.stdin, question)
            return receive(self._process.stdout)
