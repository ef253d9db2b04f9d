"""Did a mail server send it, because a mail could not be delivered, or not yet?

RFC 3464 reports say so to programs. Older and odder servers say it to people, so senders, subjects and sentences are
weighed. A null return path alone proves nothing, nor does a quoted bounce in a person's mail.
"""

import re

from daemon.core.classify import amazon
from daemon.core.classify.address_phrases import NO_SUCH_ADDRESS
from daemon.core.classify.bounce_phrases import DAEMON_NAMES, SENTENCES
from daemon.core.classify.bounce_subjects import SUBJECTS
from daemon.core.classify.cause_phrases import FULL
from daemon.core.classify.notice import noticed
from daemon.core.classify.outcome_phrases import DELIVERED, GIVEN_UP, STILL_TRIED
from daemon.core.classify.report import REPORT_TYPES, reported
from daemon.core.classify.rule import FAIR, HINT, PROOF, STRONG, Rule, any_header, notice_says, subject_starts
from daemon.core.classify.seen import Seen
from daemon.core.phrases import fold
from daemon.core.reading import Kind, Recipient

# Postmasters are people, too (RFC 5321 section 4.5.1), and a server's answer begins with neither "Re:" nor a greeting.
_OFFICE = re.compile(r"^(?:post[-_ ]?master|mail[-_.]?admin|(?:system[-._ ]?)?administrator|hostmaster)@")
_SMTP_ANSWER = re.compile(
    r"(?<![\d.])[45]\d\d[ -]{1,2}(?:\(?#)?[45]\.\d{1,3}\.\d{1,3}(?![\d.])|\b[45]\d\d <[^<>\s]{3,250}>"
)


def _daemon(seen: Seen) -> str | None:
    """The sender's address or name is a mail server's; who answers below a daemon's subject is none."""
    if _a_postmaster_writes(seen):
        return None
    if seen.from_daemon or (not seen.sender and "From" in seen.headers):
        return f"from: {seen.sender or '<>'}"
    found = DAEMON_NAMES.find(seen.sender_name)
    return f'from: "{seen.message.from_.name[:80]}"' if found else None


def _a_postmaster_writes(seen: Seen) -> bool:
    """By hand: with none of the marks of a server's notice, in answer to a mail, or in a person's own name."""
    return (
        _OFFICE.match(seen.sender) is not None
        and not seen.returned
        and seen.header("Return-Path") != "<>"
        and seen.header("Auto-Submitted") in ("", "no")
        and not SENTENCES.find(seen.words)
        and (seen.answered or _in_their_own_name(seen))
    )


def _in_their_own_name(seen: Seen) -> bool:
    """No server's name, and no word of a recipient whose mail failed."""
    return (
        bool(seen.sender_name.strip())
        and not DAEMON_NAMES.find(seen.sender_name)
        and not SUBJECTS.find(seen.subject)
        and "@" not in seen.notice[:2000]
        and not any(part.embedded for part in seen.message.parts)
    )


def _nobodys_return_path(seen: Seen) -> str | None:
    path = seen.header("Return-Path")
    return f"Return-Path: {path}" if path == "<>" or path.strip("<>").startswith("mailer-daemon") else None


def _delivery_report(seen: Seen) -> str | None:
    found = next((part for part in seen.message.parts if part.content_type in REPORT_TYPES), None)
    kind = seen.message.content_type
    if found is not None or kind in REPORT_TYPES:
        return f"it has a {found.content_type if found else kind} part"
    return (
        "report-type=delivery-status"
        if "report-type=delivery-status" in seen.header("Content-Type").replace('"', "")
        else None
    )


def _fields_in_text(seen: Seen) -> str | None:
    """A report whose MIME was lost on the way."""
    text = seen.notice[:6000].lower()
    return "it holds Final-Recipient and Action" if "final-recipient:" in text and "\naction:" in text else None


def _enclosed_mail(seen: Seen) -> str | None:
    if seen.returned:
        return "it returns a mail as text"
    return "it encloses a mail" if any(part.embedded for part in seen.message.parts) and not seen.answered else None


def _our_own_mail(seen: Seen) -> str | None:
    """What it encloses was written by those it is sent to: it comes back."""
    ours = {address.email for address in seen.message.to}
    back = any(part.embedded and part.embedded.from_.email in ours for part in seen.message.parts)
    return "it returns its addressee's own mail" if back and not seen.answered else None


def _smtp_answer(seen: Seen) -> str | None:
    """What a server said in SMTP (RFC 5321 section 4.2, RFC 3463); people quote it as well, hence a hint."""
    found = None if seen.answered or seen.quotes else _SMTP_ANSWER.search(seen.notice[:4000])
    return f'a server said "{found.group()}"' if found else None


def _amazon(seen: Seen) -> str | None:
    notice = amazon.notice(seen)
    return 'notificationType: "Bounce"' if notice and notice.about == "bounce" else None


def _bounce_sentence(seen: Seen) -> str | None:
    """In a mail's own words only: below a person's prefix or beside a quote they are somebody else's."""
    if (seen.answered or seen.quotes) and not seen.from_daemon:
        return None
    return notice_says(SENTENCES)(seen)


def _delay_sentence(seen: Seen) -> str | None:
    """People write that something is late; that a mail is still being tried, mail servers do."""
    found = STILL_TRIED.find(seen.notice_words) if _nobodys_return_path(seen) or seen.from_daemon else None
    return f'it says "{found}"' if found else None


def _names_a_failed_address(seen: Seen) -> str | None:
    """It names somebody else's address, and says that it is unknown or full."""
    if seen.answered or seen.quotes:
        return None
    known = {seen.sender, *(address.email for address in (*seen.message.to, *seen.message.cc))}
    named = next((found for found in _ADDRESS.findall(seen.notice[:2000]) if found.lower() not in known), None)
    said = (FULL.find(seen.words) or NO_SUCH_ADDRESS.find(seen.words)) if named else None
    return f'it says "{said}" of {named}' if said else None


def _says_so_twice(seen: Seen) -> str | None:
    """Of that address below a bounce's own subject, also from a sender that takes no answers."""
    return _names_a_failed_address(seen) if subject_starts(SUBJECTS)(seen) else None


def _mailbox_full(seen: Seen) -> str | None:
    return None if seen.answered else subject_starts(FULL)(seen)


def _mailer_daemon(seen: Seen) -> str | None:
    """The one name that nobody else has."""
    return f"from: {seen.sender}" if seen.sender.startswith(("mailer-daemon@", "mailer_daemon@")) else None


def _rejected(seen: Seen) -> str | None:
    """What Sieve's reject sends (RFC 5429), and Exim's."""
    return "Auto-Submitted: auto-replied (rejected)" if "(rejected)" in seen.header("Auto-Submitted") else None


HEADERS = "text/rfc822-headers"
LONGEST_HEADER = 20_000
_TO = re.compile(r"^To:((?:[^\n]{0,1000}\n?)(?:[ \t][^\n]{0,1000}\n?){0,20})", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"[^\s<>;:,\"'()\[\]]{1,64}@[^\s<>;:,\"'()\[\]]{1,255}")

RULES = (
    Rule("delivery-report", Kind.BOUNCE, PROOF, _delivery_report),
    Rule("delivery-report-fields", Kind.BOUNCE, 2 * STRONG, _fields_in_text),
    Rule("amazon-bounce-notice", Kind.BOUNCE, PROOF, _amazon),
    Rule("failed-recipients-header", Kind.BOUNCE, PROOF, any_header("X-Failed-Recipients")),
    Rule("from-a-mailer-daemon", Kind.BOUNCE, STRONG, _daemon),
    Rule("mailer-daemon", Kind.BOUNCE, STRONG, _mailer_daemon),
    Rule("full-in-subject", Kind.BOUNCE, FAIR, _mailbox_full),
    Rule("names-a-failed-address", Kind.BOUNCE, FAIR, _names_a_failed_address),
    Rule("failed-address-below-its-subject", Kind.BOUNCE, 2 * STRONG, _says_so_twice),
    Rule("bounce-subject", Kind.BOUNCE, FAIR, subject_starts(SUBJECTS)),
    Rule("bounce-sentence", Kind.BOUNCE, FAIR, _bounce_sentence),
    Rule("delay-sentence", Kind.BOUNCE, HINT, _delay_sentence),
    Rule("smtp-answer", Kind.BOUNCE, HINT, _smtp_answer),
    Rule("encloses-a-mail", Kind.BOUNCE, HINT, _enclosed_mail),
    Rule("returns-our-mail", Kind.BOUNCE, HINT, _our_own_mail),
    Rule("null-return-path-bounce", Kind.BOUNCE, HINT, _nobodys_return_path),
    Rule("rejected", Kind.BOUNCE, FAIR, _rejected),
)  # fmt: skip


def recipients(seen: Seen) -> tuple[Recipient, ...]:
    """Each recipient's fate: from the report, else from the notice's words."""
    found = reported(seen.message)
    if not found and (notice := amazon.notice(seen)):
        found = notice.recipients
    return found or noticed(seen, told_outcome(seen))


def told_outcome(seen: Seen) -> Kind:
    """What the notice as a whole tells: a success, a warning only, or a failure whose words say how bad it is."""
    told = seen.subject + seen.notice_words
    if GIVEN_UP.find(seen.notice_words):
        return Kind.BOUNCE
    if STILL_TRIED.find(told):
        return Kind.DELAYED
    success, failure = DELIVERED.find(told), SENTENCES.find(told)
    denied = success and failure and fold(success) in fold(failure)  # "was not delivered" holds "was delivered"
    return Kind.OTHER if success and not denied else Kind.BOUNCE


SEVEREST_FIRST = (Kind.BOUNCE, Kind.SOFT_BOUNCE, Kind.DELAYED, Kind.OTHER)


def severity(seen: Seen, fates: tuple[Recipient, ...]) -> Kind:
    """What the mail as a whole is: the fate of the one it was for, where that is known, else the severest."""
    if not fates:
        return told_outcome(seen)
    addressees = _addressees(seen)
    of_addressee = [one for one in fates if one.address in addressees] if len(addressees) == 1 else []
    kinds = {one.kind for one in of_addressee or fates}
    return next(kind for kind in SEVEREST_FIRST if kind in kinds)


def _addressees(seen: Seen) -> frozenset[str]:
    """Whom the returned mail names in To; of some only the header comes back (RFC 3462 section 2)."""
    enclosed = {address.email for part in seen.message.parts if part.embedded for address in part.embedded.to}
    headers = (part.text[:LONGEST_HEADER] for part in seen.message.parts if part.content_type == HEADERS)
    told = (address for text in headers for field in _TO.findall(text) for address in _ADDRESS.findall(field))
    return frozenset(enclosed or map(str.lower, told))
