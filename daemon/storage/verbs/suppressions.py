"""Who gets no more mail: asked and written by hash, since a person may be erased who still has a link of ours."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from daemon.core.events import Event
from daemon.core.opt_outs import Lifted
from daemon.core.way_out_reasons import Reason
from daemon.storage.contacts import contact_of_hash
from daemon.storage.hashes import address_hash
from daemon.storage.records import Suppression
from daemon.storage.schema import way_out_messages
from daemon.storage.sql import insert
from daemon.storage.suppressions import lift, opt_out, suppressions_of
from daemon.storage.verbs.base import Verbs
from daemon.storage.way_out_reasons import keep_reasons, reasons


class SuppressionVerbs(Verbs):
    """Of a contact we know, recording `contact.unsubscribed` and `contact.resubscribed` does it by itself."""

    def address_hash(self, email: str) -> bytes:
        return address_hash(self._connection, email)

    def contact_of_hash(self, hashed: bytes) -> str | None:
        """None: an address that was erased, or was never mailed."""
        return contact_of_hash(self._connection, hashed)

    def suppressions_of(self, hashed: bytes) -> tuple[Suppression, ...]:
        """What is answered stays true until the end of the transaction."""
        self._keep_order()
        return suppressions_of(self._connection, hashed)

    def set_way_out_message(self, language: str, message: str, by: str, now: datetime) -> None:
        """What the team says in front of the way out; an empty one says nothing."""
        told = {"message": message, "changed_by": by, "changed_at": now}
        row = insert(self._connection, way_out_messages).values(language=language, **told)
        self._connection.execute(row.on_conflict_do_update(index_elements=["language"], set_=told))

    def way_out_reasons(self) -> tuple[Reason, ...]:
        """What may be chosen as a reason, in its order, with what is no longer offered."""
        return reasons(self._connection)

    def set_way_out_reasons(self, wanted: Sequence[Reason], by: str, now: datetime) -> None:
        """All of them, in this order, in the place of those before."""
        keep_reasons(self._connection, wanted, by, now)

    def opt_out_of_nobody(self, hashed: bytes, event: Event) -> None:
        """What the event says, for an address that is no contact's."""
        opt_out(self._connection, hashed, event)

    def lift_of_nobody(self, hashed: bytes, lifted: Iterable[Lifted]) -> None:
        lift(self._connection, hashed, lifted)
