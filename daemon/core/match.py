"""Which of our sends does this mail answer? The ladder of evidence, strongest rung first.

RFC 5322 section 3.6.4: a reply names its parent in In-Reply-To and the thread in References, oldest first. So the
nearest ancestor that is ours wins, and weaker evidence is only asked where no id is known.
"""

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Clues:
    """What a mail says about the send it answers: everything the store needs to find the candidates."""

    ids: tuple[str, ...]  # bare ids it names, nearest first
    thread_root: str | None
    provider_thread: str | None
    senders: tuple[str, ...]  # addresses that may be a contact's: From, or a bounce's failed recipients


def id_hash(message_id: str) -> bytes:
    """A Message-ID as the store keeps it: 16 bytes. Case is folded, since relays and phones change it."""
    return blake2b(message_id.lower().encode("utf-8", "surrogateescape"), digest_size=16).digest()
