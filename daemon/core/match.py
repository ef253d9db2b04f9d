"""Which of our sends does this mail answer? The ladder of evidence, strongest rung first.

The nearest ancestor that is ours wins, and weaker evidence is only asked where no id is known.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from daemon.core.addressee import addressee, via
from daemon.core.clues import BOUNCES, fates, id_hash, id_variants, parents, speakers
from daemon.core.events import Evidence, Rung, Via
from daemon.core.marks import NO_MARKS, Marks
from daemon.core.reading import Kind, Reading, Recipient
from daemon.core.sends import Send
from daemon.core.subjects import bare_subject

AUTOMATIC = BOUNCES | {Kind.AUTO_REPLY, Kind.RECEIPT, Kind.CHALLENGE, Kind.CALENDAR}

# A fresh mail from somebody we wrote to a year ago is no answer.
FRESH = timedelta(days=90)
# A mail program's clock may run a little behind ours.
SKEW = timedelta(minutes=10)
SHOWN_OF_A_TOKEN = 8  # whoever holds a whole one could unsubscribe its reader


@dataclass(frozen=True, slots=True)
class Match:
    """A mail answers `send`. `fate` is what became of the send's own contact, where the mail is a delivery report."""

    send: Send
    rung: Rung
    via: Via
    evidence: Evidence
    fate: Recipient | None = None


def match(reading: Reading, sends: Sequence[Send], marks: Marks = NO_MARKS) -> tuple[Match, ...]:
    """The sends this mail answers: none, one, or for a delivery report one for each contact whose fate it tells."""
    for rung, find in LADDER if sends else ():
        found, evidence = find(reading, sends, marks)
        if found:
            if reading.verdict.kind in BOUNCES:
                return tuple(_reported(reading, found, rung, evidence))
            send = addressee(reading, found)
            return (Match(send, rung, via(reading, send), evidence),)
    return ()


Found: TypeAlias = tuple[Sequence[Send], Evidence]
Find: TypeAlias = Callable[[Reading, Sequence[Send], Marks], Found]
NOTHING: Found = ((), Evidence("", ""))


def _by_message_id(reading: Reading, sends: Sequence[Send], _: Marks) -> Found:
    for named in parents(reading):
        if found := _known_as(named, sends):
            header = "In-Reply-To" if named in reading.in_reply_to else "References"
            return found, Evidence(Rung.MESSAGE_ID, f"{header}: <{named}>")
    return NOTHING


def _by_reply_token(reading: Reading, sends: Sequence[Send], marks: Marks) -> Found:
    for send_id, token in marks.replied:
        if found := [send for send in sends if send.id == send_id]:
            header = "References" if any(token in each.lower() for each in parents(reading)) else "To"
            return found, Evidence(Rung.REPLY_TOKEN, f"{header}: hk.{token[:SHOWN_OF_A_TOKEN]}…@")
    return NOTHING


def _by_embedded_original(reading: Reading, sends: Sequence[Send], _: Marks) -> Found:
    for named in reading.original_ids:
        if found := _known_as(named, sends):
            return found, Evidence(Rung.EMBEDDED_ORIGINAL, f"The enclosed mail has Message-ID: <{named}>")
    return NOTHING


def _by_provider_thread(reading: Reading, sends: Sequence[Send], _: Marks) -> Found:
    earlier = [send for send in sends if _went_before(send, reading)]
    if reading.thread_root and (found := [s for s in earlier if s.thread_root == reading.thread_root]):
        return _latest_first(found), Evidence(Rung.PROVIDER_THREAD, f"Thread-Index begins with {reading.thread_root}")
    if reading.provider_thread and (found := [s for s in earlier if s.provider_thread == reading.provider_thread]):
        return _latest_first(found), Evidence(Rung.PROVIDER_THREAD, f"Same conversation: {reading.provider_thread}")
    return NOTHING


def _by_quoted_token(_: Reading, sends: Sequence[Send], marks: Marks) -> Found:
    for send_id, token in marks.quoted:
        if found := [send for send in sends if send.id == send_id]:
            return found, Evidence(Rung.QUOTED_TOKEN, f"It quotes our link or image …/{token[:SHOWN_OF_A_TOKEN]}…")
    return NOTHING


def _by_contact_and_subject(reading: Reading, sends: Sequence[Send], _: Marks) -> Found:
    """The sender (or the address that bounced) is a contact, and the subject is that of a mail we sent there."""
    found = [s for s in _to_senders(reading, sends) if _same_subject(reading, s)]
    return _latest_first(found), Evidence(Rung.CONTACT_AND_SUBJECT, f"Subject: {reading.subject}")


def _by_contact(reading: Reading, sends: Sequence[Send], _: Marks) -> Found:
    found = _latest_first(_to_senders(reading, sends))
    return found[:1], Evidence(Rung.CONTACT, f"From: {reading.from_.email}, nothing in it names a mail of ours")


LADDER: tuple[tuple[Rung, Find], ...] = (
    (Rung.MESSAGE_ID, _by_message_id),
    (Rung.REPLY_TOKEN, _by_reply_token),
    (Rung.EMBEDDED_ORIGINAL, _by_embedded_original),
    (Rung.PROVIDER_THREAD, _by_provider_thread),
    (Rung.QUOTED_TOKEN, _by_quoted_token),
    (Rung.CONTACT_AND_SUBJECT, _by_contact_and_subject),
    (Rung.CONTACT, _by_contact),
)


def _known_as(message_id: str, sends: Iterable[Send]) -> list[Send]:
    hashes = {id_hash(variant) for variant in id_variants(message_id)}
    return [send for send in sends if hashes & send.known_as]


def _to_senders(reading: Reading, sends: Sequence[Send]) -> list[Send]:
    """Sends to the people this mail speaks for, recent ones that went out before it was written."""
    people = set(speakers(reading))
    written = reading.received_at or reading.date
    return [
        send
        for send in sends
        if not people.isdisjoint((send.contact.email, *send.aliases))
        and _went_before(send, reading)
        and (written is None or written <= send.sent_at + FRESH)
    ]


def _went_before(send: Send, reading: Reading) -> bool:
    """A later mail in the same thread is none that this one answers."""
    written = reading.received_at or reading.date
    return written is None or send.sent_at - SKEW <= written


def _same_subject(reading: Reading, send: Send) -> bool:
    ours, theirs = bare_subject(send.subject), bare_subject(reading.subject)
    if not ours:
        return False
    # Automatic mails put words of their own before ours: "Automatic reply: Hello", "Undeliverable: Hello".
    return theirs == ours or (reading.verdict.kind in AUTOMATIC and theirs.endswith(f": {ours}"))


def _latest_first(sends: Sequence[Send]) -> list[Send]:
    return sorted(sends, key=lambda send: send.sent_at or datetime.min.replace(tzinfo=UTC), reverse=True)


def _reported(reading: Reading, found: Sequence[Send], rung: Rung, evidence: Evidence) -> Iterable[Match]:
    """A delivery report tells each recipient's fate (RFC 3464): only the contact's own counts for the contact."""
    told = fates(reading)
    for send in found:
        own = {send.contact.email, *send.aliases}
        fate = next((each for each in told if each.address in own), None)
        if fate or not told:
            yield Match(send, rung, Via.CONTACT, evidence, fate)
        elif len(found) == 1 and len(told) == 1 and not _is_somebody_elses(reading, send, told[0].address):
            # The report names the address a forwarding or alias led to.
            yield Match(send, rung, Via.CONTACT, evidence, told[0])


def _is_somebody_elses(reading: Reading, send: Send, address: str) -> bool:
    """The returned mail itself names them: a copy, or whom the rep wrote to later in the same thread."""
    is_send = send.message_id.lower() in (each.lower() for each in reading.original_ids)
    alone = is_send and reading.returned_to == (address,)  # the contact, as the mail program spelt the address
    return address in send.cc or (address in reading.returned_to and not alone)
