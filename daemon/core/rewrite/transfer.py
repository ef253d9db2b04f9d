"""Editing a body in its transfer encoding (RFC 2045 section 6): what is not edited keeps its very bytes.

Quoted-printable is only touched where an edit is. Base64 is encoded anew with its own line length and line ends, so
that the lines before the first edit stay the same.
"""

import base64
import binascii
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

PLAIN = frozenset({"", "7bit", "8bit", "binary"})
QUOTED_PRINTABLE, BASE64 = "quoted-printable", "base64"
KNOWN = PLAIN | {QUOTED_PRINTABLE, BASE64}
LONGEST_QUOTED_LINE = 76
LONGEST_LINE = 998  # RFC 5322 section 2.1.1

_LINE = re.compile(rb"[^\n]*\n|[^\n]+")
_HEX = re.compile(rb"[0-9A-Fa-f]{2}")


class Edit(NamedTuple):
    """The decoded bytes from `start` to `end` become `new`, which is printable ASCII."""

    start: int
    end: int
    new: bytes
    breaks: bool = False  # a line end before it does no harm


def decoded(body: bytes, encoding: str) -> bytes:
    """Never throws: what is broken is read as far as it goes. `encoding` is one of `KNOWN`."""
    if encoding == QUOTED_PRINTABLE:
        return binascii.a2b_qp(body)
    return _from_base64(body) if encoding == BASE64 else body


def edited(body: bytes, encoding: str, edits: Sequence[Edit]) -> bytes:
    """The encoded body with these edits, which are in order and do not overlap."""
    if not edits:
        return body
    if encoding == QUOTED_PRINTABLE:
        return _edited_quoted(body, edits)
    if encoding == BASE64:
        return _as_it_was_wrapped(body, _applied(_from_base64(body), edits))
    return _applied(body, [_on_a_line_that_fits(body, edit) for edit in edits])


def _on_a_line_that_fits(body: bytes, edit: Edit) -> Edit:
    """A browser strips a line end before an address; without one, this line would be longer than servers pass on."""
    before = body[max(0, edit.start - LONGEST_LINE) : edit.start].rpartition(b"\n")[2]
    behind = body[edit.end : edit.end + LONGEST_LINE].partition(b"\n")[0]
    longer = len(before) + len(edit.new) + len(behind) > LONGEST_LINE
    return edit._replace(new=_line_end(body) + edit.new) if longer and edit.breaks else edit


def _applied(plain: bytes, edits: Sequence[Edit]) -> bytes:
    pieces, at = [], 0
    for edit in edits:
        pieces += [plain[at : edit.start], edit.new]
        at = edit.end
    return b"".join((*pieces, plain[at:]))


def _from_base64(body: bytes) -> bytes:
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:  # it was cut short
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
        return binascii.a2b_base64(letters[: len(letters) // 4 * 4])


def _as_it_was_wrapped(body: bytes, plain: bytes) -> bytes:
    first = _LINE.match(body.lstrip(b"\r\n"))
    line = first[0] if first else b""
    line_end = b"\r\n" if line.endswith(b"\r\n") else b"\n"
    length = max(4, len(line.strip()) // 4 * 4)
    letters = base64.b64encode(plain)
    wrapped = line_end.join(letters[at : at + length] for at in range(0, len(letters), length))
    begins = body[: len(body) - len(body.lstrip(b"\r\n"))]
    return begins + wrapped + body[len(body.rstrip(b"\r\n")) :]


def _edited_quoted(body: bytes, edits: Sequence[Edit]) -> bytes:
    lines = _LINE.findall(body) or [b""]
    begins = [0, *accumulate(map(len, lines))]
    decoded_begins = [0, *accumulate(len(binascii.a2b_qp(line)) for line in lines)]

    def place(at: int) -> int:
        """Where in the encoded body a decoded byte begins: behind a soft line break, not before it."""
        number = min(bisect_right(decoded_begins, at), len(lines)) - 1
        return begins[number] + _encoded_length(lines[number], at - decoded_begins[number])

    pieces: list[bytes] = []
    at = 0
    for edit in edits:
        start = place(edit.start)
        end = place(edit.end - 1) if edit.end > edit.start else start
        end += _length_of_one(body, end) if edit.end > edit.start else 0
        column = start - (body.rfind(b"\n", 0, start) + 1)
        kept = body[at:start]
        if pieces and b"\n" not in kept:
            column = len(pieces[-1]) - pieces[-1].rfind(b"\n") - 1 + len(kept)
        pieces += [kept, _folded(edit.new, column, _rest_of_line(body, end), _line_end(body))]
        at = end
    return b"".join((*pieces, body[at:]))


def _encoded_length(line: bytes, count: int) -> int:
    """How many bytes of an encoded line make so many decoded ones; as `binascii.a2b_qp` reads it."""
    at = 0
    for _ in range(count):
        at += _length_of_one(line, at)
    return at


def _length_of_one(encoded: bytes, at: int) -> int:
    if encoded[at : at + 1] != b"=":
        return 1
    if _HEX.match(encoded, at + 1):
        return 3
    return 2 if encoded[at + 1 : at + 2] == b"=" else 1


def _rest_of_line(body: bytes, at: int) -> int:
    end = body.find(b"\n", at)
    return len(body[at : end if end >= 0 else len(body)].rstrip(b"\r"))


def _line_end(body: bytes) -> bytes:
    return b"\r\n" if b"\r\n" in body[: 10 * LONGEST_LINE] else b"\n"


def _folded(new: bytes, column: int, rest: int, line_end: bytes) -> bytes:
    """Quoted, with soft line breaks where a line would get too long; and one behind it where the rest would not fit."""
    soft, pieces = b"=" + line_end, []
    left = new.replace(b"=", b"=3D")
    room = LONGEST_QUOTED_LINE - 1 - column
    if room < len(left) and column:
        pieces.append(soft)
        room = LONGEST_QUOTED_LINE - 1
    while len(left) > room:
        escape = left[room - 2 : room].find(b"=")
        cut = room if escape < 0 else room - 2 + escape
        pieces += [left[:cut], soft]
        left, room = left[cut:], LONGEST_QUOTED_LINE - 1
    fits = len(left) + rest <= room + 1
    return b"".join((*pieces, left, b"" if fits else soft))
