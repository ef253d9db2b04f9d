"""LibreOffice started ahead of time: one waits for the next document, for as long as documents come."""

import threading
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import IO

from attachments.converter_office import LibreOffice, Office
from attachments.values import Kind, Refused, Unavailable

AT_ONCE = 2
"""Conversions: each keeps a core busy, and may take a gigabyte."""

KEPT_WARM = timedelta(minutes=10)
"""After the last document. A daemon to which none are uploaded pays nothing for them."""


ENDING = "Nothing is converted any more: the daemon is stopping."


class Offices:
    """Thread-safe. Each process of LibreOffice meets one document; when it has, the next one is started."""

    is_approximate = False

    def __init__(self, libreoffice: LibreOffice) -> None:
        self._libreoffice = libreoffice
        self._lock = threading.Lock()
        self._turns = threading.BoundedSemaphore(AT_ONCE)
        self._spare: Office | None = None
        self._at_work: set[Office] = set()
        self._is_closed = False
        self._cooling: threading.Timer | None = None

    def reads(self, kind: Kind) -> bool:
        """See `converter.Way`."""
        return self._libreoffice.reads(kind)

    def warm(self) -> None:
        """See `converter.Way`."""
        with self._lock:
            if self._is_closed:
                return
            if self._spare is None or not self._spare.is_running:
                self._spare = Office(self._libreoffice)
            self._cool_later()

    def convert(self, source: Path, target: IO[bytes], kind: Kind) -> None:
        """See `converter.Way`. Waits while others convert."""
        with self._turns:
            office = self._taken()
            try:
                office.convert(source, target, kind)
            except Refused as error:
                if self._is_closed:  # it was ended in the midst of its work: that says nothing of its document
                    raise Unavailable(ENDING) from error
                raise
            finally:
                self._at_work.discard(office)
                office.end()
        with suppress(Unavailable):  # whoever needs the next one is told
            self.warm()

    def close(self) -> None:
        """End them all, also those at work."""
        with self._lock:
            self._is_closed = True
            at_work = tuple(self._at_work)
        self._cool()
        for office in at_work:
            office.end()

    def _cool(self) -> None:
        """End the one that waits."""
        with self._lock:
            spare, self._spare = self._spare, None
            if self._cooling is not None:
                self._cooling.cancel()
        if spare is not None:
            spare.end()

    def _taken(self) -> Office:
        with self._lock:
            if self._is_closed:
                raise Unavailable(ENDING)
            spare, self._spare = self._spare, None
            office = spare if spare is not None and spare.is_running else Office(self._libreoffice)
            self._at_work.add(office)
        return office

    def _cool_later(self) -> None:
        if self._cooling is not None:
            self._cooling.cancel()
        self._cooling = threading.Timer(KEPT_WARM.total_seconds(), self._cool)
        self._cooling.daemon = True
        self._cooling.start()
