"""From the UIDs of one folder to mails: headers of all, then the bodies of those that are wanted whole."""

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from connectors.base import SetAside, Wanted
from connectors.imap.answers import Envelope
from connectors.imap.cursor import Place
from connectors.imap.folders import Folder
from connectors.imap.items import BODY_LIMIT
from connectors.imap.session import Session
from connectors.imap.strikes import Patient, Strikes
from connectors.message import FolderRole, InboundMessage, parse

log = logging.getLogger(__name__)

END_OF_HEADER = re.compile(rb"\r?\n\r?\n")
BODIES_AT_ONCE = 8 * 1024 * 1024
BROKE_OFF = "the server broke off each time it was asked for this mail"
DRAFT = "\\draft"
ROLE_OF_LABEL = {"\\sent": FolderRole.SENT, "\\inbox": FolderRole.INBOX}


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a folder's new mails, and the place reached once they are recorded."""

    place: Place
    messages: tuple[InboundMessage, ...] = ()
    set_aside: tuple[SetAside, ...] = ()


class FolderReader:
    """Reads in the folder that is open in `session`, and whose UIDVALIDITY is `validity`."""

    def __init__(self, session: Session, folder: Folder, validity: int, wanted: Wanted, strikes: Strikes) -> None:
        self._session = session
        self._folder = folder
        self._validity = validity
        self._wanted = wanted
        self._strikes = strikes
        self._patient = Patient(strikes, self._place_key)

    def parts(self, uids: Sequence[int]) -> Iterator[Part]:
        """In the order of UIDs, which is the order of arrival."""
        for chunk in self._strikes.chunks(uids, self._place_key):
            yield self._part(chunk)

    def _part(self, uids: Sequence[int]) -> Part:
        lost = {uid: BROKE_OFF for uid in uids if self._strikes.given_up(self._place_key(uid))}
        envelopes, refused = self._patient.ask(self._session.envelopes, [uid for uid in uids if uid not in lost])
        lost |= refused
        known = {each.uid: each for each in envelopes if DRAFT not in each.gmail_labels}
        messages = dict(self._parsed(known.values(), self._header, lost))
        bodies = self._bodies(self._wanted_of(known.values(), messages), lost)
        messages |= self._parsed([known[uid] for uid in bodies], lambda each: self._whole(each, bodies[each.uid]), lost)
        self._strikes.forgive(self._place_key(uid) for uid in uids)
        return Part(
            Place(self._validity, uids[-1] + 1),
            messages=tuple(messages[uid] for uid in sorted(messages) if uid not in lost),
            set_aside=tuple(self._set_aside(uid, known.get(uid), lost[uid]) for uid in sorted(lost)),
        )

    def _wanted_of(self, envelopes: Iterable[Envelope], messages: Mapping[int, InboundMessage]) -> list[Envelope]:
        wanted = frozenset(self._wanted(tuple(messages[uid] for uid in sorted(messages))))
        return [each for each in envelopes if each.uid in messages and messages[each.uid].key in wanted]

    def _bodies(self, envelopes: Sequence[Envelope], lost: dict[int, str]) -> dict[int, bytes]:
        """A mail deleted in this very moment is missing: its header alone must do."""
        bodies: dict[int, bytes] = {}
        for some in _within_memory(envelopes):
            served, refused = self._patient.ask(lambda uids: list(self._session.bodies(uids).items()), some)
            bodies |= served
            lost |= refused
        return bodies

    def _parsed(
        self, envelopes: Iterable[Envelope], read: Callable[[Envelope], InboundMessage], lost: dict[int, str]
    ) -> Iterator[tuple[int, InboundMessage]]:
        for each in envelopes:
            try:
                message = read(each)
            except Exception:  # a bug of ours: one mail must not stop a mailbox
                log.exception("a mail could not be parsed", extra={"key": self._key(each)})
                lost[each.uid] = "it could not be parsed"
            else:
                yield each.uid, message

    def _header(self, each: Envelope) -> InboundMessage:
        return self._mail(each, each.header, complete=False)

    def _whole(self, each: Envelope, body: bytes) -> InboundMessage:
        """Where the header is longer than all that is fetched of a mail, the fields fetched by name tell more."""
        header_alone = each.size > BODY_LIMIT and not END_OF_HEADER.search(body)
        return self._mail(each, each.header if header_alone else body, complete=True)

    def _mail(self, each: Envelope, raw: bytes, *, complete: bool) -> InboundMessage:
        message = parse(
            raw,
            key=self._key(each),
            folder=self._folder.name,
            role=self._role(each),
            received_at=each.received_at,
            size=each.size,
            complete=complete,
        )
        thread = each.gmail_thread
        return message if thread is None else replace(message, provider_thread=str(thread))

    def _role(self, each: Envelope) -> FolderRole:
        """In Gmail's All Mail the labels say what the folder does not."""
        if self._folder.role is not FolderRole.OTHER:
            return self._folder.role
        return next((role for label, role in ROLE_OF_LABEL.items() if label in each.gmail_labels), FolderRole.OTHER)

    def _set_aside(self, uid: int, known: Envelope | None, reason: str) -> SetAside:
        return SetAside(self._key(known) if known else self._place_key(uid), self._folder.name, reason)

    def _key(self, each: Envelope) -> str:
        """Gmail names a mail the same in whatever label it is seen; elsewhere the place is the name."""
        return f"gmail:{each.gmail_id}" if each.gmail_id is not None else self._place_key(each.uid)

    def _place_key(self, uid: int) -> str:
        name = self._folder.wire.encode("ascii", "backslashreplace").decode("ascii")
        return f"{name}/{self._validity}/{uid}"


def _within_memory(envelopes: Sequence[Envelope]) -> Iterator[list[int]]:
    """UIDs in portions whose bodies are held at once."""
    portion: list[int] = []
    held = 0
    for each in envelopes:
        size = min(each.size, BODY_LIMIT)
        if portion and held + size > BODIES_AT_ONCE:
            yield portion
            portion, held = [], 0
        portion.append(each.uid)
        held += size
    if portion:
        yield portion
