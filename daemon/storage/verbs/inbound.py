"""What is kept of the mails that came in: which were counted, how far we read, and which wait for their send."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from daemon.core.clues import id_hash
from daemon.storage import values
from daemon.storage.records import Remembered
from daemon.storage.schema import claims, cursors, unmatched, unmatched_names
from daemon.storage.sql import Upsert, chunks, some
from daemon.storage.verbs.base import Verbs

CLAIM = Upsert(claims, lambda new: new.on_conflict_do_nothing().returning(claims.c.identity))
CLAIMED = select(claims.c.identity).where(claims.c.identity.in_(some("identities")))
CURSOR = select(cursors.c.cursor).where(cursors.c.mailbox == bindparam("mailbox"))
SAVE_CURSOR = Upsert(
    cursors,
    lambda new: new.on_conflict_do_update(
        index_elements=["mailbox"], set_={"cursor": new.excluded.cursor, "saved_at": new.excluded.saved_at}
    ),
)
KEEP = unmatched.insert().returning(unmatched.c.key)
KEEP_NAMES = unmatched_names.insert()
KEPT = select(unmatched).join(unmatched_names).where(unmatched_names.c.hash.in_(some("names")))
KEPT_STILL = select(unmatched).where(unmatched.c.key == bindparam("kept"))
NOTE_DECIDED = update(unmatched).where(unmatched.c.key == bindparam("kept"))
FORGET_NAMES = delete(unmatched_names).where(
    unmatched_names.c.key == bindparam("kept"), unmatched_names.c.hash.in_(some("names"))
)
FORGET = delete(unmatched).where(unmatched.c.key == bindparam("kept"))


class InboundVerbs(Verbs):
    def claim(self, identity: bytes, mailbox: str, now: datetime) -> bool:
        """False: this mail was already counted, in whatever folder or mailbox."""
        return bool(self.claim_all((identity,), mailbox, now))

    def claim_all(self, identities: Collection[bytes], mailbox: str, now: datetime) -> tuple[bytes, ...]:
        """Those of them that were not counted yet, in their order."""
        self._keep_order()
        new = [{"identity": each, "mailbox": mailbox, "claimed_at": now} for each in dict.fromkeys(identities)]
        claimed = frozenset(self._connection.scalars(CLAIM.on(self._connection), new)) if new else frozenset()
        return tuple(each for each in dict.fromkeys(identities) if each in claimed)

    def known(self, identities: Collection[bytes]) -> frozenset[bytes]:
        """Those of them that are claimed."""
        return known(self._connection, identities)

    def save_cursor(self, mailbox: str, cursor: bytes, now: datetime) -> None:
        place = {"mailbox": mailbox.lower(), "cursor": cursor, "saved_at": now}
        self._connection.execute(SAVE_CURSOR.on(self._connection), place)

    def remember(
        self,
        ids: Collection[str],
        threads: Collection[str],
        sealed: bytes,
        mailbox: str,
        now: datetime,
        senders: Collection[str] = (),
        decided_for: Collection[str] = (),
    ) -> int:
        """Keep an answer to a send that is not registered (yet), under every name the send or its contact may have.

        Returns its key.
        """
        told = {"sealed": sealed, "mailbox": mailbox, "seen_at": now, "decided_for": tuple(decided_for) or None}
        key = int(self._connection.execute(KEEP, told).scalar_one())
        names = [{"hash": name, "key": key} for name in _names(ids, threads, senders)]
        if names:
            self._connection.execute(KEEP_NAMES, names)
        return key

    def remembered(
        self,
        ids: Collection[str],
        threads: Collection[str],
        senders: Collection[str] = (),
        hashes: Collection[bytes] = (),
    ) -> tuple[Remembered, ...]:
        """The answers kept under one of these names, oldest first; `hashes` are those of further ids."""
        found: dict[int, Remembered] = {}
        for chunk in chunks(_names(ids, threads, senders) | set(hashes)):
            rows = self._connection.execute(KEPT, {"names": chunk})
            found |= {row.key: values.remembered(row) for row in rows}
        return tuple(found[key] for key in sorted(found))

    def still_remembered(self, key: int) -> Remembered | None:
        """As it is by now; None: it was decided."""
        row = self._connection.execute(KEPT_STILL, {"kept": key}).one_or_none()
        return None if row is None else values.remembered(row)

    def note_decided(self, key: int, decided_for: Collection[str]) -> None:
        """It was recorded for these sends, and waits for others."""
        self._connection.execute(NOTE_DECIDED, {"kept": key, "decided_for": tuple(decided_for)})

    def wait_no_more_for(self, key: int, senders: Collection[str]) -> None:
        """These may be mailed again: it is not asked about for that."""
        for chunk in chunks(_names((), (), senders)):
            self._connection.execute(FORGET_NAMES, {"kept": key, "names": chunk})

    def forget(self, key: int) -> None:
        """It was decided."""
        self._connection.execute(FORGET, {"kept": key})


def cursor(connection: Connection, mailbox: str) -> bytes | None:
    return connection.scalar(CURSOR, {"mailbox": mailbox.lower()})


def known(connection: Connection, identities: Collection[bytes]) -> frozenset[bytes]:
    asked = (connection.scalars(CLAIMED, {"identities": chunk}) for chunk in chunks(identities))
    return frozenset(identity for answered in asked for identity in answered)


def _names(ids: Collection[str], threads: Collection[str], senders: Collection[str]) -> set[bytes]:
    """A blank is in no message id, so that nothing else is taken for one."""
    named = (*ids, *(f"thread {each}" for each in threads))
    return {*map(id_hash, named), *map(name_of_sender, senders)}


def name_of_sender(address: str) -> bytes:
    """Under which a mail of theirs is kept that names no send."""
    return id_hash(f"from {address}")
