"""Hits as they come in."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime

from daemon.core.hits import Hit, HitKind
from daemon.core.targets import BodyPart

SEND = "snd_01jd8z0q3v5w7x9y1a2b3c4d5e"
AT = datetime(2026, 11, 21, 9, 0, 0, 123456, tzinfo=UTC)


def click(agent: str = "Mozilla/5.0", hints: Mapping[str, str] | None = None) -> Hit:
    return Hit(
        uid=os.urandom(16),
        kind=HitKind.CLICK,
        at=AT,
        send_id=SEND,
        place=3,
        part=BodyPart.TEXT,
        url="https://halyard.example/arcades",
        address="203.0.113.7",
        agent=agent,
        hints=hints or {"accept-language": "sv"},
        device=b"d" * 16,
    )


def open_() -> Hit:
    return Hit(uid=os.urandom(16), kind=HitKind.OPEN, at=AT, send_id=SEND, method="HEAD")
