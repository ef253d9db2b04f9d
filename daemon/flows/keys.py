"""API keys: how one is made, what it may do, and whose is the one presented?

A key is 256 random bits, so its plain SHA-256 is as good as a slow hash: there is nothing to guess, and looking the
hash up compares nothing of the key itself byte by byte.
"""

import hashlib
import secrets
from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from daemon.storage.records import ApiKey
from daemon.storage.store import Store

PREFIX = "hk_"
NOTED_EVERY = timedelta(minutes=1)


class KeyScope(StrEnum):
    """What a key may do. A key without any scope may do everything its maker may."""

    SENDS_READ = "sends:read"
    SENDS_WRITE = "sends:write"
    CAMPAIGNS_READ = "campaigns:read"
    CAMPAIGNS_WRITE = "campaigns:write"
    CONTACTS_READ = "contacts:read"
    CONTACTS_WRITE = "contacts:write"
    EVENTS_READ = "events:read"
    EVENTS_WRITE = "events:write"
    WEBHOOKS_READ = "webhooks:read"
    WEBHOOKS_WRITE = "webhooks:write"
    MAILBOXES_READ = "mailboxes:read"
    MAILBOXES_WRITE = "mailboxes:write"
    LINKS_READ = "links:read"
    LINKS_WRITE = "links:write"
    SUPPRESSIONS_READ = "suppressions:read"
    SUPPRESSIONS_WRITE = "suppressions:write"
    DOCUMENTS_READ = "documents:read"
    DOCUMENTS_WRITE = "documents:write"


def make_key(store: Store, name: str, scopes: Collection[KeyScope], now: datetime) -> tuple[ApiKey, str]:
    """The key's record, and the key itself, which is shown once and kept nowhere."""
    presented = PREFIX + secrets.token_urlsafe(32)
    with store.transaction() as tx:
        return tx.add_key(name, key_hash(presented), tuple(sorted(scopes)), now), presented


def check_key(store: Store, presented: str, now: datetime) -> ApiKey | None:
    """Whose key is this? None: nobody's, or one that was revoked."""
    key = store.reads.key_by_hash(key_hash(presented)) if presented.startswith(PREFIX) else None
    if key is None or key.revoked_at is not None:
        return None
    if key.last_used_at is None or now - key.last_used_at >= NOTED_EVERY:
        with store.transaction() as tx:
            tx.key_used(key.id, now)
    return key


def may(key: ApiKey, scope: KeyScope) -> bool:
    return not key.scopes or scope in key.scopes


def key_hash(presented: str) -> bytes:
    return hashlib.sha256(presented.encode()).digest()
