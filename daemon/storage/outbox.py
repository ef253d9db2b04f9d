"""What waits to be delivered, and what was."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, select

from daemon.storage import values
from daemon.storage.feed import EVENT_COLUMNS, WITH_PERSONAL
from daemon.storage.paging import DELIVERIES, read_cursor, write_cursor
from daemon.storage.records import Delivery, DeliveryState, Page
from daemon.storage.schema import PENDING, deliveries, events


def due(
    connection: Connection, webhook_id: str, now: datetime, limit: int, skip: Collection[int]
) -> tuple[Delivery, ...]:
    # Those in flight are few and all due: asking for so many more is cheaper than a NOT IN of any length.
    query = _query().where(*_pending(webhook_id), deliveries.c.next_at <= now)
    query = query.order_by(deliveries.c.next_at, deliveries.c.id).limit(limit + len(skip))
    found = (values.delivery(row) for row in connection.execute(query))
    return tuple(each for each in found if each.id not in skip)[:limit]


def deliveries_of(
    connection: Connection, webhook_id: str, state: DeliveryState | None, after: str | None, limit: int
) -> Page[Delivery]:
    query = _query().where(deliveries.c.webhook_id == webhook_id)
    if state is not None:
        query = query.where(deliveries.c.state == state)
    if after is not None:
        query = query.where(deliveries.c.id < read_cursor(DELIVERIES, after))
    query = query.order_by(deliveries.c.id.desc()).limit(limit + 1)
    found = [values.delivery(row) for row in connection.execute(query)]
    items = tuple(found[:limit])
    return Page(items, write_cursor(DELIVERIES, items[-1].id) if len(found) > limit else None)


def delivery_by_id(connection: Connection, delivery_id: int) -> Delivery | None:
    row = connection.execute(_query().where(deliveries.c.id == delivery_id)).one_or_none()
    return None if row is None else values.delivery(row)


def _pending(webhook_id: str) -> tuple[Any, ...]:
    return (deliveries.c.webhook_id == webhook_id, PENDING)


def _query() -> Select[Any]:
    return select(deliveries, *EVENT_COLUMNS[1:]).select_from(
        deliveries.join(WITH_PERSONAL, events.c.sequence == deliveries.c.sequence)
    )
