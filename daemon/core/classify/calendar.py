"""Is it a calendar's answer? RFC 5546: METHOD says what it is, PARTSTAT what was answered."""

import re

from daemon.core.classify.calendar_phrases import ACCEPTED, ANSWERED, SENTENCES
from daemon.core.classify.rule import PROOF, STRONG, Rule, header, subject_starts
from daemon.core.classify.seen import Seen
from daemon.core.reading import Kind

_METHODS = frozenset({"reply", "request", "cancel", "counter", "declinecounter", "refresh"})
_METHOD = re.compile(r"^METHOD[^:\n]{0,40}:[ \t]*([A-Za-z]+)", re.IGNORECASE | re.MULTILINE)
_PARTSTAT = re.compile(r"PARTSTAT=\"?([A-Za-z-]+)", re.IGNORECASE)
LONGEST_CALENDAR = 60_000

NEXT_TO_NOTHING = 80  # characters


def _method(seen: Seen) -> str:
    """What the calendar part asks or answers; empty for a calendar that is only enclosed, as a file or with PUBLISH."""
    for part in seen.parts("text/calendar") + seen.parts("application/ics"):
        declared = dict(part.params).get("method", "")
        found = _METHOD.search(part.text[:LONGEST_CALENDAR])
        method = (found.group(1) if found else declared).lower()
        if method in _METHODS:
            return method
    return ""


def _calendar_part(seen: Seen) -> str | None:
    method = _method(seen)
    return f"METHOD:{method.upper()}" if method else None


def _answer_in_subject(seen: Seen) -> str | None:
    """Notes and old Exchange answer in words alone: the word first, a colon after it, and next to nothing below.

    Google and Apple write a sentence and the event's details below; a gateway may have taken the calendar itself.
    """
    word, colon, _ = seen.message.subject.partition(":")
    if not colon or len(word) > 30 or seen.answered:
        return None
    if len(seen.words) > NEXT_TO_NOTHING and not _of_the_sender(seen) and not SENTENCES.find(seen.opening):
        return None
    return subject_starts(ACCEPTED)(seen) or subject_starts(ANSWERED)(seen)


def _of_the_sender(seen: Seen) -> bool:
    """It begins with the sender's full name: nobody speaks of themselves like that, programs do."""
    return " " in seen.sender_name.strip() and seen.words.startswith(seen.sender_name)


def _program_answers(seen: Seen) -> str | None:
    """The calendar's own sentence below its own subject."""
    found = SENTENCES.find(seen.opening) if _answer_in_subject(seen) else None
    return f'it begins with "{found}"' if found else None


RULES = (
    Rule("calendar-method", Kind.CALENDAR, PROOF, _calendar_part),
    Rule(
        "calendar-content-class", Kind.CALENDAR, PROOF, header("Content-Class", "urn:content-classes:calendarmessage")
    ),
    Rule("calendar-subject", Kind.CALENDAR, STRONG, _answer_in_subject),
    Rule("calendar-sentence", Kind.CALENDAR, 2 * STRONG, _program_answers),
)


def meeting_accepted(seen: Seen) -> bool:
    """The person will come. A tentative answer is none, and a request with an attendee who accepted is not theirs."""
    method = _method(seen)
    if method:
        statuses = [
            status.lower()
            for part in seen.parts("text/calendar") + seen.parts("application/ics")
            for status in _PARTSTAT.findall(part.text[:LONGEST_CALENDAR].replace("\n ", "").replace("\r", ""))
        ]
        return method == "reply" and statuses[:1] == ["accepted"]
    word = seen.subject[:20]  # "Tentatively accepted" is none
    return not seen.answered and ACCEPTED.find(word) is not None and ANSWERED.find(word) is None
