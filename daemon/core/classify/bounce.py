"""Did a mail server send it, because a mail could not be delivered, or not yet?

RFC 3464 reports say so to programs. Older and odder servers say it to people, so senders, subjects and sentences are
weighed. A null return path alone proves nothing, nor does a quoted bounce in a person's mail.
"""

from daemon.core.classify import amazon
from daemon.core.classify.bounce_phrases import DELIVERED, GIVEN_UP, SENTENCES, STILL_TRIED, SUBJECTS
from daemon.core.classify.notice import noticed
from daemon.core.classify.report import REPORT_TYPES, reported
from daemon.core.classify.rule import FAIR, HINT, PROOF, STRONG, Rule, any_header, notice_says, subject_starts
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind, Recipient

_DAEMON_NAMES = Phrases(
    {
        "en": (
            "mailer daemon", "mail delivery sub", "mail delivery system", "mail delivery service", "postmaster",
            "mail system", "delivery subsystem", "internet mail delivery", "system administrator",
            "mail administrator", "mdaemon", "mail router", "mail server", "delivery status", "mailerdaemon",
            "mail delivery",
        ),
        "other": ("système de distribution", "почтовая система", "mail-delivery"),
    }
)  # fmt: skip


def _daemon(seen: Seen) -> str | None:
    """The sender's local part; who answers a daemon's mail is none, whatever it is called."""
    if seen.from_daemon or (not seen.sender and "From" in seen.headers):
        return f"from: {seen.sender or '<>'}"
    found = _DAEMON_NAMES.find(seen.sender_name)
    return f'from: "{seen.message.from_.name[:80]}"' if found else None


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


def _amazon(seen: Seen) -> str | None:
    notice = amazon.notice(seen)
    return 'notificationType: "Bounce"' if notice and notice.about == "bounce" else None


def _bounce_sentence(seen: Seen) -> str | None:
    """In a mail's own words only: below a person's prefix or beside a quote they are somebody else's."""
    if (seen.answered or seen.quotes) and not seen.from_daemon:
        return None
    return notice_says(SENTENCES)(seen)


def _rejected(seen: Seen) -> str | None:
    """What Sieve's reject sends (RFC 5429), and Exim's."""
    return "Auto-Submitted: auto-replied (rejected)" if "(rejected)" in seen.header("Auto-Submitted") else None


RULES = (
    Rule("delivery-report", Kind.BOUNCE, PROOF, _delivery_report),
    Rule("delivery-report-fields", Kind.BOUNCE, 2 * STRONG, _fields_in_text),
    Rule("amazon-bounce-notice", Kind.BOUNCE, PROOF, _amazon),
    Rule("failed-recipients-header", Kind.BOUNCE, 2 * STRONG, any_header("X-Failed-Recipients")),
    Rule("from-a-mailer-daemon", Kind.BOUNCE, STRONG, _daemon),
    Rule("bounce-subject", Kind.BOUNCE, FAIR, subject_starts(SUBJECTS)),
    Rule("bounce-sentence", Kind.BOUNCE, FAIR, _bounce_sentence),
    Rule("encloses-a-mail", Kind.BOUNCE, HINT, _enclosed_mail),
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
    return Kind.OTHER if DELIVERED.find(told) else Kind.BOUNCE


SEVEREST_FIRST = (Kind.BOUNCE, Kind.SOFT_BOUNCE, Kind.DELAYED, Kind.OTHER)


def severity(seen: Seen, fates: tuple[Recipient, ...]) -> Kind:
    """What the mail as a whole is: the fate of the one it was for, where that is known, else the severest."""
    if not fates:
        return told_outcome(seen)
    addressees = {address.email for part in seen.message.parts if part.embedded for address in part.embedded.to}
    of_addressee = [one for one in fates if one.address in addressees] if len(addressees) == 1 else []
    kinds = {one.kind for one in of_addressee or fates}
    return next(kind for kind in SEVEREST_FIRST if kind in kinds)
