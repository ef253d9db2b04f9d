"""The links of a plain text body: where a reader's mail program would end them, or not at all.

RFC 3986 appendix C: addresses stand between "<" and ">", where lines may break inside them, or between white space,
with the sentence's punctuation behind. Where programs differ about the end, as where Japanese goes on without a space,
a link is left alone: half a token leads nowhere, so better untracked than cut.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from daemon.core.rewrite.found import Found, as_read, decoded, is_web
from daemon.core.rewrite.text_ends import is_clear, trimmed
from daemon.core.rewrite.text_marks import mark_behind, tag_says_untracked
from daemon.core.targets import LONGEST

_LINK = re.compile(r"(?<![A-Za-z0-9+.-])https?://[^\x00-\x20<>\"\x7f\\^`{|}]+", re.IGNORECASE)
_MORE_LINES = re.compile(r"(?:[ \t]?\r?\n[^\x00-\x20<>\"\x7f]+){1,5}(?=>)")
_LINE_ENDS = re.compile(r"[ \t]*(?:\r?\n|\Z)")
_FLOWS_ON = re.compile(r" \r?\n(?:(>)|(?!-- \r?\n) ?([^\x00-\x20<>\"\x7f\\^`{|}]+))")
_WORD_ENDS = re.compile(r"\S{0,1000}[ \t]+")


class Wrapping(Enum):
    """What a space at a line's end means (RFC 3676): nothing, or that the line goes on as if neither were there."""

    HARD = "fixed, or flowed with its spaces"
    DEL_SP = "flowed, its spaces deleted"

    @classmethod
    def of(cls, layout: str, del_sp: str) -> "Wrapping":
        flows = layout.strip().lower() == "flowed" and del_sp.strip().lower() == "yes"
        return cls.DEL_SP if flows else cls.HARD


class _Written(NamedTuple):
    """Characters in a row; `end` is where the last `tail` of them end in the text."""

    run: str
    end: int
    tail: int


def read_text(text: str, codec: str, wrapping: Wrapping = Wrapping.HARD) -> tuple[Found, ...]:
    """`text` is the body's bytes as ISO 8859-1, `codec` what they really are; in the order of the text."""
    return tuple(_links(text, codec, wrapping))


def _links(text: str, codec: str, wrapping: Wrapping) -> Iterator[Found]:
    at = 0
    while (run := _LINK.search(text, at)) is not None:
        at, start = run.end(), run.start()
        if at - start > LONGEST:
            continue
        place = _bracketed(text, start, at, codec) if text[start - 1 : start] == "<" else None
        place = place or _bare(text, start, at, codec, wrapping)
        if place is None or not is_web(place[1]):
            continue
        end, url = place
        at = max(at, end)
        mark = mark_behind(text, end)
        untracked = mark is not None or tag_says_untracked(text, start, end)
        yield Found(start, end, url, _breaks(text, start, end), untracked, mark)


def _bracketed(text: str, start: int, end: int, codec: str) -> tuple[int, str] | None:
    """Up to its ">", maybe some lines on."""
    if more := _MORE_LINES.match(text, end):
        end = more.end()
    if text[end : end + 1] != ">":
        return None
    url = decoded(text[start:end], codec)
    return None if url is None else (end, as_read(url.replace(" ", "")))


def _bare(text: str, start: int, end: int, codec: str, wrapping: Wrapping) -> tuple[int, str] | None:
    before = text[start - 1 : start]
    if before == "<" and _LINE_ENDS.match(text, end):
        return None  # the bracket never closes: broken, and not as one breaks them
    if text.startswith("<%", end):
        return None  # a template's tag: the rest of the address is still to come
    written = _Written(text[start:end], end, end - start)
    if wrapping is Wrapping.DEL_SP and (flows := _FLOWS_ON.match(text, end)):
        if flows[1]:
            return None  # into a quoted line
        written = _flowing_on(text, written)
    return _clear_end(text, written, before, codec)


def _clear_end(text: str, written: _Written, before: str, codec: str) -> tuple[int, str] | None:
    """Without what belongs to the sentence; None where programs differ about that."""
    run = decoded(written.run, codec)
    kept = trimmed(run, before) if run is not None else ""
    size = len(kept) if kept.isascii() else _size(written.run, kept, codec)
    cut = len(written.run) - size
    if not size or cut >= written.tail:
        return None
    end = written.end - cut
    behind = "" if cut else text[end : end + 1]
    return (end, kept) if is_clear(kept, before, behind, marked=mark_behind(text, end) is not None) else None


def _size(written: str, kept: str, codec: str) -> int:
    """How many bytes it takes; 0 where the codec writes something in another way than it was written."""
    encoded = kept.encode(codec, "replace")
    return len(encoded) if written.encode("latin-1").startswith(encoded) else 0


def _flowing_on(text: str, written: _Written) -> _Written:
    """RFC 3676 section 4.5, with the space-stuffing of section 4.4 undone."""
    while len(written.run) <= LONGEST and (more := _FLOWS_ON.match(text, written.end)) and more[2]:
        written = _Written(written.run + more[2], more.end(), len(more[2]))
    return written


def _breaks(text: str, start: int, end: int) -> tuple[int, int]:
    """Behind the white space before it and behind it."""
    line = max(text.rfind("\n", max(0, start - LONGEST), start) + 1, start - LONGEST)
    before = max(line, text.rfind(" ", line, start) + 1, text.rfind("\t", line, start) + 1)
    behind = _WORD_ENDS.match(text, end)
    return before, behind.end() if behind else end
