"""Addresses that get no more mail for what was heard of them; kept as hashes, which outlive the person's data."""

from datetime import datetime
from hashlib import blake2b

from sqlalchemy import Connection, delete, select

from daemon.core.events import Event, EventType, Rung, StopReason
from daemon.storage.schema import contacts, store_identity, suppressions
from daemon.storage.sql import Upsert

SUPPRESS = Upsert(suppressions, lambda new: new.on_conflict_do_nothing())


def address_hash(connection: Connection, email: str) -> bytes:
    """A suppressed address as it outlives the person's data: of use in this store, and nowhere else."""
    salt = connection.scalars(select(store_identity.c.salt)).one()
    return blake2b(email.lower().encode("utf-8", "surrogatepass"), digest_size=32, key=salt).digest()


def suppresses(event: Event) -> StopReason | None:
    """Why the address gets no more mail. What nobody is sure of pauses and asks: anybody can write a sender's name."""
    if not Rung(str(event.facts.get("matched_by", Rung.MESSAGE_ID))).certain:
        return None
    if event.type is EventType.COMPLAINT_RECEIVED:
        return StopReason.COMPLAINT
    hard = event.type is EventType.BOUNCE_RECEIVED and event.facts.get("severity") == "hard"
    return StopReason.HARD_BOUNCE if hard else None


def suppress(connection: Connection, contact: int, reason: StopReason, now: datetime) -> None:
    hashed = address_hash(connection, _email(connection, contact))
    suppressed = {"hash": hashed, "reason": reason, "contact_id": contact, "suppressed_at": now}
    connection.execute(SUPPRESS.on(connection), suppressed)


def lift(connection: Connection, contact: int, reason: StopReason) -> None:
    hashed = address_hash(connection, _email(connection, contact))
    connection.execute(delete(suppressions).where(suppressions.c.hash == hashed, suppressions.c.reason == reason))


def _email(connection: Connection, contact: int) -> str:
    return str(connection.scalars(select(contacts.c.email).where(contacts.c.id == contact)).one())
