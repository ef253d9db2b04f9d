"""A picture: a document of one page. Of a moving one, the first frame."""

from typing import BinaryIO

from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError
from PIL.ExifTags import Base

from attachments.contents import Properties, Sizes, Text
from attachments.page_sizes import MOST_POINTS, in_pixels, sane
from attachments.values import PIXELS, Refused, Width

KINDS = ("PNG", "JPEG", "WEBP", "GIF", "TIFF")
MOST_PIXELS = 100_000_000  # a few kilobytes can claim gigapixels; 100 million take 400 MB
POINTS_A_PIXEL = 0.75  # 96 pixels an inch, as browsers do
WIDEST = PIXELS[Width.PAGE] * POINTS_A_PIXEL
LYING = range(5, 9)  # EXIF 2.32, orientation: width and height change places

Image.MAX_IMAGE_PIXELS = None  # its limit is a warning; ours is asked before anything is decoded
ImageFile.LOAD_TRUNCATED_IMAGES = True  # what has arrived of it is shown


class Picture:
    """An open picture. Turned as its camera says it was held, and on white where one can see through it."""

    def __init__(self, file: BinaryIO) -> None:
        try:
            self._image = Image.open(file, formats=KINDS)
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
            raise Refused("This picture is damaged: it cannot be opened.") from error
        if self._image.width * self._image.height > MOST_PIXELS:
            raise Refused("This picture is too large: it has more than 100 million pixels.")

    def sizes(self) -> Sizes:
        width, height = self._size_as_seen()
        scale = min(POINTS_A_PIXEL, WIDEST / width, MOST_POINTS / height)
        return [sane(width * scale, height * scale)]

    def draw(self, number: int) -> Image.Image:  # noqa: ARG002 there is only one
        """Made small before it is anything else: a hundred million pixels are copied as seldom as can be."""
        width, height = self._size_as_seen()
        wanted = in_pixels(width, height, min(width, PIXELS[Width.PAGE]))
        self._image.draft("RGB", (max(wanted), max(wanted)))
        plain = _plain(self._image)
        plain.thumbnail((max(wanted), max(wanted)), reducing_gap=2.0)
        return _on_white(ImageOps.exif_transpose(plain)).resize(wanted)

    def text(self, number: int) -> Text:  # noqa: ARG002
        return Text()

    def properties(self) -> Properties:
        return Properties()

    def _size_as_seen(self) -> tuple[int, int]:
        width, height = self._image.size
        return (height, width) if self._image.getexif().get(Base.Orientation) in LYING else (width, height)


def _plain(image: Image.Image) -> Image.Image:
    """In a mode that can be made smaller without loss of colours or of what is seen through."""
    if image.mode.startswith("I"):  # 16 bits of grey, of which the upper 8 are seen
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in {"RGB", "RGBA", "L"}:
        image.load()
        return image
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image.convert("RGB")
    paper = Image.new("RGBA", image.size, "white")
    paper.alpha_composite(image)
    return paper.convert("RGB")
