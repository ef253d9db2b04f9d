"""What may be changed in one of a mail's bodies: its links, and the place where something is added."""

import re
from dataclasses import dataclass, replace

from connectors.message import codec
from daemon.core.rewrite.closing import PLACEHOLDER
from daemon.core.rewrite.found import Found, text_end
from daemon.core.rewrite.html import read_html
from daemon.core.rewrite.lines import line_end_of
from daemon.core.rewrite.parts import HTML, TextPart
from daemon.core.rewrite.text import read_text
from daemon.core.rewrite.transfer import decoded

_PGP = re.compile(rb"^-----BEGIN PGP (?:SIGNED )?MESSAGE", re.MULTILINE)  # RFC 9580 sections 6.2 and 7
_SHIFTED = re.compile(rb"\x1b\$\(?[@-D][^\x1b]*|\x0e[^\x0f]*")
_ASCII = bytes(range(0x20, 0x7F))


@dataclass(frozen=True, slots=True)
class Body:
    """`links` in the order of the text; `image_at` is None where there is no place for one.

    `words_end` is where its author's own words end, `ends` where its text does, behind the signature; `way_outs` are
    the places that its author left for one. `codec` is what it is written in, `line_end` what its lines end with.
    """

    part: TextPart
    links: tuple[Found, ...]
    image_at: int | None
    words_end: int
    ends: int
    way_outs: tuple[tuple[int, int], ...]
    codec: str
    line_end: bytes

    @property
    def takes_words(self) -> bool:
        """Can something be added that is read?"""
        return self.part.content_type != HTML or self.image_at is not None

    def with_no_more_links_than(self, most: int) -> "Body":
        return self if len(self.links) <= most else replace(self, links=self.links[:most])


def read_body(raw: bytes, part: TextPart) -> Body | None:
    """None for one that is not touched: sealed, damaged on its way, or in no charset that extends ASCII."""
    meant = codec(part.charset[:40])
    plain = decoded(raw[part.start : part.end], part.encoding)
    if plain is None or b"\0" in plain or _PGP.search(plain) or not _extends_ascii(meant):
        return None
    text = _visible(plain).decode("latin-1")
    is_html = part.content_type == HTML
    links, ends = read_html(text, meant) if is_html else (read_text(text, meant, part.wrapping), text_end(text))
    return Body(
        part,
        links,
        image_at=ends if is_html and part.shown else None,
        words_end=ends if is_html else _end_of_words(text),
        ends=ends,
        way_outs=tuple(found.span() for found in PLACEHOLDER.finditer(text)),
        codec=meant,
        line_end=line_end_of(plain if b"\n" in plain else raw),
    )


def _end_of_words(text: str) -> int:
    """Before the signature (RFC 3676 section 4.3), and before the empty lines at the end."""
    signature = text.rfind("\n-- \n") if "\r\n" not in text else text.rfind("\r\n-- \r\n")
    return text_end(text if signature < 0 else text[:signature])


def _extends_ascii(name: str) -> bool:
    """Not so UTF-16, UTF-7, HZ and EBCDIC: there, what looks like markup is something else."""
    try:
        return _ASCII.decode(name) == _ASCII.decode()
    except UnicodeError:
        return False


def _visible(plain: bytes) -> bytes:
    """ISO 2022: characters of two bytes that look like markup become what is none. Every byte keeps its place."""
    if b"\x1b$" not in plain:
        return plain
    return _SHIFTED.sub(lambda found: b"\xff" * len(found[0]), plain)
