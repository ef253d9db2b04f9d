"""Where does a link of ours lead? The answer travels inside the link itself, so that no purge can break it.

The `rest` of a link's token (`marks.Link`): a byte of flags, its place in the mail, which link of the library it is if
it is one, then its target as the redirect says it. What is usual in web addresses takes few bytes by a dictionary
(RFC 1951), where that makes it shorter.
"""

import zlib
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from daemon.core.tokens import Forged

LONGEST = 8_000  # characters of a target: as far as servers and programs on the way take one
MOST_PLACES = 0xFFFF
MOST_ADDED = 0xFF
_SHORT_PLACES = 0xFF

# Never to be changed: every link that was ever sent is read with it. The likeliest come last.
_DICTIONARY = (
    b".php.aspx?id=&lang=.org/.net/.io/.de/.co.uk/.fr/.eu/.se/blog/product/pricing/demo/calendly.com/"
    b"linkedin.com/in/youtube.com/watch?v=facebook.com/twitter.com/google.com/forms/docs.google.com/"
    b"&utm_content=&utm_term=?utm_source=&utm_medium=email&utm_campaign=.com/.html/index/http://https://www."
)
_FROM_TEXT, _PACKED, _APPENDS, _WIDE_PLACE, _OF_LIBRARY, _ACTS, _UNTOLD = 1, 2, 4, 8, 16, 32, 64
_LIBRARY_SIZE = 4


class LinkKind(IntEnum):
    """The first byte of every link token. The numbers are in mails that were sent: none is ever used anew."""

    OPEN = 1
    CLICK = 2
    DOCUMENT = 3
    UNSUBSCRIBE = 4
    TRAP = 5  # a link that no person can see or reach: only machines follow it
    MADE = 6  # of no mail: made by itself, for any channel (`core.links`)


class BodyPart(StrEnum):
    HTML = "html"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class OfLibrary:
    """Which link of the library a link is, and how many of the parameters at its target's end are its mail's own.

    Should the library's link lead elsewhere by then, those go along.
    """

    number: int
    added: int = 0


@dataclass(frozen=True, slots=True)
class Target:
    """A link of a mail: its place among the mail's links from 0, the part it stands in, and where it leads, in ASCII.

    With `appends`, whoever comes by it brings our token along, for the target's own server (`GET /v1/resolve`). One
    that `acts` leads on once a person has pressed its button; it may lead nowhere. A click on one that is `untold` is
    not written down.
    """

    place: int
    part: BodyPart
    url: str
    appends: bool = False
    of_library: OfLibrary | None = None
    acts: bool = False
    untold: bool = False


def packed(target: Target) -> bytes:
    """Raises ValueError for a target that is too long, or not in ASCII."""
    if len(target.url) > LONGEST or not 0 <= target.place <= MOST_PLACES:
        raise ValueError("no link is that long, or so far behind in its mail")
    plain = target.url.encode("ascii")
    short = _deflated(plain)
    wide = target.place > _SHORT_PLACES
    flags = _flags(target) | _WIDE_PLACE * wide
    before = target.place.to_bytes(2 if wide else 1) + _packed_library(target.of_library)
    if len(short) < len(plain):
        return bytes([flags | _PACKED]) + before + short
    return bytes([flags]) + before + plain


def unpacked(rest: bytes) -> Target:
    """Raises `Forged` for bytes that `packed` never made: a token of another kind, in the place of a link's."""
    if len(rest) < 2:
        raise Forged
    flags = rest[0]
    behind_place = 3 if flags & _WIDE_PLACE else 2
    at = behind_place + (_LIBRARY_SIZE + 1 if flags & _OF_LIBRARY else 0)
    if len(rest) < at or (len(rest) == at and not flags & (_OF_LIBRARY | _ACTS)):
        raise Forged
    try:
        plain = _inflated(rest[at:]) if flags & _PACKED else rest[at:]
        url = plain.decode("ascii")
    except (zlib.error, UnicodeDecodeError) as error:
        raise Forged from error
    return Target(
        place=int.from_bytes(rest[1:behind_place]),
        part=BodyPart.TEXT if flags & _FROM_TEXT else BodyPart.HTML,
        url=url,
        appends=bool(flags & _APPENDS),
        of_library=_unpacked_library(rest[behind_place:at]),
        acts=bool(flags & _ACTS),
        untold=bool(flags & _UNTOLD),
    )


def _flags(target: Target) -> int:
    return (
        _FROM_TEXT * (target.part is BodyPart.TEXT)
        | _APPENDS * target.appends
        | _OF_LIBRARY * (target.of_library is not None)
        | _ACTS * target.acts
        | _UNTOLD * target.untold
    )


def _packed_library(of_library: OfLibrary | None) -> bytes:
    return b"" if of_library is None else of_library.number.to_bytes(_LIBRARY_SIZE) + bytes([of_library.added])


def _unpacked_library(packed_: bytes) -> OfLibrary | None:
    return OfLibrary(int.from_bytes(packed_[:_LIBRARY_SIZE]), packed_[_LIBRARY_SIZE]) if packed_ else None


def _deflated(plain: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=_DICTIONARY)
    return packer.compress(plain) + packer.flush()


def _inflated(short: bytes) -> bytes:
    """No more than a target may have: few bytes can unpack to very many."""
    unpacker = zlib.decompressobj(-15, zdict=_DICTIONARY)
    return unpacker.decompress(short, LONGEST)
