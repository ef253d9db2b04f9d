"""A file that is sent to us in a form (RFC 7578), written to disk as it comes in: never whole in memory.

It lies in a file without a name, beside where documents are kept: it is gone with whoever held it, whatever happens.
"""

import hashlib
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from attachments.disk import disk_has_room
from attachments.values import Unavailable
from daemon.web.problems import FieldProblem, Problem, invalid

FIELD: Final = "file"
FORM: Final = b"multipart/form-data"
CHUNK: Final = 1 << 18
MEGABYTE: Final = 1_000_000
PRIVATE_FOLDER: Final = 0o700


@dataclass(frozen=True, slots=True)
class Upload:
    """`name` is what the sender calls it, and may be anything. `digest` is the SHA-256 of its bytes."""

    name: str
    digest: bytes
    file: IO[bytes] = field(repr=False)

    def chunks(self) -> Iterator[bytes]:
        self.file.seek(0)
        while chunk := self.file.read(CHUNK):
            yield chunk


@asynccontextmanager
async def received(request: Request, most: int, folder: Path) -> AsyncIterator[Upload]:
    """The one file of this request's form; raises a `Problem` where there is none, or more than `most` bytes of it."""
    boundary = _boundary(request)
    file = await run_in_threadpool(_nameless, folder)
    try:
        form = _Form(boundary, file, most)
        async for chunk in request.stream():
            await run_in_threadpool(form.take, chunk)
        yield await run_in_threadpool(form.upload)
    finally:
        with suppress(OSError):  # what there was no room for, is not written by trying again
            file.close()


def _nameless(folder: Path) -> IO[bytes]:
    with _room():
        folder.mkdir(PRIVATE_FOLDER, parents=True, exist_ok=True)
        return tempfile.TemporaryFile(dir=folder)


@contextmanager
def _room() -> Iterator[None]:
    try:
        with disk_has_room():
            yield
    except Unavailable as full:
        raise disk_full(full) from full


def _boundary(request: Request) -> bytes:
    media, options = parse_options_header(request.headers.get("content-type"))
    if media != FORM or not options.get(b"boundary"):
        raise Problem(415, "not-a-form", f'send the file as multipart/form-data, in a field called "{FIELD}"')
    return options[b"boundary"]


class _Form:
    """Is handed a form piece by piece. The parser calls back for each thing that it comes across."""

    def __init__(self, boundary: bytes, file: IO[bytes], most: int) -> None:
        self._file = file
        self._most = most
        self._digest = hashlib.sha256()
        self._size = 0
        self._names: list[str] = []  # of the fields
        self._filename = ""
        self._header, self._value = b"", b""
        self._complete = False
        self._parser = MultipartParser(
            boundary,
            {
                "on_header_field": self._on_header_field,
                "on_header_value": self._on_header_value,
                "on_header_end": self._on_header_end,
                "on_part_data": self._on_part_data,
                "on_end": self._on_end,
            },
        )

    def take(self, chunk: bytes) -> None:
        try:
            with _room():
                self._parser.write(chunk)
        except FormParserError as error:
            raise Problem(400, "not-a-form", "the body is no form as its Content-Type says") from error

    def upload(self) -> Upload:
        """Once all of it was taken: whoever is refused before may not live to read why."""
        if self._size > self._most:
            raise too_large(self._most)
        if not self._complete:
            raise Problem(400, "not-a-form", "the form breaks off before its end")
        if self._names != [FIELD]:
            raise invalid([FieldProblem(FIELD, "is required, once and alone")])
        with _room():
            self._file.flush()
        return Upload(self._filename, self._digest.digest(), self._file)

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header_end(self) -> None:
        if self._header.lower() == b"content-disposition":
            _, options = parse_options_header(self._value.decode("latin-1"))
            self._names.append(options.get(b"name", b"").decode("utf-8", "replace"))
            self._filename = options.get(b"filename", b"").decode("utf-8", "replace")
        self._header, self._value = b"", b""

    def _on_part_data(self, data: bytes, start: int, end: int) -> None:
        piece = data[start:end]
        self._size += len(piece)
        if self._size <= self._most:
            self._digest.update(piece)
            self._file.write(piece)

    def _on_end(self) -> None:
        self._complete = True


def too_large(most: int) -> Problem:
    return Problem(413, "too-large", f"a document has at most {most // MEGABYTE} MB here")


def disk_full(told: Unavailable) -> Problem:
    return Problem(507, "disk-full", str(told))
