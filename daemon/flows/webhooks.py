"""Webhooks that people add: each gets a secret of its own, shown once and kept sealed."""

import base64
import secrets
from datetime import datetime

from daemon.core.tokens import Keyring, Purpose
from daemon.storage.records import Origin, Webhook
from daemon.storage.store import Store

PREFIX = "whsec_"
SECRET_BYTES = 32  # the Standard Webhooks specification asks for 24 to 64


def add_webhook(
    store: Store, keyring: Keyring, url: str, secret: str | None, types: tuple[str, ...], now: datetime
) -> tuple[Webhook, str]:
    """The webhook, and its secret: the one given, else a fresh one."""
    known = secret or PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()
    sealed = keyring.seal(Purpose.WEBHOOK_SECRET, known.encode(), context=url.encode())
    with store.transaction() as tx:
        return tx.save_webhook(url, sealed, types, Origin.API, now), known


def secret_of(keyring: Keyring, webhook: Webhook) -> str:
    """The secret of a webhook added by API or page."""
    return keyring.open(Purpose.WEBHOOK_SECRET, webhook.sealed_secret or b"", context=webhook.url.encode()).decode()
