"""What is found in a document: the words and links of its pages, and what it says of itself. Pages count from 1."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from attachments.values import OutlineItem

MOST_PAGES = 20_000

Sizes: TypeAlias = Sequence[tuple[float, float]]
"""Of each page, in points, as it is shown: turned and cropped."""


@dataclass(frozen=True, slots=True)
class Word:
    """In fractions of the page as it is shown, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """To `url`, or to a `page` of the same document; one of them."""

    x: float
    y: float
    width: float
    height: float
    url: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a page line by line, in reading order."""

    lines: tuple[tuple[Word, ...], ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document says of itself. `labels` and `titles` by page number, only where there is one."""

    title: str = ""
    author: str = ""
    labels: dict[int, str] = field(default_factory=dict)
    titles: dict[int, str] = field(default_factory=dict)
    outline: tuple[OutlineItem, ...] = ()
