"""The campaign engine tells us what it sent; an answer that was seen earlier is decided in the same moment."""

from collections.abc import Sequence

from daemon.core.sends import NewSend, Send
from daemon.core.sent import is_close, name_by_header, name_by_likeness
from daemon.flows.ear import Ear
from daemon.flows.hearing import hear_waiting
from daemon.flows.learning import News
from daemon.storage.records import Registered, SentCopy
from daemon.storage.store import SendConflict
from daemon.storage.transaction import Transaction


def register(ear: Ear, sends: Sequence[NewSend]) -> tuple[Registered | SendConflict, ...]:
    """Register these in one transaction. A conflict is that one's own affair: the others are registered.

    All are known before an answer that waited is decided: one mail may have gone to several of them.
    """
    with ear.store.transaction() as tx:
        outcomes = tuple(_register_one(tx, ear, new) for new in sends)
        told = zip(sends, outcomes, strict=True)
        created = [(new, o.send) for new, o in told if isinstance(o, Registered) and o.created]
        copies = _learn_from_copies(tx, [send for _, send in created])
        news = News(
            sends=[send.id for _, send in created],
            ids=[each for new, _ in created for each in (new.message_id, *new.message_ids)],
            threads=[new.thread_id for new, _ in created if new.thread_id]
            + [copy.thread_root for copy in copies if copy.thread_root],
            senders=[send.contact.email for _, send in created],
            hashes=[copy.id_hash for copy in copies],
        )
        hear_waiting(tx, ear, news)
        return outcomes


def _register_one(tx: Transaction, ear: Ear, new: NewSend) -> Registered | SendConflict:
    try:
        return tx.add_send(new, ear.clock())
    except SendConflict as conflict:
        return conflict


def _learn_from_copies(tx: Transaction, created: Sequence[Send]) -> list[SentCopy]:
    """The rep's Sent folder may have shown the mail already, under another id and in a conversation."""
    names = [name for send in created for name in (name_by_header(send), name_by_likeness(send))]
    kept = tx.kept_copies(names)
    learned: list[SentCopy] = []
    for send in created if kept else ():
        alike = (copy for copy in kept.get(name_by_likeness(send), ()) if is_close(copy.written_at, send.sent_at))
        copies = [*kept.get(name_by_header(send), ()), *alike]
        # Where one bears an id that we were told, the others are mails of their own.
        learned += (found := [copy for copy in copies if copy.id_hash in send.known_as] or copies)
        for copy in found:
            tx.learn_copy(send.id, copy)
    return learned
