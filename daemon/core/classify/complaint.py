"""Did the recipient call our mail spam? RFC 5965 feedback reports, and what providers send instead.

RFC 5965 section 7.3 lists the types: abuse, fraud, virus and opt-out are complaints; `not-spam` is the opposite, and
`auth-failure` (RFC 6591) and DMARC's reports speak of a domain's records, not of a person.
"""

import re

from daemon.core.classify import amazon
from daemon.core.classify.complaint_elements import COMPLAINED, FROM_YOU, OURS, UNWANTED
from daemon.core.classify.complaint_phrases import DESK_SAYS, SENTENCES, SUBJECTS
from daemon.core.classify.rule import FAIR, HINT, PROOF, STRONG, Rule, any_header, header, subject_starts
from daemon.core.classify.seen import Seen
from daemon.core.reading import Kind

_NOT_COMPLAINTS = frozenset({"not-spam", "auth-failure", "dmarc"})
_FEEDBACK_TYPE = re.compile(r"^Feedback-Type:[ \t]*([A-Za-z-]+)", re.IGNORECASE | re.MULTILINE)

_ABUSE_DESK = re.compile(
    r"^(?:abuse|anti-?abus\w{0,6}|misbruk|misbrug|missbrauch|naduzycia|vaarinkay\w{0,8}|zneuziti|missbruk|abuz|abuso|fbl|feedback[-_.]?loop|feedback|complaints?|spam[-_.]?(?:report|complaint|feedback)s?|arf|scomp)"
    r"(?:[-+._][^@]{0,60})?@"
)


_KEEPS_MAIL = re.compile(
    r"^(?:post[-_.]?master|hostmaster|security|noc|cert|csirt|soc|ib|rssi|mail[-_.]?admin|(?:it[-_.]?)?(?:sicherheit|sakerhet|"
    r"sikkerhed|sikkerhet|seguridad|seguranca|sicurezza|securite|beveiliging|tietoturva|bezpieczenstwo|bezpecnost|guvenlik|"
    r"asfaleia|biztonsag|securitate))(?:[-+._][^@]{0,60})?@"
)
LONGEST_LETTER = 2_000
_ELEMENTS = (OURS, UNWANTED, COMPLAINED, FROM_YOU)
ENOUGH_FROM_A_DESK = 2


def _feedback(seen: Seen) -> str:
    """The report's type in lower case; empty if the mail is no feedback report."""
    part = next(iter(seen.parts("message/feedback-report")), None)
    if part is None:
        return ""
    found = _FEEDBACK_TYPE.search(part.text[:4000])
    return found.group(1).lower() if found else "abuse"


def _complaint_report(seen: Seen) -> str | None:
    kind = _feedback(seen)
    return f"Feedback-Type: {kind}" if kind and kind not in _NOT_COMPLAINTS else None


def other_report(seen: Seen) -> str | None:
    """A feedback report that no person caused, or that says the mail was wanted."""
    kind = _feedback(seen)
    return f"Feedback-Type: {kind}" if kind in _NOT_COMPLAINTS else None


def _amazon(seen: Seen) -> str | None:
    notice = amazon.notice(seen)
    return 'notificationType: "Complaint"' if notice and notice.about == "complaint" else None


def _abuse_sentence(seen: Seen) -> str | None:
    found = None if seen.quotes else SENTENCES.find(seen.opening + seen.notice_words[:400])
    return f'it says "{found}"' if found else None


def is_abuse_desk(seen: Seen) -> bool:
    return _ABUSE_DESK.match(seen.sender) is not None


def _abuse_desk(seen: Seen) -> str | None:
    """People work there, too: the desk's address is a hint that what it says is a report."""
    return f"from: {seen.sender}" if is_abuse_desk(seen) and not seen.answered else None


def _desk_complains(seen: Seen) -> str | None:
    """A provider's abuse desk tells its customer of a complaint, in a letter of its own."""
    said = DESK_SAYS.find(seen.subject) or DESK_SAYS.find(seen.beginning) if _abuse_desk(seen) else None
    return f'an abuse desk says "{said}"' if said else None


def _reports_in_words(seen: Seen) -> str | None:
    """Each alone a person might write; a report says it in its subject and again at its beginning."""
    return _abuse_sentence(seen) if subject_starts(SUBJECTS)(seen) else None


def _speaks_for_others(seen: Seen) -> str | None:
    """Somebody's users got our mail and complained: so says a desk, a postmaster, whoever keeps a house's mail."""
    if seen.answered or seen.quotes or len(seen.words) > LONGEST_LETTER:
        return None
    told = seen.subject_and_words
    said = [found for table in _ELEMENTS if (found := table.find(told))]
    needed = _needed(seen)
    if len(said) < needed or (needed > ENOUGH_FROM_A_DESK and OURS.find(told) is None):
        return None
    return "it says " + ", ".join(f'"{each}"' for each in said)


def _needed(seen: Seen) -> int:
    """An abuse desk has no other business; whoever else keeps a house's mail, has."""
    if is_abuse_desk(seen):
        return ENOUGH_FROM_A_DESK
    return ENOUGH_FROM_A_DESK + 1 if _KEEPS_MAIL.match(seen.sender) else len(_ELEMENTS)


RULES = (
    Rule("feedback-report", Kind.COMPLAINT, 2 * PROOF, _complaint_report),
    Rule("amazon-complaint-notice", Kind.COMPLAINT, PROOF, _amazon),
    Rule("apple-unsubscribe", Kind.COMPLAINT, 4 * STRONG, header("X-Apple-Unsubscribe", "true")),
    Rule("junk-mail-report", Kind.COMPLAINT, 3 * STRONG, any_header("X-HmXmrOriginalRecipient")),  # Outlook.com's
    Rule("complaint-subject", Kind.COMPLAINT, FAIR, subject_starts(SUBJECTS)),
    Rule("complaint-sentence", Kind.COMPLAINT, FAIR, _abuse_sentence),
    Rule("complaint-in-words", Kind.COMPLAINT, STRONG, _reports_in_words),
    Rule("desk-complains", Kind.COMPLAINT, 3 * STRONG, _desk_complains),
    Rule("speaks-for-others", Kind.COMPLAINT, 4 * STRONG, _speaks_for_others),
    Rule("abuse-desk", Kind.COMPLAINT, HINT, _abuse_desk),
)
