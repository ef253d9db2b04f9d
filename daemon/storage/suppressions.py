"""Addresses that get no more mail, or none of some; kept as hashes, which outlive the person's data."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, select

from daemon.core.events import Event, EventType, Rung, StopReason
from daemon.core.opt_outs import EVERYTHING, Lifted, OptOut, OptOutScope, Source, Wish, wish_of
from daemon.storage.records import Suppression
from daemon.storage.schema import contacts, suppressions
from daemon.storage.sql import Upsert

SUPPRESS = Upsert(suppressions, lambda new: new.on_conflict_do_nothing())
OF_HASH = select(suppressions).where(suppressions.c.hash == bindparam("hashed")).order_by(suppressions.c.number)
HASH_OF = select(contacts.c.hash).where(contacts.c.id == bindparam("contact"))
LIFT = delete(suppressions).where(
    suppressions.c.hash == bindparam("hashed"),
    suppressions.c.reason == bindparam("for_reason"),
    suppressions.c.scope == bindparam("in_scope"),
    suppressions.c.name == bindparam("named"),
)
SOURCES = {StopReason.HARD_BOUNCE: Source.BOUNCE, StopReason.COMPLAINT: Source.COMPLAINT}


def suppresses(event: Event) -> StopReason | None:
    """Why the address gets no more mail. What nobody is sure of pauses and asks: anybody can write a sender's name."""
    if not Rung(str(event.facts.get("matched_by", Rung.MESSAGE_ID))).certain:
        return None
    if event.type is EventType.COMPLAINT_RECEIVED:
        return StopReason.COMPLAINT
    hard = event.type is EventType.BOUNCE_RECEIVED and event.facts.get("severity") == "hard"
    return StopReason.HARD_BOUNCE if hard else None


def suppressions_of(connection: Connection, hashed: bytes) -> tuple[Suppression, ...]:
    """Of this address, in the order in which they came."""
    return tuple(map(suppression, connection.execute(OF_HASH, {"hashed": hashed})))


def suppress(connection: Connection, hashed: bytes, reason: StopReason, event: Event) -> None:
    """What was heard of an address keeps every mail from it. What is suppressed already, stays so."""
    wish = Wish(EVERYTHING, SOURCES[reason], campaign_id=event.campaign_id)
    _add(connection, hashed, reason, wish, event.observed_at)


def opt_out(connection: Connection, hashed: bytes, event: Event) -> None:
    """What a `contact.unsubscribed` says."""
    _add(connection, hashed, StopReason.UNSUBSCRIBE, wish_of(event), event.occurred_at)


def lift(connection: Connection, hashed: bytes, lifted: Iterable[Lifted]) -> None:
    for each in lifted:
        named = {"for_reason": each.reason, "in_scope": each.what.scope, "named": each.what.name}
        connection.execute(LIFT, {"hashed": hashed, **named})


def hash_of(connection: Connection, contact: int) -> bytes:
    return bytes(connection.execute(HASH_OF, {"contact": contact}).scalar_one())


def suppression(row: Row[tuple[object, ...]]) -> Suppression:
    return Suppression(
        reason=StopReason(row.reason),
        what=OptOut(OptOutScope(row.scope), row.name),
        source=Source(row.source),
        why=row.why,
        by=row.by,
        campaign_id=row.campaign_id,
        at=row.suppressed_at,
    )


def _add(connection: Connection, hashed: bytes, reason: StopReason, wish: Wish, at: datetime) -> None:
    row = {
        "hash": hashed,
        "reason": reason,
        "scope": wish.what.scope,
        "name": wish.what.name,
        "source": wish.source,
        "why": wish.why,
        "by": wish.by,
        "campaign_id": wish.campaign_id,
        "suppressed_at": at,
    }
    connection.execute(SUPPRESS.on(connection), row)
