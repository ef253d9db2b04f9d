"""What Microsoft posts to us when a mailbox has changed: whose it is, and what is done about it.

Each notice bears the state that we gave with its subscription: the mailbox's id, signed. So nothing need be kept to
know it, it is the same after every restart, and nobody else can make one.
"""

import base64
import binascii
from collections.abc import Callable

from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey
from daemon.service.kinds import microsoft_notices
from daemon.service.watching import Watchers

PATH = "hooks/microsoft365"


def client_state(keyring: Keyring, mailbox_id: str) -> str:
    """128 letters at most (https://learn.microsoft.com/en-us/graph/api/resources/subscription)."""
    return base64.urlsafe_b64encode(keyring.sign(Purpose.NOTICE, mailbox_id.encode())).decode()


def heed(body: bytes, keyring: Keyring, address_of: Callable[[str], str | None], watchers: Watchers) -> None:
    """A notice that is not ours, or of a mailbox that is gone, is passed by."""
    for notice in microsoft_notices(body):
        mailbox_id = _mailbox_id(keyring, notice.client_state)
        address = address_of(mailbox_id) if mailbox_id else None
        if address is None:
            continue
        match notice.lifecycle:
            case "reauthorizationRequired":
                watchers.announce_again(address)
            case "subscriptionRemoved":
                watchers.announce_again(address)
                watchers.reconcile(address)
            case "missed":
                watchers.reconcile(address)
        watchers.nudge(address)


def _mailbox_id(keyring: Keyring, state: str) -> str | None:
    try:
        return keyring.signed(Purpose.NOTICE, base64.urlsafe_b64decode(state.encode("ascii"))).decode()
    except (Forged, UnknownKey, binascii.Error, UnicodeError):
        return None
