"""What is handed to whoever makes the connector of a mailbox, whatever its kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeAlias

from connectors.base import Backlog, LoginRequired, Wanted
from connectors.oauth import Tokens
from connectors.polled import Polled
from daemon.core.events import Json
from daemon.core.kinds import Kind

Key: TypeAlias = str | Tokens
"""What opens a mailbox: its password, or the tokens of whoever may read it."""


@dataclass(frozen=True, slots=True)
class Account:
    """`settings` as the store has them."""

    kind: Kind
    address: str
    settings: Mapping[str, Json]
    key: Key = field(repr=False)

    @property
    def folders(self) -> tuple[str, ...]:
        told = self.settings["folders"]
        return tuple(str(name) for name in told) if isinstance(told, list) else ()

    @property
    def server(self) -> str:
        """Whose are slow together: all at Google, all at Microsoft, and those on one company's Exchange."""
        if self.kind is not Kind.EXCHANGE:
            return self.kind
        return self.told("endpoint") or self.told("host") or self.address.rpartition("@")[2]

    def told(self, name: str) -> str | None:
        value = self.settings.get(name)
        return None if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Told:
    """Where servers are to tell of changes. `topic` is for Google, `notify_url` for Microsoft, with `client_state`."""

    topic: str | None = None
    notify_url: str | None = None
    client_state: str = field(default="", repr=False)


NOWHERE = Told()


@dataclass(frozen=True, slots=True)
class Around:
    """What a connector needs of the house. `stir` may be called from any thread: the mailbox has changed."""

    wanted: Wanted
    clock: Callable[[], datetime]
    tell_backlog: Callable[[Backlog | None], object] = lambda _: None
    stir: Callable[[], object] = lambda: None
    told: Told = NOWHERE


class Asked(Polled, Protocol):
    """A connector of any kind but IMAP, that can be tried."""

    def probe(self) -> tuple[str, ...]:
        """Log in, and list the folders that would be heard. Raises a ConnectorError."""


def tokens(account: Account) -> Tokens:
    """Raises LoginRequired where it was opened by a password once, which its kind takes no more."""
    if isinstance(account.key, str):
        raise LoginRequired("It was connected with a password, which its provider does not take. Connect it again.")
    return account.key


def password(account: Account) -> str:
    if not isinstance(account.key, str):
        raise LoginRequired("It was connected by a consent, which its server does not take. Connect it again.")
    return account.key
