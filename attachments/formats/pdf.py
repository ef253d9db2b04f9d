"""PDF: drawn and read by pdfium, as Chromium does it."""

import ctypes
import mmap
import os
from contextlib import closing
from typing import BinaryIO

import pypdfium2 as pdfium
from PIL.Image import Image
from pypdfium2 import raw

from attachments.contents import MOST_PAGES, Properties, Sizes, Text
from attachments.page_sizes import in_pixels, sane
from attachments.pdf_properties import properties_of
from attachments.pdf_text import text_of
from attachments.values import PIXELS, Refused, Width

WHITE = (255, 255, 255, 255)
WITH_ANNOTATIONS = raw.FPDF_ANNOT


class Pdf:
    """An open PDF. What is damaged is shown as far as pdfium can read it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._document = _opened(file)
        if not 0 < len(self._document) <= MOST_PAGES:
            raise Refused(f"This PDF has {len(self._document):,} pages; from one to {MOST_PAGES:,} can be shown.")
        self._document.init_forms()

    def sizes(self) -> Sizes:
        return [sane(*self._size(index)) for index in range(len(self._document))]

    def draw(self, number: int) -> Image:
        with self._page(number) as page:
            width, height = in_pixels(*sane(*page.get_size()), PIXELS[Width.PAGE])
            bitmap = pdfium.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
            bitmap.fill_rect(WHITE, 0, 0, width, height)
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
            if self._document.formenv:
                raw.FPDF_FFLDraw(self._document.formenv, bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
            drawn: Image = bitmap.to_pil().convert("RGB")
            return drawn

    def text(self, number: int) -> Text:
        with self._page(number) as page:
            return text_of(self._document, page)

    def properties(self) -> Properties:
        return properties_of(self._file)

    def _size(self, index: int) -> tuple[float, float]:
        try:
            width, height = self._document.get_page_size(index)
        except pdfium.PdfiumError:
            return 0.0, 0.0
        return width, height

    def _page(self, number: int) -> "closing[pdfium.PdfPage]":
        return closing(self._document[number - 1])


def _opened(file: BinaryIO) -> pdfium.PdfDocument:
    if not os.fstat(file.fileno()).st_size:
        raise Refused("This file is empty.")
    mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)  # ctypes takes no map that it could not write to
    try:
        return pdfium.PdfDocument((ctypes.c_char * len(mapped)).from_buffer(mapped))
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise Refused("This PDF is protected by a password: upload it without.") from error
        raise Refused("This PDF cannot be opened: it is damaged, or has no pages.") from error
