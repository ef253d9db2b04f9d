"""Somebody answers what the rep wrote later in a contact's conversation: for the contact, or for themselves?

The rep forwards Kevin's conversation to Alan, who has a campaign of his own. What Alan answers ends his: nobody asked
him for Kevin. Who was addressed in the send, or answers the send itself, answers for the contact.
"""

from collections.abc import Sequence
from dataclasses import replace

from connectors.message import FolderRole
from daemon.core.clues import id_hash, id_variants, parents
from daemon.core.decide import SPOKEN
from daemon.core.events import Evidence, Rung, Via
from daemon.core.match import Match, match
from daemon.core.reading import Reading
from daemon.core.sends import Send


def answers_a_later_mail(reading: Reading, found: Match) -> bool:
    """By somebody not addressed in the send. The nearest mail it names is ours, and so is another one further back.

    The mail server's own copy of the send is none: whoever answers that has seen no other id of it.
    """
    if found.rung is not Rung.MESSAGE_ID or found.via not in (Via.SAME_DOMAIN, Via.UNKNOWN):
        return False
    if reading.role is FolderRole.SENT or reading.verdict.kind not in SPOKEN:
        return False
    named = [each for each in parents(reading) if _names(each, found.send)]
    return len(named) > 1 and found.send.message_id not in id_variants(named[0])


def unthreaded(reading: Reading) -> Reading:
    """As if it were fresh: only its author tells whose it is."""
    return replace(
        reading, in_reply_to=(), references=(), original_ids=(), thread_root=None, provider_thread=None, our_send=None
    )


def for_themselves(reading: Reading, found: Match, own: Sequence[Send]) -> Match | None:
    """The author's own send that this answers. None: nothing went out to them lately, they answer for the contact."""
    text = f"{found.evidence.text}, a later mail of ours in somebody else's conversation"
    own_matches = match(unthreaded(reading), own)
    return replace(own_matches[0], rung=found.rung, evidence=Evidence(found.rung, text)) if own_matches else None


def _names(message_id: str, send: Send) -> bool:
    return any(id_hash(variant) in send.known_as for variant in id_variants(message_id))
