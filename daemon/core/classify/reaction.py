"""Is it a thumb instead of an answer? Gmail, Outlook and phones send reactions as mails of their own."""

import re

from daemon.core.classify.reaction_phrases import LIKED, REACTED
from daemon.core.classify.rule import PROOF, STRONG, Rule, part
from daemon.core.classify.seen import Seen
from daemon.core.reading import Kind

# iOS and Android send a tapback as text: the verb, then the whole quoted message.
_TAPBACK = re.compile(
    r"\s*(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted .{1,12} to|gillade|gefällt mir|a aimé|"
    r"le gustó|ha messo mi piace a)\s*[“\"„«»].{2,600}[”\"“»]\s*",
    re.IGNORECASE | re.DOTALL,
)
LONGEST_REACTION = 700


def _says_reacted(seen: Seen) -> str | None:
    """A person who writes about reactions writes more, so only what stands first and nearly alone counts."""
    if len(seen.words) > LONGEST_REACTION:
        return None
    found = REACTED.find(seen.opening) or REACTED.find(seen.subject)
    return f'it begins with "{found}"' if found and not (seen.answered and len(seen.words) > 250) else None


def _tapback(seen: Seen) -> str | None:
    text = seen.written[:LONGEST_REACTION]
    return f'it is "{text[:60]}"' if _TAPBACK.fullmatch(text) else None


_PICTURE = re.compile("[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]")
LONGEST_SENTENCE = 160
BEFORE_THE_NAME = 24  # characters: "Пользователю Kevin Flynn понравилось …"


def _of_the_sender(seen: Seen) -> str | None:
    """One line that tells of the sender by full name, and shows a picture, or what they liked: "Kevin Flynn … 👍".

    Nobody writes so by hand: whoever introduces themselves likes nothing in the same line.
    """
    name = seen.sender_name.strip()
    first, _, others = seen.written.strip().partition("\n")
    alone = len(name) > 2 and len(first) <= LONGEST_SENTENCE and not others.strip()
    if not alone or len(first) <= len(name) + 8:
        return None
    begins = seen.words.lstrip().startswith(name) and _PICTURE.search(first)
    named = f" {name}" in seen.words[: len(name) + BEFORE_THE_NAME] and " " in name
    return f'it is "{first}"' if begins or (named and LIKED.find(seen.words)) else None


RULES = (
    Rule("gmail-reaction", Kind.REACTION, 2 * PROOF, part("text/vnd.google.email-reaction+json")),
    Rule("says-reacted", Kind.REACTION, 3 * STRONG, _says_reacted),
    Rule("names-its-sender", Kind.REACTION, 3 * STRONG, _of_the_sender),
    Rule("tapback", Kind.REACTION, 3 * STRONG, _tapback),
)
