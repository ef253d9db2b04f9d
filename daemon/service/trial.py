"""Does everything the configuration names answer? Each connection is tried once, and answers with a sentence."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta

from attachments.library import Library
from connectors.base import ConnectorError, LoginRequired
from connectors.imap import ImapConnector
from connectors.message import InboundMessage
from daemon.config import Config
from daemon.core.tokens import Forged, Keyring, UnknownKey
from daemon.flows.new_mailbox import NewMailbox
from daemon.flows.outbox import target_of
from daemon.outlets.webhook import TestResult, send_test
from daemon.service.accounts import Accounts, ways_of
from daemon.service.adopt import webhook_secret
from daemon.service.kinds import Account, Around, Asked, connector, gmail_notices
from daemon.service.notices import places
from daemon.service.time import clock
from daemon.service.tracking import tracking_doubts
from daemon.storage.records import Mailbox, Webhook
from daemon.storage.store import Store, StoreUnavailable
from daemon.web.doors import Refused

AT_ONCE = 16
LATELY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Trial:
    """`told` says what works, or what is wrong and what to do. `warns`: it works, and there is something to know."""

    what: str
    works: bool
    told: str
    warns: bool = False


def try_everything(store: Store, config: Config, keyring: Keyring) -> Iterator[Trial]:
    """The store, then all else at once; told in a fixed order, each as soon as it is known."""
    yield _try_store(store)
    subscriptions = [config.gmail.subscription] if config.gmail.subscription else []
    accounts = Accounts(config, ways_of(config), keyring, store)
    tries: list[Callable[[], Trial]] = [
        lambda: _tracking_trial(config),
        lambda: _documents_trial(config),
        *(lambda m=mailbox: _mailbox_trial(config, keyring, m, accounts) for mailbox in store.reads.mailboxes()),
        *(lambda s=name: _notices_trial(config, s, accounts) for name in subscriptions),
        *(lambda w=webhook: _webhook_trial(config, keyring, w) for webhook in store.reads.webhooks()),
    ]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(lambda attempt: attempt(), tries)


def try_mailbox(config: Config, keyring: Keyring, mailbox: Mailbox, store: Store) -> Sequence[str]:
    """Log in and list the folders that would be heard; raises a ConnectorError with a sentence."""
    return _probed(Accounts(config, ways_of(config), keyring, store).account(mailbox))


def try_new_mailbox(accounts: Accounts, new: NewMailbox) -> tuple[str, ...]:
    """The folders that would be heard; nothing is kept. Raises Refused: it is the password, or the server."""
    try:
        return _probed(accounts.account_of_new(new))
    except LoginRequired as error:
        raise Refused("password", str(error)) from error
    except ConnectorError as error:
        raise Refused("host", str(error)) from error


def _probed(account: Account) -> tuple[str, ...]:
    with closing(connector(account, Around(_nothing, clock))) as opened:
        return opened.probe()


def _nothing(_: Sequence[InboundMessage]) -> tuple[str, ...]:
    """No mail need be read whole."""
    return ()


def _try_store(store: Store) -> Trial:
    try:
        store.ping()
    except StoreUnavailable as error:
        return Trial("store", works=False, told=str(error))
    return Trial("store", works=True, told=str(store))


def _mailbox_trial(config: Config, keyring: Keyring, mailbox: Mailbox, accounts: Accounts) -> Trial:
    what = f"mailbox {mailbox.address}"
    try:
        account = accounts.account(mailbox)
        around = Around(_nothing, clock, told=places(config, keyring, account))
        with closing(connector(account, around)) as opened:
            folders = opened.probe()
            told = f"{len(folders)} folders: {', '.join(folders)}"
            doubts = () if isinstance(opened, ImapConnector) else tuple(_doubts(opened))
    except ConnectorError as error:
        return Trial(what, works=False, told=str(error))
    return Trial(what, works=True, told="; ".join((told, *doubts)), warns=bool(doubts))


def _doubts(opened: Asked) -> Iterator[str]:
    """What only the provider itself can show: may we read mails, hear of changes, know the rep's other addresses?

    Raises a ConnectorError where mails cannot be read. Without the others a mailbox is heard all the same, later.
    """
    next(iter(opened.fetch_again(clock() - LATELY)), None)
    steps = {"changes are not told": opened.announce, "other addresses are not known": opened.addresses}
    for lacks, step in steps.items():
        try:
            step()
        except ConnectorError as error:
            yield f"{lacks}: {error}"


def _notices_trial(config: Config, subscription: str, accounts: Accounts) -> Trial:
    what = f"subscription {subscription}"
    try:
        gmail_notices(subscription, accounts.subscriber(), config.gmail.pubsub_endpoint).check()
    except ConnectorError as error:
        return Trial(what, works=False, told=str(error))
    return Trial(what, works=True, told="the service account may pull it")


def try_webhook(config: Config, keyring: Keyring, webhook: Webhook) -> TestResult:
    """Send a signed `webhook.test`, which an engine may ignore. What stands in the way is told, nothing is raised."""
    try:
        target = target_of(webhook, webhook_secret(config, keyring, webhook), config.webhooks.allow_private)
    except (KeyError, Forged, UnknownKey):
        return TestResult(None, "its stored secret cannot be opened; add it again", timedelta(0))
    return send_test(target, clock())


def _tracking_trial(config: Config) -> Trial:
    """Only warns: Harken may be what is to answer there, and is not started yet."""
    found = tracking_doubts(config.server.tracking_url, config.server.public_url)
    told = "; ".join(found) or "links in mails lead here"
    return Trial(f"tracking host {config.server.tracking_url}", works=True, told=told, warns=bool(found))


def _documents_trial(config: Config) -> Trial:
    """Only warns: whoever shows no documents needs nothing for it."""
    with closing(Library(config.documents.folder)) as library:
        lacks = library.check()
    told = " ".join(lacks) or f"can be converted and drawn, and are kept in {config.documents.folder}"
    return Trial("documents", works=True, told=told, warns=bool(lacks))


def _webhook_trial(config: Config, keyring: Keyring, webhook: Webhook) -> Trial:
    what = f"webhook {webhook.url}"
    result = try_webhook(config, keyring, webhook)
    if result.error:
        return Trial(what, works=False, told=result.error)
    return Trial(what, works=True, told=f"HTTP {result.status} in {result.duration.total_seconds() * 1000:.0f} ms")
