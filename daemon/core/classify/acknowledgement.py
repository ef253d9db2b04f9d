"""Does the mail acknowledge one of ours? A desk, an authority or a shop says that it arrived, and what happens next.

A person who says so takes up the matter, or says it in one line; a notice about an order of ours answers nothing.
"""

import re
from functools import lru_cache

from daemon.core.classify.acknowledgement_elements import A_TERM, ARRIVED, OUR_ACCOUNT, OUR_LETTER
from daemon.core.classify.seen import Seen
from daemon.core.phrases import fold

LONGEST = 900
FIRST = 220
_UNREAD = re.compile(
    r"(?:no|do[-_.]?not)[-_.]?reply|n[ae]o[-_.]?resp|no[-_.]?resp|ne[-_.]?pas|keine[-_.]?antw|svara[-_.]?ej|inte"
)
_DESK_OF_ABUSE = re.compile(r"(?:abuse|postmaster|spam)[^@]{0,20}@")
_NUMBERED = re.compile(r"\d{4,20}")


@lru_cache(maxsize=2)  # several rules ask it of a mail
def acknowledges(seen: Seen) -> str | None:
    """What we wrote, that it arrived, and a term or a number for it."""
    if len(seen.words) > LONGEST or seen.quotes or seen.from_daemon or _DESK_OF_ABUSE.match(seen.sender):
        return None
    first = _first(seen)
    letter, arrived = OUR_LETTER.find(first), ARRIVED.find(first)
    if not (letter and arrived) or OUR_ACCOUNT.find(seen.words) or OUR_ACCOUNT.find(seen.subject):
        return None
    term = A_TERM.find(seen.words)
    return f'it says "{letter}", "{arrived}" and "{term}"' if term else None


def unread(seen: Seen) -> bool:
    """Sent by a program, and so a notice unless it answers us."""
    return bool(_UNREAD.match(seen.sender)) or seen.header("Auto-Submitted").startswith("auto-generated")


def numbers_it(seen: Seen) -> str | None:
    """A number in the subject, where an answer would have ours."""
    found = _NUMBERED.search(seen.subject) if not seen.answered and acknowledges(seen) else None
    return f'subject: "{seen.message.subject[:100]}"' if found else None


def _first(seen: Seen) -> str:
    """The subject and the first sentence or two."""
    return fold(f"{'' if seen.answered else seen.message.subject[:150]} | {seen.written[:FIRST]}")
