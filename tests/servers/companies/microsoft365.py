"""A company whose mail lies with Microsoft: an application's permission lets in."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.companies.company import MAILBOX, half_of_the_time
from tests.servers.daemon import Daemon
from tests.servers.graph import TOO_MANY, Graph, graph
from tests.servers.graph_mailbox import Mail, Mailbox
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthServer, oauth_server
from tests.servers.ports import free_port

DIRECTORY = """
[oauth]
microsoft_client_id = "{client_id}"
microsoft_client_secret = "{client_secret}"
microsoft_tenant = "example.com"
microsoft_endpoint = "{url}"
"""


class Directory:
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

    def storm(self) -> None:
        self.microsoft.trouble = half_of_the_time(TOO_MANY)
        for mailbox in self.microsoft.mailboxes.values():
            mailbox.on_arrival = self._tell_twice
        self.provider.accounts.clear()

    def calm(self) -> None:
        self.microsoft.trouble = lambda _: None

    def _tell_twice(self, mailbox: Mailbox, mail: Mail) -> None:
        for _ in range(2):
            self.microsoft.subscriptions.tell_of(mailbox, mail)

    def asked(self) -> int:
        return self.microsoft.asked.total() - self.microsoft.asked["$batch"]


@contextmanager
def directory() -> Iterator[Directory]:
    with oauth_server() as provider, graph() as microsoft:
        yield Directory(microsoft, provider)
