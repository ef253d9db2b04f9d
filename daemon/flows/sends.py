"""The campaign engine tells us what it sent; an answer that was seen earlier is decided in the same moment."""

import logging
from collections.abc import Mapping, Sequence

from daemon.core.decide import Heard
from daemon.core.match import id_variants
from daemon.core.reading import Reading, load
from daemon.core.sends import NewSend
from daemon.core.tokens import Forged, Purpose, UnknownKey
from daemon.flows.hearing import Ear, hear_for
from daemon.storage.records import Registered, Remembered
from daemon.storage.store import SendConflict
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)


def register(ear: Ear, sends: Sequence[NewSend]) -> tuple[Registered | SendConflict, ...]:
    """Register these in one transaction. A conflict is that one's own affair: the others are registered.

    All are known before an answer that waited is decided: one mail may have gone to several of them.
    """
    with ear.store.transaction() as tx:
        outcomes = tuple(_register_one(tx, ear, new) for new in sends)
        told = zip(sends, outcomes, strict=True)
        _hear_remembered(tx, ear, {o.send.id: new for new, o in told if isinstance(o, Registered) and o.created})
        return outcomes


def _register_one(tx: Transaction, ear: Ear, new: NewSend) -> Registered | SendConflict:
    try:
        return tx.add_send(new, ear.clock())
    except SendConflict as conflict:
        return conflict


def _hear_remembered(tx: Transaction, ear: Ear, created: Mapping[str, NewSend]) -> None:
    """Decide, for these new sends, the answers that waited for one of them."""
    known_by = [each for new in created.values() for each in (new.message_id, *new.message_ids)]
    ids = [variant for each in known_by for variant in id_variants(each)]
    threads = [new.thread_id for new in created.values() if new.thread_id]
    for kept in tx.remembered(ids, threads):
        reading = _opened(ear, kept)
        if reading is None or hear_for(tx, ear, Heard(reading, kept.mailbox, ear.clock()), created):
            tx.forget(kept.key)


def _opened(ear: Ear, kept: Remembered) -> Reading | None:
    """None where the key it was sealed with is gone: the send is registered all the same."""
    try:
        return load(ear.keyring.open(Purpose.READING, kept.sealed))
    except (Forged, UnknownKey) as error:
        log.warning("an answer kept for a send cannot be opened: %r", error, extra={"mailbox": kept.mailbox})
        return None
