"""What a story or a measurement may ask of a company, whatever its mail lies on."""

from collections.abc import Callable
from random import Random
from typing import Protocol, TypeVar

from tests.servers.daemon import Daemon

T = TypeVar("T")

MAILBOX = """
[[mailbox]]
address = "{address}"
kind = "{kind}"
endpoint = "{url}"
"""


class Company(Protocol):
    def hire(self) -> str:
        """The address of a new mailbox, with nothing in it."""

    def let_in(self, daemon: Daemon) -> None:
        """Write what opens all mailboxes there are into its configuration."""

    def deliver(self, address: str, raw: bytes) -> None: ...

    def tells(self, address: str) -> bool:
        """Will Harken be told of changes in this mailbox?"""

    def fall_silent(self) -> None:
        """Tell nobody of changes any more, though it was promised."""

    def asked(self) -> int:
        """How many requests there were for mailboxes; each of a batch counts."""


class Stormy(Company, Protocol):
    def storm(self) -> None:
        """Refuse half of all requests for being too many, tell of each change twice, end early what lets in."""

    def calm(self) -> None: ...


def half_of_the_time(answer: T) -> Callable[[object], T | None]:
    """By chance: in turn, who always asks two things would never get both."""
    chance = Random(1982)
    return lambda _: answer if chance.random() < 0.5 else None
