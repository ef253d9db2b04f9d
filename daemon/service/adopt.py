"""Makes the store agree with the configuration about mailboxes and webhooks, and knows where their secrets are.

What stands in the configuration keeps its secrets there: of those only names and addresses are in the store. What was
added by API or command has its secret sealed in the store.
"""

from collections.abc import Mapping
from datetime import datetime

from connectors.base import LoginRequired
from daemon.config import (
    Config,
    ExchangeAccess,
    GmailAccess,
    ImapAccess,
    MailboxConfig,
    Microsoft365Access,
    Secret,
)
from daemon.core.events import Json
from daemon.core.tokens import Keyring
from daemon.flows.webhooks import secret_of
from daemon.storage.records import Mailbox, Origin, Webhook
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction


def adopt_config(store: Store, config: Config, now: datetime) -> None:
    """Those of the configuration are added, changed or removed; those added otherwise stay."""
    with store.transaction() as tx:
        _adopt_mailboxes(tx, store.reads.mailboxes(), config, now)
        _adopt_webhooks(tx, store.reads.webhooks(), config, now)


def configured_secret(config: Config, mailbox: Mailbox) -> Secret | None:
    """Raises LoginRequired where it is not named: `harken check` may have read a newer configuration than we have."""
    for each in config.mailbox:
        if each.address == mailbox.address:
            match each.access:
                case ImapAccess(password=secret) | ExchangeAccess(password=secret):
                    return secret
                case GmailAccess(refresh_token=secret) | Microsoft365Access(refresh_token=secret):
                    return secret
    raise LoginRequired("The configuration names it since Harken was started; restart Harken.")


def webhook_secret(config: Config, keyring: Keyring, webhook: Webhook) -> str:
    """Raises KeyError for one that is no longer in the configuration."""
    if webhook.origin is Origin.CONFIG:
        return {each.url: each.secret.value for each in config.webhook}[webhook.url]
    return secret_of(keyring, webhook)


def _adopt_mailboxes(tx: Transaction, stored: tuple[Mailbox, ...], config: Config, now: datetime) -> None:
    known = {mailbox.address: mailbox for mailbox in stored}
    for each in config.mailbox:
        there = known.get(each.address)
        settings = _settings(each)
        if there is None or (there.origin, there.kind, there.settings) != (Origin.CONFIG, each.kind, settings):
            tx.save_mailbox(each.address, each.kind, settings, None, Origin.CONFIG, now)
    named = {each.address for each in config.mailbox}
    for mailbox in stored:
        if mailbox.origin is Origin.CONFIG and mailbox.address not in named:
            tx.remove_mailbox(mailbox.address)


def _adopt_webhooks(tx: Transaction, stored: tuple[Webhook, ...], config: Config, now: datetime) -> None:
    """One that was disabled (410) is enabled again only by a change of its entry, or by hand."""
    known = {webhook.url: webhook for webhook in stored if webhook.origin is Origin.CONFIG}
    for each in config.webhook:
        there = known.get(each.url)
        if there is None or there.types != each.types:
            tx.save_webhook(each.url, None, each.types, Origin.CONFIG, now)
    for url in known.keys() - {each.url for each in config.webhook}:
        tx.remove_webhook(known[url].id)


def _settings(mailbox: MailboxConfig) -> Mapping[str, Json]:
    """As those of a mailbox that was added otherwise (`NewMailbox.settings`)."""
    told: dict[str, Json] = {"folders": list(mailbox.folders), "shared": mailbox.shared}
    match mailbox.access:
        case ImapAccess() as access:
            return told | {
                "host": access.host,
                "port": access.port,
                "tls": access.tls.value,
                "username": access.username,
            }
        case ExchangeAccess() as access:
            return told | {
                "host": access.host,
                "endpoint": access.endpoint,
                "auth": access.auth and access.auth.value,
                "username": access.username,
            }
        case GmailAccess(endpoint=endpoint) | Microsoft365Access(endpoint=endpoint):
            return told | ({"endpoint": endpoint} if endpoint else {})
