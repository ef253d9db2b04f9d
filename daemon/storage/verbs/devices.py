"""Browsers of our own people."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import update

from daemon.storage.schema import devices, sessions
from daemon.storage.sql import chunks, insert
from daemon.storage.verbs.base import Verbs

NOTED_EVERY = timedelta(hours=1)


class DeviceVerbs(Verbs):
    def add_device(self, device: bytes, user_id: str, name: str, now: datetime) -> None:
        """One that is there already, or was and was taken out, stays as it is."""
        new = insert(self._connection, devices).values(id=device, user_id=user_id, name=name, added_at=now, seen_at=now)
        self._connection.execute(new.on_conflict_do_nothing())

    def set_session_device(self, session_hash: bytes, device: bytes) -> None:
        """This session is in that browser."""
        self._connection.execute(update(sessions).where(sessions.c.hash == session_hash).values(device_id=device))

    def devices_seen(self, seen: Collection[bytes], now: datetime) -> None:
        """Written down once an hour at most, however often they are seen."""
        for chunk in chunks(seen):
            due = (devices.c.id.in_(chunk), devices.c.seen_at <= now - NOTED_EVERY)
            self._connection.execute(update(devices).where(*due).values(seen_at=now))

    def revoke_device(self, device: bytes, now: datetime) -> bool:
        """False: there is none such, or it was taken out before."""
        known = (devices.c.id == device, devices.c.revoked_at.is_(None))
        return self._connection.execute(update(devices).where(*known).values(revoked_at=now)).rowcount == 1
