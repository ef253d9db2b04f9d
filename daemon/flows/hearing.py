"""One mail is heard: the store is asked for what it names, the core decides, and what follows is recorded."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from daemon.core.addresses import company
from daemon.core.decide import Heard, Team, answers_unregistered, decide, is_settled, ours
from daemon.core.match import Match, clues, id_variants, match, parents
from daemon.core.reading import Reading, dump
from daemon.core.sends import Enrollment, Scope, Send
from daemon.core.tokens import Keyring, Purpose
from daemon.flows.precedence import Precedence
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Ear:
    """What listening takes: where to record, how to seal what is kept, who we are, the time, and who goes first."""

    store: Store
    keyring: Keyring
    team: Callable[[], Team]
    clock: Callable[[], datetime]
    precedence: Precedence = field(default_factory=Precedence)


def hear(tx: Transaction, ear: Ear, heard: Heard) -> None:
    """Record what one mail causes now; where it may answer a send yet to be registered, remember it."""
    reading = heard.reading
    sends = tx.sends_for(clues(reading))
    if own := ours(reading, sends):
        _learn_thread(tx, reading, own)
        return
    found = match(reading, sends)
    for each in found:
        _record(tx, ear, heard, each)
    if answers_unregistered(reading, found):
        _remember(tx, ear, heard)


def hear_for(tx: Transaction, ear: Ear, heard: Heard, created: Collection[str]) -> bool:
    """Record what a mail that waited causes for these sends; what it caused for others was recorded with theirs.

    False: it speaks of somebody else still, whose send may be registered later.
    """
    reading = heard.reading
    sends = tx.sends_for(clues(reading))
    if own := ours(reading, sends):
        _learn_thread(tx, reading, own)
        return True
    found = match(reading, sends)
    for each in found:
        if each.send.id in created:
            _record(tx, ear, heard, each)
    return is_settled(reading, found)


def _record(tx: Transaction, ear: Ear, heard: Heard, found: Match) -> None:
    tx.record_all(decide(heard, found, reached(tx, found.send), ear.team()))
    if found.rung.certain:
        _learn_thread(tx, heard.reading, (found.send,))


def reached(tx: Transaction, send: Send) -> tuple[Enrollment, ...]:
    """The open enrollments in the send's scope: the contact's own; with `account` everybody's at the same company."""
    domain = company(send.contact.email)
    if send.rules.scope is Scope.ACCOUNT and domain:
        return tx.open_enrollments_of_account(domain)
    return tx.open_enrollments([send.contact.email])


def _learn_thread(tx: Transaction, reading: Reading, sends: Iterable[Send]) -> None:
    """A certain answer, or our own copy in Sent, names the conversation as Exchange sees it.

    Later answers may carry nothing else.
    """
    for send in sends:
        if reading.thread_root and send.thread_root is None:
            tx.learn_thread(send.id, reading.thread_root)


def _remember(tx: Transaction, ear: Ear, heard: Heard) -> None:
    """Keep it, sealed and found only by hashes of the ids it answers, until its send is registered or it is purged."""
    reading = heard.reading
    ids = [variant for each in (*parents(reading), *reading.original_ids) for variant in id_variants(each)]
    threads = [each for each in (reading.thread_root, reading.provider_thread) if each]
    sealed = ear.keyring.seal(Purpose.READING, dump(reading))
    tx.remember(ids, threads, sealed, heard.mailbox, heard.at)
