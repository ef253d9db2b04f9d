"""Idempotency keys: the same call twice is done once, and answered alike."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, or_, select, update

from daemon.storage.records import IdempotentAnswer
from daemon.storage.schema import idempotency
from daemon.storage.sql import insert
from daemon.storage.verbs.base import Verbs

KEPT = timedelta(hours=24)
ABANDONED = timedelta(minutes=5)  # no call takes that long: the process that ran it is gone


class IdempotencyVerbs(Verbs):
    def begin_idempotent(self, key: str, owner: str, fingerprint: bytes, now: datetime) -> IdempotentAnswer | None:
        """None: the key is ours now, do it and say `finish_idempotent` or `drop_idempotent`."""
        self._connection.execute(delete(idempotency).where(*_named(key, owner), over(now)))
        ours = insert(self._connection, idempotency).values(key=key, owner=owner, fingerprint=fingerprint, begun_at=now)
        begun = ours.on_conflict_do_nothing().returning(idempotency.c.key)
        if self._connection.scalar(begun) is not None:
            return None
        row = self._connection.execute(select(idempotency).where(*_named(key, owner))).one()
        return IdempotentAnswer(row.fingerprint, row.status, row.body)

    def finish_idempotent(self, key: str, owner: str, status: int, body: bytes, now: datetime) -> None:
        """What every repetition within 24 hours of `now` is answered."""
        answer = {"status": status, "body": body, "begun_at": now}
        self._connection.execute(update(idempotency).where(*_named(key, owner)).values(answer))

    def drop_idempotent(self, key: str, owner: str) -> None:
        """It failed in a way that a repetition may not."""
        self._connection.execute(delete(idempotency).where(*_named(key, owner)))


def over(now: datetime) -> ColumnElement[bool]:
    """Those that say nothing any more."""
    never_finished = and_(idempotency.c.status.is_(None), idempotency.c.begun_at < now - ABANDONED)
    return or_(idempotency.c.begun_at < now - KEPT, never_finished)


def _named(key: str, owner: str) -> tuple[ColumnElement[bool], ...]:
    return (idempotency.c.key == key, idempotency.c.owner == owner)
