"""Brings mails into the reps' mailboxes, as a mail server would: unread, by IMAP, over connections that stay open."""

import imaplib
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Self


class Undelivered(Exception):
    """The IMAP server refused a mail; the message is its own."""


class Postman:
    def __init__(self, host: str, port: int, passwords: Mapping[str, str]) -> None:
        self._host, self._port = host, port
        self._passwords = passwords
        self._connections: dict[str, imaplib.IMAP4] = {}

    def deliver(self, mailbox: str, folder: str, raw: bytes) -> float:
        """Returns when (by `time.monotonic`) the server was handed the mail."""
        connection = self._connections.get(mailbox) or self._connect(mailbox)
        if folder != "INBOX":
            connection.create(folder)  # NO where it is there already
        handed_over = time.monotonic()
        answer, lines = connection.append(folder, "", "", raw)
        if answer != "OK":
            raise Undelivered(f"{folder} of {mailbox}: {lines!r}")
        return handed_over

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for connection in self._connections.values():
            with suppress(OSError, imaplib.IMAP4.error):
                connection.logout()

    def _connect(self, mailbox: str) -> imaplib.IMAP4:
        connection = self._connections[mailbox] = imaplib.IMAP4(self._host, self._port)
        connection.login(mailbox, self._passwords[mailbox])
        return connection
