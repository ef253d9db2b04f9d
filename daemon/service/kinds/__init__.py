"""One file for each kind of mailbox: how its connector is made. A new kind is a file here, and a line below."""

from typing import TYPE_CHECKING, TypeAlias

from connectors.imap import ImapConnector
from connectors.oauth import Tokens
from daemon.core.kinds import Kind
from daemon.service.kinds import imap
from daemon.service.kinds.account import Account, Around, Asked, Key, Told

if TYPE_CHECKING:
    from connectors.gmail import Notices
    from connectors.microsoft365 import Notice

__all__ = ["Account", "Around", "Asked", "Key", "Opened", "Told", "connector", "gmail_notices", "microsoft_notices"]


Opened: TypeAlias = ImapConnector | Asked
"""A connector of any kind."""


def connector(account: Account, around: Around) -> Opened:
    """Connects to nothing yet."""
    match account.kind:
        case Kind.IMAP:
            return imap.connector(account, around)
        case Kind.GMAIL:
            from daemon.service.kinds import gmail

            return gmail.connector(account, around)
        case Kind.MICROSOFT365:
            from daemon.service.kinds import microsoft365

            return microsoft365.connector(account, around)
        case Kind.EXCHANGE:
            from daemon.service.kinds import exchange

            return exchange.connector(account, around)


def gmail_notices(subscription: str, subscriber: Tokens, endpoint: str | None) -> "Notices":
    """Where Google tells of changes in all mailboxes that are announced to it."""
    from daemon.service.kinds import gmail

    return gmail.notices(subscription, subscriber, endpoint)


def microsoft_notices(body: bytes) -> "tuple[Notice, ...]":
    """What can be understood of a request to our address; it may be anybody's."""
    from connectors.microsoft365 import read_notices

    return read_notices(body)
