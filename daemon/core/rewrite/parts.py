"""Which bodies of a mail are its own words, and where exactly do they stand?

Attachments, enclosed mails, and whatever somebody signed or encrypted are not for us to touch (RFC 1847, 8551, 3156).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from connectors.message import content_type, parameters
from daemon.core.rewrite.text import Wrapping
from daemon.core.rewrite.transfer import KNOWN

DEEPEST = 30
MOST = 200
HTML, PLAIN = "text/html", "text/plain"
SEALED = frozenset({"multipart/signed", "multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})

_EMPTY_LINE = re.compile(rb"\r?\n")
_HEADER_END = re.compile(rb"\n\r?\n")
_FIELD = re.compile(rb"^([!-9;-~]+)[ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)", re.MULTILINE)
_ASKED = {
    b"content-type", b"content-transfer-encoding", b"content-disposition", b"content-id", b"x-harken-track",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TextPart:
    """`start` and `end` are those of its encoded body in the mail.

    The one HTML part that is surely `shown` gets the image; each that `closes` what a reader sees gets the footer.
    """

    content_type: str
    charset: str
    encoding: str
    start: int
    end: int
    wrapping: Wrapping = Wrapping.HARD
    shown: bool = True
    closes: bool = True


def text_parts(raw: bytes) -> tuple[TextPart, ...]:
    """In their order, at most so many."""
    return tuple(_walk(raw, 0, len(raw), PLAIN, 0)[:MOST])


def header_end(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the header's last line ends, and where the body begins."""
    if empty := _EMPTY_LINE.match(raw, start, end):
        return start, empty.end()
    found = _HEADER_END.search(raw, start, end)
    return (found.start() + 1, found.end()) if found else (end, end)


def _walk(raw: bytes, start: int, end: int, usual: str, depth: int) -> Sequence[TextPart]:
    """`usual` is the type of a part that says none."""
    fields_end, body = header_end(raw, start, end)
    fields = fields_of(raw[start:fields_end])
    kind, params = content_type(fields.get(b"content-type", usual.encode()))
    if kind in SEALED or depth > DEEPEST:
        return ()
    if kind.startswith("multipart/"):
        usual = "message/rfc822" if kind == "multipart/digest" else PLAIN  # RFC 2046 section 5.1.5
        inner: list[Sequence[TextPart]] = []
        for place in split(raw, body, end, params.get("boundary", "")):
            if parts := _walk(raw, *place, usual, depth + 1):
                inner.append(parts)
            if len(inner) >= MOST:
                break
        return _one_shown(inner, last=kind == "multipart/alternative")
    part = _text_part(kind, params, fields, body, end)
    return (part,) if part else ()


def _text_part(
    kind: str, params: Mapping[str, str], fields: Mapping[bytes, bytes], start: int, end: int
) -> TextPart | None:
    """None for an attachment, which is what has a file's name, too; and for an encoding that nobody knows."""
    disposition, said = parameters(fields.get(b"content-disposition", b""))
    enclosed = disposition.lower() == "attachment" or bool(said.get("filename") or params.get("name"))
    encoding = encoding_of(fields)
    if kind not in (HTML, PLAIN) or encoding not in KNOWN or enclosed or start >= end:
        return None
    wrapping = Wrapping.of(params.get("format", ""), params.get("delsp", ""))
    return TextPart(kind, params.get("charset", ""), encoding, start, end, wrapping)


def _one_shown(inner: Sequence[Sequence[TextPart]], *, last: bool) -> list[TextPart]:
    """Of alternatives a reader sees the last one, or the one they want; of other parts surely the first: some show the
    rest as files."""
    with_html = [number for number, parts in enumerate(inner) if any(part.content_type == HTML for part in parts)]
    chosen = with_html[-1 if last else 0] if with_html else None
    return [
        replace(part, shown=part.shown and number == chosen, closes=part.closes and (last or number == 0))
        for number, parts in enumerate(inner)
        for part in parts
    ]


def encoding_of(fields: Mapping[bytes, bytes]) -> str:
    return fields.get(b"content-transfer-encoding", b"").partition(b";")[0].strip().lower().decode("latin-1")


def fields_of(header: bytes) -> dict[bytes, bytes]:
    """Those that say what a part is; the first of each counts."""
    named: dict[bytes, bytes] = {}
    for name, value in _FIELD.findall(header):
        if name.lower() in _ASKED:
            named.setdefault(name.lower(), value.replace(b"\r\n", b"\n").strip())
    return named


def split(raw: bytes, start: int, end: int, boundary: str) -> Iterator[tuple[int, int]]:
    """Where each part begins and ends: the line end before a delimiter is the delimiter's (RFC 2046 section 5.1.1)."""
    if not boundary:
        return
    name = re.escape(boundary.encode("latin-1", "replace"))
    delimiter = re.compile(rb"--" + name + rb"(--)?[ \t]*\r?(?:\n|\Z)")  # begins plainly: megabytes are searched
    begins: int | None = None
    for found in delimiter.finditer(raw, start, end):
        if found.start() and not raw.endswith(b"\n", 0, found.start()):
            continue
        if begins is not None:
            stop = found.start()
            stop -= raw.endswith(b"\n", begins, stop) + raw.endswith(b"\r\n", begins, stop)
            yield begins, max(begins, stop)
        begins = None if found[1] else found.end()
        if found[1]:
            return
    if begins is not None:  # cut short
        yield begins, end
