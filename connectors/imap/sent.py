"""Puts the copy of a mail that went out into the rep's Sent folder: all that we ever write into a mailbox.

On a connection of its own, so that whoever listens is not disturbed; it stays for the next copy until it is closed.
Which folder it is, the server says itself (SPECIAL-USE, RFC 6154), or the folder's name.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from imapclient import SocketTimeout

from connectors.base import ConnectorError, Unavailable
from connectors.imap.folders import Listed, sent_folder
from connectors.imap.login import ImapSettings
from connectors.imap.refusals import Refused
from connectors.imap.session import Session

PATIENCE = SocketTimeout(connect=5, read=10)  # somebody waits for the answer


class NoSentFolder(ConnectorError):
    """This mailbox has no folder for what was sent. Make one in the mail program, or on the server."""


class ImapSentFolder:
    """Connects when first asked, and again after a failure. From any thread, one copy at a time."""

    def __init__(self, settings: ImapSettings) -> None:
        self._settings = replace(settings, patience=PATIENCE)
        self._lock = threading.Lock()
        self._session: Session | None = None

    def keep(self, raw: bytes, message_id: str, sent_at: datetime) -> None:
        """Read already, as what one wrote oneself. Nothing happens where a mail of this Message-ID is there.

        Raises a ConnectorError.
        """
        with self._lock, self._connected() as session:
            folder = self._folder(session)
            session.examine(folder.wire)
            if not session.holds(message_id):
                session.append(folder.wire, raw, sent_at)

    def close(self) -> None:
        with self._lock:
            session, self._session = self._session, None
            if session:
                session.log_out()

    def _folder(self, session: Session) -> Listed:
        listed, _ = session.folders()
        if (found := sent_folder(listed)) is None:
            raise NoSentFolder(f"{self._settings.address} has no folder for sent mails.")
        return found

    @contextmanager
    def _connected(self) -> Iterator[Session]:
        session = self._ready()
        try:
            yield session
        except Unavailable:
            self._session = None
            raise
        except Refused as refusal:
            raise Unavailable(f"{self._settings.host} did not take the copy: {refusal}.") from refusal

    def _ready(self) -> Session:
        """One that was left alone for a while may have been closed by the server: then another."""
        if self._session is None or not self._session.answers_still():
            self._session = None
            self._session = Session(self._settings)
        return self._session
