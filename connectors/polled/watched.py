"""What can be watched by asking."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from connectors.base import Connector


class Polled(Connector, Protocol):
    """A connector whose server may be asked to tell of changes."""

    def announce(self) -> timedelta | None:
        """Have changes told; when to be called again, or None: there is nobody to tell them to.

        Raises a ConnectorError.
        """


class Hints(Protocol):
    """Where a server tells of the changes in many mailboxes at once."""

    def pull(self) -> Collection[str]:
        """Mailboxes that changed; waits for some, and may come back without. Raises a ConnectorError."""


@dataclass(slots=True, eq=False)
class Watched:
    """One mailbox. Its worker alone touches it, but for `turn`, `working`, `wished`, `gone`: those are the queue's.

    `doubted` is set by whoever looks again, and found it not connected.
    """

    name: str
    connector: Polled
    announce_at: float | None  # None: there is nobody to announce it to
    told: tuple[str, str | None] | None = None
    connected: bool = False  # the last round went well
    failures: int = 0
    not_before: float = 0.0  # its server said so
    turn: int | None = None  # its place in the queue; None while it needs a person
    working: bool = False
    wished: bool = False  # asked for while working
    gone: bool = False
    doubted: bool = False
