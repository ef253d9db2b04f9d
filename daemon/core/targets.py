"""Where does a link of ours lead? The answer travels inside the link itself, so that no purge can break it.

The `rest` of a link's token (`marks.Link`): a byte of flags, its place in the mail, then its target as the redirect
says it. What is usual in web addresses takes few bytes by a dictionary (RFC 1951), where that makes it shorter.
"""

import zlib
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from daemon.core.tokens import Forged

LONGEST = 8_000  # characters of a target: as far as servers and programs on the way take one
MOST_PLACES = 0xFFFF
_SHORT_PLACES = 0xFF

# Never to be changed: every link that was ever sent is read with it. The likeliest come last.
_DICTIONARY = (
    b".php.aspx?id=&lang=.org/.net/.io/.de/.co.uk/.fr/.eu/.se/blog/product/pricing/demo/calendly.com/"
    b"linkedin.com/in/youtube.com/watch?v=facebook.com/twitter.com/google.com/forms/docs.google.com/"
    b"&utm_content=&utm_term=?utm_source=&utm_medium=email&utm_campaign=.com/.html/index/http://https://www."
)
_FROM_TEXT, _PACKED, _APPENDS, _WIDE_PLACE = 1, 2, 4, 8


class LinkKind(IntEnum):
    """The first byte of every link token. The numbers are in mails that were sent: none is ever used anew."""

    OPEN = 1
    CLICK = 2
    DOCUMENT = 3
    UNSUBSCRIBE = 4
    TRAP = 5  # a link that no person can see or reach: only machines follow it


class BodyPart(StrEnum):
    HTML = "html"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Target:
    """A link of a mail: its place among the mail's links from 0, the part it stands in, and where it leads, in ASCII.

    With `appends`, whoever comes by it brings our token along, for the target's own server (`GET /v1/resolve`).
    """

    place: int
    part: BodyPart
    url: str
    appends: bool = False


def packed(target: Target) -> bytes:
    """Raises ValueError for a target that is too long, or not in ASCII."""
    if len(target.url) > LONGEST or not 0 <= target.place <= MOST_PLACES:
        raise ValueError("no link is that long, or so far behind in its mail")
    plain = target.url.encode("ascii")
    short = _deflated(plain)
    wide = target.place > _SHORT_PLACES
    flags = _FROM_TEXT * (target.part is BodyPart.TEXT) | _APPENDS * target.appends | _WIDE_PLACE * wide
    place = target.place.to_bytes(2 if wide else 1)
    if len(short) < len(plain):
        return bytes([flags | _PACKED]) + place + short
    return bytes([flags]) + place + plain


def unpacked(rest: bytes) -> Target:
    """Raises `Forged` for bytes that `packed` never made: a token of another kind, in the place of a link's."""
    if len(rest) < 4:
        raise Forged
    flags, at = rest[0], 3 if rest[0] & _WIDE_PLACE else 2
    try:
        plain = _inflated(rest[at:]) if flags & _PACKED else rest[at:]
        url = plain.decode("ascii")
    except (zlib.error, UnicodeDecodeError) as error:
        raise Forged from error
    part = BodyPart.TEXT if flags & _FROM_TEXT else BodyPart.HTML
    return Target(int.from_bytes(rest[1:at]), part, url, bool(flags & _APPENDS))


def _deflated(plain: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=_DICTIONARY)
    return packer.compress(plain) + packer.flush()


def _inflated(short: bytes) -> bytes:
    """No more than a target may have: few bytes can unpack to very many."""
    unpacker = zlib.decompressobj(-15, zdict=_DICTIONARY)
    return unpacker.decompress(short, LONGEST)
