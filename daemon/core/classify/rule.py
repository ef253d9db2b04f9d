"""A rule: a name to search for, the kind it speaks for, how much it weighs, and what it saw.

No header decides alone unless a standard says that only this kind of mail may carry it (`PROOF`). All others are
weighed together against the presumption that a person wrote (`PRESUMED_HUMAN`): one `STRONG`, or a `FAIR` with a
`HINT`, outweighs it; whatever speaks for a person adds to it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from daemon.core.classify.seen import OPENING, Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

PROOF = 30
STRONG = 6
FAIR = 4
HINT = 2
PRESUMED_HUMAN = 5

SUBJECT_START = 30  # characters: a gateway may put "[EXTERNAL]" or its own name in front

Look = Callable[[Seen], str | None]  # what was seen, as a sentence with the raw text; None: nothing


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    kind: Kind
    weight: int
    look: Look


def header(name: str, *beginnings: str) -> Look:
    """The field is there and its value begins with one of these; without any, it is enough that it is there."""

    def look(seen: Seen) -> str | None:
        if name not in seen.headers:
            return None
        value = seen.header(name)
        return f"{name}: {value[:100]}" if not beginnings or value.startswith(beginnings) else None

    return look


def any_header(*names: str) -> Look:
    def look(seen: Seen) -> str | None:
        return next((f"{name}: {seen.header(name)[:100]}" for name in names if name in seen.headers), None)

    return look


def part(content_type: str) -> Look:
    """The mail is, or holds, a leaf of this type."""

    def look(seen: Seen) -> str | None:
        return f"it has a {content_type} part" if content_type in seen.types else None

    return look


def subject_starts(phrases: Phrases) -> Look:
    """The subject's first words.

    "Re:" before them means that a person answered such a mail, and "Out of office?" is a person's question;
    "Automatic reply: A question?" is not.
    """

    def look(seen: Seen) -> str | None:
        subject = seen.message.subject
        asks = subject.rstrip().endswith("?") and ":" not in subject
        found = phrases.opens(seen.subject, SUBJECT_START) if not (seen.answered or asks) else None
        return f'subject: "{seen.message.subject[:100]}"' if found else None

    return look


def words_say(phrases: Phrases) -> Look:
    """The author's own words, without quote and signature."""

    def look(seen: Seen) -> str | None:
        found = phrases.find(seen.words)
        return f'it says "{found}"' if found else None

    return look


def beginning_says(phrases: Phrases) -> Look:
    def look(seen: Seen) -> str | None:
        found = phrases.find(seen.beginning)
        return f'it says "{found}"' if found else None

    return look


def opening_says(phrases: Phrases) -> Look:
    def look(seen: Seen) -> str | None:
        found = phrases.find(seen.opening)
        return f'it begins with "{found}"' if found else None

    return look


def states(phrases: Phrases) -> Look:
    """The beginning, but for questions and quoted words: whoever asks "are you on holiday?" is not away."""

    def look(seen: Seen) -> str | None:
        found = phrases.find(seen.stated)
        return f'it says "{found}"' if found else None

    return look


def begins_by_stating(phrases: Phrases) -> Look:
    def look(seen: Seen) -> str | None:
        found = phrases.find(seen.stated[:OPENING])
        return f'it begins with "{found}"' if found else None

    return look


def notice_says(phrases: Phrases) -> Look:
    """The text above a returned mail."""

    def look(seen: Seen) -> str | None:
        found = phrases.find(seen.notice_words)
        return f'it says "{found}"' if found else None

    return look
