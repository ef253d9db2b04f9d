"""One mail is heard: the store is asked for what it names, the core decides, and what follows is recorded.

A mail may name a mail that we know nothing of yet: a send that is registered a moment later, or the rep's own answer,
which we have not read yet. It waits, sealed, until that is known, and is then decided as if it had come just now.
"""

from collections import deque
from collections.abc import Collection, Sequence

from connectors.message import FolderRole
from daemon.core import aliases
from daemon.core.addresses import company
from daemon.core.clues import BOUNCES, clues, id_variants
from daemon.core.decide import Heard, Team, by_us, decide, ours
from daemon.core.events import Via
from daemon.core.marks import marks
from daemon.core.match import Match, match
from daemon.core.passed_on import answers_a_later_mail, for_themselves, unthreaded
from daemon.core.reading import Reading
from daemon.core.sends import Enrollment, Scope, Send
from daemon.core.sent import copied, may_be_a_copy
from daemon.core.waiting import answers_unregistered, is_settled
from daemon.flows.ear import Ear
from daemon.flows.learning import News, keep_copy, learn_from, learn_id, learn_own_address, learn_thread
from daemon.flows.remembering import leave_to_a_person, opened, remember
from daemon.storage.records import Recorded, Remembered
from daemon.storage.transaction import Transaction

THEIRS = frozenset({Via.CONTACT, Via.ALIAS, Via.SAME_DOMAIN})


def hear(tx: Transaction, ear: Ear, heard: Heard) -> None:
    """Record what one mail causes now; where it may answer a send yet to be registered, remember it."""
    reading = heard.reading
    told = marks(reading, ear.keyring)
    sends = tx.sends_for(clues(reading, told))
    learn_own_address(tx, ear.team(), heard)
    if own := ours(reading, sends):
        hear_waiting(tx, ear, *learn_thread(tx, reading, own))
    elif copies := copied(reading, heard.mailbox, sends):
        hear_waiting(tx, ear, *learn_thread(tx, reading, copies), *learn_id(tx, reading, copies))
    elif may_be_a_copy(reading, found := match(reading, sends, told)):
        keep_copy(tx, heard)
    else:
        _hear_answer(tx, ear, heard, found, sends)


def hear_copy(tx: Transaction, ear: Ear, heard: Heard) -> None:
    """A copy in Sent of what was counted in another folder first, as a rep's copy to oneself is.

    Nothing is recorded again; what only Sent teaches is learned.
    """
    reading = heard.reading
    if reading.role is not FolderRole.SENT:
        return
    learn_own_address(tx, ear.team(), heard)
    told = marks(reading, ear.keyring)
    sends = tx.sends_for(clues(reading, told))
    if ours(reading, sends):
        return
    answered = [each.send for each in match(reading, sends, told) if each.rung.certain]
    hear_waiting(tx, ear, *learn_id(tx, reading, answered or copied(reading, heard.mailbox, sends)))


def _hear_answer(tx: Transaction, ear: Ear, heard: Heard, found: Sequence[Match], sends: Sequence[Send]) -> None:
    team = _team(tx, ear, heard.reading, found)
    found = [_whose(tx, heard.reading, each, team) for each in found]
    for each in found:
        record_match(tx, ear, heard, each, sends, team)
    waits = remember(tx, ear, heard, found) if answers_unregistered(heard.reading, found, team) else None
    if not found:
        leave_to_a_person(tx, ear, heard, waits, team)


def hear_waiting(tx: Transaction, ear: Ear, *news: News) -> None:
    """Decide the mails that waited for this. Each may teach more: a long conversation is heard mail by mail."""
    left = deque(news)
    while left:
        new = left.popleft()
        variants = [variant for each in new.ids for variant in id_variants(each)]
        waiting = [
            (each.key, opened(ear, each)) for each in tx.remembered(variants, new.threads, new.senders, new.hashes)
        ]
        # The rep's own come first: they tell what the others answer.
        for key, reading in sorted(waiting, key=lambda each: not _is_reps(each[1])):
            # Deciding one may have decided the next: the rep's answer in Sent, and then the answer to that.
            if kept := tx.still_remembered(key):
                left.extend(_hear_waiting(tx, ear, kept, reading, new.sends))


def _is_reps(reading: Reading | None) -> bool:
    return reading is not None and reading.role is FolderRole.SENT


def _hear_waiting(
    tx: Transaction, ear: Ear, kept: Remembered, reading: Reading | None, news: Collection[str]
) -> list[News]:
    """Record what it causes for these sends, once for each; it waits on while it speaks of somebody else still.

    Returns what it taught.
    """
    if reading is None:
        tx.forget(kept.key)
        return []
    told = marks(reading, ear.keyring)
    sends = tx.sends_for(clues(reading, told))
    if own := ours(reading, sends):
        tx.forget(kept.key)
        return learn_thread(tx, reading, own)
    named = match(reading, sends, told)
    team = _team(tx, ear, reading, named)
    found = [_whose(tx, reading, each, team) for each in named]
    asked = (own for each, own in zip(named, found, strict=True) if each.send.id in news)
    decided = {each.send.id: each for each in asked if each.send.id not in kept.decided_for}
    settled = is_settled(reading, found, team)
    if kept.decided_for and not settled and reading.verdict.kind not in BOUNCES:
        return []  # it counts for whom it was decided, and is no nearer to these
    if settled:
        tx.forget(kept.key)
    else:
        # Where the evidence was weak, it may get stronger.
        certain = (send_id for send_id, each in decided.items() if each.rung.certain)
        tx.note_decided(kept.key, (*kept.decided_for, *certain))
        if decided:
            tx.withdraw_unsettled(kept.key)
            # No later send to whom it was guessed makes it surer, and nobody is told twice what is only guessed.
            guessed = [each.send for each in decided.values() if not each.rung.certain]
            tx.wait_no_more_for(kept.key, [known for send in guessed for known in (send.contact.email, *send.aliases)])
    heard = Heard(reading, kept.mailbox, ear.clock())
    return [new for each in decided.values() for new in _record(tx, heard, each, sends, team)[1]]


def record_match(
    tx: Transaction, ear: Ear, heard: Heard, found: Match, sends: Sequence[Send], team: Team
) -> tuple[Recorded, ...]:
    """What a mail that answers this send causes. Returns it; what was learned by it may have caused more."""
    recorded, taught = _record(tx, heard, found, sends, team)
    hear_waiting(tx, ear, *taught)
    return recorded


def _record(
    tx: Transaction, heard: Heard, found: Match, sends: Sequence[Send], team: Team
) -> tuple[tuple[Recorded, ...], list[News]]:
    reading = heard.reading
    parted = tx.parted_aliases(found.send.contact.email) if aliases.asks(reading, found) else ()
    recorded = tx.record_all(decide(heard, found, reached(tx, found.send), team, parted))
    return recorded, learn_from(tx, reading, found, sends) if found.rung.certain else []


def reached(tx: Transaction, send: Send) -> tuple[Enrollment, ...]:
    """The open enrollments in the send's scope: the contact's own; with `account` everybody's at the same company."""
    domain = company(send.contact.email)
    if send.rules.scope is Scope.ACCOUNT and domain:
        return tx.open_enrollments_of_account(domain)
    return tx.open_enrollments([send.contact.email])


def _team(tx: Transaction, ear: Ear, reading: Reading, found: Sequence[Match]) -> Team:
    """Us; with the author, if a rep was seen to write from that address. Only asked where it is not the contact's, nor
    at their company: the rep may have filed what a colleague of theirs wrote in Sent.
    """
    team, sender = ear.team(), reading.from_.email
    if not sender or team.colleague(sender) or all(each.via in THEIRS for each in found):
        return team
    return team.joined_by(sender) if tx.is_own_address(sender) else team


def _whose(tx: Transaction, reading: Reading, found: Match, team: Team) -> Match:
    """Whom the rep brought into the conversation, and has mailed in a campaign of their own, answers for themselves."""
    if not answers_a_later_mail(reading, found) or by_us(reading, found.send, team):
        return found
    return for_themselves(reading, found, tx.sends_for(clues(unthreaded(reading)))) or found
