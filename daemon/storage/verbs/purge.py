"""What is kept for a time is deleted after it, in portions: whoever waits to write waits a moment, not a minute."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, delete, select, tuple_

from daemon.storage.schema import (
    DELIVERED,
    claims,
    deliveries,
    devices,
    idempotency,
    sent_copies,
    sessions,
    sign_in_tickets,
    unmatched,
    unsettled,
)
from daemon.storage.verbs.base import Verbs
from daemon.storage.verbs.idempotency import over

UNMATCHED_KEPT = timedelta(days=30)
DELIVERED_KEPT = timedelta(days=30)
CLAIMS_KEPT = timedelta(days=400)  # longer than any first-time lookback: an old mail found again is not counted again
DEVICES_KEPT = timedelta(days=400)  # since they were last seen; their cookies live no longer
PORTION = 5_000


class PurgeVerbs(Verbs):
    def purge(self, now: datetime) -> Mapping[str, int]:
        """How many of each were deleted. Call again in a new transaction while any of them is not 0."""
        return {
            "unmatched": self._delete(unmatched, unmatched.c.seen_at < now - UNMATCHED_KEPT),
            "sent_copies": self._delete(sent_copies, sent_copies.c.seen_at < now - UNMATCHED_KEPT),
            "unsettled": self._delete(unsettled, unsettled.c.seen_at < now - UNMATCHED_KEPT),
            "idempotency": self._delete(idempotency, over(now)),
            "deliveries": self._delete(deliveries, DELIVERED, deliveries.c.delivered_at < now - DELIVERED_KEPT),
            "sessions": self._delete(sessions, sessions.c.expires_at < now),
            "sign_in_tickets": self._delete(sign_in_tickets, sign_in_tickets.c.expires_at < now),
            "devices": self._delete(devices, devices.c.seen_at < now - DEVICES_KEPT),
            "claims": self._delete(claims, claims.c.claimed_at < now - CLAIMS_KEPT),
        }

    def _delete(self, table: Table, *old: ColumnElement[bool]) -> int:
        key: tuple[Column[Any], ...] = tuple(table.primary_key)
        portion = select(*key).where(*old).limit(PORTION)
        return self._connection.execute(delete(table).where(tuple_(*key).in_(portion))).rowcount
