"""A document is shown to somebody by a link of their own, or by an open one, until that is revoked or expires."""

from datetime import datetime
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from daemon.core.document_links import document_token
from daemon.core.documents import NewShare, Share
from daemon.core.tokens import Keyring
from daemon.flows.documents import UnknownDocument
from daemon.flows.prepare import KeyBlocked
from daemon.storage.store import Store

# RFC 9106's second choice, in less memory: 19 MB and two passes, as OWASP allows. It runs at a recipient's every try.
HASHER: Final = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
DECOY: Final = HASHER.hash("no such password")


def share(store: Store, keyring: Keyring, tracking_url: str, new: NewShare, now: datetime) -> tuple[Share, str]:
    """The link, and its address. Raises `KeyBlocked`, and `UnknownDocument` for one that was removed meanwhile."""
    if keyring.keys[0].id in store.reads.blocks().keys:
        raise KeyBlocked
    with store.transaction() as tx:
        if not tx.has_document(new.document):
            raise UnknownDocument
        made = tx.add_share(new, now)
    return made, share_url(keyring, tracking_url, made)


def share_url(keyring: Keyring, tracking_url: str, of: Share) -> str:
    """The same each time, until the keys are rotated; and the one before goes on leading there."""
    return f"{tracking_url}/d/{document_token(keyring, of.number, of.send_id)}"


def revoke(store: Store, share_id: str, now: datetime) -> bool:
    """False: there is no such link."""
    with store.transaction() as tx:
        return tx.revoke_share(share_id, now)


def password_hash(password: str) -> str:
    """Takes some 20 ms: not in the event loop."""
    return HASHER.hash(password)


def opens(of: Share, password: str) -> bool:
    """Is this its password? As slow for a wrong one, and where it has none: whoever tries learns nothing from that."""
    try:
        return HASHER.verify(of.password_hash or DECOY, password) and of.password_hash is not None
    except (VerificationError, InvalidHashError):
        return False
