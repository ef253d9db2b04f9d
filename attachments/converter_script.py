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
import time
from pathlib import Path
from typing import Any, BinaryIO

import uno
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
    desktop = connected(started(program, settings))
    if not select.select([asked], [], [], 0)[0]:
        rehearse(desktop)
    tell(answers, b"ready\n")
    order = asked.readline()
    if not order:
        return  # nobody wants anything any more
    wanted = json.loads(order)
    source, target = FOLDER / f"document{wanted['suffix']}", FOLDER / "shown.pdf"
    receive(asked, source, wanted["size"])
    try:
        convert(desktop, source, target, wanted)
    except OfficeError as error:
        tell(answers, json.dumps({"unreadable": str(error)[:500]}).encode() + b"\n")
        return
    shown = target.read_bytes()
    tell(answers, json.dumps({"size": len(shown)}).encode() + b"\n" + shown)


def started(program: str, settings: str) -> "subprocess.Popen[bytes]":
    """LibreOffice, for a user who is new each time: what is not among the settings is as it comes."""
    (PROFILE / "user").mkdir(parents=True)
    (PROFILE / "user" / "registrymodifications.xcu").write_text(settings)
    command = (program, f"-env:UserInstallation={PROFILE.as_uri()}", *OPTIONS)
    return subprocess.Popen(command, stdin=subprocess.DEVNULL)  # noqa: S603 the daemon names it


def connected(office: "subprocess.Popen[bytes]") -> Any:
    """Its desktop, as soon as it answers."""
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    while office.poll() is None:
        try:
            there = resolver.resolve(ADDRESS)
        except NoConnectException:
            time.sleep(0.02)
        else:
            return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
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


def convert(desktop: Any, source: Path, target: Path, wanted: dict[str, Any]) -> None:
    """Load the document and export what is to be shown of it. Tracked changes are shown as if they were accepted."""
    how = properties(Hidden=True, ReadOnly=True, MacroExecutionMode=NEVER_EXECUTE, UpdateDocMode=NO_UPDATE)
    document = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, how)
    if document is None:
        raise OfficeError("LibreOffice cannot read it", None)
    if hasattr(document, "ShowChanges"):
        document.ShowChanges = False
    shown = uno.Any("[]com.sun.star.beans.PropertyValue", properties(**wanted["shown"]))
    document.storeToURL(target.as_uri(), properties(FilterName=wanted["filter"], FilterData=shown))


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
