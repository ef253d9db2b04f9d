"""Editing text that stands as it is, 7bit or 8bit: no line gets longer than mail servers pass on."""

from collections.abc import Sequence

from daemon.core.rewrite.edits import Edit

LONGEST_LINE = 998  # bytes, without its end: RFC 5322 section 2.1.1


def edited_lines(body: bytes, edits: Sequence[Edit], line_end: bytes) -> bytes:
    """A line that gets too long by an edit ends beside it, where that does no harm."""
    pieces = _Lines(line_end)
    at = 0
    for edit, following in zip(edits, (*edits[1:], None), strict=True):
        before, behind = edit.breaks or (edit.start, edit.end)
        before, behind = max(at, before), min(behind, following.start) if following else behind
        pieces.add(body[at:before])
        head, tail = body[before : edit.start], body[edit.end : behind]
        rest = _up_to(body, behind, following)
        if edit.breaks and not pieces.has_room(head + edit.new + tail + rest):
            pieces.end_line()
        pieces.add(head + edit.new + tail)
        if edit.breaks and rest and not pieces.has_room(rest):
            pieces.end_line()
        at = behind
    pieces.add(body[at:])
    return b"".join(pieces.written)


def line_end_of(raw: bytes) -> bytes:
    """As its first line ends. A lone CR ends a line only where nothing else does (RFC 5322 section 2.3)."""
    first = raw.find(b"\n")
    if first < 0:
        return b"\r" if b"\r" in raw else b"\r\n"
    return b"\r\n" if raw[:first].endswith(b"\r") else b"\n"


def _up_to(body: bytes, at: int, following: Edit | None) -> bytes:
    """What must go on the same line behind an edit: up to where the next one may end it."""
    stop = at + LONGEST_LINE + 1
    if following is not None:
        stop = min(stop, max(at, following.breaks[0]) if following.breaks else following.start)
    return body[at:stop].partition(b"\n")[0].removesuffix(b"\r")


class _Lines:
    """What was written, and how long its last line is."""

    def __init__(self, line_end: bytes) -> None:
        self.written: list[bytes] = []
        self._line_end = line_end
        self._column = 0

    def add(self, piece: bytes) -> None:
        self.written.append(piece)
        _, ended, last = piece.rpartition(b"\n")
        self._column = len(last) if ended else self._column + len(last)

    def has_room(self, piece: bytes) -> bool:
        return self._column + len(piece.partition(b"\n")[0].removesuffix(b"\r")) <= LONGEST_LINE

    def end_line(self) -> None:
        if self._column:
            self.add(self._line_end)
