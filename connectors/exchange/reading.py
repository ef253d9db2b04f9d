"""From what lists tell of mails to mails: headers where that is too little, then the bodies of those wanted whole."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import blake2b

from connectors.base import SetAside, Wanted
from connectors.exchange.answers import Listed
from connectors.exchange.api import Api
from connectors.exchange.folders import Folder
from connectors.message import FolderRole, InboundMessage, parse
from connectors.polled import Patience

log = logging.getLogger(__name__)

AT_ONCE = 50
BODIES_AT_ONCE = 8 * 1024 * 1024  # Exchange hands out whole mails only, whatever they carry
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Read:
    """Oldest first."""

    messages: tuple[InboundMessage, ...]
    set_aside: tuple[SetAside, ...]


class MailReader:
    def __init__(self, api: Api, wanted: Wanted) -> None:
        self._wanted = wanted
        self._headers = Patience(api.headers, api.known_folders, AT_ONCE)
        self._contents = Patience(api.contents, api.known_folders, AT_ONCE)

    def read(self, folder: Folder, listed: Sequence[Listed]) -> Read:
        """One that goes away in this very moment is told by as much as is known of it, or not at all."""
        reading = _Reading(folder, sorted(listed, key=lambda each: each.received_at or LONG_AGO))
        telling = {each.id: message for each in reading.mails if each.has_sender and (message := reading.told(each))}
        wanted = self._wanted_of(telling)
        headers = self._with_headers(reading, [each for each in reading.mails if each.id not in wanted])
        wanted |= self._wanted_of(headers)
        whole = self._whole(reading, [each for each in reading.mails if each.id in wanted])
        self._headers.forget()
        self._contents.forget()
        shown = telling | headers | whole
        messages = (shown[each.id] for each in reading.mails if each.id in shown and each.id not in reading.lost)
        return Read(tuple(messages), tuple(reading.lost.values()))

    def _wanted_of(self, shown: Mapping[str, InboundMessage]) -> set[str]:
        wanted = frozenset(self._wanted(tuple(shown.values()))) if shown else frozenset()
        return {id_ for id_, message in shown.items() if message.key in wanted}

    def _with_headers(self, reading: "_Reading", mails: Sequence[Listed]) -> dict[str, InboundMessage]:
        served, refused = self._headers.ask([each.id for each in mails])
        reading.lose(refused)
        return {
            each.id: message
            for each in mails
            if each.id in served and (message := reading.header(each, served[each.id]))
        }

    def _whole(self, reading: "_Reading", mails: Sequence[Listed]) -> dict[str, InboundMessage]:
        whole: dict[str, InboundMessage] = {}
        for some in _within_memory(mails):
            served, refused = self._contents.ask([each.id for each in some])
            reading.lose(refused)
            for each in some:
                if each.id in served and (message := reading.complete(each, served[each.id])):
                    whole[each.id] = message
        return whole


class _Reading:
    """Mails of one folder on their way; `lost` are those that cannot be read, by id."""

    def __init__(self, folder: Folder, mails: list[Listed]) -> None:
        self.mails = mails
        self.lost: dict[str, SetAside] = {}
        self._folder = folder

    def lose(self, refused: Mapping[str, str]) -> None:
        for id_, reason in refused.items():
            self.lost[id_] = SetAside(key_of(id_), self._folder.name, reason)

    def told(self, each: Listed) -> InboundMessage | None:
        """By what a list tells of it."""
        return self.header(each, each.header)

    def header(self, each: Listed, raw: bytes) -> InboundMessage | None:
        thread = each.thread if each.is_answer or self._folder.role is FolderRole.SENT else b""
        return self._parsed(each, lambda: self._mail(each, raw + thread, complete=False))

    def complete(self, each: Listed, raw: bytes) -> InboundMessage | None:
        return self._parsed(each, lambda: self._mail(each, raw, complete=True))

    def _parsed(self, each: Listed, how: Callable[[], InboundMessage]) -> InboundMessage | None:
        try:
            return how()
        except Exception:  # a bug of ours: one mail must not stop a mailbox
            key = key_of(each.id)
            log.exception("a mail could not be parsed", extra={"key": key})
            self.lost[each.id] = SetAside(key, self._folder.name, "it could not be parsed")
            return None

    def _mail(self, each: Listed, raw: bytes, *, complete: bool) -> InboundMessage:
        message = parse(
            raw,
            key=key_of(each.id),
            folder=self._folder.name,
            role=self._folder.role,
            received_at=each.received_at,
            size=each.size,
            complete=complete,
        )
        return replace(message, provider_thread=each.conversation)


def key_of(id_: str) -> str:
    """Exchange's ids have some 150 letters, and are another one wherever a mail is moved to."""
    return f"exchange:{blake2b(id_.encode(), digest_size=16).hexdigest()}"


def _within_memory(mails: Sequence[Listed]) -> Iterator[list[Listed]]:
    """In portions that may be held at once; a very large mail goes alone."""
    portion: list[Listed] = []
    held = 0
    for each in mails:
        if portion and held + each.size > BODIES_AT_ONCE:
            yield portion
            portion, held = [], 0
        portion.append(each)
        held += each.size
    if portion:
        yield portion
