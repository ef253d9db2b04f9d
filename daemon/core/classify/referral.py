"""Whom does this person say to talk to instead, though they are still there themselves?

An address alone proves nothing: it may be for the invoice, for the invitation, or the writer's own. So it counts only
beside words that send somebody on ("not my area, write to …"), and only when one alone could be meant. What stands in
the signature or in the quote is not looked at.
"""

import re
from collections.abc import Iterator

from daemon.core.classify.referral_phrases import OF_SOMETHING_ELSE, SENDS_ON
from daemon.core.classify.seen import Seen
from daemon.core.phrases import fold

LOOKED_AT = 4_000

_ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s|[。！？]|\n\s*\n")


def referral(seen: Seen) -> str | None:
    """The one address that this person sends us on to; None when none, or several, could be meant."""
    if "@" not in seen.written:
        return None
    own = _of_the_conversation(seen)
    found = dict.fromkeys(
        address for address in _sent_on_to(seen.written[:LOOKED_AT]) if _elsewhere(address, own, seen)
    )
    return next(iter(found)) if len(found) == 1 else None


def _sent_on_to(text: str) -> Iterator[str]:
    """The addresses in sentences that send somebody on, or stand beside one that does."""
    sentences = [sentence for sentence in _SENTENCE_END.split(text) if sentence.strip()]
    for at, sentence in enumerate(sentences):
        addresses = _ADDRESS.findall(sentence)
        if not addresses or OF_SOMETHING_ELSE.find(fold(_ADDRESS.sub(" ", sentence))):
            continue
        around = _ADDRESS.sub(" ", " ".join(sentences[max(0, at - 1) : at + 2]))
        if SENDS_ON.find(fold(around)):
            yield from (address.lower().strip("'.") for address in addresses)


def _of_the_conversation(seen: Seen) -> frozenset[str]:
    """The writer, and to whom the mail goes: but a colleague of the writer who is copied may well be meant."""
    message = seen.message
    first = message.to[:1]
    strangers = [each for each in (*message.to, *message.cc) if each.domain != message.from_.domain]
    return frozenset(each.email for each in (message.from_, *message.reply_to, *first, *strangers))


def _elsewhere(address: str, own: frozenset[str], seen: Seen) -> bool:
    """Neither in the conversation, nor at the company that the mail goes to."""
    domain = address.rpartition("@")[2]
    ours = {each.domain for each in seen.message.to[:1]} - {seen.message.from_.domain}
    return address not in own and domain not in ours
