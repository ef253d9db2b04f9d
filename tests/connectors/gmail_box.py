"""A Gmail mailbox of a tester's own, on our test server: used by the contract and by the tests of Gmail alone."""

from datetime import UTC, datetime, timedelta
from typing import Any

from connectors.base import Wanted
from connectors.gmail import GmailConnector, GmailSettings
from tests.connectors.contract import all_wanted
from tests.connectors.handed_tokens import HandedTokens
from tests.servers.gmail import BACKEND, Answer, Asked, Gmail
from tests.servers.gmail_mailbox import Mail
from tests.servers.pubsub import TOPIC

READ_AT = datetime.now(UTC)


class GmailBox:
    def __init__(self, server: Gmail, wanted: Wanted = all_wanted, **settings: Any) -> None:
        self.server = server
        self.tokens = HandedTokens()
        self.mailbox = server.new_mailbox(self.tokens.token)
        usual: dict[str, Any] = {
            "address": self.mailbox.address,
            "endpoint": server.url,
            "lookback": timedelta(days=30),
            "topic": TOPIC,
        }
        self.settings = GmailSettings(**usual | settings)
        self.connector = GmailConnector(self.settings, self.tokens, wanted, lambda: READ_AT)
        self._poisoned: set[str] = set()

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        self.mailbox.deliver(raw, self.mailbox.label_of(folder), "UNREAD")

    def move(self, subject: str, source: str, target: str) -> None:
        label_of = self.mailbox.label_of
        self.mailbox.modify(self.mail(subject, source), add=[label_of(target)], remove=[label_of(source)])

    def delete(self, subject: str, folder: str = "INBOX") -> None:
        self.mailbox.delete(self.mail(subject, folder))

    def forget_places(self) -> None:
        self.mailbox.forget_history()

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
        self._poisoned.add(f"messages/{self.mail(subject).id}")
        self.server.trouble = self._poison

    def traces(self) -> object:
        return {mail.id: frozenset(mail.labels) for mail in self.mailbox.mails.values()}

    def mail(self, subject: str, folder: str = "INBOX") -> Mail:
        label = self.mailbox.label_of(folder)
        return next(each for each in self.mailbox.mails.values() if each.subject == subject and label in each.labels)

    def _poison(self, asked: Asked) -> Answer | None:
        return BACKEND if asked.what in self._poisoned and asked.one("format") == "raw" else None
