"""Is the addressee gone for good, and who is to be written to instead?

Somebody away for a while also names a stand-in, so an address only counts below words of leaving.
"""

import re

from daemon.core.classify.seen import Seen
from daemon.core.phrases import fold
from daemon.core.tables import table

LEFT = table("departure.left")

# Verbs of leaving anything; they tell once the sender's own house stands beside them: "I have left Encom".
LEAVES = table("departure.leaves")
# Gone for good where nobody reads their mail any more: the words alone are also of pensions.
RETIRED = table("departure.retired")
NO_LONGER_READ = table("departure.no_longer_read")
_BESIDE = 50  # characters between the verb and the house

# "No longer with the old phone system", "left the company's portal" and the like speak of things, not of people.
_NOT_OF_A_PERSON = table("departure.not_of_a_person")

# Somebody else has left, and who writes has their work now. Whoever leaves speaks of it in the past.
_TAKES_OVER = table("departure.takes_over")

_ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")
_SENTENCE_END = re.compile(r"[.!?。！？]\s|\n\s*\n")
SHORTEST_HOUSE = 4
_FOR_NOW = table("departure.for_now")


def left_company(seen: Seen) -> bool:
    return _leaving(seen, seen.words) is not None and _NOT_OF_A_PERSON.find(seen.words) is None


def says_left(seen: Seen) -> str | None:
    """In the first paragraphs."""
    found = None if _NOT_OF_A_PERSON.find(seen.beginning) else _leaving(seen, seen.beginning)
    return f'it says "{found}"' if found else None


def says_left_and_unread(seen: Seen) -> str | None:
    """Nobody types from an address that they call closed."""
    unread = NO_LONGER_READ.find(seen.beginning) if _leaving(seen, seen.beginning) else None
    return f'it says "{unread}" of somebody who has left' if unread else None


def begins_with_left(seen: Seen) -> str | None:
    found = None if _NOT_OF_A_PERSON.find(seen.opening) else _leaving(seen, seen.opening)
    return f'it begins with "{found}"' if found else None


def _leaving(seen: Seen, folded: str) -> str | None:
    if _TAKES_OVER.find(folded):
        return None
    found = LEFT.find(folded)
    if found:
        return found
    retired = RETIRED.find(folded)
    if retired and NO_LONGER_READ.find(folded):
        return retired
    house = fold(_house(seen.sender)).strip()
    place = folded.find(f" {house}") if len(house) >= SHORTEST_HOUSE else -1
    if place < 0:
        return None
    return LEAVES.find(f" {folded[max(0, place - _BESIDE) : place + len(house) + _BESIDE]} ")


def _house(address: str) -> str:
    """ "encom" of flynn@mail.encom.co.uk: the longest name of the domain is the house's own."""
    return max(address.rpartition("@")[2].split(".")[:-1], key=len, default="")


def replacement(seen: Seen) -> str | None:
    """The one address named after the words of leaving; None when several could be meant."""
    own = {seen.sender, *(address.email for address in (*seen.message.to, *seen.message.cc))}
    sentences = _SENTENCE_END.split(seen.written[:4000])
    first = next((place for place, sentence in enumerate(sentences) if _leaving(seen, fold(sentence))), 0)
    found = [
        address.lower().strip("'.")
        for sentence in sentences[first:]
        if not _FOR_NOW.find(fold(sentence))
        for address in _ADDRESS.findall(sentence)
    ]
    others = list(dict.fromkeys(address for address in found if address not in own))
    return others[0] if len(others) == 1 else None
