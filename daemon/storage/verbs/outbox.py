"""What became of a delivery. In a lane (one webhook, one contact) only the first pending one has a time to be tried."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select, update

from daemon.bus import Topic
from daemon.storage.records import DeliveryState
from daemon.storage.schema import PENDING, deliveries
from daemon.storage.verbs.base import Verbs


class OutboxVerbs(Verbs):
    def delivered(self, delivery_id: int, status: int, now: datetime) -> None:
        """The receiver has it; the next of its lane is due."""
        outcome = {"state": DeliveryState.DELIVERED, "last_error": None, "delivered_at": now}
        self._settle(delivery_id, outcome | {"last_status": status})

    def failed(self, delivery_id: int, status: int | None, error: str, next_at: datetime) -> None:
        """To be tried again at `next_at`; its lane waits for it."""
        attempted = {"attempts": deliveries.c.attempts + 1, "last_status": status, "last_error": error}
        mine = (deliveries.c.id == delivery_id, PENDING)
        self._connection.execute(update(deliveries).where(*mine).values(next_at=next_at, **attempted))

    def park(self, delivery_id: int, status: int | None, error: str) -> None:
        """Given up until a person replays it; the next of its lane is due."""
        outcome = {"state": DeliveryState.PARKED, "last_status": status, "last_error": error}
        self._settle(delivery_id, outcome)

    def hasten(self, webhook_id: str, later_than: datetime, now: datetime) -> None:
        """Its receiver is back: what was to be tried again later than that is due now."""
        late = (deliveries.c.state == DeliveryState.PENDING, deliveries.c.next_at > later_than)
        mine = update(deliveries).where(deliveries.c.webhook_id == webhook_id, *late)
        self._connection.execute(mine.values(next_at=now))
        self._announce(Topic.OUTBOX)

    def replay(self, delivery_id: int, now: datetime) -> bool:
        """A parked or delivered one becomes pending again, and is due before all others of its lane.

        False: there is none such.
        """
        self._keep_order()
        row = self._row(delivery_id)
        if row is None or row.state == DeliveryState.PENDING:
            return False
        if row.lane is not None:
            self._connection.execute(update(deliveries).where(*_pending_in_lane_of(row)).values(next_at=None))
        again = {"state": DeliveryState.PENDING, "attempts": 0, "next_at": now, "delivered_at": None}
        self._connection.execute(update(deliveries).where(deliveries.c.id == delivery_id).values(again))
        self._announce(Topic.OUTBOX)
        return True

    def _settle(self, delivery_id: int, outcome: Mapping[str, Any]) -> None:
        self._keep_order()  # whoever records looks whether the lane is busy: not while we free it
        row = self._row(delivery_id)
        if row is None or row.state != DeliveryState.PENDING:
            return  # its webhook was removed or disabled while it was on its way
        settled = {"attempts": deliveries.c.attempts + 1, "next_at": None, **outcome}
        self._connection.execute(update(deliveries).where(deliveries.c.id == delivery_id).values(settled))
        if row.lane is not None:
            self._free_lane(row)

    def _free_lane(self, row: Row[Any]) -> None:
        waiting = select(deliveries.c.id, deliveries.c.next_at).where(*_pending_in_lane_of(row))
        following = self._connection.execute(waiting.order_by(deliveries.c.id).limit(1)).one_or_none()
        if following is not None and following.next_at is None:
            due = update(deliveries).where(deliveries.c.id == following.id).values(next_at=deliveries.c.created_at)
            self._connection.execute(due)
            self._announce(Topic.OUTBOX)

    def _row(self, delivery_id: int) -> Row[Any] | None:
        query: Select[Any] = select(deliveries.c.id, deliveries.c.webhook_id, deliveries.c.lane, deliveries.c.state)
        return self._connection.execute(query.where(deliveries.c.id == delivery_id)).one_or_none()


def _pending_in_lane_of(row: Row[Any]) -> tuple[Any, ...]:
    return (
        deliveries.c.webhook_id == row.webhook_id,
        deliveries.c.lane == row.lane,
        PENDING,
    )
