"""May this browser see what a link shows, or must its reader give a password or an address first?

Whoever gave them is handed a pass: sealed, for this link alone, good for a week, and no longer once the link has
another password. Nothing is kept about it.
"""

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from daemon.core.documents import Share
from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey

LASTS = timedelta(days=7)
LOCK_SIZE = 8
_CONTEXT = b"pass"  # so that a pass never opens as a viewing
_TIME_SIZE = 8
_SHARE_SIZE = 8


@dataclass(frozen=True, slots=True)
class Pass:
    """`lock` tells which password was given; `email` is what the reader said of themselves, "" where nobody asked."""

    share: int
    lock: bytes
    given_at: datetime  # to the second
    email: str = field(default="", repr=False)


def is_gated(share: Share) -> bool:
    return share.asks_email or share.password_hash is not None


def new_pass(share: Share, email: str, now: datetime) -> Pass:
    return Pass(share.number, _lock(share), now, email)


def admits(share: Share, shown: Pass | None, now: datetime) -> bool:
    if not is_gated(share):
        return True
    return (
        shown is not None
        and (shown.share, shown.lock) == (share.number, _lock(share))
        and now < shown.given_at + LASTS
        and bool(shown.email or not share.asks_email)
    )


def sealed_pass(keyring: Keyring, given: Pass) -> str:
    given_at = int(given.given_at.timestamp()).to_bytes(_TIME_SIZE)
    plain = given.share.to_bytes(_SHARE_SIZE) + given.lock + given_at + given.email.encode()
    return base64.urlsafe_b64encode(keyring.seal(Purpose.VIEWING, plain, _CONTEXT)).decode().rstrip("=")


def opened_pass(keyring: Keyring, written: str) -> Pass | None:
    """None: it is none of ours."""
    try:
        sealed = base64.urlsafe_b64decode(written + "=" * (-len(written) % 4))
        plain = keyring.open(Purpose.VIEWING, sealed, _CONTEXT)
    except (ValueError, Forged, UnknownKey):  # ValueError: not even in its letters
        return None
    at, behind = _SHARE_SIZE + LOCK_SIZE, _SHARE_SIZE + LOCK_SIZE + _TIME_SIZE
    given_at = datetime.fromtimestamp(int.from_bytes(plain[at:behind]), UTC)
    return Pass(int.from_bytes(plain[:_SHARE_SIZE]), plain[_SHARE_SIZE:at], given_at, plain[behind:].decode())


def _lock(share: Share) -> bytes:
    """Of its password's hash, since that is salted: the same password set anew is another lock."""
    return hashlib.sha256((share.password_hash or "").encode()).digest()[:LOCK_SIZE]
