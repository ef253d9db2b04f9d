"""Which share of a document does a token stand for, and which reader's view does a beat belong to?

A document's link is a link token like the others (`marks.Link`): it holds its send's id, so that a mail that quotes it
is known by it, and its share's number. An open link was sent by nobody: its send is the one that never was.
"""

import base64
from dataclasses import dataclass
from datetime import UTC, datetime

from daemon.core.marks import SEND, Link, link_token, open_link
from daemon.core.targets import LinkKind
from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey
from daemon.core.ulid import letters

NO_SEND = SEND + letters(0)
VIEW_SIZE = 16
_TIME_SIZE = 8


@dataclass(frozen=True, slots=True)
class Viewing:
    """One viewer opened in one browser: its id, what it shows, since when. A page holds it sealed, a beat brings it."""

    view: bytes
    share: int
    version: int
    begun_at: datetime  # to the millisecond


def document_token(keyring: Keyring, share: int, send_id: str | None) -> str:
    return link_token(keyring, Link(LinkKind.DOCUMENT, send_id or NO_SEND, _number(share)))


def open_document(keyring: Keyring, token: str) -> int:
    """The share's number; raises `Forged` or `UnknownKey`."""
    link = open_link(keyring, token)
    if link.kind != LinkKind.DOCUMENT or not link.rest:
        raise Forged
    return int.from_bytes(link.rest)


def sealed_viewing(keyring: Keyring, viewing: Viewing) -> str:
    begun_at = round(viewing.begun_at.timestamp() * 1000).to_bytes(_TIME_SIZE)
    share = _number(viewing.share)
    plain = viewing.view + begun_at + bytes([len(share)]) + share + _number(viewing.version)
    return base64.urlsafe_b64encode(keyring.seal(Purpose.VIEWING, plain)).decode().rstrip("=")


def opened_viewing(keyring: Keyring, written: str) -> Viewing | None:
    """None: it is none of ours."""
    try:
        plain = keyring.open(Purpose.VIEWING, base64.urlsafe_b64decode(written + "=" * (-len(written) % 4)))
    except (ValueError, Forged, UnknownKey):  # ValueError: not even in its letters
        return None
    at = VIEW_SIZE + _TIME_SIZE
    begun_at = datetime.fromtimestamp(int.from_bytes(plain[VIEW_SIZE:at]) / 1000, UTC)
    end = at + 1 + plain[at]
    return Viewing(plain[:VIEW_SIZE], int.from_bytes(plain[at + 1 : end]), int.from_bytes(plain[end:]), begun_at)


def _number(number: int) -> bytes:
    """In as few bytes as it takes."""
    return number.to_bytes((number.bit_length() + 7) // 8 or 1)
