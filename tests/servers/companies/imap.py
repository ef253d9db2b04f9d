"""A company with a mail server of its own: IMAP, by passwords."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.daemon import Daemon
from tests.servers.dovecot import Dovecot, running_dovecot

# Dovecot's default of `mailbox_idle_check_interval`: with the tests' 2 s a timer of its own would push. It counts the
# commands that it was given.
USUAL_DOVECOT = """
mailbox_idle_check_interval = 30 secs
metric commands {
  filter = event=imap_command_finished
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
"""
WITHOUT_IDLE = """
imap_capability = IMAP4rev1 SASL-IR LITERAL+ ENABLE LIST-EXTENDED LIST-STATUS SPECIAL-USE UIDPLUS CONDSTORE QRESYNC
"""


class MailServer:
    def __init__(self, dovecot: Dovecot) -> None:
        self._dovecot = dovecot
        self._users: list[str] = []

    def hire(self) -> str:
        self._users.append(self._dovecot.new_user())
        return self._users[-1]

    def let_in(self, daemon: Daemon) -> None:
        daemon.trust(self._dovecot)
        for user in self._users:
            daemon.watch(self._dovecot, user)

    def deliver(self, address: str, raw: bytes) -> None:
        self._dovecot.send(address, raw)

    def tells(self, address: str) -> bool:
        return address in self._users

    def fall_silent(self) -> None:
        """Every connection ends; the next ones are offered no IDLE."""
        self._dovecot.extra += WITHOUT_IDLE
        self._dovecot.restart()

    def asked(self) -> int:
        """Since its start."""
        command = ["doveadm", "-c", str(self._dovecot.directory / "dovecot.conf"), "stats", "dump"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return sum(int(line.split("\t")[2]) for line in told.splitlines() if line.startswith("commands\t"))


@contextmanager
def mail_server() -> Iterator[MailServer]:
    with running_dovecot(USUAL_DOVECOT) as dovecot:
        yield MailServer(dovecot)
