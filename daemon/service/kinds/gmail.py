"""Gmail by its own API."""

from connectors.gmail import GmailConnector, GmailSettings, Notices
from connectors.gmail.notices import PUBSUB
from connectors.gmail.settings import GOOGLE
from connectors.oauth import Tokens
from daemon.service.kinds.account import Account, Around, tokens


def connector(account: Account, around: Around) -> GmailConnector:
    settings = GmailSettings(
        address=account.address,
        endpoint=account.told("endpoint") or GOOGLE,
        folders=account.folders,
        topic=around.told.topic,
    )
    return GmailConnector(settings, tokens(account), around.wanted, around.clock, around.tell_backlog)


def notices(subscription: str, subscriber: Tokens, endpoint: str | None) -> Notices:
    return Notices(subscription, subscriber, endpoint or PUBSUB)
