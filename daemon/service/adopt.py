"""Makes the store agree with the configuration about mailboxes and webhooks, and knows where their secrets are.

What stands in the configuration keeps its secrets there: of those only names and addresses are in the store. What was
added by API or command has its secret sealed in the store.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from connectors.base import Backlog, LoginRequired
from connectors.imap import ImapConnector, ImapSettings, Tls
from connectors.oauth import AccessTokens
from daemon.config import Config, MailboxConfig
from daemon.core.events import Json
from daemon.core.tokens import Keyring
from daemon.flows.mailboxes import password_of
from daemon.flows.replies import wanted
from daemon.flows.webhooks import secret_of
from daemon.service.time import clock
from daemon.storage.records import Mailbox, Origin, Webhook
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction


def adopt_config(store: Store, config: Config, now: datetime) -> None:
    """Those of the configuration are added, changed or removed; those added otherwise stay."""
    with store.transaction() as tx:
        _adopt_mailboxes(tx, store.reads.mailboxes(), config, now)
        _adopt_webhooks(tx, store.reads.webhooks(), config, now)


def mailbox_password(config: Config, keyring: Keyring, mailbox: Mailbox) -> str:
    """Raises LoginRequired where there is none: `harken check` may have read a newer configuration than we have."""
    if mailbox.origin is not Origin.CONFIG:
        return password_of(keyring, mailbox)
    for each in config.mailbox:
        if each.address == mailbox.address:
            return each.password.value
    raise LoginRequired("The configuration names it since Harken was started; restart Harken.")


def webhook_secret(config: Config, keyring: Keyring, webhook: Webhook) -> str:
    """Raises KeyError for one that is no longer in the configuration."""
    if webhook.origin is Origin.CONFIG:
        return {each.url: each.secret.value for each in config.webhook}[webhook.url]
    return secret_of(keyring, webhook)


def imap_connector(
    settings: ImapSettings, store: Store, tell_backlog: Callable[[Backlog | None], object] = lambda _: None
) -> ImapConnector:
    return ImapConnector(settings, lambda messages: wanted(store, messages), clock, tell_backlog)


def imap_settings(mailbox: Mailbox, password: str, tokens: AccessTokens | None = None) -> ImapSettings:
    told = mailbox.settings
    return ImapSettings(
        address=mailbox.address,
        host=str(told["host"]),
        port=int(str(told["port"])),
        tls=Tls(str(told["tls"])),
        username=str(told["username"]),
        password=password,
        folders=tuple(str(name) for name in _list(told["folders"])),
        tokens=tokens,
    )


def _adopt_mailboxes(tx: Transaction, stored: tuple[Mailbox, ...], config: Config, now: datetime) -> None:
    known = {mailbox.address: mailbox for mailbox in stored}
    for each in config.mailbox:
        there = known.get(each.address)
        settings = _settings(each)
        if there is None or (there.origin, there.settings) != (Origin.CONFIG, settings):
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
    return {
        "host": mailbox.host,
        "port": mailbox.port,
        "tls": mailbox.tls.value,
        "username": mailbox.username,
        "folders": list(mailbox.folders),
        "shared": mailbox.shared,
    }


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
