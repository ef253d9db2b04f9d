"""What a PDF says of itself: title, author, bookmarks, and what it calls its pages; by pypdf.

Nobody needs it to see the document, and pypdf took 27 s for one hostile file: so it has some seconds, and what it
cannot tell in them stays untold.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any, BinaryIO

from pypdf import PdfReader
from pypdf.generic import Destination

from attachments.contents import Properties
from attachments.values import OutlineItem

MOST_ITEMS = 2_000  # of an outline; the specification of PDF has 1,100
DEEPEST = 8


def properties_of(file: BinaryIO) -> Properties:
    reader = PdfReader(file)
    if reader.is_encrypted:
        reader.decrypt("")
    outline = tuple(islice(_items(reader, reader.outline, 0), MOST_ITEMS))
    titles = {item.page: item.title for item in reversed(outline)}  # of several on one page, the first
    said = reader.metadata
    return Properties(
        title=(said and said.title) or "",
        author=(said and said.author) or "",
        labels=dict(_labels(reader)),
        titles=titles,
        outline=outline,
    )


def _items(reader: PdfReader, outline: Sequence[Destination | Any], depth: int) -> Iterator[OutlineItem]:
    for item in outline:
        if isinstance(item, list):
            if depth < DEEPEST:
                yield from _items(reader, item, depth + 1)
            continue
        page = reader.get_destination_page_number(item)
        if page is not None and page >= 0 and item.title:
            yield OutlineItem(str(item.title), page + 1, depth)


def _labels(reader: PdfReader) -> Iterator[tuple[int, str]]:
    """Those that are not just the page's number."""
    if "/PageLabels" in reader.root_object:
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            for number, label in enumerate(reader.page_labels, 1):
                if label != str(number):
                    yield number, label
