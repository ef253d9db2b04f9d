"""Is it a read receipt? RFC 8098: a disposition notification, "displayed" or "deleted" alike, says nobody answered."""

import re

from daemon.core.classify.rule import FAIR, PROOF, STRONG, Rule, part, subject_starts, words_say
from daemon.core.classify.seen import Seen
from daemon.core.reading import Kind
from daemon.core.tables import table

_SUBJECTS = table("receipt.subjects")

_SENTENCES = table("receipt.sentences")


def _receipt_text(seen: Seen) -> str | None:
    """Outlook's receipts for people: "Your message / To: … / Subject: … / Sent: … / was read on …"."""
    text = seen.text[:1500].lower()
    return (
        'it says "your message … was read"'
        if "your message" in text and "was read on" in text and "\n" in text
        else None
    )


_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)|\d時")
LONGEST_RECEIPT = 300
LONGEST_WORD = 32


def _read_at(seen: Seen) -> str | None:
    """Below "Read: …" next to nothing but when, in whatever words."""
    word, colon, _ = seen.message.subject.replace(" - ", ":").partition(":")
    short = colon and len(word) <= LONGEST_WORD and len(seen.words) <= LONGEST_RECEIPT and not seen.quotes
    found = _CLOCK.search(seen.written) if short and "?" not in seen.written else None
    return f'it says when: "{found.group()}"' if found and subject_starts(_SUBJECTS)(seen) else None


RULES = (
    Rule("disposition-notification", Kind.RECEIPT, 2 * PROOF, part("message/disposition-notification")),
    Rule(
        "disposition-report",
        Kind.RECEIPT,
        PROOF,
        lambda seen: (
            "report-type=disposition-notification"
            if "disposition-notification" in seen.header("Content-Type")
            else None
        ),
    ),
    Rule("receipt-subject", Kind.RECEIPT, FAIR, subject_starts(_SUBJECTS)),
    Rule("receipt-sentence", Kind.RECEIPT, FAIR, words_say(_SENTENCES)),
    Rule("read-at", Kind.RECEIPT, STRONG, _read_at),
    Rule("outlook-receipt", Kind.RECEIPT, STRONG, _receipt_text),
)
