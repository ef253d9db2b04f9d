"""What a drawing worker answers, read as untrusted: the document that it has read may have taken it over.

What is not as it should be raises one of `NOT_AS_EXPECTED`. Titles lose what could deceive: controls, and marks that
turn the direction of reading.
"""

import re
import unicodedata
from math import isfinite
from typing import Any, TypeAlias

from attachments.contents import MOST_PAGES, Link, Properties, Text, Word
from attachments.link_targets import followed
from attachments.page_sizes import sane
from attachments.values import OutlineItem
from attachments.worker_messages import Garbled

Answer: TypeAlias = dict[str, Any]
Parts: TypeAlias = list[bytes]

LONGEST = 200
LONGEST_LABEL = 20
ROUNDED = 5  # digits: a hundredth of a pixel
NOT_SAID = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
NO_TITLE = re.compile(
    r"microsoft (word|powerpoint)( - .*)?|untitled.*|(word|powerpoint)[ -](document|pr.sentation)|slide \d+",
    re.IGNORECASE,
)
"""What programs write where nobody gave a title."""


NOT_AS_EXPECTED = (Garbled, TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError)
"""What whoever reads an answer may meet."""


def said(text: str, most: int = LONGEST) -> str:
    """On one line, without what is not seen."""
    seen = (" " if character.isspace() else character for character in text[: most * 4])
    plain = "".join(character for character in seen if unicodedata.category(character) not in NOT_SAID)
    return " ".join(plain.split())[:most].strip()


def sizes(answer: Answer, _parts: Parts) -> tuple[tuple[float, float], ...]:
    pages = answer["sizes"]
    if len(pages) > MOST_PAGES:
        raise Garbled
    return tuple(sane(float(width), float(height)) for width, height in pages)


def images(_answer: Answer, parts: Parts) -> tuple[bytes, bytes]:
    if not all(part.startswith(b"RIFF") and part[8:12] == b"WEBP" for part in parts):
        raise Garbled
    large, small = parts
    return large, small


def text(answer: Answer, _parts: Parts) -> Text:
    lines = tuple(tuple(_word(**word) for word in line) for line in answer["lines"])
    return Text(lines, tuple(filter(_leads_somewhere, (_link(**link) for link in answer["links"]))))


def properties(answer: Answer, _parts: Parts) -> Properties:
    return Properties(
        title=_title(answer["title"]),
        author=said(answer["author"]),
        labels={int(page): said(label, LONGEST_LABEL) for page, label in answer["labels"].items()},
        titles={int(page): _title(title) for page, title in answer["titles"].items()},
        outline=tuple(
            OutlineItem(_title(item["title"]), int(item["page"]), int(item["depth"])) for item in answer["outline"]
        ),
    )


def _word(x: float, y: float, width: float, height: float, text: str) -> Word:
    return Word(*_on_page(x, y, width, height), str(text))


def _link(x: float, y: float, width: float, height: float, url: str, page: int) -> Link:
    return Link(*_on_page(x, y, width, height), followed(url), int(page))


def _leads_somewhere(link: Link) -> bool:
    return link.width > 0 and link.height > 0 and (bool(link.url) or link.page > 0)


def _on_page(x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
    """What of it lies on the page: a link that is larger would lie over the viewer's own."""
    (left, right), (top, bottom) = _cut(x, x + width), _cut(y, y + height)
    return left, top, round(right - left, ROUNDED), round(bottom - top, ROUNDED)


def _cut(begin: float, end: float) -> tuple[float, float]:
    if not (isfinite(begin) and isfinite(end)):  # JSON has no word for them, though Python's writes one
        raise Garbled
    return round(min(max(begin, 0.0), 1.0), ROUNDED), round(min(max(end, 0.0), 1.0), ROUNDED)


def _title(title: str) -> str:
    plain = said(title)
    return "" if NO_TITLE.fullmatch(plain) else plain
