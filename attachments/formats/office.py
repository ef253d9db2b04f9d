"""Texts and presentations of Word, PowerPoint and OpenDocument: made into a PDF, which is then drawn.

With LibreOffice in a sandbox, kept warm where that can be; roughly, with the extra `office`, where it is not installed.
"""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Protocol

from attachments.converter_cold import Cold, Rough
from attachments.converter_office import LibreOffice
from attachments.converter_pool import Offices
from attachments.enclosure import enclosure
from attachments.values import Kind, Unavailable

NO_CONVERTER = (
    "Only PDF and pictures can be shown: nothing here converts {kind}. Install libreoffice-writer-nogui and "
    "libreoffice-impress-nogui."
)


class Way(Protocol):
    """One way to convert. Whichever it is, it runs in the sandbox."""

    @property
    def is_approximate(self) -> bool:
        """May pages look otherwise than their author saw them?"""
        ...

    def reads(self, kind: Kind) -> bool:
        """Can it convert this kind, as it is installed?"""
        ...

    def warm(self) -> None:
        """A document may be on its way: start what converts it."""
        ...

    def convert(self, source: Path, target: IO[bytes], kind: Kind) -> None:
        """Write the PDF. Raises `Refused` for what cannot be read, `Unavailable` for what is broken here."""
        ...

    def close(self) -> None:
        """End what was started."""
        ...


class Converter:
    """Thread-safe. One for the whole daemon: at most two documents are converted at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._found: tuple[Way, ...] = ()

    def to_pdf(self, source: Path, target: Path, kind: Kind) -> None:
        """Write the PDF of a document to `target`. Raises `Refused` or `Unavailable`; then `target` is worthless."""
        way = self._way(kind)
        with target.open("wb") as file:
            way.convert(source, file, kind)

    def is_approximate(self, kind: Kind) -> bool:
        """Is this kind converted without LibreOffice here?"""
        return self._way(kind).is_approximate

    def warm(self) -> None:
        """A document may be on its way."""
        for way in self._ways[:1]:
            way.warm()

    def close(self) -> None:
        """End what waits for documents."""
        with self._lock:
            found = self._found
        for way in found:
            way.close()

    def check(self) -> Iterator[str]:
        """What is missing here for converting as it should be, a sentence each."""
        try:
            if enclosure().missing:
                yield enclosure().missing
        except Unavailable as unavailable:
            yield str(unavailable)
        libreoffice = LibreOffice.found()
        lacking = [
            str(kind).upper() for kind in (Kind.DOCX, Kind.PPTX) if not (libreoffice and libreoffice.reads(kind))
        ]
        if lacking:
            yield f"LibreOffice cannot convert {' and '.join(lacking)} here. {NO_CONVERTER}"
        elif libreoffice and not libreoffice.can_be_warm:
            yield "The package python3-uno is not installed: LibreOffice starts anew for each document, seconds later."

    @property
    def _ways(self) -> tuple[Way, ...]:
        """The best first. Where there is none yet, they are looked for each time: one may be installed meanwhile."""
        with self._lock:
            self._found = self._found or tuple(_ways())
            return self._found

    def _way(self, kind: Kind) -> Way:
        for way in self._ways:
            if way.reads(kind):
                return way
        raise Unavailable(NO_CONVERTER.format(kind=str(kind).upper()))


def _ways() -> Iterator[Way]:
    libreoffice = LibreOffice.found()
    if libreoffice is not None:
        yield Offices(libreoffice) if libreoffice.can_be_warm else Cold(libreoffice)
    if Rough.is_installed():
        yield Rough()
