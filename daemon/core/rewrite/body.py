"""What may be changed in one of a mail's bodies: its links, and the place where something is added."""

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, replace

from connectors.message import codec
from daemon.core.rewrite.found import Found
from daemon.core.rewrite.html import read_html
from daemon.core.rewrite.parts import HTML, TextPart
from daemon.core.rewrite.text import read_text
from daemon.core.rewrite.transfer import decoded

_PGP = re.compile(rb"^-----BEGIN PGP (?:SIGNED )?MESSAGE", re.MULTILINE)  # RFC 9580 sections 6.2 and 7
_SHIFTED = re.compile(rb"\x1b\$\(?[@-D][^\x1b]*|\x0e[^\x0f]*")
_ASCII = bytes(range(0x20, 0x7F))


@dataclass(frozen=True, slots=True)
class Body:
    """`links` in the order of the text; `ends` is where its own words end, None where nothing may be added."""

    part: TextPart
    links: tuple[Found, ...]
    ends: int | None

    def with_no_more_links_than(self, most: int) -> "Body":
        return self if len(self.links) <= most else replace(self, links=self.links[:most])


def read_body(raw: bytes, part: TextPart) -> Body | None:
    """None for one that is not touched: sealed, damaged on its way, or in no charset that extends ASCII."""
    meant = codec(part.charset[:40])
    plain = decoded(raw[part.start : part.end], part.encoding)
    if plain is None or b"\0" in plain or _PGP.search(plain) or not _extends_ascii(meant):
        return None
    text = _visible(plain).decode("latin-1")
    if part.content_type == HTML:
        links, ends = read_html(text, meant)
        return Body(part, links, ends if part.shown else None)
    return Body(part, read_text(text, meant, part.wrapping), _end_of_text(text))


def _end_of_text(text: str) -> int:
    """Before the signature (RFC 3676 section 4.3), and before the empty lines at the end."""
    signature = text.rfind("\n-- \n") if "\r\n" not in text else text.rfind("\r\n-- \r\n")
    return len((text if signature < 0 else text[:signature]).rstrip("\r\n"))


def spelled(text: str, part: TextPart) -> bytes:
    """In the part's charset where it can say that, else in ASCII, with as much of each character as there is in it."""
    label = part.charset.strip().lower()
    if part.encoding not in ("", "7bit") and label not in ("", "ascii", "us-ascii"):
        with suppress(UnicodeError):
            return text.encode(codec(label[:40]))
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore")


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
