"""Which IMAP server does the demo run on, and what does it ask of it?"""

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from daemon.demo.dovecot import DovecotFailedError, DovecotMissingError, PrivateDovecot, find_dovecot
from daemon.demo.pymap import PrivatePymap, PymapFailedError

SERVER_TROUBLE = (DovecotMissingError, DovecotFailedError, PymapFailedError)


class MailServer(Protocol):
    """A server of our own, on a free port of this machine; after `kill` nothing of it is left but its folder."""

    host: str
    port: int

    def start(self) -> None: ...
    def kill(self) -> None: ...
    def add_user(self, name: str, password: str) -> None: ...


class ServerKind(StrEnum):
    DOVECOT = "dovecot"
    PYMAP = "pymap"

    @property
    def as_spelt(self) -> str:
        return "Dovecot" if self is ServerKind.DOVECOT else "pymap"


def best_kind() -> ServerKind:
    """A real mail server where there is one."""
    return ServerKind.DOVECOT if find_dovecot() else ServerKind.PYMAP


def new_server(kind: ServerKind, folder: Path) -> MailServer:
    """Not started yet. Raises one of SERVER_TROUBLE, as `start` does."""
    return PrivateDovecot(folder) if kind is ServerKind.DOVECOT else PrivatePymap(folder)
