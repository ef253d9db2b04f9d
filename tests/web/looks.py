"""How a page is looked at: in the widths and lights in which everybody uses it."""

from collections.abc import Iterator
from itertools import product
from typing import Literal, TypeAlias

from playwright.sync_api import Page

Light: TypeAlias = Literal["light", "dark"]
WIDE, NARROW, NARROWEST = 1440, 390, 320
LIGHTS: tuple[Light, ...] = ("light", "dark")


def shown(page: Page, path: str, width: int, light: Light, height: int = 900) -> Page:
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=light)
    page.goto(path)
    return page


def in_every_look(page: Page, path: str, height: int = 900) -> Iterator[tuple[int, Light]]:
    """Loaded anew for each: what one look has opened, the next finds closed."""
    for width, light in product((WIDE, NARROW), LIGHTS):
        shown(page, path, width, light, height)
        yield width, light
