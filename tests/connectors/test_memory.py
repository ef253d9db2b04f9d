"""The mailbox in memory keeps every promise that the real ones do."""

from datetime import UTC, datetime

import pytest

from connectors.base import LoginRequired, Unavailable
from connectors.memory import MemoryConnector
from connectors.message import FolderRole
from tests.connectors.contract import ConnectorContract, all_wanted, none_wanted


class MemoryBox:
    def __init__(self) -> None:
        self.connector = MemoryConnector(all_wanted)
        self._keys: dict[tuple[str, str], str] = {}

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        role = FolderRole.INBOX if folder == "INBOX" else FolderRole.OTHER
        subject = raw.split(b"Subject: ")[1].split(b"\r\n")[0].decode()
        self._keys[folder, subject] = self.connector.deliver(raw, folder, role, datetime.now(UTC))

    def move(self, subject: str, source: str, target: str) -> None:
        self._keys[target, subject] = self.connector.move(self._keys.pop((source, subject)), target)

    def delete(self, subject: str, folder: str = "INBOX") -> None:
        self.connector.delete(self._keys.pop((folder, subject)))

    def forget_places(self) -> None:
        self.connector.forget_places()

    def lock_out(self) -> None:
        self.connector.fail(LoginRequired("The password is wrong."))

    def go_away(self) -> None:
        self.connector.fail(Unavailable("The server is away."))

    def let_in(self) -> None:
        self.connector.recover()

    def come_back(self) -> None:
        self.connector.recover()

    def poison(self, subject: str) -> None:
        self.connector.poison(self._keys["INBOX", subject])

    def traces(self) -> object:
        return dict(self._keys)


class TestMemoryConnector(ConnectorContract):
    @pytest.fixture
    def box(self) -> MemoryBox:
        return MemoryBox()


def test_an_unwanted_mail_comes_as_its_header_alone() -> None:
    connector = MemoryConnector(none_wanted)
    connector.deliver(b"Subject: one\n\nbody\n")
    message = next(connector.fetch(None)).messages[0]
    assert (message.complete, message.subject, message.text) == (False, "one", "")
