"""An Exchange mailbox of a tester's own, on our test server: for the contract and the tests of Exchange alone."""

import secrets
from datetime import UTC, datetime, timedelta
from typing import Any

from connectors.base import Wanted
from connectors.exchange import ExchangeConnector, ExchangeSettings
from tests.connectors.contract import Reader, all_wanted
from tests.servers.ews import Exchange
from tests.servers.ews_mailbox import Item

READ_AT = datetime.now(UTC)


class ExchangeBox:
    def __init__(self, server: Exchange, wanted: Wanted = all_wanted, **settings: Any) -> None:
        self.server = server
        self._password = secrets.token_hex(8)
        self.mailbox = server.new_mailbox(self._password)
        self.now = READ_AT
        self.stirred = 0
        usual: dict[str, Any] = {
            "address": self.mailbox.address,
            "username": self.mailbox.address,
            "password": self._password,
            "endpoint": server.url,
            "lookback": timedelta(days=30),
        }
        self.settings = ExchangeSettings(**usual | settings)
        self.connector = ExchangeConnector(self.settings, wanted, lambda: self.now, stir=self._stir)

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        self.mailbox.deliver(raw, folder)

    def move(self, subject: str, source: str, target: str) -> None:
        self.mailbox.move(self.item(subject, source), target)

    def delete(self, subject: str, folder: str = "INBOX") -> None:
        self.mailbox.delete(self.item(subject, folder))

    def forget_places(self) -> None:
        self.mailbox.forget_states()

    def lock_out(self) -> None:
        self.server.passwords[self.mailbox.address] = "another one"

    def let_in(self) -> None:
        self.server.passwords[self.mailbox.address] = self._password

    def go_away(self) -> None:
        self.server.stop()

    def come_back(self) -> None:
        self.server.start()

    def poison(self, subject: str) -> None:
        """It is listed, its content is never handed out."""
        self.server.poisoned[self.item(subject).id] = "ErrorItemCorrupt"

    def traces(self) -> object:
        return {item.id: (item.folder, item.read) for item in self.mailbox.items.values()}

    def come_to_rest(self, reader: Reader) -> None:
        """Rounds in which nothing happens."""
        for _ in range(3):
            reader.read()
            self.now += timedelta(seconds=20)

    def item(self, subject: str, folder: str = "INBOX") -> Item:
        lying = self.mailbox.in_folder(self.mailbox.folder(folder).id)
        return next(item for item in lying if item.subject == subject)

    def _stir(self) -> None:
        self.stirred += 1
