"""An IMAP mailbox of a tester's own, on a private Dovecot: used by the contract and by the tests of IMAP alone."""

from datetime import UTC, datetime, timedelta
from typing import Any

from connectors.base import Wanted
from connectors.imap import ImapConnector, ImapSettings, Tls
from tests.connectors.contract import all_wanted
from tests.servers.dovecot import PASSWORD, Dovecot

NEW_PASSWORD = "a new and longer password"
READ_AT = datetime.now(UTC)


class ImapBox:
    def __init__(self, server: Dovecot, wanted: Wanted = all_wanted, **settings: Any) -> None:
        self.server = server
        self.user = server.new_user()
        self.settings = imap_settings(server, self.user, **settings)
        self.connector = ImapConnector(self.settings, wanted, lambda: READ_AT)

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        self.server.drop(self.user, raw, folder)

    def move(self, subject: str, source: str, target: str) -> None:
        with self.server.client(self.user) as client:
            client.select_folder(source)
            client.move(client.search(["SUBJECT", subject]), target)

    def delete(self, subject: str, folder: str = "INBOX") -> None:
        with self.server.client(self.user) as client:
            client.select_folder(folder)
            client.delete_messages(client.search(["SUBJECT", subject]))
            client.expunge()

    def forget_places(self) -> None:
        """Dovecot without its index numbers all mails anew, under a new UIDVALIDITY."""
        self.connector.close()
        maildir = self.server.home(self.user) / "Maildir"
        for index in maildir.rglob("dovecot*"):
            index.unlink()

    def lock_out(self) -> None:
        self.server.change_password(self.user, NEW_PASSWORD)

    def let_in(self) -> None:
        self.server.change_password(self.user, PASSWORD)

    def go_away(self) -> None:
        self.server.kill()

    def come_back(self) -> None:
        self.server.start()

    def poison(self, subject: str) -> None:
        """A file that Dovecot may not read: it breaks off the connection each time it is asked for it."""
        for path in (self.server.home(self.user) / "Maildir").glob("*/*.dropped*"):
            if f"Subject: {subject}\r\n".encode() in path.read_bytes():
                path.chmod(0)

    def traces(self) -> object:
        """By folder: the mails' ids and flags but for \\Recent, which every look of anybody changes."""
        found = {}
        with self.server.client(self.user) as client:
            for _, _, folder in client.list_folders():
                client.select_folder(folder, readonly=True)
                flags = client.get_flags(client.search())
                found[folder] = {uid: frozenset(of) - {b"\\Recent"} for uid, of in flags.items()}
        return found

    def remove_folder(self, folder: str) -> None:
        with self.server.client(self.user) as client:
            client.delete_folder(folder)

    def rename(self, old: str, new: str) -> None:
        with self.server.client(self.user) as client:
            client.rename_folder(old, new)


def imap_settings(server: Dovecot, user: str, **changes: Any) -> ImapSettings:
    usual: dict[str, Any] = {
        "address": user,
        "host": "127.0.0.1",
        "port": server.port,
        "tls": Tls.NONE,
        "username": user,
        "password": PASSWORD,
        "lookback": timedelta(days=30),
        "ca_file": str(server.ca_file),
    }
    return ImapSettings(**usual | changes)
