"""What a document is, once somebody has looked into it. Nothing here trusts a file's name."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """By its first bytes and what is inside, never by its name."""

    PDF = "pdf"
    DOCX = "docx"
    PPTX = "pptx"
    DOC = "doc"
    PPT = "ppt"
    ODT = "odt"
    ODP = "odp"
    IMAGE = "image"

    @property
    def is_converted(self) -> bool:
        """Is it made into a PDF first, which is then drawn?"""
        return self not in {Kind.PDF, Kind.IMAGE}

    @property
    def drawn_as(self) -> "Kind":
        return Kind.PDF if self.is_converted else self


class Refused(Exception):
    """This file is not shown. The text is a sentence for whoever uploaded it: what is wrong, and what to do."""


class Unavailable(Exception):
    """Not the file's fault: nothing can be converted or drawn here now. The text says what is missing or broken."""


class TooLarge(Exception):
    """An upload has more bytes than are allowed here. Nothing of it was kept."""


@dataclass(frozen=True, slots=True)
class Stored:
    """An upload that is safe on the disk. `hash` is the SHA-256 of its bytes; not `is_new`: they were there before."""

    hash: bytes
    size: int
    is_new: bool


class Width(StrEnum):
    """How wide a page is drawn: to be read, or to be found. By the name that its address has."""

    PAGE = "page"
    THUMB = "thumb"


PIXELS = {Width.PAGE: 1400, Width.THUMB: 320}
"""Of a phone and of a large screen alike; a page rail shows 88 to 160 CSS pixels, on screens of twice as many."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """`label` is what the document itself calls the page ("iv", "A-3"), "" where it numbers them plainly; `title` is
    a slide's or a bookmark's, "" where it has none. Sizes are in points (1/72 inch), as it is shown: turned, cropped.
    """

    width: float
    height: float
    label: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """A bookmark. `page` counts from 1; `depth` from 0."""

    title: str
    page: int
    depth: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document that can be shown. `approximate`: drawn without LibreOffice, not quite as it is."""

    kind: Kind
    pages: tuple[PageFacts, ...]
    title: str = ""
    author: str = ""
    outline: tuple[OutlineItem, ...] = ()
    approximate: bool = False
