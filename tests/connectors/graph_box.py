"""A mailbox of Microsoft 365 of a tester's own, on our test server: used by the contract and by the tests of Graph."""

from datetime import UTC, datetime, timedelta
from typing import Any

from connectors.base import Wanted
from connectors.microsoft365 import GraphConnector, GraphSettings
from tests.connectors.contract import all_wanted
from tests.connectors.handed_tokens import HandedTokens
from tests.servers.graph import BACKEND, Graph
from tests.servers.graph_mailbox import Folder, Mail
from tests.servers.graph_web import Answer, Asked

WELL_KNOWN_OF = {
    "INBOX": "inbox",
    "Sent": "sentitems",
    "Junk": "junkemail",
    "Trash": "deleteditems",
    "Drafts": "drafts",
    "Archive": "archive",
}


class Clock:
    """`now` is what it shows; it does not go by itself."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, span: timedelta) -> None:
        self.now += span


class GraphBox:
    def __init__(self, server: Graph, wanted: Wanted = all_wanted, **settings: Any) -> None:
        self.server = server
        self.tokens = HandedTokens()
        self.clock = Clock()
        self.mailbox = server.new_mailbox(self.tokens.token)
        usual: dict[str, Any] = {
            "address": self.mailbox.address,
            "endpoint": server.url,
            "lookback": timedelta(days=30),
            "client_state": f"secret-of-{self.mailbox.address}",
        }
        self.settings = GraphSettings(**usual | settings)
        self.connector = GraphConnector(self.settings, self.tokens, wanted, self.clock)
        self._poisoned: set[str] = set()

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        self.mailbox.deliver(raw, self.folder(folder))

    def move(self, subject: str, source: str, target: str) -> None:
        self.mailbox.move(self.mail(subject, source), self.folder(target))

    def delete(self, subject: str, folder: str = "INBOX") -> None:
        self.mailbox.delete(self.mail(subject, folder))

    def forget_places(self) -> None:
        """And it is noticed at once."""
        self.mailbox.forget_states()
        self.clock.pass_by(timedelta(minutes=15))

    def lock_out(self) -> None:
        del self.server.tokens[self.tokens.token]

    def let_in(self) -> None:
        self.server.tokens[self.tokens.token] = self.mailbox.address

    def go_away(self) -> None:
        self.server.stop()

    def come_back(self) -> None:
        self.server.start()

    def poison(self, subject: str) -> None:
        """Its header is served, the mail itself never."""
        self._poisoned.add(f"/users/{self.mailbox.address}/messages/{self.mail(subject).id}/$value")
        self.server.trouble = self._poison

    def traces(self) -> object:
        return {mail.id: (mail.folder.id, mail.is_read) for mail in self.mailbox.mails.values()}

    def mail(self, subject: str, folder: str = "INBOX") -> Mail:
        there = self.mailbox.lying_in(self.folder(folder).id)
        return next(each for each in there if each.subject == subject)

    def folder(self, name: str) -> Folder:
        """By the name that people see; made where it is not there."""
        if name in WELL_KNOWN_OF:
            return self.mailbox.known(WELL_KNOWN_OF[name])
        known = {each.name: each for each in self.mailbox.folders.values()}
        return known.get(name) or self.mailbox.make_folder(name)

    def _poison(self, asked: Asked) -> Answer | None:
        return BACKEND if asked.path in self._poisoned else None
