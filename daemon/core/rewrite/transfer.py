"""Editing a body in its transfer encoding (RFC 2045 section 6): what is not edited keeps its very bytes."""

import base64
import binascii
import re
from collections.abc import Sequence

from daemon.core.rewrite.edits import Edit, applied
from daemon.core.rewrite.lines import LONGEST_LINE, edited_lines
from daemon.core.rewrite.quoted import edited_quoted

QUOTED_PRINTABLE, BASE64 = "quoted-printable", "base64"
KNOWN = frozenset({"", "7bit", "8bit", "binary", QUOTED_PRINTABLE, BASE64})

_WHOLE_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]*+(?:=\s*){0,2}")
_BROKEN_BREAK = re.compile(rb"=[ \t]+\r?\n")
_LONGEST_BASE64_LINE = 76


def decoded(body: bytes, encoding: str) -> bytes | None:
    """None for one that was damaged or cut short: written anew, it would lose what cannot be read.

    `encoding` is one of `KNOWN`.
    """
    if encoding == QUOTED_PRINTABLE:
        # White space was added behind a soft line break: some read it as one, some do not.
        return None if _BROKEN_BREAK.search(body) else binascii.a2b_qp(body)
    if encoding == BASE64:
        return _from_base64(body)
    return body


def edited(body: bytes, encoding: str, edits: Sequence[Edit], line_end: bytes) -> bytes:
    """A body that `decoded` could read, with these edits, which are in order and do not overlap."""
    if not edits:
        return body
    if encoding == QUOTED_PRINTABLE:
        return edited_quoted(body, edits, line_end)
    if encoding == BASE64:
        return _as_it_was_wrapped(body, applied(_from_base64(body) or b"", edits), line_end)
    return edited_lines(body, edits, line_end)


def room(breaks: tuple[int, int], start: int, end: int, encoding: str) -> int | None:
    """How long may become what stands from `start` to `end`, on a line from break to break? None: as long as it likes.

    What is encoded is folded. Else mail servers cut a line that is too long, wherever that is.
    """
    beside = start - breaks[0] + breaks[1] - end
    return None if encoding in (QUOTED_PRINTABLE, BASE64) else LONGEST_LINE - beside


def _from_base64(body: bytes) -> bytes | None:
    if not _WHOLE_BASE64.fullmatch(body):
        return None
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        return None


def _as_it_was_wrapped(body: bytes, plain: bytes, line_end: bytes) -> bytes:
    """With its own line length: the lines before the first edit stay the same."""
    lines = body.split()
    length = max(4, len(lines[0]) // 4 * 4) if len(lines) > 1 else max((_LONGEST_BASE64_LINE, *map(len, lines)))
    letters = base64.b64encode(plain)
    wrapped = line_end.join(letters[at : at + length] for at in range(0, len(letters), length))
    return body[: len(body) - len(body.lstrip())] + wrapped + body[len(body.rstrip()) :]
