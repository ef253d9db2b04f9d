"""Does a mail that no known phrase gives away speak of an absence? It does if several of its elements stand together.

Elements: the words or the subject say that somebody is away; a day is named on which they are back; nobody reads; a
machine names itself; somebody else helps meanwhile. Each is also said by people, of other things: one is nothing, two
are a sign, three are plain.
"""

from functools import lru_cache

from daemon.core import date_phrases
from daemon.core.classify.absence_elements import A_MACHINE, FOR_NOW, MEANWHILE, OCCASIONS, UNREAD
from daemon.core.classify.absence_limits import YOUR_AUTOMATIC_ANSWER
from daemon.core.classify.absence_phrases import ABSENCE
from daemon.core.classify.seen import BEGINNING, Seen
from daemon.core.return_date import return_date

LONGEST = 700  # characters: what people type about a matter is mostly longer, or takes it up
LONGEST_OCCASION = 40


@lru_cache(maxsize=1)
def composed(seen: Seen) -> tuple[str, ...]:
    """Which elements of an absence notice the mail has; none if a known phrase says so anyway. Several rules ask it."""
    if len(seen.words) > LONGEST or ABSENCE.find(seen.stated) or YOUR_AUTOMATIC_ANSWER.find(seen.words):
        return ()
    found = tuple(name for name, said in _elements(seen) if said)
    return found if len(found) > 1 and _tells_time_or_reason(found) else ()


def _elements(seen: Seen) -> tuple[tuple[str, bool], ...]:
    occasion = not seen.answered and len(seen.subject) <= LONGEST_OCCASION and OCCASIONS.find(seen.subject) is not None
    plain = (
        ("the subject is an absence", occasion),
        ("away", date_phrases.AWAY.find(seen.stated) is not None),
        ("nobody reads", UNREAD.find(seen.stated) is not None),
        ("a machine", A_MACHINE.find(seen.stated[:BEGINNING]) is not None),
        ("help meanwhile", MEANWHILE.find(seen.stated) is not None),
        ("for now", FOR_NOW.find(seen.stated) is not None),
    )
    if not any(said for _, said in plain):
        return plain
    return (*plain, ("a day of return", _returns(seen)))


def _returns(seen: Seen) -> bool:
    return return_date(f"{seen.message.subject[:300]}\n\n{seen.written[:LONGEST]}", seen.message.date) is not None


def _tells_time_or_reason(found: tuple[str, ...]) -> bool:
    """ "Today" and "urgent" are in every letter."""
    return len(set(found) - {"for now", "help meanwhile"}) > 1 or (len(found) > 2 and "nobody reads" in found)
