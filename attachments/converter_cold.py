"""Converting where LibreOffice cannot be kept warm, or is not installed: slower, or only roughly as it should look."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from attachments import sandbox
from attachments.converter_office import LibreOffice
from attachments.converter_settings import EXPORT, LIMITS, OVERRUN, SHOWN, TO_CONVERT, UNREADABLE, profile
from attachments.values import Kind, Refused

COLD = """
set -e
mkdir -p /tmp/profile/user
printf %s "$2" >/tmp/profile/user/registrymodifications.xcu
cat >"/tmp/document.$3"
"$1" -env:UserInstallation=file:///tmp/profile --headless --norestore --nolockcheck \
    --convert-to "pdf:$4" --outdir /tmp "/tmp/document.$3" >&2
exec cat /tmp/document.pdf
"""

PACKAGE = "office2pdf"
READ_ROUGHLY = (Kind.DOCX, Kind.PPTX)


class Cold:
    """A LibreOffice that is started when the document is there. Tracked changes show as such."""

    is_approximate = False

    def __init__(self, libreoffice: LibreOffice) -> None:
        self._libreoffice = libreoffice

    def reads(self, kind: Kind) -> bool:
        """See `converter.Way`."""
        return self._libreoffice.reads(kind)

    def warm(self) -> None:
        """There is nothing to start before the document."""

    def convert(self, source: Path, target: IO[bytes], kind: Kind) -> None:
        """See `converter.Way`."""
        shown = {name: {"type": _type(value), "value": str(value).lower()} for name, value in SHOWN.items()}
        to = f"{EXPORT[kind]}:{json.dumps(shown)}"
        program = self._libreoffice.program
        command = (*self._libreoffice.settled, "sh", "-c", COLD, "sh", str(program), profile(), str(kind), to)
        target.write(_finished(sandbox.start(command, limits=LIMITS, readable=(self._libreoffice.home,)), source))

    def close(self) -> None:
        """Nothing outlives its document."""


class Rough:
    """The extra `office`: fonts and breaks may differ from what the author saw."""

    is_approximate = True

    @staticmethod
    def is_installed() -> bool:
        """Is the extra there?"""
        return find_spec(PACKAGE) is not None

    def reads(self, kind: Kind) -> bool:
        """See `converter.Way`."""
        return kind in READ_ROUGHLY

    def warm(self) -> None:
        """It starts quickly."""

    def convert(self, source: Path, target: IO[bytes], kind: Kind) -> None:
        """See `converter.Way`."""
        process = sandbox.start_module("attachments.converter_rough", str(kind), limits=LIMITS)
        target.write(_finished(process, source))

    def close(self) -> None:
        """Nothing outlives its document."""


def _finished(process: sandbox.Process, source: Path) -> bytes:
    try:
        return sandbox.finish(process, TO_CONVERT, source.read_bytes())
    except sandbox.Overrun as overrun:
        raise Refused(OVERRUN[overrun.limit]) from overrun
    except sandbox.Failed as failure:
        raise Refused(UNREADABLE) from failure


def _type(value: bool | int) -> str:
    return "boolean" if isinstance(value, bool) else "long"
