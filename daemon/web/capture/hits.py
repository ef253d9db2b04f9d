"""A request for an image or a link of ours becomes a hit."""

import os
import time
from datetime import datetime

from starlette.types import Scope

from daemon.core.hits import Hit
from daemon.core.library import Lead
from daemon.core.tokens import Keyring
from daemon.web.asker import asker
from daemon.web.capture.touched import Touched


def hit(scope: Scope, found: Touched, to: Lead | None, now: datetime, keyring: Keyring) -> Hit:
    """`to` is where it leads at this moment."""
    who, target = asker(scope, keyring), found.target
    return Hit(
        uid=new_uid(),
        kind=found.kind,
        at=now,
        send_id=found.send_id,
        method=scope["method"],
        place=target.place if target else None,
        part=target.part if target and found.is_in_a_mail else None,
        url=to.url if to else None,
        address=who.address,
        agent=who.agent,
        hints=who.hints,
        device=who.device,
        library=target.of_library.number if target and target.of_library else None,
    )


def new_uid() -> bytes:
    """As a ULID: 48 bits of time in milliseconds, then 80 of chance. In an index, the next lies beside the last."""
    return (time.time_ns() // 1_000_000).to_bytes(6) + os.urandom(10)
