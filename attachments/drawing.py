"""The drawing worker: `python -m attachments.drawing SOCKET`, in the sandbox. It serves one document and no other."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import timedelta
from io import BytesIO
from typing import BinaryIO

from PIL import Image

from attachments.drawable import Drawable
from attachments.formats.image import Picture
from attachments.formats.pdf import Pdf
from attachments.values import PIXELS, Kind, Width
from attachments.worker_desk import Answer, Lender, at_most, serve

QUALITY, METHOD = 80, 2  # method 4 takes 2.4 times as long for 3 % fewer bytes
PATIENCE = timedelta(seconds=3)  # for what a document says of itself; it can be shown without

OPENERS: Mapping[Kind, Callable[[BinaryIO], Drawable]] = {Kind.PDF: Pdf, Kind.IMAGE: Picture}


class DrawingDesk:
    """What may be asked; `worker` asks it."""

    def __init__(self, borrowed: Lender) -> None:
        self._borrowed = borrowed
        self._drawable: Drawable
        Image.init()

    def open(self, kind: str) -> Answer:
        self._drawable = OPENERS[Kind(kind)](self._borrowed())
        return {"sizes": self._drawable.sizes()}, ()

    def draw(self, page: int) -> Answer:
        drawn = self._drawable.draw(page)
        return {}, (_webp(drawn), _webp(_thumb(drawn)))

    def text(self, page: int) -> Answer:
        return asdict(self._drawable.text(page)), ()

    def properties(self) -> Answer:
        with at_most(PATIENCE):
            return asdict(self._drawable.properties()), ()


def _webp(image: Image.Image) -> bytes:
    encoded = BytesIO()
    image.save(encoded, "WEBP", quality=QUALITY, method=METHOD)
    return encoded.getvalue()


def _thumb(page: Image.Image) -> Image.Image:
    """From the page as it was drawn: a tenth of the time of drawing it again."""
    width = min(PIXELS[Width.THUMB], page.width)
    return page.resize((width, max(1, round(page.height * width / page.width))), reducing_gap=2.0)


if __name__ == "__main__":
    serve(DrawingDesk)
