"""The drawing worker: reads a stranger's document, inside the sandbox. `python -m attachments.drawing SOCKET`

It is started before there is a document, which is handed to it later as an open file, through the socket whose number
it is told. It serves one document and is never given another.
"""

import os
import signal
import socket
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import timedelta
from io import BytesIO
from types import FrameType
from typing import Any, BinaryIO, TypeAlias

from PIL import Image

from attachments.drawable import Drawable, Properties
from attachments.formats import powerpoint, word
from attachments.formats.image import Picture
from attachments.formats.pdf import Pdf
from attachments.values import PIXELS, Kind, Refused, Width
from attachments.worker_messages import Garbled, receive, send

QUALITY, METHOD = 80, 2  # method 4 takes 2.4 times as long for 3 % fewer bytes
PATIENCE = timedelta(seconds=3)  # for what a document says of itself; it can be shown without

OPENERS: Mapping[Kind, Callable[[BinaryIO], Drawable]] = {Kind.PDF: Pdf, Kind.IMAGE: Picture}
READERS: Mapping[Kind, Callable[[BinaryIO], Properties]] = {
    Kind.DOCX: word.properties,
    Kind.PPTX: powerpoint.properties,
}
"""Of kinds that are drawn as the PDF that they become: what that does not tell of them."""

Answer: TypeAlias = tuple[dict[str, Any], tuple[bytes, ...]]


class TimeUp(BaseException):
    """No `Exception`: the libraries catch those while they try this and that."""


class Desk:
    """What may be asked of the worker; each method is a question by its name."""

    def __init__(self, lender: socket.socket) -> None:
        self._lender = lender
        self._drawable: Drawable

    def open(self, kind: str) -> Answer:
        self._drawable = OPENERS[Kind(kind)](self._borrowed())
        return {"sizes": self._drawable.sizes()}, ()

    def draw(self, page: int) -> Answer:
        drawn = self._drawable.draw(page)
        return {}, (_webp(drawn), _webp(_thumb(drawn)))

    def text(self, page: int) -> Answer:
        return asdict(self._drawable.text(page)), ()

    def properties(self) -> Answer:
        with _at_most(PATIENCE):
            return asdict(self._drawable.properties()), ()

    def properties_of(self, kind: str) -> Answer:
        with _at_most(PATIENCE):
            return asdict(READERS[Kind(kind)](self._borrowed())), ()

    def _borrowed(self) -> BinaryIO:
        _, (handle, *_), _, _ = socket.recv_fds(self._lender, 1, 1)
        return os.fdopen(handle, "rb")


def main() -> None:
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    desk = Desk(socket.socket(fileno=int(sys.argv[1])))
    Image.init()
    send(answers, {"ready": True})
    with suppress(Garbled):  # nobody asks any longer
        while True:
            question, _ = receive(asked)
            send(answers, *_answer(desk, question))


def _answer(desk: Desk, question: dict[str, Any]) -> Answer:
    ask: Callable[..., Answer] = getattr(desk, question.pop("ask"))
    try:
        return ask(**question)
    except Refused as refusal:
        return {"refused": str(refusal)}, ()
    except (Exception, TimeUp):  # noqa: BLE001 a parser of hostile files raises whatever it meets
        traceback.print_exc()
        return {"failed": True}, ()


@contextmanager
def _at_most(span: timedelta) -> Iterator[None]:
    """Works for Python code; what hangs inside a library is ended from outside."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeUp

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, span.total_seconds())
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _webp(image: Image.Image) -> bytes:
    encoded = BytesIO()
    image.save(encoded, "WEBP", quality=QUALITY, method=METHOD)
    return encoded.getvalue()


def _thumb(page: Image.Image) -> Image.Image:
    """From the page as it was drawn: a tenth of the time of drawing it again."""
    width = min(PIXELS[Width.THUMB], page.width)
    return page.resize((width, max(1, round(page.height * width / page.width))), reducing_gap=2.0)


if __name__ == "__main__":
    main()
