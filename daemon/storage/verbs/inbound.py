"""What is kept of the mails that came in: which were counted, how far we read, and which wait for their send."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, select

from daemon.core.match import id_hash
from daemon.storage import values
from daemon.storage.records import Remembered
from daemon.storage.schema import claims, cursors, unmatched, unmatched_names
from daemon.storage.sql import chunks, insert
from daemon.storage.verbs.base import Verbs


class InboundVerbs(Verbs):
    def claim(self, identity: bytes, mailbox: str, now: datetime) -> bool:
        """False: this mail was already counted, in whatever folder or mailbox."""
        self._keep_order()
        claimed = insert(self._connection, claims).values(identity=identity, mailbox=mailbox, claimed_at=now)
        first = claimed.on_conflict_do_nothing().returning(claims.c.identity)
        return self._connection.scalar(first) is not None

    def known(self, identities: Collection[bytes]) -> frozenset[bytes]:
        """Those of them that are claimed."""
        return known(self._connection, identities)

    def save_cursor(self, mailbox: str, cursor: bytes, now: datetime) -> None:
        saved = insert(self._connection, cursors).values(mailbox=mailbox.lower(), cursor=cursor, saved_at=now)
        renewed = {"cursor": saved.excluded.cursor, "saved_at": saved.excluded.saved_at}
        self._connection.execute(saved.on_conflict_do_update(index_elements=["mailbox"], set_=renewed))

    def remember(
        self, ids: Collection[str], threads: Collection[str], sealed: bytes, mailbox: str, now: datetime
    ) -> None:
        """Keep an answer to a send that is not registered (yet), under every name the send may have."""
        kept = insert(self._connection, unmatched).values(sealed=sealed, mailbox=mailbox, seen_at=now)
        key = self._connection.scalar(kept.returning(unmatched.c.key))
        names = [{"hash": name, "key": key} for name in _names(ids, threads)]
        if names:
            self._connection.execute(unmatched_names.insert(), names)

    def remembered(self, ids: Collection[str], threads: Collection[str]) -> tuple[Remembered, ...]:
        """The answers kept under one of these names, oldest first."""
        found: dict[int, Remembered] = {}
        for chunk in chunks(_names(ids, threads)):
            query = select(unmatched).join(unmatched_names).where(unmatched_names.c.hash.in_(chunk))
            found |= {row.key: values.remembered(row) for row in self._connection.execute(query)}
        return tuple(found[key] for key in sorted(found))

    def forget(self, key: int) -> None:
        """It was decided."""
        self._connection.execute(delete(unmatched).where(unmatched.c.key == key))


def cursor(connection: Connection, mailbox: str) -> bytes | None:
    return connection.scalar(select(cursors.c.cursor).where(cursors.c.mailbox == mailbox.lower()))


def known(connection: Connection, identities: Collection[bytes]) -> frozenset[bytes]:
    query = (select(claims.c.identity).where(claims.c.identity.in_(chunk)) for chunk in chunks(identities))
    return frozenset(identity for each in query for identity in connection.scalars(each))


def _names(ids: Collection[str], threads: Collection[str]) -> set[bytes]:
    """A blank is in no message id, so that no thread is taken for one."""
    return {id_hash(message_id) for message_id in ids} | {id_hash(f"thread {thread}") for thread in threads}
