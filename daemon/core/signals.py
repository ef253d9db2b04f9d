"""What does an event look like to the outside? One shape for webhooks, the API's events and the stream."""

import json
import re
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from typing import Protocol

from daemon.core.events import Event, EventType, Json

KNOWN_TYPES = frozenset(EventType) | {
    # Promised by the contract, not heard yet: a configuration may already ask for them.
    "document.opened",
    "document.page_viewed",
    "document.completed",
    "document.downloaded",
}


class Numbered(Protocol):
    """An event as the store keeps it: with its public id, and its place in the order of everything."""

    @property
    def id(self) -> str: ...
    @property
    def sequence(self) -> int: ...
    @property
    def event(self) -> Event: ...


def event_json(recorded: Numbered) -> dict[str, Json]:
    """The event as JSON values. What does not apply to it is left out, `evidence` excepted."""
    event = recorded.event
    who: dict[str, Json] = {
        "contact": event.contact,
        "campaign_id": event.campaign_id,
        "send_id": event.send_id,
        "mailbox": event.mailbox,
    }
    data: dict[str, Json] = {
        "event_id": recorded.id,
        "sequence": recorded.sequence,
        **{name: value for name, value in who.items() if value is not None},
        "occurred_at": rfc3339(event.occurred_at),
        "observed_at": rfc3339(event.observed_at),
        **event.facts,
        **event.personal,
        "evidence": [{"rule": piece.rule, "text": piece.text} for piece in event.evidence],
    }
    return {"type": event.type.value, "timestamp": rfc3339(event.observed_at), "data": data}


def body(recorded: Numbered) -> bytes:
    """A webhook's body: the same bytes at every attempt."""
    return _json_bytes(event_json(recorded))


def example_body(event_id: str, now: datetime) -> bytes:
    """What a webhook gets when a person tries it out: no event stands behind it."""
    data = {"event_id": event_id, "note": "This is a test of your webhook. Nothing happened.", "evidence": []}
    return _json_bytes({"type": "webhook.test", "timestamp": rfc3339(now), "data": data})


def _json_bytes(value: Json) -> bytes:
    """In ASCII, so that nothing on the way can misread it."""
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def rfc3339(moment: datetime) -> str:
    """In UTC and milliseconds, rounded down."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def glob_problem(glob: str) -> str | None:
    """Why this glob would never match anything; None if it does."""
    if re.fullmatch(r"[a-z_.*?]+", glob) and any(fnmatchcase(known, glob) for known in KNOWN_TYPES):
        return None
    return f'"{glob}" matches no type of event; for example "campaign.*", "reply.received" or "*" would'
