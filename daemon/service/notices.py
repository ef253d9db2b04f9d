"""Where mailboxes have their changes told, and what is done about what Microsoft posts to us then.

Each notice bears the state that we gave with its subscription: a name of the mailbox, signed. So nothing need be kept
to know it, it is the same after every restart and when the mailbox is connected anew, and nobody else can make one.
"""

import base64
import binascii
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

from daemon.config import Config
from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey
from daemon.service.kinds import Account, Told, microsoft_notices
from daemon.service.watching import Watchers

PATH = "hooks/microsoft365"
NAME_SIZE = 16  # bytes


def places(config: Config, keyring: Keyring, account: Account) -> Told:
    """Where this mailbox is to have its changes told.

    Microsoft tells nobody without TLS; a mailbox that does not lie with Microsoft is somebody's test.
    """
    public_url = config.server.public_url
    reachable = public_url.startswith("https://") or account.told("endpoint") is not None
    return Told(
        topic=config.gmail.topic,
        notify_url=f"{public_url}/{PATH}" if reachable else None,
        client_state=client_state(keyring, account.address),
    )


def client_state(keyring: Keyring, address: str) -> str:
    """128 letters at most (https://learn.microsoft.com/en-us/graph/api/resources/subscription)."""
    return base64.urlsafe_b64encode(keyring.sign(Purpose.NOTICE, _name(address))).decode()


def heed(body: bytes, keyring: Keyring, addresses: Iterable[str], watchers: Watchers) -> None:
    """A notice that is not ours, or of none of these mailboxes, is passed by."""
    ours = {_name(address): address for address in addresses}
    for notice in microsoft_notices(body):
        address = ours.get(_signed(keyring, notice.client_state))
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


@lru_cache(maxsize=10_000)
def _name(address: str) -> bytes:
    return sha256(address.encode()).digest()[:NAME_SIZE]


def _signed(keyring: Keyring, state: str) -> bytes:
    """Nobody's name, where it is not of our making."""
    try:
        return keyring.signed(Purpose.NOTICE, base64.urlsafe_b64decode(state.encode("ascii")))
    except (Forged, UnknownKey, binascii.Error, UnicodeError):
        return b""
