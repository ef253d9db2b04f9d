"""Is it a calendar's answer? RFC 5546: METHOD says what it is, PARTSTAT what was answered."""

import re

from daemon.core.classify.rule import PROOF, STRONG, Rule, header, subject_starts
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_METHODS = frozenset({"reply", "request", "cancel", "counter", "declinecounter", "refresh"})
_METHOD = re.compile(r"^METHOD[^:\n]{0,40}:[ \t]*([A-Za-z]+)", re.IGNORECASE | re.MULTILINE)
_PARTSTAT = re.compile(r"PARTSTAT=\"?([A-Za-z-]+)", re.IGNORECASE)
LONGEST_CALENDAR = 60_000

_ACCEPTED = Phrases(
    {
        "any": (
            "accepted ", "accepterat ", "accepterad ", "zugesagt ", "angenommen ", "accepte ", "aceptado ",
            "aceptada ", "accettato ", "geaccepteerd ", "accepteret ", "godtatt ", "akseptert ", "hyvaksytty ",
            "zaakceptowano ", "prijato ", "aceite ", "aceito ", "принято ", "прийнято ", "承諾済み", "承諾",
            "已接受", "수락", "kabul edildi ", "αποδοχη", "elfogadva ", "acceptat ",
        ),
    }
)  # fmt: skip
_ANSWERED = Phrases(
    {
        "any": (
            "tentative ", "declined ", "tentatively accepted ", "canceled ", "cancelled ", "avbojt ", "preliminart ",
            "abgelehnt ", "mit vorbehalt ", "abgesagt ", "refuse ", "provisoire ", "rechazado ", "provisional ",
            "rifiutato ", "provvisorio ", "geweigerd ", "voorlopig ", "afvist ", "avslatt ", "hylatty ",
            "odrzucono ", "odmitnuto ", "recusado ", "отклонено ", "辞退", "仮承諾", "已拒绝", "已謝絕", "거절",
            "reddedildi ", "elutasitva ", "refuzat ",
        ),
    }
)  # fmt: skip


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
    """Notes and old Exchange answer in words alone: the word first, a colon after it, and next to nothing below."""
    word, colon, _ = seen.message.subject.partition(":")
    if not colon or len(word) > 30 or len(seen.words) > 80 or seen.answered:
        return None
    return subject_starts(_ACCEPTED)(seen) or subject_starts(_ANSWERED)(seen)


RULES = (
    Rule("calendar-method", Kind.CALENDAR, PROOF, _calendar_part),
    Rule(
        "calendar-content-class", Kind.CALENDAR, PROOF, header("Content-Class", "urn:content-classes:calendarmessage")
    ),
    Rule("calendar-subject", Kind.CALENDAR, STRONG, _answer_in_subject),
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
    return not seen.answered and _ACCEPTED.find(seen.subject[:20]) is not None
