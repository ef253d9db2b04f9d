"""One logged-in IMAP connection that can only read, in the verbs that the connector needs.

Only EXAMINE and BODY.PEEK are ever sent, so that nothing in the mailbox is marked or moved. Whatever fails below comes
out as one of the three ConnectorErrors, or as `Refused` where the server said no to one request and goes on serving.
"""

import contextlib
import socket
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Any

from connectors.base import Unavailable
from connectors.imap.answers import Envelope, FolderState, announces_mail, envelope, listed, opened, section, states
from connectors.imap.folders import Listed
from connectors.imap.idling import Idling
from connectors.imap.interlude import Answers
from connectors.imap.items import BODY, ENVELOPE, GMAIL
from connectors.imap.login import ImapSettings, logged_in
from connectors.imap.refusals import Refused, asking
from connectors.imap.wire import quoted

STATUS_PIPELINE = 50
STATUS_ITEMS = "(UIDNEXT UIDVALIDITY)"


class Session:
    """Connects and logs in when made."""

    def __init__(self, settings: ImapSettings) -> None:
        self.host = settings.host
        self.selected: str | None = None
        self.state = FolderState(0, None)
        self._client = logged_in(settings)
        self._wire = self._client.wire
        self._idling = Idling(self._wire)

    @property
    def gmail(self) -> bool:
        return self._client.offers("X-GM-EXT-1")

    @property
    def socket(self) -> socket.socket:
        return self._wire.sock

    def folders(self) -> tuple[list[Listed], dict[str, FolderState]]:
        """Every folder, and the state of those that the server told along with it (LIST-STATUS, RFC 5819)."""
        with self._asking():
            answer = self._wire.ask(*self._list_command, names=("LIST", "STATUS"))
            return listed(answer["LIST"]), states(answer["STATUS"])

    def states(self, folders: Sequence[str]) -> dict[str, FolderState]:
        """STATUS of each, asked in one breath; a folder that the server will not tell about is missing."""
        known: dict[str, FolderState] = {}
        for start in range(0, len(folders), STATUS_PIPELINE):
            asked = [(quoted(name), STATUS_ITEMS) for name in folders[start : start + STATUS_PIPELINE]]
            with self._asking():
                known |= states(self._wire.ask_all("STATUS", asked))
        return known

    def examine(self, folder: str) -> FolderState:
        """Open a folder for reading. Raises Refused where the server does not allow it."""
        self.selected = None
        with self._asking():
            self.state = opened(self._wire.examine(quoted(folder)))
        self.selected = folder
        return self.state

    def next_uid(self) -> int:
        """For a server that does not tell: one more than the last UID there is."""
        return max(self.uids_from(1), default=0) + 1

    def uids_from(self, uid: int) -> list[int]:
        with self._asking():
            found = self._client.search(["UID", f"{uid}:*"])
        # "5:*" means the last mail too, when there is none from 5 on (RFC 3501 section 6.4.8).
        return sorted(each for each in found if each >= uid)

    def uids_since(self, day: date) -> list[int]:
        with self._asking():
            return sorted(self._client.search(["SINCE", day]))

    def envelopes(self, uids: Sequence[int]) -> list[Envelope]:
        """By UID; a mail that has vanished meanwhile is missing. Raises Refused."""
        with self._asking():
            fetched = self._fetch(uids, (*ENVELOPE, *GMAIL) if self.gmail else ENVELOPE)
            return [envelope(uid, items) for uid, items in sorted(fetched.items()) if b"RFC822.SIZE" in items]

    def bodies(self, uids: Sequence[int]) -> dict[int, bytes]:
        """Each mail from its first byte on, at most BODY_LIMIT of it. Raises Refused."""
        with self._asking():
            fetched = self._fetch(uids, (BODY,))
        return {uid: body for uid, items in fetched.items() if (body := section(items, b"BODY[]")) is not None}

    def holds(self, message_id: str) -> bool:
        """Is a mail of this Message-ID in the open folder?"""
        with self._asking():
            return bool(self._client.search(["HEADER", "Message-ID", f"<{_one_line(message_id)}>"]))

    def append(self, folder: str, raw: bytes, at: datetime) -> None:
        """A mail that is read already (RFC 3501 section 6.3.11). Raises Refused."""
        with self._asking():
            self._wire.keep(quoted(folder), raw, at)

    def answers_still(self) -> bool:
        """False where the server has gone, and the connection with it."""
        try:
            with self._asking():
                self._client.noop()
        except (Unavailable, Refused):
            self.drop()
            return False
        return True

    def exists_heard(self) -> bool:
        """Was mail announced in the open folder while other answers were read? Asking forgets it."""
        return self._wire.exists_heard()

    def ask_for_pushes(self) -> None:
        """Mail in folders that are not open, told by the server itself where it can (NOTIFY, RFC 5465)."""
        with self._asking():
            self._client.ask_for_pushes()

    def told(self) -> dict[str, FolderState]:
        """The folders that the server named since the last time we asked here, in its answers or by itself."""
        with contextlib.suppress(ValueError, TypeError, LookupError):  # a hint that cannot be read is none
            return states(statuses) if (statuses := self._wire.take_statuses()) else {}
        return {}

    @property
    def fell_silent(self) -> bool:
        """Has the server given up pushing, for the open folder too?"""
        return self._wire.overflowed

    def idle(self) -> bool:
        """Begin to idle on the open folder; False where the server cannot or will not."""
        if not self._client.offers("IDLE"):
            return False
        with self._asking():
            return self._idling.begin()

    @property
    def idling(self) -> bool:
        return self._idling.active

    def pushed(self) -> bool:
        """Has the server announced mail while idling? Never waits."""
        with self._asking():
            return announces_mail(self._idling.lines())

    def done(self) -> bool:
        """End idling; True if mail was announced in the last moment."""
        with self._asking():
            return announces_mail(self._idling.end())

    def ask_ahead(self, watched: Sequence[str]) -> bool:
        """Ask what `folders`, `states` and `examine` ask, without waiting. False where it cannot be: ask them."""
        alone = () if self._client.offers("LIST-STATUS") else watched
        if self.selected is None or len(alone) > STATUS_PIPELINE:
            return False
        questions = [
            " ".join(self._list_command).encode(),
            *(b"STATUS %s %s" % (quoted(name), STATUS_ITEMS.encode()) for name in alone),
            b"EXAMINE " + quoted(self.selected),
        ]
        with self._asking():
            return self._idling.ask(questions)

    @property
    def asked_ahead(self) -> bool:
        """Are the answers still under way? `pushed` takes them in."""
        return self._idling.asking

    def answers(self) -> Answers | None:
        """Once all of them have come; only once."""
        return self._idling.take_answers()

    def note_pushes(self, answers: Answers) -> None:
        """What the server said by itself amid these answers will be `told`."""
        self._wire.note_pushes(answers.lines)

    def log_out(self) -> None:
        """A polite end, if the server is still there to hear it."""
        with contextlib.suppress(Unavailable, Refused), self._asking():
            self._idling.end()
            self._client.logout()
        self.drop()

    def drop(self) -> None:
        """The end of the connection, without a word to the server."""
        with contextlib.suppress(OSError):
            self._wire.shutdown()

    @cached_property
    def _list_command(self) -> tuple[str, ...]:
        options = [
            option
            for capability, option in (("SPECIAL-USE", "SPECIAL-USE"), ("LIST-STATUS", f"STATUS {STATUS_ITEMS}"))
            if self._client.offers(capability)
        ]
        return ("LIST", '""', '"*"', *(("RETURN", f"({' '.join(options)})") if options else ()))

    def _fetch(self, uids: Sequence[int], items: Sequence[str]) -> dict[int, dict[bytes, Any]]:
        # What a refused FETCH sent before its refusal must not pass for an answer to this one.
        self._wire.untagged_responses.pop("FETCH", None)
        fetched: dict[int, dict[bytes, Any]] = self._client.fetch(uids, items)
        return fetched

    @contextlib.contextmanager
    def _asking(self) -> Iterator[None]:
        """NO, BAD and unreadable answers become Refused; all else ends the connection.

        So does a timeout: the answer may still come, and would be taken for the answer to the next question.
        """
        try:
            with asking(self.host):
                yield
        except Unavailable:
            self.drop()
            raise


def _one_line(text: str) -> str:
    """Or it would be a command of its own."""
    if not text.isprintable():
        raise ValueError("a control character in what is looked for")
    return text
