"""Mails that nothing known answers yet: kept sealed for a send to come, or left to a person to settle."""

import logging
from collections.abc import Sequence

from daemon.core.clues import id_variants, parents, speakers
from daemon.core.decide import Heard, Team
from daemon.core.match import SKEW, Match
from daemon.core.reading import Reading, dump, load
from daemon.core.tokens import Forged, Purpose, UnknownKey
from daemon.core.unsettled import company_to_ask_about
from daemon.flows.ear import Ear
from daemon.storage.records import Remembered
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)


def leave_to_a_person(tx: Transaction, ear: Ear, heard: Heard, waits: int | None, team: Team) -> None:
    """Where a company that we had mailed writes, and nothing tells what it answers."""
    reading = heard.reading
    known = company_to_ask_about(reading, team)
    if known and tx.mailed_company(known, heard.occurred_at + SKEW):
        sealed = ear.keyring.seal(Purpose.READING, dump(reading))
        tx.leave_to_a_person(reading.from_.email, known, sealed, heard.mailbox, waits, heard.at)


def remember(tx: Transaction, ear: Ear, heard: Heard, found: Sequence[Match]) -> int:
    """Keep it, sealed and found only by hashes of the ids it answers, until its send is registered or it is purged."""
    reading = heard.reading
    ids = [variant for each in (*parents(reading), *reading.original_ids) for variant in id_variants(each)]
    threads = [each for each in (reading.thread_root, reading.provider_thread) if each]
    sealed = ear.keyring.seal(Purpose.READING, dump(reading))
    senders = [] if found else speakers(reading)  # who is nobody's contact yet may be one in a moment
    decided_for = [each.send.id for each in found if each.rung.certain]
    return tx.remember(ids, threads, sealed, heard.mailbox, heard.at, senders, decided_for)


def opened(ear: Ear, kept: Remembered) -> Reading | None:
    """None where the key it was sealed with is gone: nothing else waits for that."""
    try:
        return load(ear.keyring.open(Purpose.READING, kept.sealed))
    except (Forged, UnknownKey) as error:
        log.warning("an answer kept for a send cannot be opened: %r", error, extra={"mailbox": kept.mailbox})
        return None
