"""LibreOffice as it is installed here, and one of its processes: started ahead of time, for one document."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import IO, Self

from attachments import sandbox
from attachments.converter_settings import (
    EXPORT,
    LARGEST_PDF,
    LIMITS,
    OVERRUN,
    SHOWN,
    TO_CONVERT,
    UNREADABLE,
    profile,
)
from attachments.values import Kind, Refused, Unavailable

PYTHON = Path("/usr/bin/python3")
"""Debian's: its packages have LibreOffice's `uno` for no other."""

SCRIPT = Path(__file__).with_name("converter_script.py").resolve()

LIBRARIES = {"writer_pdf_Export": "libswlo.so", "impress_pdf_Export": "libsdlo.so"}
"""By what Debian installs with libreoffice-writer and libreoffice-impress."""

CHUNK = 1 << 20


@dataclass(frozen=True)
class LibreOffice:
    """An installation. `program` is the command, `home` the folder it really lies in."""

    program: Path
    home: Path

    @classmethod
    def found(cls) -> Self | None:
        """The first on the path; None where there is none."""
        program = shutil.which("soffice") or shutil.which("libreoffice")
        return None if program is None else cls(Path(program), Path(program).resolve().parent)

    @property
    def settled(self) -> tuple[str, ...]:
        """The command before the command: it finds its libraries by /proc, which may not be there."""
        return ("env", f"LD_LIBRARY_PATH={self.home}")

    def reads(self, kind: Kind) -> bool:
        """Is the part that opens this kind installed?"""
        return (self.home / LIBRARIES[EXPORT[kind]]).exists()

    @cached_property
    def can_be_warm(self) -> bool:
        """Is there a Python that can talk to it?"""
        asked = (str(PYTHON), "-c", "import uno")
        return PYTHON.exists() and subprocess.run(asked, capture_output=True, check=False).returncode == 0  # noqa: S603


class Office:
    """One process of it in its own sandbox, on its way to being ready. It converts one document, and is then ended."""

    def __init__(self, libreoffice: LibreOffice) -> None:
        command = (*libreoffice.settled, str(PYTHON), str(SCRIPT), str(libreoffice.program), profile())
        self._process = sandbox.start(command, limits=LIMITS, readable=(SCRIPT, libreoffice.home))

    @property
    def is_running(self) -> bool:
        """Has it not ended while it waited?"""
        return self._process.is_running

    def convert(self, source: Path, target: IO[bytes], kind: Kind) -> None:
        """Write the PDF of `source` to `target`. Raises `Refused`; `Unavailable` where LibreOffice does not start."""
        with self._process.within(TO_CONVERT):
            is_sent = self._send(source, kind)
            if self._process.stdout.readline(64) != b"ready\n":
                raise self._refusal() or Unavailable(f"LibreOffice does not start: {self._process.complaints[-200:]}")
            if not (is_sent and self._receive(target)):
                raise self._refusal() or Refused(UNREADABLE)

    def end(self) -> None:
        """End it and all that it started."""
        self._process.end()

    def _send(self, source: Path, kind: Kind) -> bool:
        order = {"suffix": f".{kind}", "size": source.stat().st_size, "filter": EXPORT[kind], "shown": SHOWN}
        try:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            with source.open("rb") as file:
                shutil.copyfileobj(file, self._process.stdin, CHUNK)
            self._process.stdin.flush()
        except OSError:  # it has ended: what it was ended for is told below
            return False
        return True

    def _receive(self, target: IO[bytes]) -> bool:
        """All of the PDF? What answers has read a stranger's document, so it is believed nothing."""
        try:
            left = int(json.loads(self._process.stdout.readline(4096)).get("size", 0))
        except (ValueError, TypeError, AttributeError):
            return False
        if not 0 < left <= LARGEST_PDF:
            return False
        while left and (read := self._process.stdout.read(min(left, CHUNK))):
            target.write(read)
            left -= len(read)
        return left == 0

    def _refusal(self) -> Refused | None:
        return None if self._process.overran is None else Refused(OVERRUN[self._process.overran])
