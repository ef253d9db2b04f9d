"""A hit as JSON: so it waits in the spool, and in the store until somebody judges it."""

import json
from collections.abc import Mapping
from datetime import datetime

from daemon.core.events import Json
from daemon.core.hits import Hit, HitKind
from daemon.core.targets import BodyPart


class Unreadable(Exception):
    """No hit as this version tells one. A later version may have told it, with more to say."""


def told(hit: Hit) -> Json:
    """A list: of all that is done with a hit while somebody waits, naming each field would cost the most."""
    return [
        hit.uid.hex(),
        hit.kind,
        hit.at.isoformat(),
        hit.send_id,
        hit.method,
        hit.place,
        hit.part,
        hit.url,
        hit.address,
        hit.agent,
        hit.hints,
        hit.device and hit.device.hex(),
    ]


def hit_told(text: str | bytes) -> Hit:
    """What `told` says, as JSON. Raises `Unreadable`."""
    try:
        return _hit(*json.loads(text))
    except (ValueError, TypeError, AttributeError) as error:
        raise Unreadable from error


def _hit(
    uid: str,
    kind: str,
    at: str,
    send_id: str,
    method: str,
    place: int | None,
    part: str | None,
    url: str | None,
    address: str | None,
    agent: str | None,
    hints: Mapping[str, str],
    device: str | None,
) -> Hit:
    return Hit(
        uid=bytes.fromhex(uid),
        kind=HitKind(kind),
        at=datetime.fromisoformat(at),
        send_id=send_id,
        method=method,
        place=place,
        part=BodyPart(part) if part else None,
        url=url,
        address=address,
        agent=agent,
        hints=hints,
        device=bytes.fromhex(device) if device else None,
    )
