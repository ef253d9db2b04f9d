"""Whom does the way out of a mail unsubscribe, and from what? The link says so by itself.

The `rest` of such a link's token (`marks.Link`): the hash of the address that suppressions are kept under, then the
mail's category, campaign and mailbox. So it reaches the right person when every row about them is gone.
"""

import base64
import json
from dataclasses import dataclass
from datetime import datetime

from daemon.core.opt_outs import Mailing, OptOut, OptOutScope
from daemon.core.tokens import Forged, Keyring, Purpose

HASH_SIZE = 32
LONGEST_NAME = 120
"""Bytes in UTF-8, so that the header with the link stays within a line (RFC 5322 section 2.1.1)."""


@dataclass(frozen=True, slots=True)
class WayOut:
    """A name that is None was not given, or is too long for a link: while the send is known, it tells."""

    address_hash: bytes
    mailing: Mailing


def packed(way: WayOut) -> bytes:
    if len(way.address_hash) != HASH_SIZE:
        raise ValueError("no hash of an address is that long")
    mailing = way.mailing
    names = (mailing.category, mailing.campaign_id, mailing.mailbox)
    return way.address_hash + b"".join(_framed(name or "") for name in names)


def unpacked(rest: bytes) -> WayOut:
    """Raises `Forged` for bytes that `packed` never made: a token of another kind."""
    at, names = HASH_SIZE, []
    for _ in range(3):
        size = rest[at] if at < len(rest) else LONGEST_NAME + 1
        name = rest[at + 1 : at + 1 + size]
        if len(name) != size or size > LONGEST_NAME:
            raise Forged
        names.append(_decoded(name))
        at += 1 + size
    if at != len(rest):
        raise Forged
    category, campaign_id, mailbox = names
    return WayOut(rest[:HASH_SIZE], Mailing(campaign_id, category, mailbox))


def _framed(name: str) -> bytes:
    written = name.encode("utf-8", "replace")
    return bytes([len(written)]) + written if len(written) <= LONGEST_NAME else b"\0"


def _decoded(name: bytes) -> str | None:
    try:
        return name.decode() or None
    except UnicodeDecodeError as error:
        raise Forged from error


@dataclass(frozen=True, slots=True)
class Undoing:
    """What whoever has just opted out may take back, and when it was that they did."""

    what: OptOut
    done_at: datetime
    until: datetime


def undo_token(keyring: Keyring, address_hash: bytes, undoing: Undoing) -> str:
    """For this address alone: with another's link it does not open."""
    told = [undoing.what.scope, undoing.what.name, undoing.done_at.isoformat(), undoing.until.isoformat()]
    sealed = keyring.seal(Purpose.UNDO, json.dumps(told).encode(), address_hash)
    return base64.urlsafe_b64encode(sealed).decode()


def open_undo(keyring: Keyring, address_hash: bytes, token: str) -> Undoing:
    """Raises `Forged` or `UnknownKey`."""
    try:
        sealed = base64.urlsafe_b64decode(token)
    except ValueError as error:
        raise Forged from error
    scope, name, done_at, until = json.loads(keyring.open(Purpose.UNDO, sealed, address_hash))
    what = OptOut(OptOutScope(scope), name)
    return Undoing(what, datetime.fromisoformat(done_at), datetime.fromisoformat(until))
