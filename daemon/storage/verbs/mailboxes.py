"""Mailboxes come and go, and say how they are."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import delete, select, update

from connectors.base import Backlog
from daemon.bus import Topic
from daemon.core.events import Json
from daemon.storage import values
from daemon.storage.ids import new_id
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.storage.schema import cursors, mailboxes
from daemon.storage.sql import insert
from daemon.storage.verbs.base import Verbs


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
        """Add it, or change the one of this address; either way it is to be connected anew."""
        changed = {
            "kind": kind,
            "settings": settings,
            "sealed": sealed,
            "origin": origin,
            "state": MailboxState.CONNECTING,
            "state_reason": None,
            "backlog": None,
        }
        saved = insert(self._connection, mailboxes).values(
            id=new_id("mbx", now), address=address.lower(), folders=(), created_at=now, **changed
        )
        self._connection.execute(saved.on_conflict_do_update(index_elements=["address"], set_=changed))
        self._announce(Topic.MAILBOXES)
        query = select(mailboxes).where(mailboxes.c.address == address.lower())
        return values.mailbox(self._connection.execute(query).one())

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

    def set_mailbox_backlog(self, address: str, backlog: Backlog | None) -> None:
        """None: all of it is read."""
        told = {"backlog": backlog and (backlog.done, backlog.found, backlog.folders_left)}
        self._connection.execute(update(mailboxes).where(mailboxes.c.address == address.lower()).values(told))
