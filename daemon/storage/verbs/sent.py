"""What the rep's Sent folder teaches: other ids of a send, copies that wait for theirs, other addresses of the rep."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from daemon.core.clues import id_hash
from daemon.storage.contacts import contacts_among
from daemon.storage.records import SentCopy
from daemon.storage.schema import message_ids, own_addresses, sends, sent_copies
from daemon.storage.sql import Upsert, chunks, some
from daemon.storage.verbs.base import Verbs
from daemon.storage.verbs.sends import LEARN_THREAD

ADD_ID = Upsert(message_ids, lambda new: new.on_conflict_do_nothing())
NUMBER = select(sends.c.number).where(sends.c.id == bindparam("send"))
KEEP_COPY = Upsert(sent_copies, lambda new: new.on_conflict_do_nothing())
KEPT_COPIES = select(sent_copies).where(sent_copies.c.name.in_(some("names"))).order_by(sent_copies.c.seen_at)
ADD_OWN = Upsert(own_addresses, lambda new: new.on_conflict_do_nothing())
OWN = select(own_addresses.c.mailbox, own_addresses.c.address).order_by(own_addresses.c.address)
IS_OWN = select(own_addresses.c.mailbox).where(own_addresses.c.address == bindparam("sender")).limit(1)


class SentVerbs(Verbs):
    def learn_id(self, send_id: str, hashed: bytes) -> None:
        """The send is known by this id, too (its `match.id_hash`)."""
        number = self._connection.scalars(NUMBER, {"send": send_id}).one()
        learned = {"hash": hashed, "send_number": number, "learned": True}
        self._connection.execute(ADD_ID.on(self._connection), learned)

    def keep_copy(
        self,
        names: Collection[str],
        message_id: str,
        thread_root: str | None,
        written_at: datetime | None,
        now: datetime,
    ) -> None:
        """A mail in Sent that may be the copy of a send that is registered later, under the names it will have."""
        told = {"id_hash": id_hash(message_id), "thread_root": thread_root, "written_at": written_at, "seen_at": now}
        if rows := [{"name": id_hash(name), **told} for name in dict.fromkeys(names)]:
            self._connection.execute(KEEP_COPY.on(self._connection), rows)

    def kept_copies(self, names: Collection[str]) -> Mapping[str, Sequence[SentCopy]]:
        """Those kept under one of these names, by name, oldest first."""
        hashed = {id_hash(name): name for name in names}
        found: dict[str, list[SentCopy]] = defaultdict(list)
        for chunk in chunks(hashed):
            for row in self._connection.execute(KEPT_COPIES, {"names": chunk}):
                found[hashed[row.name]].append(SentCopy(row.id_hash, row.thread_root, row.written_at))
        return found

    def learn_copy(self, send_id: str, copy: SentCopy) -> None:
        """It was the copy of this send."""
        self.learn_id(send_id, copy.id_hash)
        if copy.thread_root:
            self._connection.execute(LEARN_THREAD, {"send": send_id, "thread_root": copy.thread_root})

    def learn_own_address(self, address: str, mailbox: str, now: datetime) -> None:
        """A rep writes from it. Whoever is a contact stays one, whatever was moved to Sent."""
        if not contacts_among(self._connection, [address]):
            own = {"address": address.lower(), "mailbox": mailbox.lower(), "seen_at": now}
            self._connection.execute(ADD_OWN.on(self._connection), own)

    def learn_own_addresses(self, addresses: Collection[str], mailbox: str, now: datetime) -> None:
        """The same of several, as the mailbox's provider tells them."""
        for address in addresses:
            self.learn_own_address(address, mailbox, now)

    def is_own_address(self, address: str) -> bool:
        return self._connection.scalar(IS_OWN, {"sender": address.lower()}) is not None


def own_addresses_of(connection: Connection, mailbox: str) -> Mapping[str, tuple[str, ...]]:
    """By mailbox; of all of them, where none is named."""
    named = OWN.where(own_addresses.c.mailbox == mailbox.lower()) if mailbox else OWN
    found: dict[str, tuple[str, ...]] = {}
    for row in connection.execute(named):
        found[row.mailbox] = (*found.get(row.mailbox, ()), row.address)
    return found
