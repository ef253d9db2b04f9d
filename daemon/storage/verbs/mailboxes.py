"""Mailboxes come and go, and say how they are."""

from collections.abc import Collection, Mapping
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import Connection, Text, bindparam, cast, delete, exists, func, select, update

from connectors.base import Backlog
from daemon.bus import Topic
from daemon.core.events import Json
from daemon.storage import values
from daemon.storage.ids import new_id
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.storage.schema import cursors, mailboxes
from daemon.storage.sql import insert
from daemon.storage.verbs.base import Verbs

UNCHANGED = update(mailboxes).where(mailboxes.c.address == bindparam("of")).values(synced_at=bindparam("at"))
FORGET_PLACE_OF_OTHER_KIND = delete(cursors).where(
    cursors.c.mailbox == bindparam("of"),
    exists().where(mailboxes.c.address == bindparam("of"), mailboxes.c.kind != bindparam("now")),
)
DAY = len("2026-11-03")
SET_UP = select(
    mailboxes.c.id,
    mailboxes.c.address,
    cast(mailboxes.c.settings, Text),
    mailboxes.c.sealed,
    cast(mailboxes.c.created_at, Text),
    func.substr(cast(mailboxes.c.last_send_at, Text), 1, DAY),
).order_by(mailboxes.c.id)


class MailboxVerbs(Verbs):
    def save_mailbox(
        self,
        address: str,
        kind: str,
        settings: Mapping[str, Json],
        sealed: bytes | None,
        origin: Origin,
        now: datetime,
    ) -> Mailbox:
        """Add it, or change the one of this address; either way it is to be connected anew.

        What was read of it as another kind is no place to go on from: it is read from the beginning, and what was
        counted stays counted.
        """
        changed = {
            "kind": kind,
            "settings": settings,
            "sealed": sealed,
            "origin": origin,
            "state": MailboxState.CONNECTING,
            "state_reason": None,
            "backlog": None,
        }
        self._connection.execute(FORGET_PLACE_OF_OTHER_KIND, {"of": address.lower(), "now": kind})
        saved = insert(self._connection, mailboxes).values(
            id=new_id("mbx", now), address=address.lower(), folders=(), created_at=now, **changed
        )
        self._connection.execute(saved.on_conflict_do_update(index_elements=["address"], set_=changed))
        self._announce(Topic.MAILBOXES)
        query = select(mailboxes).where(mailboxes.c.address == address.lower())
        return values.mailbox(self._connection.execute(query).one())

    def replace_credential(self, address: str, sealed: bytes) -> None:
        """What it is connected with stays what it was, in another form: its state is the same."""
        self._connection.execute(update(mailboxes).where(mailboxes.c.address == address.lower()).values(sealed=sealed))

    def remove_mailbox(self, address: str) -> bool:
        """Its place is forgotten with it; what was counted from it stays counted."""
        self._connection.execute(delete(cursors).where(cursors.c.mailbox == address.lower()))
        removed = self._connection.execute(delete(mailboxes).where(mailboxes.c.address == address.lower()))
        self._announce(Topic.MAILBOXES)
        return removed.rowcount == 1

    def set_mailbox_state(self, address: str, state: MailboxState, reason: str | None, now: datetime) -> None:
        told: dict[str, object] = {"state": state, "state_reason": reason}
        if state is MailboxState.CONNECTED:
            told["connected_at"] = now
        if state is not MailboxState.SYNCING:
            told["backlog"] = None  # what a killed process last said is not true any more
        self._connection.execute(update(mailboxes).where(mailboxes.c.address == address.lower()).values(told))

    def set_mailbox_synced(
        self, address: str, folders: Collection[str], now: datetime, left_out: Collection[tuple[str, str]] = ()
    ) -> None:
        """Every one of these folders was asked at `now`, and what they held is recorded."""
        told = {"synced_at": now, "folders": tuple(folders), "left_out": tuple(left_out)}
        self._connection.execute(update(mailboxes).where(mailboxes.c.address == address.lower()).values(told))

    def set_mailboxes_unchanged(self, asked: Mapping[str, datetime]) -> None:
        """All folders of these, by address, were asked at that time, are the same as before, and held nothing new."""
        if asked:
            told = [{"of": address.lower(), "at": at} for address, at in asked.items()]
            self._connection.execute(UNCHANGED, told)

    def set_mailbox_backlog(self, address: str, backlog: Backlog | None) -> None:
        """None: all of it is read."""
        told = {"backlog": backlog and (backlog.done, backlog.found, backlog.folders_left)}
        self._connection.execute(update(mailboxes).where(mailboxes.c.address == address.lower()).values(told))


def mailboxes_mark(connection: Connection) -> bytes:
    """Another one whenever a mailbox came, went, was set up anew, or has sent on another day than before.

    Asked every few seconds: the rows themselves are not made into values.
    """
    mark = blake2b(digest_size=16)
    for row in connection.execute(SET_UP):
        mark.update(repr(tuple(row)).encode())
    return mark.digest()
