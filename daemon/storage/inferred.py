"""Somebody has read a mail whose image was never loaded: an answer or a click proves it, once a send."""

import hashlib
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from daemon.core.events import Event, Rung
from daemon.core.hits import HitKind
from daemon.storage.schema import hits, sends
from daemon.storage.sql import Upsert

INFER = Upsert(hits, lambda new: new.on_conflict_do_nothing(index_elements=["uid"]))
# A reply that waits to be judged proves nothing new any more, once a click was told.
DECIDE = Upsert(
    hits,
    lambda new: new.on_conflict_do_update(
        index_elements=["uid"],
        set_={name: new.excluded[name] for name in ("actor", "reason", "sequence")},
        where=hits.c.actor.is_(None),
    ),
)
TRACKED = select(sends.c.tracked).where(sends.c.id == bindparam("send"))


def infer_from_reply(connection: Connection, event: Event) -> None:
    """Where the mail has an image, it is judged a moment later whether a person had loaded that before."""
    if event.send_id is None or not Rung(str(event.facts.get("matched_by", Rung.CONTACT))).certain:
        return
    tracked = connection.scalar(TRACKED, {"send": event.send_id})
    if tracked and tracked.get("opens"):
        connection.execute(INFER.on(connection), _row(event.send_id, event.occurred_at))


def decide_inferred(connection: Connection, send_id: str, at: datetime, decided: Mapping[str, object]) -> None:
    connection.execute(DECIDE.on(connection), {**_row(send_id, at), **decided})


def _row(send_id: str, at: datetime) -> dict[str, object]:
    uid = hashlib.sha256(f"inferred {send_id}".encode()).digest()[:16]
    return {"uid": uid, "kind": HitKind.INFERRED, "at": at, "send_id": send_id, "method": "", "hints": {}}
