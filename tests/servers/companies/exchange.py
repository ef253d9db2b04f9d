"""A company with an Exchange server of its own: passwords let in, over TLS."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.certificates import Authority
from tests.servers.companies.company import MAILBOX, half_of_the_time
from tests.servers.daemon import Daemon
from tests.servers.dovecot import PASSWORD
from tests.servers.ews import Exchange, busy, exchange


class OnPremises:
    def __init__(self, server: Exchange, authority: Authority) -> None:
        self.server = server
        self._authority = authority

    def hire(self) -> str:
        return self.server.new_mailbox(PASSWORD).address

    def let_in(self, daemon: Daemon) -> None:
        daemon.environ["REQUESTS_CA_BUNDLE"] = str(self._authority.ca_file)
        entries = [MAILBOX.format(address=each, kind="exchange", url=self.server.url) for each in self.server.mailboxes]
        daemon.configure("".join(f'{entry}password = "{PASSWORD}"\n' for entry in entries))

    def deliver(self, address: str, raw: bytes) -> None:
        with self.server.lock:
            self.server.mailboxes[address].deliver(raw)

    def tells(self, address: str) -> bool:
        return self.server.subscriptions.tells_of(address)

    def fall_silent(self) -> None:
        self.server.subscriptions.copies = 0

    def storm(self) -> None:
        """It is busy; it has given out nothing that could end."""
        self.server.trouble = half_of_the_time(busy(100))
        self.server.subscriptions.copies = 2

    def calm(self) -> None:
        self.server.trouble = lambda _: None

    def asked(self) -> int:
        return self.server.asked.total()


@contextmanager
def on_premises() -> Iterator[OnPremises]:
    with tempfile.TemporaryDirectory() as folder:
        authority = Authority(Path(folder))
        with exchange(authority.issue("localhost")) as server:
            yield OnPremises(server, authority)
