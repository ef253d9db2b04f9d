"""A request for an image or a link of ours becomes a hit."""

import os
import time
from datetime import datetime

from starlette.types import Scope

from daemon.core.hits import Hit
from daemon.core.tokens import Keyring
from daemon.web.asker import asker
from daemon.web.capture.touched import Touched


def hit(scope: Scope, found: Touched, now: datetime, keyring: Keyring) -> Hit:
    who, target = asker(scope, keyring), found.target
    return Hit(
        uid=new_uid(),
        kind=found.kind,
        at=now,
        send_id=found.send_id,
        method=scope["method"],
        place=target.place if target else None,
        part=target.part if target else None,
        url=target.url if target else None,
        address=who.address,
        agent=who.agent,
        hints=who.hints,
        device=who.device,
    )


def new_uid() -> bytes:
    """As a ULID: 48 bits of time in milliseconds, then 80 of chance. In an index, the next lies beside the last."""
    return (time.time_ns() // 1_000_000).to_bytes(6) + os.urandom(10)
