"""An IMAP mailbox, read only: every folder that can hold an answer, one connection, the place kept in an opaque cursor.

A round asks every folder for its UIDNEXT and opens only those where it grew; NOTIFY (RFC 5465) hastens it where the
server can. QRESYNC (RFC 7162) is left alone: what it tells are flags and deletions, which no reply consists of.
"""

import logging
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from connectors.base import Backlog, Batch, Cursor, Unavailable, Wanted
from connectors.imap.again import SecondLook
from connectors.imap.answers import FolderState
from connectors.imap.backlog import BacklogCount
from connectors.imap.cursor import Place, pack, unpack
from connectors.imap.folders import Choice, Folder, choose, choose_gmail
from connectors.imap.login import ImapSettings
from connectors.imap.pushes import Pushes
from connectors.imap.reading import FolderReader, Part
from connectors.imap.session import Refused, Session
from connectors.imap.strikes import Strikes
from connectors.imap.watched import Scope

log = logging.getLogger(__name__)

# A mail that came and is gone may have been moved, by a rule of the rep's mail program, to a folder that had been asked
# a moment before. So the folders are asked once more, and a guard that waits for this round can rely on it.
SURVEYS = 3

Survey = list[tuple[Folder, FolderState]]


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
        self._session: Session | None = None
        self._strikes = Strikes()
        self._second_look = SecondLook(settings, wanted)
        self._choice: Choice | None = None
        self._closed_folders: dict[str, str] = {}
        self._places: dict[str, Place] = {}
        self._backlog = BacklogCount(tell_backlog)
        self._pushes = Pushes()
        self._wants_pushes = True
        self._missed = False
        self._vanished = False

    def fetch(self, cursor: Cursor | None) -> Iterator[Batch]:
        """INBOX first. The cursor of each batch is true by itself: the round may be broken off after any of them."""
        last = cursor
        with self._connected() as session:
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
        with self._connected() as session:
            while True:
                session.exists_heard()
                for batch in self._read(session, [self._listened(session)], places, last):
                    last = batch.cursor
                    yield batch
                if not session.exists_heard():
                    return

    def fetch_again(self, since: datetime) -> Iterator[Batch]:
        """On a second connection, so that the first may listen meanwhile."""
        return self._second_look.fetch(since)

    def probe(self) -> tuple[str, ...]:
        """Log in and look which folders would be read; reads no mail."""
        with self._connected() as session:
            self._survey(session)
        return self.folders()

    def folders(self) -> tuple[str, ...]:
        watched = self._choice.watched if self._choice else ()
        return tuple(folder.name for folder in watched if folder.name not in self._closed_folders)

    def skipped(self) -> tuple[tuple[str, str], ...]:
        """The folders that the last `fetch` left out, each with the reason."""
        chosen = self._choice.skipped if self._choice else ()
        return chosen + tuple(self._closed_folders.items())

    def close(self) -> None:
        session, self._session = self._session, None
        if session:
            session.log_out()

    # Listening: IDLE (RFC 2177) on INBOX, or on Gmail's All Mail.

    def idle_start(self) -> bool:
        """Listen; False where the server cannot. What came since the last fetch is `heard` at once."""
        with self._connected() as session:
            self._missed = self._came_unheard(session)
            return session.idle()

    def idle_socket(self) -> socket.socket:
        """To wait on with a selector. After `heard` nothing is held back: unreadable means that nothing has come."""
        if self._session is None:
            raise Unavailable("The connection is closed.")
        return self._session.socket

    def heard(self) -> Scope | None:
        """How much is worth fetching: HINTED for new mail in the folder listened on, ALL for mail in another one.

        Never waits. Raises Unavailable once the server has hung up, or pushes nothing any more.
        """
        if self._missed:
            self._missed = False
            return Scope.HINTED
        with self._listening() as session:
            if session.pushed():
                return Scope.HINTED
            return Scope.ALL if self._told_elsewhere(session) else None

    def idle_stop(self) -> None:
        """Stop listening. Fetch afterwards: what was announced in the last moment is not told."""
        if self._session:
            with self._listening() as session:
                session.done()

    @contextmanager
    def _connected(self) -> Iterator[Session]:
        fresh = self._session is None
        if self._session is None:
            self._session = Session(self._settings)
        with self._listening() as session:
            if fresh and self._wants_pushes:
                session.ask_for_pushes()
            if session.idling:
                session.done()
            yield session

    @contextmanager
    def _listening(self) -> Iterator[Session]:
        """The session as it is; after a failure there is none, and the next use connects again."""
        if self._session is None:
            raise Unavailable("The connection is closed.")
        try:
            yield self._session
        except Unavailable:
            self._session = None
            raise
        except Refused as refusal:
            raise Unavailable(f"{self._settings.host} refused a plain request: {refusal}.") from refusal

    def _round(self, session: Session, cursor: Cursor | None) -> Iterator[Batch]:
        # Of the folder that is open, STATUS may tell what this connection has seen so far, and not what is there
        # (Dovecot's does). So it is opened anew whatever its STATUS says.
        opened, session.selected = session.selected, None
        survey = self._survey(session)
        known = unpack(cursor) if cursor else {}
        places = {wire: place for wire, place in known.items() if self._is_watched(wire)}
        changed = [
            folder for folder, state in survey if folder.wire == opened or _changed(state, places.get(folder.wire))
        ]
        yield from self._read(session, changed, places, cursor)

    def _survey(self, session: Session) -> Survey:
        """Every watched folder with its state, in one question where the server allows it."""
        listed, states = session.folders()
        choice = (choose_gmail if session.gmail else choose)(listed, self._settings.folders)
        self._tell(choice)
        states |= session.states([folder.wire for folder in choice.watched if folder.wire not in states])
        session.told()  # these answers, and what is older than they are
        self._pushes.surveyed([each.wire for each in listed])
        if not choice.watched or choice.watched[0].wire not in states:
            raise Unavailable(f"{self._settings.host} shows no folder that can be read.")
        self._closed_folders = {
            folder.name: "the server does not let us read it" for folder in choice.watched if folder.wire not in states
        }
        return [(folder, states[folder.wire]) for folder in choice.watched if folder.wire in states]

    def _tell(self, choice: Choice) -> None:
        """What is read and what is not, each time it changes."""
        if choice == self._choice:
            return
        self._choice = choice
        known = {"mailbox": self._settings.address, "watched": len(choice.watched), "skipped": len(choice.skipped)}
        log.info("folders chosen", extra=known)
        if choice.notice:
            log.warning(choice.notice, extra={"mailbox": self._settings.address})

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
                    self._leave_out(folder, refusal)
        self._places = places
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

    def _is_watched(self, wire: str) -> bool:
        return self._choice is not None and any(folder.wire == wire for folder in self._choice.watched)

    def _leave_out(self, folder: Folder, refusal: Refused) -> None:
        """A folder that does not open must not keep the others from being read; the first one must open."""
        if self._choice and folder == self._choice.watched[0]:
            raise refusal
        self._closed_folders[folder.name] = str(refusal)
        log.warning("a folder is left out: %s", refusal, extra={"mailbox": self._settings.address})

    def _listened(self, session: Session) -> Folder:
        if self._choice:
            return self._choice.watched[0]
        return self._survey(session)[0][0]

    def _came_unheard(self, session: Session) -> bool:
        """Did mail come since the last fetch, while other answers were read or another folder was open?"""
        folder = self._listened(session)
        if session.selected == folder.wire:
            return session.exists_heard()
        state = session.examine(folder.wire)
        place = self._places.get(folder.wire)
        if place is None or place.validity != state.validity:
            return True
        return (state.next_uid or session.next_uid()) > place.next_uid

    def _told_elsewhere(self, session: Session) -> bool:
        """Did the server name a folder that holds more than we know?"""
        if session.fell_silent:
            self._wants_pushes = False
            session.drop()
            raise Unavailable(f"{self._settings.host} pushes nothing any more; it is connected anew.")
        self._pushes.hear(session.told())
        watched = self._choice.watched if self._choice else ()
        legible = [folder.wire for folder in watched if folder.name not in self._closed_folders]
        return self._pushes.news({wire: self._places[wire] for wire in legible if wire in self._places})


def _changed(state: FolderState, place: Place | None) -> bool:
    """Has this folder anything that we do not know? A server that does not tell must be asked each time."""
    return (
        place is None or state.next_uid is None or (state.validity, state.next_uid) != (place.validity, place.next_uid)
    )
