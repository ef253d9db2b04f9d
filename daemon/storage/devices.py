"""Browsers of our own people: what is opened and clicked there is no recipient's doing.

One that was taken out of the list counts no more, nor does any of somebody who may not sign in.
"""

from sqlalchemy import ColumnElement, Connection, Row, select

from daemon.storage.records import Device
from daemon.storage.schema import devices, users

_LIVE = (devices.c.revoked_at.is_(None), users.c.disabled_at.is_(None))
_OWN = select(devices.c.id).join(users).where(*_LIVE)
_DEVICES = select(devices, users.c.address).join(users).where(*_LIVE)


def own_devices(connection: Connection) -> frozenset[bytes]:
    return frozenset(connection.scalars(_OWN))


def device_by_id(connection: Connection, device: bytes) -> Device | None:
    return next(iter(_found(connection, devices.c.id == device)), None)


def devices_of(connection: Connection, user_id: str) -> tuple[Device, ...]:
    """The one seen last comes first."""
    return _found(connection, devices.c.user_id == user_id)


def all_devices(connection: Connection) -> tuple[Device, ...]:
    """Everybody's; the one seen last comes first."""
    return _found(connection)


def _found(connection: Connection, *wanted: ColumnElement[bool]) -> tuple[Device, ...]:
    rows = connection.execute(_DEVICES.where(*wanted).order_by(devices.c.seen_at.desc(), devices.c.id))
    return tuple(map(_device, rows))


def _device(row: "Row[tuple[object, ...]]") -> Device:
    return Device(row.id, row.user_id, row.address, row.name, row.added_at, row.seen_at)
