"""Somebody, or something, loaded the image of a mail or followed a link: as it came in, before anybody judges it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from pydantic import ConfigDict, with_config

from daemon.core.events import Actor
from daemon.core.targets import BodyPart


class HitKind(StrEnum):
    OPEN = "open"
    CLICK = "click"
    TRAP = "trap"  # a link followed that no person can see
    DOCUMENT = "document"  # a document's link followed: kept as a view, and judged as a click is
    INFERRED = "inferred"  # nothing came in: a click or an answer proves that somebody read the mail


@with_config(ConfigDict(ser_json_bytes="hex", val_json_bytes="hex", extra="forbid"))  # as JSON: `told_hits`
@dataclass(frozen=True, slots=True)
class Hit:
    """`uid` is made when it comes in, 16 bytes that sort by time. Of an open, `place`, `part` and `url` are None.

    `send_id` names what was touched: a mail, or another message (`core.links`), whose links are in no part of a mail.
    `library` is the number of the library's link that was followed. `address` is the peer's IP address, `hints` are
    further headers by lower-case name, `device` is the id in a device cookie of ours, already proved.
    """

    uid: bytes
    kind: HitKind
    at: datetime
    send_id: str
    method: str = "GET"
    place: int | None = None
    part: BodyPart | None = None
    url: str | None = None
    address: str | None = None
    agent: str | None = None
    hints: Mapping[str, str] = field(default_factory=dict)
    device: bytes | None = field(default=None, repr=False)
    library: int | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """Who it was, and the name of the rule that says so."""

    hit: Hit
    actor: Actor
    reason: str
