"""What is to be changed in a body."""

from collections.abc import Sequence
from typing import NamedTuple


class Edit(NamedTuple):
    """The decoded bytes from `start` to `end` become `new`: in the body's charset, and with its line ends.

    A line may end at either of `breaks`, at or before the start and at or behind the end, where it would get too long.
    """

    start: int
    end: int
    new: bytes
    breaks: tuple[int, int] | None = None


def applied(plain: bytes, edits: Sequence[Edit]) -> bytes:
    """`edits` are in order and do not overlap."""
    pieces, at = [], 0
    for edit in edits:
        pieces += [plain[at : edit.start], edit.new]
        at = edit.end
    return b"".join((*pieces, plain[at:]))
