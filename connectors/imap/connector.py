"""An IMAP mailbox, read only: every folder that can hold an answer, one connection, the place kept in an opaque cursor.

A round asks every folder for its UIDNEXT and opens only those where it grew; NOTIFY (RFC 5465) hastens it where the
server can. QRESYNC (RFC 7162) is left alone: what it tells are flags and deletions, which no reply consists of.
"""

import socket
from collections.abc import Callable, Iterator
from datetime import datetime

from connectors.base import Backlog, Batch, Cursor, Wanted
from connectors.imap.again import SecondLook
from connectors.imap.backlog import BacklogCount
from connectors.imap.cursor import Place, pack, unpack
from connectors.imap.folders import Folder
from connectors.imap.known import KnownFolders, changed
from connectors.imap.link import Link
from connectors.imap.login import ImapSettings
from connectors.imap.reading import FolderReader, Part
from connectors.imap.refusals import Refused
from connectors.imap.session import Session
from connectors.imap.strikes import Strikes
from connectors.imap.watched import Scope

# A mail that came and is gone may have been moved, by a rule of the rep's mail program, to a folder that had been asked
# a moment before. So the folders are asked once more, and a guard that waits for this round can rely on it.
SURVEYS = 3


class ImapConnector:
    """Connects when first asked, and again after a failure. A Connector, with the verbs that a watcher needs."""

    def __init__(
        self,
        settings: ImapSettings,
        wanted: Wanted,
        clock: Callable[[], datetime],
        tell_backlog: Callable[[Backlog | None], object] = lambda _: None,
    ) -> None:
        self._settings = settings
        self._wanted = wanted
        self._clock = clock
        self._link = Link(settings)
        self._known = KnownFolders(settings)
        self._strikes = Strikes()
        self._second_look = SecondLook(settings, wanted)
        self._backlog = BacklogCount(tell_backlog)
        self._missed = False
        self._vanished = False
        self._unanswered = False

    def fetch(self, cursor: Cursor | None) -> Iterator[Batch]:
        """INBOX first. The cursor of each batch is true by itself: the round may be broken off after any of them."""
        last = cursor
        with self._link.connected() as session, self._known.reading():
            for _ in range(SURVEYS):
                self._vanished = False
                for batch in self._round(session, last):
                    last = batch.cursor
                    yield batch
                if not self._vanished:
                    return

    def fetch_hinted(self, cursor: Cursor | None) -> Iterator[Batch]:
        """Only the folder that we listen on; again and again while mail is announced in it as we read."""
        places = unpack(cursor) if cursor else {}
        last = cursor
        with self._link.connected() as session, self._known.reading():
            while True:
                session.exists_heard()
                for batch in self._read(session, [self._known.listened(session)], places, last):
                    last = batch.cursor
                    yield batch
                if not session.exists_heard():
                    return

    def fetch_again(self, since: datetime) -> Iterator[Batch]:
        """On a second connection, so that the first may listen meanwhile."""
        return self._second_look.fetch(since)

    def probe(self) -> tuple[str, ...]:
        """Log in and look which folders would be read; reads no mail."""
        with self._link.connected() as session:
            self._known.survey(session)
        return self.folders()

    def folders(self) -> tuple[str, ...]:
        return tuple(folder.name for folder in self._known.legible)

    def addresses(self) -> tuple[str, ...]:
        """IMAP knows of none; what lies in Sent tells."""
        return ()

    def skipped(self) -> tuple[tuple[str, str], ...]:
        """The folders that the last `fetch` left out, each with the reason."""
        return self._known.skipped

    def close(self) -> None:
        self._link.log_out()

    # Listening: IDLE (RFC 2177) on INBOX, or on Gmail's All Mail.

    def idle_start(self) -> bool:
        """Listen; False where the server cannot. What came since the last fetch is `heard` at once."""
        with self._link.connected() as session:
            self._missed = self._known.came_unheard(session)
            return session.idle()

    def idle_socket(self) -> socket.socket:
        """To wait on with a selector. After `heard` nothing is held back: unreadable means that nothing has come."""
        with self._link.as_it_is() as session:
            return session.socket

    def heard(self) -> Scope | None:
        """How much is worth fetching: HINTED for new mail in the folder listened on, ALL for mail in another one.

        Never waits. Raises Unavailable once the server has hung up, or pushes nothing any more.
        """
        if self._missed:
            self._missed = False
            return Scope.HINTED
        with self._link.as_it_is() as session:
            announced, answers = session.pushed(), session.answers()
            if answers and self._known.is_news(session, answers):
                return Scope.ALL
            if announced:
                return Scope.HINTED
            if session.fell_silent:
                raise self._link.without_pushes()
            return Scope.ALL if self._known.told_elsewhere(session) else None

    def idle_stop(self) -> None:
        """Stop listening. Fetch afterwards: what was announced in the last moment is not told."""
        if self._link.session:
            with self._link.as_it_is() as session:
                session.done()

    def ask_ahead(self) -> bool:
        """Ask all that `fetch` would ask first, without waiting, and go on listening: `heard` says whether to fetch.

        False where that cannot be, or was once not answered.
        """
        if self._unanswered or not self._known.recorded:
            return False
        with self._link.as_it_is() as session:
            return session.ask_ahead([folder.wire for folder in self._known.watched])

    @property
    def asked_ahead(self) -> bool:
        """Are answers still under way?"""
        return self._link.session is not None and self._link.session.asked_ahead

    def give_up(self) -> None:
        """The answers do not come. Most likely the connection is dead; but never ask this way again."""
        self._unanswered = True
        self._link.drop()

    def _round(self, session: Session, cursor: Cursor | None) -> Iterator[Batch]:
        # Of the folder that is open, STATUS may tell what this connection has seen so far, and not what is there
        # (Dovecot's does). So it is opened anew whatever its STATUS says.
        opened, session.selected = session.selected, None
        survey = self._known.survey(session)
        known = unpack(cursor) if cursor else {}
        watched = {folder.wire for folder in self._known.watched}
        places = {wire: place for wire, place in known.items() if wire in watched}
        grown = [folder for folder, state in survey if folder.wire == opened or changed(state, places.get(folder.wire))]
        yield from self._read(session, grown, places, cursor)

    def _read(
        self, session: Session, folders: list[Folder], places: dict[str, Place], last: Cursor | None
    ) -> Iterator[Batch]:
        """`places` moves along; an advance without mails goes with the next batch, or in an empty one at the end."""
        with self._backlog.reading():
            for number, folder in enumerate(folders, start=1):
                self._backlog.opening(len(folders) - number)
                try:
                    for part in self._read_folder(session, folder, places.get(folder.wire)):
                        places[folder.wire] = part.place
                        if part.messages or part.set_aside:
                            last = pack(places)
                            yield Batch(part.messages, last, part.set_aside)
                except Refused as refusal:
                    self._known.leave_out(folder, refusal)
        self._known.places = places
        if pack(places) != last:
            yield Batch((), pack(places))

    def _read_folder(self, session: Session, folder: Folder, place: Place | None) -> Iterator[Part]:
        just_opened = session.selected != folder.wire
        state = session.examine(folder.wire) if just_opened else session.state
        if place and just_opened and place == Place(state.validity, state.next_uid or 0):
            return
        if place and place.validity == state.validity:
            uids = session.uids_from(place.next_uid)
            end = max(place.next_uid, state.next_uid or 0)
            self._vanished |= len(uids) < end - place.next_uid
        else:
            # New to us, or numbered anew by the server: begin as in a new mailbox. Known mails will be recognised.
            end = state.next_uid or session.next_uid()
            uids = session.uids_since((self._clock() - self._settings.lookback).date())
        parts = FolderReader(session, folder, state.validity, self._wanted, self._strikes).parts(uids)
        yield from self._backlog.counted(parts, uids)
        yield Part(Place(state.validity, max(end, uids[-1] + 1 if uids else 0)))
