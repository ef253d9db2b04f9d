"""Which bodies of a mail are its own words, and where exactly do they stand?

Attachments, enclosed mails, and whatever somebody signed or encrypted are not for us to touch (RFC 1847, 8551, 3156).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from connectors.message import content_type
from daemon.core.rewrite.transfer import KNOWN

DEEPEST = 30
MOST = 200
SEALED = frozenset({"multipart/signed", "multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
READ = frozenset({"text/html", "text/plain"})

_EMPTY_LINE = re.compile(rb"\r?\n")
_HEADER_END = re.compile(rb"\n\r?\n")
_FIELD = re.compile(rb"^([!-9;-~]+)[ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)", re.MULTILINE)
_ASKED = {b"content-type", b"content-transfer-encoding", b"content-disposition"}


@dataclass(frozen=True, slots=True)
class TextPart:
    """`start` and `end` are those of its encoded body in the mail."""

    content_type: str
    charset: str
    encoding: str
    start: int
    end: int


def text_parts(raw: bytes) -> tuple[TextPart, ...]:
    """In their order, at most so many."""
    found: list[TextPart] = []
    for part in _walk(raw, 0, len(raw), 0):
        found.append(part)
        if len(found) >= MOST:
            break
    return tuple(found)


def header_end(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the header's last line ends, and where the body begins."""
    if empty := _EMPTY_LINE.match(raw, start, end):
        return start, empty.end()
    found = _HEADER_END.search(raw, start, end)
    return (found.start() + 1, found.end()) if found else (end, end)


def _walk(raw: bytes, start: int, end: int, depth: int) -> Iterator[TextPart]:
    fields_end, body = header_end(raw, start, end)
    fields = _fields(raw[start:fields_end])
    kind, params = content_type(fields.get(b"content-type", b"text/plain"))
    if kind in SEALED or depth > DEEPEST:
        return
    if kind.startswith("multipart/"):
        for part_start, part_end in _split(raw, body, end, params.get("boundary", "")):
            yield from _walk(raw, part_start, part_end, depth + 1)
        return
    attached = fields.get(b"content-disposition", b"").strip().lower().startswith(b"attachment")
    encoding = fields.get(b"content-transfer-encoding", b"").partition(b";")[0].strip().lower().decode("latin-1")
    if kind in READ and encoding in KNOWN and not attached and body < end:
        yield TextPart(kind, params.get("charset", "").strip().lower(), encoding, body, end)


def _fields(header: bytes) -> dict[bytes, bytes]:
    """Those that say what a part is; the first of each counts."""
    named: dict[bytes, bytes] = {}
    for name, value in _FIELD.findall(header):
        if name.lower() in _ASKED:
            named.setdefault(name.lower(), value.replace(b"\r\n", b"\n"))
    return named


def _split(raw: bytes, start: int, end: int, boundary: str) -> Iterator[tuple[int, int]]:
    """Where each part begins and ends: the line end before a delimiter is the delimiter's (RFC 2046 section 5.1.1)."""
    if not boundary:
        return
    name = re.escape(boundary.encode("latin-1", "replace"))
    delimiter = re.compile(rb"(?:\A|(?<=\n))--" + name + rb"(--)?[ \t]*\r?(?:\n|\Z)")
    begins: int | None = None
    for found in delimiter.finditer(raw, start, end):
        if begins is not None:
            stop = found.start()
            stop -= raw.endswith(b"\n", begins, stop) + raw.endswith(b"\r\n", begins, stop)
            yield begins, max(begins, stop)
        begins = None if found[1] else found.end()
        if found[1]:
            return
    if begins is not None:  # cut short
        yield begins, end
