"""Is it one of the small mails that systems send: a reminder, a voice message, a survey, a sale, the day's dates?

None of their words proves it: people write about orders and appointments, too. But nobody speaks in them, they
answer nothing, and two of these agree: the subject, the text, and a sender that is nobody in particular.
"""

import re
from functools import lru_cache

from daemon.core.classify.rule import FAIR, HINT, Rule
from daemon.core.classify.seen import Seen
from daemon.core.classify.service_phrases import PERSONAL, TOPICS
from daemon.core.phrases import fold
from daemon.core.reading import Kind
from daemon.core.reply_words import CLOSINGS
from daemon.core.shared_boxes import is_shared_box

LAST = 60
_QUESTION = re.compile(r"[?？](?:\s|$)|か。|까요|吗[。\s]|嗎[。\s]")
FEWEST_TIMES = 3
_TIME_AND_WHAT = re.compile(r"(?:^|[\s,、，：:])\d{1,2}[:.]\d{2} {1,2}\w{2,}")
LONGEST = 700  # characters, folded: a longer letter would be known by its footer or its headers


@lru_cache(maxsize=2)  # each of the rules asks
def _nobody_speaks(seen: Seen) -> bool:
    answers = seen.message.in_reply_to or seen.answered or seen.message.references
    if answers or seen.from_daemon or len(seen.words) > LONGEST:
        return False
    return not (PERSONAL.find(seen.words) or _signed(seen) or _QUESTION.search(seen.written[:LONGEST]))


def _signed(seen: Seen) -> bool:
    """A letter closes with a formula, or with its writer's name."""
    lines = [line for line in seen.written[-2 * LAST :].splitlines() if line.strip()]
    if any(CLOSINGS.match(line.strip()) for line in lines[-3:]):
        return True
    end = fold(seen.written[-LAST:])
    return any(f" {name} " in end for name in seen.sender_name.split() if len(name) > 1)


def _subject(seen: Seen) -> str | None:
    found = TOPICS.find(seen.subject) if _nobody_speaks(seen) else None
    return f'nobody speaks in it, and its subject says "{found}"' if found else None


def _words(seen: Seen) -> str | None:
    found = TOPICS.find(seen.words) if _nobody_speaks(seen) else None
    return f'nobody speaks in it, and it says "{found}"' if found else None


def _agenda(seen: Seen) -> str | None:
    """Times of day, each with what happens then: a day's dates, not somebody's words."""
    times: list[str] = _TIME_AND_WHAT.findall(seen.written[:LONGEST]) if _nobody_speaks(seen) else []
    return f'it lists "{times[0].strip()}" and {len(times) - 1} more' if len(times) >= FEWEST_TIMES else None


def _shared_box(seen: Seen) -> str | None:
    shared = _nobody_speaks(seen) and is_shared_box(seen.sender, seen.sender_name)
    return f"nobody speaks in it, and it is from {seen.sender}" if shared else None


RULES = (
    Rule("service-subject", Kind.OTHER, FAIR, _subject),
    Rule("service-words", Kind.OTHER, FAIR, _words),
    Rule("agenda", Kind.OTHER, FAIR, _agenda),
    Rule("shared-box", Kind.OTHER, HINT, _shared_box),
)
