"""Converts one document with LibreOffice, inside the sandbox. Run by the system's Python, the one that has its `uno`.

It starts LibreOffice before there is a document, says "ready", and waits. Then one document comes through standard
input and its PDF leaves through standard output; after that both end: no document ever meets another.

    called with    LibreOffice's program, and its settings
    in             {"suffix": ".docx", "size": 12345, "filter": "writer_pdf_Export", "shown": {…}}, then the bytes
    out            "ready" once LibreOffice answers
                   {"size": 67890}, then the PDF; or {"unreadable": "what LibreOffice said"}
"""

import json
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import Exception as OfficeError

FOLDER = Path("/tmp")  # noqa: S108 the sandbox's own
PROFILE = FOLDER / "profile"
OPTIONS = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--accept=pipe,name=office;urp")
ADDRESS = "uno:pipe,name=office;urp;StarOffice.ComponentContext"  # a socket in /tmp

NEVER_EXECUTE, NO_UPDATE = 0, 0  # com.sun.star.document.MacroExecMode and UpdateDocMode


def main() -> None:
    """One document, once."""
    program, settings = sys.argv[1:]
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what LibreOffice prints is no answer
    process = started(program, settings)
    office = connected(process)
    desktop = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
    if not select.select([asked], [], [], 0)[0]:
        rehearse(desktop)
    tell(answers, b"ready\n")
    order = asked.readline()
    if not order:
        return  # nobody wants anything any more
    wanted = json.loads(order)
    source, target = FOLDER / f"document{wanted['suffix']}", FOLDER / "shown.pdf"
    receive(asked, source, wanted["size"])
    trouble = InMainLoop(lambda: convert(office, desktop, source, target, wanted)).run(office, process)
    if trouble is not None:
        tell(answers, json.dumps({"unreadable": str(trouble)[:500]}).encode() + b"\n")
        return
    shown = target.read_bytes()
    tell(answers, json.dumps({"size": len(shown)}).encode() + b"\n" + shown)


def started(program: str, settings: str) -> "subprocess.Popen[bytes]":
    """LibreOffice, for a user who is new each time: what is not among the settings is as it comes."""
    (PROFILE / "user").mkdir(parents=True)
    (PROFILE / "user" / "registrymodifications.xcu").write_text(settings)
    command = (program, f"-env:UserInstallation={PROFILE.as_uri()}", *OPTIONS)
    return subprocess.Popen(command, stdin=subprocess.DEVNULL)  # noqa: S603 the daemon names it


def connected(process: "subprocess.Popen[bytes]") -> Any:
    """What makes its services, as soon as it answers."""
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    while process.poll() is None:
        try:
            return resolver.resolve(ADDRESS)
        except NoConnectException:
            time.sleep(0.02)
    sys.exit("LibreOffice ended before it answered")


def rehearse(desktop: Any) -> None:
    """Export an empty text and an empty presentation: what that loads and measures is there when the document comes."""
    for factory, name in (("swriter", "writer_pdf_Export"), ("simpress", "impress_pdf_Export")):
        try:
            document = desktop.loadComponentFromURL(f"private:factory/{factory}", "_blank", 0, properties(Hidden=True))
            document.storeToURL((FOLDER / "rehearsal.pdf").as_uri(), properties(FilterName=name))
            document.close(True)
        except OfficeError:
            continue  # only one of the two is installed


class InMainLoop(unohelper.Base, XCallback):  # type: ignore[misc]  # uno tells no types
    """Work that LibreOffice's own main loop calls, and waits for: between its steps nothing else happens there.

    Otherwise LibreOffice would, once a text with comments is loaded, put up the windows that show them, and die of it
    where it is installed without windows (Debian's packages -nogui).
    """

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self._done = threading.Event()
        self._trouble: Exception | None = None

    def run(self, office: Any, process: "subprocess.Popen[bytes]") -> Exception | None:
        """What went wrong, or None."""
        office.ServiceManager.createInstanceWithContext("com.sun.star.awt.AsyncCallback", office).addCallback(
            self, None
        )
        while not self._done.wait(0.1):
            if process.poll() is not None:
                self._trouble = OfficeError("LibreOffice ended before it was asked", None)
                break
        return self._trouble

    def notify(self, _: Any) -> None:
        """Called by LibreOffice."""
        try:
            self._work()
        except OfficeError as error:
            self._trouble = error
        finally:
            self._done.set()


def convert(office: Any, desktop: Any, source: Path, target: Path, wanted: dict[str, Any]) -> None:
    """Load the document and export what is to be shown of it."""
    how = properties(Hidden=True, MacroExecutionMode=NEVER_EXECUTE, UpdateDocMode=NO_UPDATE)
    document = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, how)
    if document is None:
        raise OfficeError("LibreOffice cannot read it", None)
    if document.supportsService("com.sun.star.text.TextDocument"):
        hide_changes(office, document)
    shown = uno.Any("[]com.sun.star.beans.PropertyValue", properties(**wanted["shown"]))
    document.storeToURL(target.as_uri(), properties(FilterName=wanted["filter"], FilterData=shown))


def hide_changes(office: Any, document: Any) -> None:
    """Tracked changes are shown as if they were accepted, which a protected document would not let us do."""
    dispatcher = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", office)
    frame, off = document.CurrentController.Frame, properties(ShowTrackedChanges=False)
    dispatcher.executeDispatch(frame, ".uno:ShowTrackedChanges", "", 0, off)


def properties(**values: Any) -> tuple[Any, ...]:
    """LibreOffice's way to pass arguments by name."""
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def receive(stream: BinaryIO, path: Path, size: int) -> None:
    """So many bytes of the stream into a file."""
    with path.open("wb") as file:
        while size and (read := stream.read(min(size, 1 << 20))):
            file.write(read)
            size -= len(read)


def tell(stream: BinaryIO, words: bytes) -> None:
    """Write and flush."""
    stream.write(words)
    stream.flush()


if __name__ == "__main__":
    main()
