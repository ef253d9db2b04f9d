"""A company whose mail lies with Google: a service account lets in."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.companies.company import MAILBOX, half_of_the_time
from tests.servers.daemon import Daemon
from tests.servers.gmail import TOO_MANY, Gmail, gmail
from tests.servers.oauth import OAuthServer, oauth_server
from tests.servers.pubsub import SUBSCRIPTION, TOPIC

GMAIL_READ = "https://www.googleapis.com/auth/gmail.readonly"
PUBSUB = "https://www.googleapis.com/auth/pubsub"

WORKSPACE = """
[gmail]
service_account_file = "google.json"
topic = "{topic}"
subscription = "{subscription}"
pubsub_endpoint = "{url}"
"""


class Workspace:
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

    def storm(self) -> None:
        self.google.trouble = half_of_the_time(TOO_MANY)
        self.google.pubsub.deliver = lambda notice: [notice, notice]
        self.provider.accounts.clear()

    def calm(self) -> None:
        self.google.trouble = lambda _: None

    def asked(self) -> int:
        return self.google.asked.total() - self.google.asked["http"]


@contextmanager
def workspace() -> Iterator[Workspace]:
    with oauth_server() as provider, gmail() as google:
        yield Workspace(google, provider)
