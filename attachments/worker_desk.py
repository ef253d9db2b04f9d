"""The inside of a sandboxed worker: it is started before there is a document, and answers what it is asked about one.

The document is handed to it as an open file, through the socket whose number it is told.
"""

import os
import signal
import socket
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from types import FrameType
from typing import Any, BinaryIO, TypeAlias

from attachments.values import Refused
from attachments.worker_messages import Garbled, receive, send

Answer: TypeAlias = tuple[dict[str, Any], tuple[bytes, ...]]
Lender: TypeAlias = Callable[[], BinaryIO]
"""Gives the document that was handed over."""


class TimeUp(BaseException):
    """No `Exception`: the libraries catch those while they try this and that."""


def serve(desk_with: Callable[[Lender], object]) -> None:
    """Answer questions until nobody asks any longer; each is a method of the desk, by its name."""
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    desk = desk_with(_lender(int(sys.argv[1])))
    send(answers, {"ready": True})
    with suppress(Garbled):
        while True:
            question, _ = receive(asked)
            send(answers, *_answer(desk, question))


@contextmanager
def at_most(span: timedelta) -> Iterator[None]:
    """Works for Python code; what hangs inside a library is ended from outside."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeUp

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, span.total_seconds())
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _lender(handle: int) -> Lender:
    lends = socket.socket(fileno=handle)

    def borrowed() -> BinaryIO:
        _, (document, *_), _, _ = socket.recv_fds(lends, 1, 1)
        return os.fdopen(document, "rb")

    return borrowed


def _answer(desk: object, question: dict[str, Any]) -> Answer:
    ask: Callable[..., Answer] = getattr(desk, question.pop("ask"))
    try:
        return ask(**question)
    except Refused as refusal:
        return {"refused": str(refusal)}, ()
    except (Exception, TimeUp):  # noqa: BLE001 a parser of hostile files raises whatever it meets
        traceback.print_exc()
        return {"failed": True}, ()
