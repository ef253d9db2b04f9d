"""The words and links of a page of a PDF, by pdfium."""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from typing import TypeAlias

import pypdfium2 as pdfium
from pypdfium2 import raw

from attachments.contents import Link, Text
from attachments.link_targets import followed
from attachments.words import Character, lines_of

MOST_CHARACTERS = 100_000  # a page of a telephone book has 15,000
MOST_LINKS = 1_000
ROUNDED = 5  # digits: a hundredth of a pixel
FINE = 1_000_000  # PageToDevice answers with whole numbers

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom, in fractions of the page."""

ToFractions: TypeAlias = Callable[[float, float, float, float], Box]


def text_of(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> Text:
    to_fractions = _to_fractions(page)
    with closing(page.get_textpage()) as text:
        lines = lines_of(_characters(text, to_fractions))
        links = list(islice(_links(document, page, to_fractions), MOST_LINKS))
        links += [written for written in _addresses_in(text, to_fractions) if not _is_covered(written, links)]
    return Text(lines, tuple(links[:MOST_LINKS]))


def _characters(text: pdfium.PdfTextPage, to_fractions: ToFractions) -> Iterator[Character]:
    """A character beyond the first 65,536 comes as two, of which only both together mean something."""
    box, first_half = raw.FS_RECTF(), ""
    for index in range(min(text.count_chars(), MOST_CHARACTERS)):
        unit = chr(raw.FPDFText_GetUnicode(text, index))
        if "\ud800" <= unit <= "\udbff":
            first_half = unit
            continue
        whole = (first_half + unit).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")[-1]
        first_half = ""
        raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
        yield Character(whole, *to_fractions(box.left, box.top, box.right, box.bottom))


def _links(document: pdfium.PdfDocument, page: pdfium.PdfPage, to_fractions: ToFractions) -> Iterator[Link]:
    """Those that the file has."""
    position, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while raw.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        if not raw.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            continue
        place = _place(to_fractions(box.left, box.top, box.right, box.bottom))
        if url := followed(_url(document, link)):
            yield Link(*place, url=url)
        elif number := _page_number(document, link):
            yield Link(*place, page=number)


def _url(document: pdfium.PdfDocument, link: raw.FPDF_LINK) -> str:
    action = raw.FPDFLink_GetAction(link)
    if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
        return ""
    size = raw.FPDFAction_GetURIPath(document, action, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, buffer, size)
    return buffer.value.decode("utf-8", "replace")


def _page_number(document: pdfium.PdfDocument, link: raw.FPDF_LINK) -> int:
    """0 where it leads to no page of this document."""
    action = raw.FPDFLink_GetAction(link)
    destination = raw.FPDFLink_GetDest(document, link) or (action and raw.FPDFAction_GetDest(document, action))
    index = raw.FPDFDest_GetDestPageIndex(document, destination) if destination else -1
    return int(index) + 1 if 0 <= index < len(document) else 0


def _addresses_in(text: pdfium.PdfTextPage, to_fractions: ToFractions) -> Iterator[Link]:
    """Web and mail addresses that are only written there: every reader of PDF offers them."""
    found = raw.FPDFLink_LoadWebLinks(text)
    try:
        for index in range(min(raw.FPDFLink_CountWebLinks(found), MOST_LINKS)):
            url = followed(_written_url(found, index))
            for part in range(raw.FPDFLink_CountRects(found, index) if url else 0):
                sides = [ctypes.c_double() for _ in range(4)]
                if raw.FPDFLink_GetRect(found, index, part, *map(ctypes.byref, sides)):
                    yield Link(*_place(to_fractions(*(side.value for side in sides))), url=url)
    finally:
        raw.FPDFLink_CloseWebLinks(found)


def _is_covered(written: Link, links: list[Link]) -> bool:
    """What is written somewhere and where the link over it leads may differ: the file's own counts."""
    x, y = written.x + written.width / 2, written.y + written.height / 2
    return any(0 <= x - link.x <= link.width and 0 <= y - link.y <= link.height for link in links)


def _written_url(found: raw.FPDF_PAGELINK, index: int) -> str:
    units = raw.FPDFLink_GetURL(found, index, None, 0)
    buffer = (ctypes.c_ushort * units)()
    raw.FPDFLink_GetURL(found, index, buffer, units)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def _place(box: Box) -> Box:
    """As x, y, width, height."""
    left, top, right, bottom = box
    return left, top, right - left, bottom - top


def _to_fractions(page: pdfium.PdfPage) -> ToFractions:
    """pdfium knows how a page is turned and cropped; three points of it tell the rest."""

    def seen_at(x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, FINE, FINE, 0, x, y, ctypes.byref(across), ctypes.byref(down))
        return across.value / FINE, down.value / FINE

    step = max(page.get_size())
    (x0, y0), (xx, yx), (xy, yy) = seen_at(0, 0), seen_at(step, 0), seen_at(0, step)

    def to_fractions(left: float, top: float, right: float, bottom: float) -> Box:
        corners = [
            (x0 + (x * (xx - x0) + y * (xy - x0)) / step, y0 + (x * (yx - y0) + y * (yy - y0)) / step)
            for x, y in ((left, top), (right, bottom))
        ]
        (across, other), (down, lower) = zip(*corners, strict=True)
        return (
            round(min(across, other), ROUNDED),
            round(min(down, lower), ROUNDED),
            round(max(across, other), ROUNDED),
            round(max(down, lower), ROUNDED),
        )

    return to_fractions
