"""What the watcher knows of one mailbox, and what it is told and tells about it: plain values, used by `idle`."""

import socket
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from connectors.base import Connector


class Scope(StrEnum):
    """How much to fetch: all that is new, only what the push named, or all that came lately, known or not."""

    ALL = "all"
    HINTED = "hinted"
    AGAIN = "again"


class State(StrEnum):
    """How a mailbox stands."""

    SYNCING = "syncing"
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    NEEDS_ATTENTION = "needs_attention"


class Listener(Connector, Protocol):
    """A connector that can be listened to."""

    def idle_start(self) -> bool: ...
    def idle_socket(self) -> socket.socket: ...
    def heard(self) -> Scope | None: ...
    def idle_stop(self) -> None: ...
    def ask_ahead(self) -> bool: ...
    @property
    def asked_ahead(self) -> bool: ...
    def give_up(self) -> None: ...


@dataclass(slots=True, eq=False)
class Watched:
    """One mailbox. `due` is the time of the next full round; None while there is none."""

    name: str
    connector: Listener
    due: float | None = None
    connected: bool = False
    working: bool = False
    queued: bool = False
    asleep: bool = False  # needs a person; nothing is tried until it is watched anew
    gone: bool = False
    failures: int = 0
    wish: Scope | None = None  # asked for while working
    reconciles: int = 0  # tries left of the one that was asked for
    reconciling: bool = False  # under way, or waiting for its turn
    listening: int | None = None  # the file descriptor registered with the selector
    told: tuple[State, str | None] | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a worker brings back. `next_round` is in seconds."""

    error: Exception | None = None
    listens: bool = False
    next_round: float = 0.0
