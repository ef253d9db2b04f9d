"""What does a mail say about the send it answers? The names by which the store finds the candidates.

RFC 5322 section 3.6.4: a reply names its parent in In-Reply-To and the thread in References, oldest first.
"""

from dataclasses import dataclass
from hashlib import blake2b

from connectors.message import FolderRole
from daemon.core.marks import NO_MARKS, Marks
from daemon.core.reading import Kind, Reading, Recipient

BOUNCES = frozenset({Kind.BOUNCE, Kind.SOFT_BOUNCE, Kind.DELAYED})
# Looked up among the recipients of a mail in Sent; what went to more of them is no mail to one person.
MOST_RECIPIENTS = 50


@dataclass(frozen=True, slots=True)
class Clues:
    """What a mail says about the send it answers: everything the store needs to find the candidates."""

    ids: tuple[str, ...]  # bare ids it names, nearest first
    thread_root: str | None
    provider_thread: str | None
    senders: tuple[str, ...]  # addresses that may be a contact's: From, or a bounce's failed recipients; in Sent, To
    send_ids: tuple[str, ...] = ()  # told by our own marks


def id_hash(message_id: str) -> bytes:
    """A Message-ID as the store keeps it: 16 bytes. Case is folded, since relays and phones change it."""
    return blake2b(message_id.lower().encode("utf-8", "surrogatepass"), digest_size=16).digest()


def id_variants(message_id: str) -> tuple[str, ...]:
    """The ids under which this one may have been registered.

    Amazon SES answers an API call with the bare id, and sends `id@region.amazonses.com` over the wire.
    """
    local, _, domain = message_id.rpartition("@")
    return (message_id, local) if local and domain.lower().endswith("amazonses.com") else (message_id,)


def clues(reading: Reading, marks: Marks = NO_MARKS) -> Clues:
    """What to ask the store for. Without `marks`, which take our keys to open, those rungs find nothing."""
    own = (reading.message_id,) if reading.message_id else ()  # it may itself be a send of ours, seen in Sent
    named = (*parents(reading), *reading.original_ids, *own)
    in_sent = reading.role is FolderRole.SENT
    return Clues(
        ids=tuple(dict.fromkeys(variant for each in named for variant in id_variants(each))),
        thread_root=reading.thread_root,
        provider_thread=reading.provider_thread,
        senders=reading.to[:MOST_RECIPIENTS] if in_sent else speakers(reading),
        send_ids=(*marks.send_ids, *((reading.our_send,) if reading.our_send else ())),
    )


def speakers(reading: Reading) -> tuple[str, ...]:
    """Whom it speaks for: its author, or those whose fate it reports."""
    return tuple(dict.fromkeys(filter(None, (reading.from_.email, *(r.address for r in fates(reading))))))


def parents(reading: Reading) -> tuple[str, ...]:
    """The ids this mail answers, nearest first."""
    return tuple(dict.fromkeys((*reading.in_reply_to, *reversed(reading.references))))


def fates(reading: Reading) -> tuple[Recipient, ...]:
    return reading.verdict.recipients if reading.verdict.kind in BOUNCES else ()
