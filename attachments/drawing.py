"""The drawing worker: reads a stranger's document, inside the sandbox. `python -m attachments.drawing SOCKET`

It is started before there is a document, which is handed to it later as an open file, through the socket whose number it is
told. It serves one document and is never given another.
"""

import json
import os
import socket
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, astuple
from io import BytesIO
from typing import Any, BinaryIO, TypeAlias

from PIL import Image

from attachments.drawable import Drawable, PageFailed, Text
from attachments.formats.image import Picture
from attachments.formats.pdf import Pdf
from attachments.values import PIXELS, Kind, Refused, Width
from attachments.worker_messages import Garbled, receive, send

QUALITY, METHOD = 80, 2  # method 4 takes 2.4 times as long for 3 % fewer bytes

OPENERS: Mapping[Kind, Callable[[BinaryIO], Drawable]] = {Kind.PDF: Pdf, Kind.IMAGE: Picture}

Answer: TypeAlias = tuple[dict[str, object], tuple[bytes, ...]]


class Desk:
    """What may be asked of the worker; each method is a question by its name."""

    def __init__(self, lender: socket.socket) -> None:
        self._lender = lender
        self._open: Drawable | None = None

    def open(self, kind: str) -> Answer:
        self._open = OPENERS[Kind(kind)](self._borrowed())
        return {"sizes": self._open.sizes()}, ()

    def draw(self, page: int) -> Answer:
        drawn = self._drawable.draw(page)
        return {}, (_webp(drawn), _webp(_thumb(drawn)))

    def text(self, page: int) -> Answer:
        return {}, (_text_as_json(self._drawable.text(page)),)

    def properties(self) -> Answer:
        return asdict(self._drawable.properties()), ()

    def _borrowed(self) -> BinaryIO:
        _, (handle, *_), _, _ = socket.recv_fds(self._lender, 1, 1)
        return os.fdopen(handle, "rb")

    @property
    def _drawable(self) -> Drawable:
        if self._open is None:
            raise ValueError("nothing is open")
        return self._open


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
    ask = getattr(desk, question.pop("ask"))
    try:
        answer: Answer = ask(**question)
    except Refused as refusal:
        return {"refused": str(refusal)}, ()
    except PageFailed:
        return {"failed": True}, ()
    return answer


def _webp(image: Image.Image) -> bytes:
    encoded = BytesIO()
    image.save(encoded, "WEBP", quality=QUALITY, method=METHOD)
    return encoded.getvalue()


def _thumb(page: Image.Image) -> Image.Image:
    """From the page as it was drawn: a tenth of the time of drawing it again."""
    width = min(PIXELS[Width.THUMB], page.width)
    return page.resize((width, max(1, round(page.height * width / page.width))), reducing_gap=2.0)


def _text_as_json(text: Text) -> bytes:
    words: list[object] = []
    for line in text.lines:
        words += [astuple(word) for word in line]
        words.append("\n")
    links = [{key: value for key, value in asdict(link).items() if value != ""} for link in text.links]
    return json.dumps({"words": words, "links": links}, ensure_ascii=False, separators=(",", ":")).encode()


if __name__ == "__main__":
    main()
