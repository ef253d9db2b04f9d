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
TRACKED = select(sends.c.tracked).where(sends.c.id == bindparam("send"))


def infer_from_reply(connection: Connection, event: Event) -> None:
    """Where the mail has an image, it is judged a moment later whether a person had loaded that before."""
    if event.send_id is None or not Rung(str(event.facts.get("matched_by", Rung.CONTACT))).certain:
        return
    tracked = connection.scalar(TRACKED, {"send": event.send_id})
    if tracked and tracked.get("opens"):
        insert_inferred(connection, event.send_id, event.occurred_at, {})


def insert_inferred(connection: Connection, send_id: str, at: datetime, decided: Mapping[str, object]) -> None:
    uid = hashlib.sha256(f"inferred {send_id}".encode()).digest()[:16]
    row = {"uid": uid, "kind": HitKind.INFERRED, "at": at, "send_id": send_id, "method": "", "hints": {}, **decided}
    connection.execute(INFER.on(connection), row)
