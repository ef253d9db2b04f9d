"""The campaign engine tells us what it sent; an answer that was seen earlier is decided in the same moment."""

import logging
from collections.abc import Sequence

from daemon.core.decide import Heard
from daemon.core.match import id_variants
from daemon.core.reading import Reading, load
from daemon.core.sends import NewSend, Send
from daemon.core.tokens import Forged, Purpose, UnknownKey
from daemon.flows.hearing import Ear, hear
from daemon.storage.records import Registered, Remembered
from daemon.storage.store import SendConflict
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)


def register(ear: Ear, sends: Sequence[NewSend]) -> tuple[Registered | SendConflict, ...]:
    """Register these in one transaction. A conflict is that one's own affair: the others are registered."""
    with ear.store.transaction() as tx:
        return tuple(_register_one(tx, ear, new) for new in sends)


def _register_one(tx: Transaction, ear: Ear, new: NewSend) -> Registered | SendConflict:
    try:
        registered = tx.add_send(new, ear.clock())
    except SendConflict as conflict:
        return conflict
    if registered.created:
        _hear_remembered(tx, ear, new, registered.send)
    return registered


def _hear_remembered(tx: Transaction, ear: Ear, new: NewSend, send: Send) -> None:
    ids = [variant for each in (new.message_id, *new.message_ids) for variant in id_variants(each)]
    threads = [each for each in (send.thread_root, send.provider_thread) if each]
    for kept in tx.remembered(ids, threads):
        tx.forget(kept.key)
        if reading := _opened(ear, kept):
            hear(tx, ear, Heard(reading, kept.mailbox, ear.clock()))


def _opened(ear: Ear, kept: Remembered) -> Reading | None:
    """None where the key it was sealed with is gone: the send is registered all the same."""
    try:
        return load(ear.keyring.open(Purpose.READING, kept.sealed))
    except (Forged, UnknownKey) as error:
        log.warning("an answer kept for a send cannot be opened: %r", error, extra={"mailbox": kept.mailbox})
        return None
