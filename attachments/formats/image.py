"""A picture: a document of one page."""

from collections.abc import Sequence
from typing import BinaryIO

from PIL import Image, ImageOps, UnidentifiedImageError

from attachments.drawable import PageFailed, Properties, Text
from attachments.page_sizes import in_pixels, sane
from attachments.values import PIXELS, Refused, Width

KINDS = ("PNG", "JPEG", "WEBP", "GIF", "TIFF")
MOST_PIXELS = 100_000_000  # a bomb of a few kilobytes claims gigapixels; the largest cameras have 150 million
POINTS_A_PIXEL = 0.75  # 96 pixels an inch, as browsers do


class Picture:
    def __init__(self, file: BinaryIO) -> None:
        Image.MAX_IMAGE_PIXELS = None  # ours is asked before anything is decoded
        try:
            self._image = Image.open(file, formats=KINDS)
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
            raise Refused("This picture is damaged: it cannot be opened.") from error
        if self._image.width * self._image.height > MOST_PIXELS:
            raise Refused("This picture is too large: it has more than 100 million pixels.")

    def sizes(self) -> Sequence[tuple[float, float]]:
        width, height = self._turned(self._image).size
        return [sane(width * POINTS_A_PIXEL, height * POINTS_A_PIXEL)]

    def draw(self, number: int) -> Image.Image:
        (size,) = self.sizes()
        try:
            shown = self._turned(self._image).convert("RGBA")
        except (OSError, ValueError, SyntaxError) as error:
            raise PageFailed from error
        paper = Image.new("RGBA", shown.size, "white")
        paper.alpha_composite(shown)
        return paper.convert("RGB").resize(in_pixels(*size, PIXELS[Width.PAGE]))

    def text(self, number: int) -> Text:
        return Text()

    def properties(self) -> Properties:
        return Properties()

    @staticmethod
    def _turned(image: Image.Image) -> Image.Image:
        return ImageOps.exif_transpose(image)
