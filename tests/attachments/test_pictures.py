"""Pictures as they come: held sideways, seen through, cut off, of many colours or none. Made here, so read here."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from attachments.formats.image import MOST_PIXELS, Picture
from attachments.values import Refused
from tests.attachments.samples import picture

RED, WHITE = (255, 0, 0), (255, 255, 255)
CORNERS = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}
"""Where the red quarter is seen, by EXIF's orientation: across and down."""


@pytest.fixture
def opened(tmp_path: Path) -> Any:
    def open_(content: bytes) -> Picture:
        file = tmp_path / "picture"
        file.write_bytes(content)
        return Picture(file.open("rb"))

    return open_


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def corner(image: Image.Image, across: int, down: int) -> Any:
    return image.getpixel((5 if not across else image.width - 5, 5 if not down else image.height - 5))


@pytest.mark.parametrize("orientation", CORNERS)
@pytest.mark.parametrize("size", [(300, 200), (3000, 2000)])
def test_one_is_turned_as_its_camera_was_held(opened, orientation: int, size: tuple[int, int]) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    document = opened(picture("JPEG", size, exif=exif, quality=95))
    image = document.draw(1)
    ((width, height),) = document.sizes()
    assert image.width / image.height == pytest.approx(width / height, rel=0.01)
    assert (width > height) == (orientation < 5)
    red, green, _ = corner(image, *CORNERS[orientation])
    assert red > 240
    assert green < 20


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_any_colours_are_drawn_as_plain_ones(opened, mode: str) -> None:
    document = opened(saved(Image.new(mode, (20, 10)), "PNG"))
    assert document.draw(1).mode == "RGB"


def test_the_colours_of_printers_are_drawn(opened) -> None:
    image = opened(saved(Image.new("CMYK", (20, 10), (0, 0, 0, 0)), "JPEG")).draw(1)
    assert image.getpixel((5, 5)) == WHITE


def test_sixteen_bits_of_grey_keep_their_shades(opened) -> None:
    shades = Image.new("I;16", (20, 10), 32_768)
    assert opened(saved(shades, "PNG")).draw(1).getpixel((5, 5)) == pytest.approx((128,) * 3, abs=1)


def test_what_can_be_seen_through_lies_on_white(opened) -> None:
    clear = Image.new("RGBA", (20, 10), (0, 0, 0, 0))
    assert opened(saved(clear, "PNG")).draw(1).getpixel((5, 5)) == WHITE


def test_of_a_moving_picture_the_first_frame_is_shown(opened) -> None:
    frames = [Image.new("RGB", (20, 10), colour) for colour in ("red", "white")]
    moving = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert opened(moving).draw(1).getpixel((5, 5)) == RED


def test_a_small_one_is_not_made_larger(opened) -> None:
    assert opened(picture("PNG", (30, 20))).draw(1).size == (30, 20)


def test_a_long_one_keeps_its_shape(opened) -> None:
    document = opened(saved(Image.new("L", (100, 60_000)), "PNG"))
    ((width, height),) = document.sizes()
    assert height / width == pytest.approx(600, rel=0.1)
    assert document.draw(1).height == 8000


def test_one_that_was_cut_off_is_shown_as_far_as_it_goes(opened) -> None:
    whole = picture("JPEG", (600, 400))
    assert corner(opened(whole[: len(whole) * 2 // 3]).draw(1), 0, 0)[0] > 200


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff", b"<svg/>", b"%!PS\n"])
def test_one_that_cannot_be_opened_is_refused(opened, content: bytes) -> None:
    with pytest.raises(Refused, match="damaged"):
        opened(content)


def test_one_of_very_many_pixels_is_refused_before_it_is_read(opened) -> None:
    side = int(MOST_PIXELS**0.5) + 1
    bomb = bytearray(picture("GIF", (8, 8)))
    bomb[6:10] = side.to_bytes(2, "little") * 2
    with pytest.raises(Refused, match="too large"):
        opened(bytes(bomb))
