"""A raw mail in, the same mail out with our links and our image in it: every other byte is what it was.

The headers that we add come last, so that what a signature covers stays where it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from daemon.core.rewrite.found import Found
from daemon.core.rewrite.html import read_html
from daemon.core.rewrite.parts import TextPart, header_end, text_parts
from daemon.core.rewrite.text import read_text
from daemon.core.rewrite.transfer import Edit, decoded, edited
from daemon.core.targets import BodyPart

MOST_LINKS = 5_000

_SHIFTED = re.compile(rb"\x1b\$[@-D(][^\x1b]*")  # ISO 2022: two bytes a character, which may look like markup
_ASCII = bytes(range(0x20, 0x7F))
_MESSAGE_ID = re.compile(rb"^message-id[ \t]*:[ \t]*\S", re.IGNORECASE | re.MULTILINE)
_PGP = b"-----BEGIN PGP "


@dataclass(frozen=True, slots=True)
class Link:
    """A web link of a mail. `place` counts from 0 through all its parts; `url` is the address as a browser reads it."""

    place: int
    part: BodyPart
    url: str
    untracked: bool  # its author said so


@dataclass(frozen=True, slots=True)
class _Read:
    """A part, and what was found in it."""

    part: TextPart
    kind: BodyPart
    links: tuple[Found, ...]
    image_at: int | None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A mail that was read and is about to be rewritten, once or twice."""

    raw: bytes
    links: tuple[Link, ...]
    _parts: tuple[_Read, ...]

    @property
    def has_message_id(self) -> bool:
        header, _ = header_end(self.raw, 0, len(self.raw))
        return _MESSAGE_ID.search(self.raw, 0, header) is not None

    def with_links(self, addresses: Sequence[str | None], image: str | None, headers: Sequence[str]) -> bytes:
        """`addresses` has one for each link, None where it stays; `image` is the address of the invisible one.

        `headers` are whole lines, folded where that is needed, without line ends.
        """
        at = 0
        pieces: list[bytes] = []
        numbered = iter(addresses)
        for read in self._parts:
            edits = list(_edits(read, tuple(islice(numbered, len(read.links))), image))
            body = self.raw[read.part.start : read.part.end]
            pieces += [self.raw[at : read.part.start], edited(body, read.part.encoding, edits)]
            at = read.part.end
        return _with_headers(b"".join((*pieces, self.raw[at:])), headers)


def read_mail(raw: bytes) -> Outgoing:
    """Never throws. What is signed, encrypted or enclosed has no links for us."""
    parts = tuple(_parts(raw))
    found = [(read.kind, each) for read in parts for each in read.links]
    links = tuple(Link(place, kind, each.url, each.untracked) for place, (kind, each) in enumerate(found))
    return Outgoing(raw, links, parts)


def _parts(raw: bytes) -> Iterator[_Read]:
    left = MOST_LINKS
    for part in text_parts(raw):
        charset = _charset(part.charset)
        if charset is None:
            continue
        plain = decoded(raw[part.start : part.end], part.encoding)
        text = _visible(plain).decode("latin-1")
        if part.content_type == "text/html":
            body = read_html(text, charset)
            links, image_at = body.links, body.image_at
        elif _PGP in plain:
            continue
        else:
            links, image_at = read_text(text, charset), None
        kind = BodyPart.HTML if image_at is not None else BodyPart.TEXT
        yield _Read(part, kind, links[:left], image_at)
        left -= len(links[:left])


def _charset(named: str) -> str | None:
    """What nobody knows is read as UTF-8. None where bytes below 128 are not ASCII, as in UTF-16."""
    try:
        return named or "utf-8" if _ASCII.decode(named or "utf-8") == _ASCII.decode() else None
    except (LookupError, ValueError):
        return "utf-8"


def _visible(plain: bytes) -> bytes:
    """Characters of two bytes that look like markup become letters; every byte keeps its place."""
    if b"\x1b$" not in plain:
        return plain
    return _SHIFTED.sub(lambda found: b"x" * len(found[0]), plain)


def _edits(read: _Read, addresses: Sequence[str | None], image: str | None) -> Iterator[Edit]:
    image_at = read.image_at if image else None
    for link, address in zip(read.links, addresses, strict=True):
        if image_at is not None and image_at <= link.start:
            yield _image_edit(image_at, str(image))
            image_at = None
        if address is not None:
            yield Edit(link.start, link.end, address.encode("ascii"), breaks=read.kind is BodyPart.HTML)
        if link.mark_ends is not None:
            yield Edit(link.end, link.mark_ends, b"")
    if image_at is not None:
        yield _image_edit(image_at, str(image))


def _image_edit(at: int, address: str) -> Edit:
    tag = f'<img src="{address}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0">'
    return Edit(at, at, tag.encode("ascii"), breaks=True)


def _with_headers(raw: bytes, headers: Sequence[str]) -> bytes:
    at, _ = header_end(raw, 0, len(raw))
    line_end = b"\r\n" if b"\r\n" in raw[: at + 2] else b"\n"
    added = b"".join(line.encode("ascii").replace(b"\n", line_end) + line_end for line in headers)
    return raw[:at] + added + raw[at:]
