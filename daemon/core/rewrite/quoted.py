"""Editing quoted-printable text where it stands: lines without an edit keep their bytes (RFC 2045 section 6.7)."""

import binascii
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from daemon.core.rewrite.edits import Edit

LONGEST_LINE = 76

_LINE = re.compile(rb"[^\n]*\n|[^\n]+")
_HEX = re.compile(rb"[0-9A-Fa-f]{2}")
_NOT_PLAIN = re.compile(rb"[^ -<>-~]")


def edited_quoted(body: bytes, edits: Sequence[Edit], line_end: bytes) -> bytes:
    places = _Places(body)
    pieces: list[bytes] = []
    at = column = 0
    for edit in edits:
        start, end = places.of(edit)
        kept = body[at:start]
        column = _column(kept, column)
        # A lone "=" was written by who did not know that it must be quoted. With a soft break behind it, it is "==".
        stays = edit.new[:1] if kept.endswith(b"=") else b""
        new = stays + _written(edit.new[len(stays) :], column + len(stays), _rest_of_line(body, end), line_end)
        column = _column(new, column)
        pieces += [kept, new]
        at = end
    return b"".join((*pieces, body[at:]))


class _Places:
    """Where in the encoded body its decoded bytes are, as `binascii.a2b_qp` reads it; asked for in their order."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._lines = _LINE.findall(body) or [b""]
        self._begins = [0, *accumulate(map(len, self._lines))]
        self._decoded_begins = [0, *accumulate(len(binascii.a2b_qp(line)) for line in self._lines)]
        self._known = (0, 0)

    def of(self, edit: Edit) -> tuple[int, int]:
        """Where it begins, and where the last byte ends that it replaces."""
        start = self._place(edit.start)
        if edit.end == edit.start:
            return start, start
        last = self._place(edit.end - 1)
        return start, last + _length_of_one(self._body, last)

    def _place(self, at: int) -> int:
        """Where a decoded byte begins: behind a soft line break, not before it."""
        number = min(bisect_right(self._decoded_begins, at), len(self._lines)) - 1
        known = max(self._known, (self._decoded_begins[number], self._begins[number]))
        place, left = known[1], at - known[0]
        while (escape := self._body.find(b"=", place, place + left)) >= 0:
            left -= escape - place + 1
            place = escape + _length_of_one(self._body, escape)
        self._known = (at, place + left)
        return place + left


def _length_of_one(encoded: bytes, at: int) -> int:
    if encoded[at : at + 1] != b"=":
        return 1
    if _HEX.match(encoded, at + 1):
        return 3
    return 2 if encoded[at + 1 : at + 2] == b"=" else 1


def _column(piece: bytes, before: int) -> int:
    _, ended, last = piece.rpartition(b"\n")
    return len(last) if ended else before + len(last)


def _rest_of_line(body: bytes, at: int) -> int:
    end = body.find(b"\n", at, at + LONGEST_LINE + 2)
    return len(body[at : end if end >= 0 else at + LONGEST_LINE + 2].rstrip(b"\r"))


def _written(new: bytes, column: int, rest: int, line_end: bytes) -> bytes:
    """Line by line, of which only the last one shares its line with what stands behind it."""
    *lines, last = new.split(line_end)
    soft = b"=" + line_end
    whole = [_folded(line, 0 if number else column, 0, soft) for number, line in enumerate(lines)]
    return line_end.join((*whole, _folded(last, 0 if lines else column, rest, soft)))


def _folded(new: bytes, column: int, rest: int, soft: bytes) -> bytes:
    """Quoted, with soft line breaks where a line would get too long; and one behind it where the rest would not fit."""
    pieces, left = [], _NOT_PLAIN.sub(lambda found: b"=%02X" % found[0][0], new)
    room = LONGEST_LINE - 1 - column
    if room < len(left) and column:
        pieces.append(soft)
        room = LONGEST_LINE - 1
    while len(left) > room:
        escape = left[room - 2 : room].find(b"=")
        cut = room if escape < 0 else room - 2 + escape
        pieces += [left[:cut], soft]
        left, room = left[cut:], LONGEST_LINE - 1
    fits = len(left) + rest <= room + 1
    return b"".join((*pieces, left, b"" if fits else soft))
