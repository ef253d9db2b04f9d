"""What goes with a browser to a provider and comes back with it: for which mailbox was consent asked, and where?

It is sealed (RFC 6749 section 10.12 calls it `state`), and opens only for the session that it was made for: nobody can
slip a mailbox, or an account of their own, into somebody else's browser. The verifier inside proves to the provider
that whoever shows its code is who had asked (RFC 7636).
"""

import base64
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime

from daemon.core.kinds import Kind
from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey


@dataclass(frozen=True, slots=True)
class Asked:
    """`provider` is its name in our addresses, `kind` that of the mailbox it will be.

    A `shared` one is opened by the consent of somebody who may read it.
    """

    provider: str
    kind: Kind
    address: str
    shared: bool
    verifier: str = field(repr=False)
    expires_at: datetime


def sealed(keyring: Keyring, asked: Asked, session: str) -> str:
    written = json.dumps(
        [asked.provider, asked.kind, asked.address, asked.shared, asked.verifier, int(asked.expires_at.timestamp())]
    )
    return base64.urlsafe_b64encode(keyring.seal(Purpose.CONSENT, written.encode(), session.encode())).decode()


def opened(keyring: Keyring, state: str, session: str) -> Asked | None:
    """None: it is none of ours, or was made for another session."""
    try:
        plain = keyring.open(Purpose.CONSENT, base64.urlsafe_b64decode(state), session.encode())
    except (ValueError, Forged, UnknownKey):  # ValueError: not even in its letters
        return None
    provider, kind, address, shared, verifier, expires_at = json.loads(plain)
    return Asked(provider, Kind(kind), address, shared, verifier, datetime.fromtimestamp(expires_at, UTC))
