"""From the ids of mails to mails: headers of all, then the bodies of those that are wanted whole."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from connectors.base import SetAside, Wanted
from connectors.message import InboundMessage, parse
from connectors.microsoft365.answers import Envelope, Found
from connectors.microsoft365.api import BODY_LIMIT, Api
from connectors.microsoft365.folders import Folders, Spot
from connectors.microsoft365.together import AT_ONCE
from connectors.polled import Patience

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Read:
    """In the order in which they were asked for."""

    messages: tuple[InboundMessage, ...]
    set_aside: tuple[SetAside, ...]


@dataclass(frozen=True, slots=True)
class Lying:
    """A mail that is for us, and where."""

    envelope: Envelope
    spot: Spot


class MailReader:
    """In one thread at a time."""

    def __init__(self, api: Api, folders: Folders, wanted: Wanted) -> None:
        self._folders = folders
        self._wanted = wanted
        self._envelopes = Patience(api.envelopes, api.witness, AT_ONCE)
        self._bodies = Patience(api.bodies, api.witness, AT_ONCE)

    def read(self, found: Sequence[Found]) -> Read:
        """Without those that are gone by now, or thrown away."""
        ids = [each.id for each in found]
        envelopes, refused = self._envelopes.ask(ids)
        lying = self._lying(envelopes)
        lost = {each.id: self._set_aside(each, refused[each.id]) for each in found if each.id in refused}
        headers = {id_: self._read(each, each.envelope.header, _header, lost) for id_, each in lying.items()}
        whole = self._whole(self._wanted_of(lying, headers), lost)
        self._envelopes.forget()
        self._bodies.forget()
        messages = ((whole.get(id_) or headers.get(id_)) for id_ in ids if id_ not in lost)
        return Read(tuple(filter(None, messages)), tuple(lost[id_] for id_ in ids if id_ in lost))

    def _lying(self, envelopes: Mapping[str, Envelope]) -> dict[str, Lying]:
        spots = {id_: self._folders.spot(each.folder) for id_, each in envelopes.items()}
        return {id_: Lying(envelopes[id_], spot) for id_, spot in spots.items() if spot}

    def _set_aside(self, found: Found, reason: str) -> SetAside:
        spot = self._folders.spot(found.folder)
        return SetAside(key_of(found.id), spot.folder if spot else "", reason)

    def _wanted_of(self, lying: Mapping[str, Lying], headers: Mapping[str, InboundMessage | None]) -> list[Lying]:
        shown = {id_: header for id_, header in headers.items() if header}
        wanted = frozenset(self._wanted(tuple(shown.values())))
        return [lying[id_] for id_, header in shown.items() if header.key in wanted]

    def _whole(self, lying: Sequence[Lying], lost: dict[str, SetAside]) -> dict[str, InboundMessage]:
        """A mail deleted in this very moment is missing: its header alone must do."""
        bodies, refused = self._bodies.ask([each.envelope.id for each in lying])
        whole: dict[str, InboundMessage] = {}
        for each in lying:
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
    """The same wherever the mail is moved: the id is immutable."""
    return f"graph:{id_}"


def _header(each: Lying, raw: bytes) -> InboundMessage:
    return _mail(each, raw, len(raw), complete=False)


def _complete(each: Lying, raw: bytes) -> InboundMessage:
    """Microsoft does not tell how large a mail is: of one that was cut, only that it is larger."""
    return _mail(each, raw, len(raw) + (len(raw) >= BODY_LIMIT), complete=True)


def _mail(each: Lying, raw: bytes, size: int, *, complete: bool) -> InboundMessage:
    message = parse(
        raw,
        key=key_of(each.envelope.id),
        folder=each.spot.folder,
        role=each.spot.role,
        received_at=each.envelope.received_at,
        size=size,
        complete=complete,
    )
    return replace(message, provider_thread=each.envelope.conversation)
