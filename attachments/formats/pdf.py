"""PDF: drawn and read by pdfium, as Chromium does it."""

import ctypes
import mmap
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL.Image import Image

from attachments.drawable import PageFailed, Properties, Text
from attachments.page_sizes import in_pixels, sane
from attachments.values import PIXELS, Refused, Width

WHITE = (255, 255, 255, 255)
WITH_ANNOTATIONS = raw.FPDF_ANNOT


class Pdf:
    """An open PDF. What is damaged is shown as far as pdfium can read it."""

    def __init__(self, file: BinaryIO) -> None:
        self._document = _opened(file)
        if not len(self._document):
            raise Refused("This PDF has no pages.")
        self._document.init_forms()

    def sizes(self) -> Sequence[tuple[float, float]]:
        return [sane(*self._size(index)) for index in range(len(self._document))]

    def draw(self, number: int) -> Image:
        with self._page(number) as page:
            width, height = in_pixels(*sane(*page.get_size()), PIXELS[Width.PAGE])
            bitmap = pdfium.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
            bitmap.fill_rect(WHITE, 0, 0, width, height)
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
            if self._document.formenv:
                raw.FPDF_FFLDraw(self._document.formenv, bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
            return bitmap.to_pil()

    def text(self, number: int) -> Text:
        with self._page(number):
            return Text()

    def properties(self) -> Properties:
        return Properties()

    def _size(self, index: int) -> tuple[float, float]:
        try:
            return self._document.get_page_size(index)
        except pdfium.PdfiumError:
            return 0.0, 0.0

    @contextmanager
    def _page(self, number: int) -> Iterator[pdfium.PdfPage]:
        try:
            page = self._document[number - 1]
        except pdfium.PdfiumError as error:
            raise PageFailed from error
        try:
            yield page
        finally:
            page.close()


def _opened(file: BinaryIO) -> pdfium.PdfDocument:
    if not os.fstat(file.fileno()).st_size:
        raise Refused("This PDF is empty.")
    mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)  # ctypes takes no map that it could not write to
    try:
        return pdfium.PdfDocument((ctypes.c_char * len(mapped)).from_buffer(mapped))
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise Refused("This PDF is protected by a password: upload it without.") from error
        raise Refused("This PDF is damaged: it cannot be opened.") from error
