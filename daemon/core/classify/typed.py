"""What only somebody says who types this very answer: a greeting by name, or that they are the one to write to."""

import re

from daemon.core.classify.absence_phrases import ABSENCE
from daemon.core.classify.auto_reply import is_ticket_system
from daemon.core.classify.opt_out_others import GO_ON
from daemon.core.classify.rule import FAIR, STRONG, Rule
from daemon.core.classify.seen import Seen
from daemon.core.phrases import fold
from daemon.core.reading import Kind
from daemon.core.shared_boxes import is_shared_box

_GREETING_END = re.compile(r"[\n,!.:，！。]")
SHORTEST_NAME = 3
LONGEST_GREETING = 60


def _by_a_named_person(seen: Seen) -> bool:
    named = len(seen.sender_name.split()) > 1 and not is_shared_box(seen.sender, seen.sender_name)
    return named and seen.header("Auto-Submitted") in ("", "no") and not is_ticket_system(seen)


def _greets_by_name(seen: Seen) -> str | None:
    """An out-of-office does not know whom it answers; a form letter that does, comes from a desk."""
    message = seen.message
    first = message.to[0] if message.to else None
    if first is None or not (message.in_reply_to and seen.answered and _by_a_named_person(seen)):
        return None
    line = fold(_GREETING_END.split(seen.written[:LONGEST_GREETING].strip(), maxsplit=1)[0])
    names = fold(first.name or re.sub(r"[._\d-]+", " ", first.email.partition("@")[0])).split()
    greeted = next((name for name in names if len(name) >= SHORTEST_NAME and f" {name} " in line), None)
    return f'a named person greets "{greeted}" in answer' if greeted else None


def _takes_it_over(seen: Seen) -> str | None:
    """ "Eve has left, write to me": not the one who has left writes that."""
    if not (seen.message.in_reply_to and seen.answered) or ABSENCE.find(seen.words):  # "if it is urgent, write to me"
        return None
    found = GO_ON.find(seen.words)
    return f'it says "{found}"' if found else None


RULES = (
    Rule("greets-by-name", Kind.HUMAN, STRONG, _greets_by_name),
    Rule("takes-it-over", Kind.HUMAN, FAIR, _takes_it_over),
)
