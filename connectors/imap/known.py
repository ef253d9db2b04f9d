"""What a connector knows of its mailbox's folders: which it reads, which it cannot, and how far it has read each."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import blake2b

from connectors.base import Unavailable
from connectors.imap.answers import FolderState, overview
from connectors.imap.cursor import Place
from connectors.imap.folders import Choice, Folder, Listed, choose, choose_gmail
from connectors.imap.interlude import Answers
from connectors.imap.login import ImapSettings
from connectors.imap.pushes import Pushes
from connectors.imap.refusals import Refused
from connectors.imap.session import Session

log = logging.getLogger(__name__)

Survey = list[tuple[Folder, FolderState]]


class KnownFolders:
    """`places` are those of the last reading; `recorded`: whoever asked for it has taken all that it found."""

    def __init__(self, settings: ImapSettings) -> None:
        self._settings = settings
        self._choice: Choice | None = None
        self._closed: dict[str, str] = {}
        self._pushes = Pushes()
        self._no_news: bytes | None = None
        self.places: Mapping[str, Place] = {}
        self.recorded = False

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Until this has ended well nobody can tell what is news."""
        self.recorded, self._no_news = False, None
        yield
        self.recorded = True

    @property
    def watched(self) -> tuple[Folder, ...]:
        """In the order of reading, those among them that cannot be read as well; none before the first survey."""
        return self._choice.watched if self._choice else ()

    @property
    def legible(self) -> tuple[Folder, ...]:
        return tuple(folder for folder in self.watched if folder.name not in self._closed)

    @property
    def skipped(self) -> tuple[tuple[str, str], ...]:
        chosen = self._choice.skipped if self._choice else ()
        return chosen + tuple(self._closed.items())

    def listened(self, session: Session) -> Folder:
        """The one whose mails are pushed."""
        return self.watched[0] if self._choice else self.survey(session)[0][0]

    def came_unheard(self, session: Session) -> bool:
        """Did mail come since the last reading, while other answers were read or another folder was open?

        Afterwards the folder whose mails are pushed is open.
        """
        folder = self.listened(session)
        if session.selected == folder.wire:
            return session.exists_heard()
        state = session.examine(folder.wire)
        place = self.places.get(folder.wire)
        if place is None or place.validity != state.validity:
            return True
        return (state.next_uid or session.next_uid()) > place.next_uid

    def survey(self, session: Session) -> Survey:
        """Every watched folder with its state, in one question where the server allows it."""
        listed, states = session.folders()
        choice = self._chosen(session, listed)
        self._tell(choice)
        states |= session.states([folder.wire for folder in choice.watched if folder.wire not in states])
        session.told()  # these answers, and what is older than they are
        self._pushes.surveyed([each.wire for each in listed])
        if not choice.watched or choice.watched[0].wire not in states:
            raise Unavailable(f"{self._settings.host} shows no folder that can be read.")
        self._closed = {
            folder.name: "the server does not let us read it" for folder in choice.watched if folder.wire not in states
        }
        return [(folder, states[folder.wire]) for folder in choice.watched if folder.wire in states]

    def leave_out(self, folder: Folder, refusal: Refused) -> None:
        """A folder that does not open must not keep the others from being read; the first one must open."""
        if folder == self.watched[0]:
            raise refusal
        self._closed[folder.name] = str(refusal)
        log.warning("a folder is left out: %s", refusal, extra={"mailbox": self._settings.address})

    def told_elsewhere(self, session: Session) -> bool:
        """Did the server name a folder by itself that holds more than we know?"""
        self._pushes.hear(session.told())
        if not self._pushes.heard:
            return False
        wires = (folder.wire for folder in self.legible)
        return self._pushes.news({wire: self.places[wire] for wire in wires if wire in self.places})

    def is_news(self, session: Session, answers: Answers) -> bool:
        """Does a survey that was answered in passing hold anything that we do not know?

        Word for word what held none before, holds none now: so it goes with thousands of mailboxes every few seconds.
        """
        said = blake2b(b"\n".join(answers.lines), digest_size=16).digest()
        if answers.refused or said != self._no_news:
            session.note_pushes(answers)
            if answers.refused or not self.recorded or self._differs(session, answers):
                return True
        self._no_news = said
        self._pushes.surveyed(())
        return False

    def _differs(self, session: Session, answers: Answers) -> bool:
        """Of the open folder, EXAMINE tells; its STATUS may be behind."""
        try:
            told = overview(answers.lines)
            if self._chosen(session, told.listed) != self._choice:
                return True
        except (ValueError, TypeError, LookupError):  # whoever asks in full will say what is wrong with it
            return True
        states = {**told.states, str(session.selected): told.opened}
        return any(
            changed(states[folder.wire], self.places.get(folder.wire))
            if folder.wire in states
            else folder.name not in self._closed
            for folder in self.watched
        )

    def _chosen(self, session: Session, listed: Sequence[Listed]) -> Choice:
        return (choose_gmail if session.gmail else choose)(listed, self._settings.folders)

    def _tell(self, choice: Choice) -> None:
        """What is read and what is not, each time it changes."""
        if choice == self._choice:
            return
        self._choice = choice
        known = {"mailbox": self._settings.address, "watched": len(choice.watched), "skipped": len(choice.skipped)}
        log.info("folders chosen", extra=known)
        if choice.notice:
            log.warning(choice.notice, extra={"mailbox": self._settings.address})


def changed(state: FolderState, place: Place | None) -> bool:
    """Has this folder anything that we do not know? A server that does not tell must be asked each time."""
    return (
        place is None or state.next_uid is None or (state.validity, state.next_uid) != (place.validity, place.next_uid)
    )
