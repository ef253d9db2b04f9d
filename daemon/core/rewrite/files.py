"""Which files does a mail enclose, and where does each stand, so that it can leave and every other byte stays?

Only parts of a multipart/mixed that has words of its own, too: what is signed, encrypted, enclosed in another mail, or
one of several forms of the same (RFC 2046 section 5.1.4) is not taken apart.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from connectors.message import content_type, parameters
from daemon.core.rewrite.parts import (
    DEEPEST,
    HTML,
    MOST,
    SEALED,
    TextPart,
    encoding_of,
    fields_of,
    header_end,
    split,
)
from daemon.core.rewrite.transfer import KNOWN, decoded

_SHOWN_INLINE = re.compile(rb"cid:([^\s\"'<>)]{1,500})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """`start` and `end` are those of its encoded body; `cut` reaches from its delimiter to the next one."""

    name: str
    encoding: str
    start: int
    end: int
    cut: tuple[int, int]
    untracked: bool = False  # its author said so: X-Harken-Track: no
    content_id: str = ""

    def content(self, raw: bytes) -> bytes | None:
        """None for what was damaged, or is in an encoding that nobody knows."""
        return decoded(raw[self.start : self.end], self.encoding) if self.encoding in KNOWN else None


def enclosed_files(raw: bytes, texts: Sequence[TextPart]) -> tuple[EnclosedFile, ...]:
    """In their order. Pictures that stand in the text are none. `texts` are the mail's own words, by `text_parts`."""
    found = tuple(_walk(raw, 0, len(raw), texts, 0))[:MOST]
    inline = _shown_inline(raw, texts) if any(file.content_id for file in found) else frozenset()
    return tuple(file for file in found if file.content_id not in inline)


def _walk(raw: bytes, start: int, end: int, texts: Sequence[TextPart], depth: int) -> Iterator[EnclosedFile]:
    fields_end, body = header_end(raw, start, end)
    kind, params = content_type(fields_of(raw[start:fields_end]).get(b"content-type", b"text/plain"))
    if not kind.startswith("multipart/") or kind in SEALED or depth > DEEPEST:
        return
    boundary = params.get("boundary", "")
    may_leave = kind == "multipart/mixed" and any(body <= text.start and text.end <= end for text in texts)
    for part in split(raw, body, end, boundary):
        if may_leave and (file := _file(raw, *part, boundary)):
            yield file
        yield from _walk(raw, *part, texts, depth + 1)


def _file(raw: bytes, start: int, end: int, boundary: str) -> EnclosedFile | None:
    fields_end, body = header_end(raw, start, end)
    fields = fields_of(raw[start:fields_end])
    name = _name(fields)
    begins = raw.rfind(b"\n", 0, start - 1) + 1
    stop = end + raw.startswith(b"\n", end) + 2 * raw.startswith(b"\r\n", end)
    is_whole = raw.startswith(b"--" + boundary.encode("latin-1", "replace"), stop)  # not cut short on its way
    if name is None or body >= end or not is_whole:
        return None
    untracked = fields.get(b"x-harken-track", b"").strip().lower() == b"no"
    content_id = fields.get(b"content-id", b"").strip(b" <>").decode("latin-1")
    return EnclosedFile(name, encoding_of(fields), body, end, (begins, stop), untracked, content_id)


def _name(fields: Mapping[bytes, bytes]) -> str | None:
    """None for what is no file to be opened by itself: words, pictures among them, mails and parts with parts."""
    kind, params = content_type(fields.get(b"content-type", b"text/plain"))
    disposition, said = parameters(fields.get(b"content-disposition", b""))
    named = said.get("filename") or params.get("name") or ""
    family = kind.partition("/")[0]
    if family in ("message", "multipart"):
        return None
    is_enclosed = disposition.lower() == "attachment" or (named and family not in ("text", "image"))
    return named if is_enclosed else None


def _shown_inline(raw: bytes, texts: Sequence[TextPart]) -> frozenset[str]:
    """The ids of parts that an HTML body shows at their places (RFC 2392)."""
    bodies = (decoded(raw[text.start : text.end], text.encoding) for text in texts if text.content_type == HTML)
    found = (each for body in bodies for each in _SHOWN_INLINE.findall(body or b""))
    return frozenset(unquote(each.decode("latin-1")) for each in found)
