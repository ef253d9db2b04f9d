"""A company of each kind: whose mail lies on a server of that kind, and which lets Harken into all its mailboxes."""

import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from tests.servers.certificates import Authority
from tests.servers.daemon import Daemon
from tests.servers.dovecot import PASSWORD, Dovecot, running_dovecot
from tests.servers.ews import Exchange, exchange
from tests.servers.gmail import Gmail, gmail
from tests.servers.graph import Graph, graph
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthServer, oauth_server
from tests.servers.ports import free_port
from tests.servers.pubsub import SUBSCRIPTION, TOPIC

GMAIL_READ = "https://www.googleapis.com/auth/gmail.readonly"
PUBSUB = "https://www.googleapis.com/auth/pubsub"

MAILBOX = """
[[mailbox]]
address = "{address}"
kind = "{kind}"
endpoint = "{url}"
"""
WORKSPACE = """
[gmail]
service_account_file = "google.json"
topic = "{topic}"
subscription = "{subscription}"
pubsub_endpoint = "{url}"
"""
DIRECTORY = """
[oauth]
microsoft_client_id = "{client_id}"
microsoft_client_secret = "{client_secret}"
microsoft_tenant = "example.com"
microsoft_endpoint = "{url}"
"""

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


class MailServer:
    """IMAP, by passwords."""

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


class Workspace:
    """Google's, by a service account."""

    def __init__(self, google: Gmail, provider: OAuthServer) -> None:
        self.google = google
        self.provider = provider
        self._key = provider.service_account(GMAIL_READ, PUBSUB)
        google.tokens = provider.accounts

    def hire(self) -> str:
        return self.google.new_mailbox("nobody's").address

    def let_in(self, daemon: Daemon) -> None:
        (daemon.folder / "google.json").write_text(self._key)
        told = [WORKSPACE.format(topic=TOPIC, subscription=SUBSCRIPTION, url=self.google.url)]
        told += [MAILBOX.format(address=each, kind="gmail", url=self.google.url) for each in self.google.mailboxes]
        daemon.configure("".join(told))

    def deliver(self, address: str, raw: bytes) -> None:
        self.google.mailboxes[address].deliver(raw, "INBOX", "UNREAD")

    def tells(self, address: str) -> bool:
        return self.google.watches[address] > 0

    def fall_silent(self) -> None:
        self.google.pubsub.deliver = lambda _: []

    def asked(self) -> int:
        return self.google.asked.total() - self.google.asked["http"]


class Directory:
    """Microsoft's, by an application's permission."""

    def __init__(self, microsoft: Graph, provider: OAuthServer) -> None:
        self.microsoft = microsoft
        self.provider = provider
        microsoft.tokens = provider.accounts

    def hire(self) -> str:
        return self.microsoft.new_mailbox("nobody's").address

    def let_in(self, daemon: Daemon) -> None:
        daemon.be_found_at(free_port())
        told = [DIRECTORY.format(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, url=self.provider.url)]
        mailboxes, url = self.microsoft.mailboxes, self.microsoft.url
        told += [MAILBOX.format(address=each, kind="microsoft365", url=url) for each in mailboxes]
        daemon.configure("".join(told))

    def deliver(self, address: str, raw: bytes) -> None:
        mailbox = self.microsoft.mailboxes[address]
        mailbox.deliver(raw, mailbox.known("inbox"))

    def tells(self, address: str) -> bool:
        return any(each.address == address for each in list(self.microsoft.subscriptions.there.values()))

    def fall_silent(self) -> None:
        self.microsoft.subscriptions.posts = False

    def asked(self) -> int:
        return self.microsoft.asked.total() - self.microsoft.asked["$batch"]


class OnPremises:
    """An Exchange server of the company's own, by passwords."""

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

    def asked(self) -> int:
        return self.server.asked.total()


@contextmanager
def mail_server() -> Iterator[MailServer]:
    with running_dovecot(USUAL_DOVECOT) as dovecot:
        yield MailServer(dovecot)


@contextmanager
def workspace() -> Iterator[Workspace]:
    with oauth_server() as provider, gmail() as google:
        yield Workspace(google, provider)


@contextmanager
def directory() -> Iterator[Directory]:
    with oauth_server() as provider, graph() as microsoft:
        yield Directory(microsoft, provider)


@contextmanager
def on_premises() -> Iterator[OnPremises]:
    with tempfile.TemporaryDirectory() as folder:
        authority = Authority(Path(folder))
        with exchange(authority.issue("localhost")) as server:
            yield OnPremises(server, authority)


COMPANIES: Mapping[str, Callable[[], AbstractContextManager[Company]]] = MappingProxyType(
    {"imap": mail_server, "gmail": workspace, "microsoft365": directory, "exchange": on_premises}
)
