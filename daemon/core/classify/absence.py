"""Does a mail that no known phrase gives away speak of an absence? It does if several of its elements stand together.

Elements: the words or the subject say that somebody is away; a day is named on which they are back; nobody reads; a
machine names itself; somebody else helps meanwhile. Each is also said by people, of other things: one is nothing, two
are a sign, three are plain.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from daemon.core import date_phrases
from daemon.core.classify.absence_elements import (
    A_MACHINE,
    INSTEAD,
    MEANWHILE,
    OCCASIONS,
    PART_TIME,
    PATIENCE,
    REASONS,
    UNREAD,
)
from daemon.core.classify.absence_limits import YOUR_AUTOMATIC_ANSWER
from daemon.core.classify.absence_phrases import ABSENCE
from daemon.core.classify.acknowledgement_elements import OUR_ACCOUNT
from daemon.core.classify.newsletter import TO_MANY
from daemon.core.classify.seen import Seen
from daemon.core.date_roles import Says
from daemon.core.phrases import fold
from daemon.core.return_date import said_of_return

LONGEST = 700  # characters: what people type about a matter is mostly longer, or takes it up
LONGEST_NOTE = 160  # a note that says little else than when its author is back
LONGEST_OCCASION = 40
PLAIN = 4  # elements that nobody types together: "I'm ill, I don't read mail, ask Ann, I'm back on Monday"
_ADDRESS = re.compile(r"[^\s@<>()]{1,64}@[^\s@<>()]{1,190}")
# A list server, a cron job, a monitor: whatever they name, nobody is away.
_A_LIST = re.compile(r"^(?:[^@]*-)?(?:owner|request|bounces|admin|root|cron|alarm|alert|larm|monitor\w*|nagios)@")
_SAID = {Says.BACK: "back", Says.OPEN: "back", Says.UNTIL: "away until", Says.ANSWERS: "answers", Says.ALONE: "a day"}
_A_DAY = frozenset(_SAID.values())
_ABSENT = frozenset({"occasion", "away", "reason", "nobody reads"})
_ELSE = frozenset({"help meanwhile", "somebody else"})
_SLOW = frozenset({"part time", "patience"})


@lru_cache(maxsize=2)  # several rules ask it of a mail
def composed(seen: Seen) -> tuple[str, ...]:
    """Which elements of an absence notice the mail has; none if a known phrase says so anyway, or too few."""
    if len(seen.words) > LONGEST or seen.from_daemon or _A_LIST.search(seen.sender) or ABSENCE.find(seen.stated):
        return ()
    if YOUR_AUTOMATIC_ANSWER.find(seen.words) or _of_our_account(seen):
        return ()
    found = tuple(_elements(seen))
    return found if _tell(frozenset(found), seen) else ()


def _of_our_account(seen: Seen) -> bool:
    """An answer's subject is ours: "Re: Booking system" tells nothing of an order."""
    return bool(OUR_ACCOUNT.find(seen.words) or (not seen.answered and OUR_ACCOUNT.find(seen.subject)))


def _elements(seen: Seen) -> Iterator[str]:
    if not seen.answered and len(seen.subject) <= LONGEST_OCCASION and OCCASIONS.find(seen.subject):
        yield "occasion"
    stated = fold(_ADDRESS.sub(" ", seen.written[:LONGEST])) if "@" in seen.written else seen.stated
    yield from (name for name, table in _TABLES.items() if table.find(stated))
    if seen.answered and TO_MANY.find(stated):  # in a mail of its own, it opens a newsletter
        yield "to many"
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
    "part time": PART_TIME,
    "patience": PATIENCE,
}


def _tell(found: frozenset[str], seen: Seen) -> bool:
    """An absence, a machine or slow answers, and a day of return; an absence, and who helps.

    A day of return alone is none: "Let us talk when I'm back on Tuesday" is a person's. Below "Re:"
    somebody may have typed all that, unless it is short or has most of the elements.
    """
    day, absent, short = found & _A_DAY, found & _ABSENT, len(seen.words) <= LONGEST_NOTE
    if seen.answered:
        return bool(day) and (bool(absent and (short or len(found) >= PLAIN)) or "a machine" in found)
    if day:
        return bool(absent) or "a machine" in found or bool(short and found & _SLOW)
    return found >= _SLOW or bool(absent and found & _ELSE)
