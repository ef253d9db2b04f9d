"""Which of our own browsers is this? A sealed id in a cookie tells it on the host of our links, where nobody signs in.

A browser gets it there by a *ticket*, made where it did sign in and good for a minute. Followed twice, by a browser in
a hurry or by something that looks at links first, it names the same device once more and not another one.
"""

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime

from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey

NAME = "hk_device"
ID_SIZE = 16
_COOKIE, _TICKET = b"cookie", b"ticket"
_TIME_SIZE = 8


@dataclass(frozen=True, slots=True)
class Ticket:
    """For the browser of this session (by its hash), which becomes this device unless it is one already."""

    session: bytes = field(repr=False)
    device: bytes
    expires_at: datetime


def sealed(keyring: Keyring, device: bytes) -> str:
    """The cookie's value."""
    return _written(keyring.seal(Purpose.DEVICE, device, _COOKIE))


def opened(keyring: Keyring, cookie: str) -> bytes | None:
    """The device's id. None: it is no cookie of ours."""
    return _opened(keyring, cookie, _COOKIE)


def sealed_ticket(keyring: Keyring, ticket: Ticket) -> str:
    expires_at = int(ticket.expires_at.timestamp()).to_bytes(_TIME_SIZE)
    return _written(keyring.seal(Purpose.DEVICE, expires_at + ticket.device + ticket.session, _TICKET))


def opened_ticket(keyring: Keyring, written: str) -> Ticket | None:
    """None: it is no ticket of ours."""
    plain = _opened(keyring, written, _TICKET)
    if plain is None:
        return None
    expires_at = datetime.fromtimestamp(int.from_bytes(plain[:_TIME_SIZE]), UTC)
    behind = _TIME_SIZE + ID_SIZE
    return Ticket(plain[behind:], plain[_TIME_SIZE:behind], expires_at)


def _written(sealed_bytes: bytes) -> str:
    return base64.urlsafe_b64encode(sealed_bytes).decode().rstrip("=")


def _opened(keyring: Keyring, written: str, what: bytes) -> bytes | None:
    try:
        found = base64.urlsafe_b64decode(written + "=" * (-len(written) % 4))
        return keyring.open(Purpose.DEVICE, found, what)
    except (ValueError, Forged, UnknownKey):  # ValueError: not even in its letters
        return None
