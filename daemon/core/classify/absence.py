"""Does a mail that no known phrase gives away speak of an absence? It does if several of its elements stand together.

Elements: the words or the subject say that somebody is away; a day is named on which they are back; nobody reads; a
machine names itself; somebody else helps meanwhile. Each is also said by people, of other things: one is nothing, two
are a sign, three are plain.
"""

from collections.abc import Iterator
from functools import lru_cache

from daemon.core import date_phrases
from daemon.core.classify.absence_elements import A_MACHINE, FOR_NOW, INSTEAD, MEANWHILE, OCCASIONS, REASONS, UNREAD
from daemon.core.classify.absence_limits import YOUR_AUTOMATIC_ANSWER
from daemon.core.classify.absence_phrases import ABSENCE
from daemon.core.classify.seen import Seen
from daemon.core.date_roles import Says
from daemon.core.return_date import said_of_return

LONGEST = 700  # characters: what people type about a matter is mostly longer, or takes it up
LONGEST_NOTE = 260  # a note that says little else than when its author is back
LONGEST_OCCASION = 40
_SAID = {Says.BACK: "back", Says.OPEN: "back", Says.UNTIL: "away until", Says.ANSWERS: "answers", Says.ALONE: "a day"}
_ABSENT = frozenset({"occasion", "away", "reason", "nobody reads", "a machine"})
_BESIDE = frozenset({"back", "away until", "answers", "a day", "help meanwhile", "somebody else"})


def composed(seen: Seen) -> tuple[str, ...]:
    """Which elements of an absence notice the mail has; none if a known phrase says so anyway, or too few."""
    if len(seen.words) > LONGEST or ABSENCE.find(seen.stated) or YOUR_AUTOMATIC_ANSWER.find(seen.words):
        return ()
    found = tuple(_elements(seen))
    return found if _tell(frozenset(found), seen) else ()


def _elements(seen: Seen) -> Iterator[str]:
    if not seen.answered and len(seen.subject) <= LONGEST_OCCASION and OCCASIONS.find(seen.subject):
        yield "occasion"
    yield from (name for name, table in _TABLES.items() if table.find(seen.stated))
    said = said_of_return(f"{seen.message.subject[:300]}\n\n{seen.written[:LONGEST]}", seen.message.date)
    if said:
        yield _SAID[said]


_TABLES = {
    "away": date_phrases.AWAY,
    "reason": REASONS,
    "nobody reads": UNREAD,
    "a machine": A_MACHINE,
    "help meanwhile": MEANWHILE,
    "somebody else": INSTEAD,
    "for now": FOR_NOW,
}


def _tell(found: frozenset[str], seen: Seen) -> bool:
    """An absence and something beside it; two of an absence; or, in a short note, the day of return itself."""
    absent, beside = found & _ABSENT, found & _BESIDE
    if absent and beside or len(absent) > 1:
        return True
    return "back" in beside and not seen.answered and len(seen.words) <= LONGEST_NOTE
