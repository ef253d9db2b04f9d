"""The connection of one mailbox, which comes when it is asked for, and goes with every failure."""

from collections.abc import Iterator
from contextlib import contextmanager

from connectors.base import Unavailable
from connectors.imap.login import ImapSettings
from connectors.imap.refusals import Refused
from connectors.imap.session import Session


class Link:
    def __init__(self, settings: ImapSettings) -> None:
        self._settings = settings
        self._wants_pushes = True
        self.session: Session | None = None

    @contextmanager
    def connected(self) -> Iterator[Session]:
        """A session that does not idle."""
        fresh = self.session is None
        if self.session is None:
            self.session = Session(self._settings)
        with self.as_it_is() as session:
            if fresh and self._wants_pushes:
                session.ask_for_pushes()
            if session.idling:
                session.done()
            yield session

    @contextmanager
    def as_it_is(self) -> Iterator[Session]:
        """After a failure there is none, and the next use connects again."""
        if self.session is None:
            raise Unavailable("The connection is closed.")
        try:
            yield self.session
        except Unavailable:
            self.session = None
            raise
        except Refused as refusal:
            raise Unavailable(f"{self._settings.host} refused a plain request: {refusal}.") from refusal

    def without_pushes(self) -> Unavailable:
        """What to raise so that the next use connects anew, and asks for no pushes any more."""
        self._wants_pushes = False
        self.drop()
        return Unavailable(f"{self._settings.host} pushes nothing any more; it is connected anew.")

    def log_out(self) -> None:
        session, self.session = self.session, None
        if session:
            session.log_out()

    def drop(self) -> None:
        """Without a word to the server."""
        session, self.session = self.session, None
        if session:
            session.drop()
