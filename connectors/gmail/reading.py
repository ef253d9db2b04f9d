"""From the ids of mails to mails: headers of all, then the bodies of those that are wanted whole."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from connectors.base import SetAside, Wanted
from connectors.gmail.answers import Envelope
from connectors.gmail.api import Api
from connectors.gmail.labels import ALL_MAIL, Labels, Spot
from connectors.message import InboundMessage, parse
from connectors.polled import Patience

log = logging.getLogger(__name__)

AT_ONCE = 50  # https://developers.google.com/workspace/gmail/api/guides/batch: larger ones are likely to be limited
BODIES_AT_ONCE = 8 * 1024 * 1024  # Google hands out whole mails only, whatever they carry


@dataclass(frozen=True, slots=True)
class Read:
    """Oldest first, as they were asked for."""

    messages: tuple[InboundMessage, ...]
    set_aside: tuple[SetAside, ...]


@dataclass(frozen=True, slots=True)
class Lying:
    """A mail that is for us, and where."""

    envelope: Envelope
    spot: Spot


class MailReader:
    def __init__(self, api: Api, labels: Labels, wanted: Wanted) -> None:
        self._api = api
        self._labels = labels
        self._wanted = wanted
        self._envelopes = Patience(api.envelopes, api.profile, AT_ONCE)
        self._bodies = Patience(api.bodies, api.profile, AT_ONCE)

    def read(self, ids: Sequence[str]) -> Read:
        """Without those that are gone, in the bin, or drafts."""
        envelopes, refused = self._envelopes.ask(ids)
        lying = self._lying(envelopes)
        lost = {each: SetAside(key_of(each), ALL_MAIL, reason) for each, reason in refused.items()}
        headers = {id_: self._read(each, each.envelope.header, _header, lost) for id_, each in lying.items()}
        whole = self._whole(self._wanted_of(lying, headers), lost)
        self._envelopes.forget()
        self._bodies.forget()
        messages = ((whole.get(id_) or headers.get(id_)) for id_ in ids if id_ not in lost)
        return Read(tuple(filter(None, messages)), tuple(lost[id_] for id_ in ids if id_ in lost))

    def _lying(self, envelopes: Mapping[str, Envelope]) -> dict[str, Lying]:
        if not all(self._labels.knows(each.labels) for each in envelopes.values()):
            self._labels.learn(self._api.labels())
        spots = {id_: self._labels.spot(each.labels) for id_, each in envelopes.items()}
        return {id_: Lying(envelopes[id_], spot) for id_, spot in spots.items() if spot}

    def _wanted_of(self, lying: Mapping[str, Lying], headers: Mapping[str, InboundMessage | None]) -> list[Lying]:
        shown = {id_: header for id_, header in headers.items() if header}
        wanted = frozenset(self._wanted(tuple(shown.values())))
        return [lying[id_] for id_, header in shown.items() if header.key in wanted]

    def _whole(self, lying: Sequence[Lying], lost: dict[str, SetAside]) -> dict[str, InboundMessage]:
        """A mail deleted in this very moment is missing: its header alone must do."""
        whole: dict[str, InboundMessage] = {}
        for some in _within_memory(lying):
            bodies, refused = self._bodies.ask([each.envelope.id for each in some])
            for each in some:
                id_ = each.envelope.id
                if id_ in refused:
                    lost[id_] = SetAside(key_of(id_), each.spot.folder, refused[id_])
                elif id_ in bodies and (message := self._read(each, bodies[id_], _complete, lost)):
                    whole[id_] = message
        return whole

    def _read(
        self, each: Lying, raw: bytes, how: Callable[[Lying, bytes], InboundMessage], lost: dict[str, SetAside]
    ) -> InboundMessage | None:
        try:
            return how(each, raw)
        except Exception:  # a bug of ours: one mail must not stop a mailbox
            key = key_of(each.envelope.id)
            log.exception("a mail could not be parsed", extra={"key": key})
            lost[each.envelope.id] = SetAside(key, each.spot.folder, "it could not be parsed")
            return None


def key_of(id_: str) -> str:
    """As a mail is named when the same mailbox is read by IMAP, whose X-GM-MSGID is the same number in decimal."""
    return f"gmail:{_decimal(id_)}"


def _decimal(id_: str) -> str:
    try:
        return str(int(id_, 16))
    except ValueError:
        return id_


def _header(each: Lying, raw: bytes) -> InboundMessage:
    return _mail(each, raw, complete=False)


def _complete(each: Lying, raw: bytes) -> InboundMessage:
    return _mail(each, raw, complete=True)


def _mail(each: Lying, raw: bytes, *, complete: bool) -> InboundMessage:
    message = parse(
        raw,
        key=key_of(each.envelope.id),
        folder=each.spot.folder,
        role=each.spot.role,
        received_at=each.envelope.received_at,
        size=each.envelope.size,
        complete=complete,
    )
    return replace(message, provider_thread=_decimal(each.envelope.thread))


def _within_memory(lying: Sequence[Lying]) -> Iterator[list[Lying]]:
    """In portions that may be held at once; a very large mail goes alone."""
    portion: list[Lying] = []
    held = 0
    for each in lying:
        if portion and held + each.envelope.size > BODIES_AT_ONCE:
            yield portion
            portion, held = [], 0
        portion.append(each)
        held += each.envelope.size
    if portion:
        yield portion
