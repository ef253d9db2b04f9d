"""Is it mail that nobody wrote to us and that answers nothing: newsletters, notifications, reports of machines?

A mailing list is not such mail: people write through it. So List-Id and Precedence count for nothing, and what
a list server for discussions adds (List-Post, RFC 2369) speaks for a person.
"""

import re

from daemon.core.classify import amazon
from daemon.core.classify.auto_reply import is_ticket_system
from daemon.core.classify.complaint import other_report
from daemon.core.classify.newsletter import DISCUSSION
from daemon.core.classify.rule import FAIR, PROOF, STRONG, Rule, any_header, words_say
from daemon.core.classify.seen import Seen
from daemon.core.reading import Kind
from daemon.core.tables import table

_NOBODY = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|noreply|notifications?|notify|newsletters?|news|alerts?|updates?|mailer|marketing|"
    r"digest|automated|robot|bot|nepasrepondre|ne-pas-repondre|svarainte|keine-antwort|noresponder|dmarc[-_.]?\w*|"
    r"calendar-notification|account-security|security-noreply|messages-noreply|bounce)(?:[-+.=_][^@]{0,60})?@"
)

_BULK_HEADERS = (
    "List-Unsubscribe-Post", "Feedback-ID", "X-Campaign", "X-CampaignID", "X-Campaign-Id", "X-MC-User", "X-Mailgun-Tag",
    "X-Mandrill-User", "X-Feedback-ID", "X-CSA-Complaints", "X-SFMC-Stack", "X-Report-Abuse-To", "X-GitHub-Reason",
    "X-Gitlab-Project", "X-JIRA-FingerPrint", "X-LinkedIn-Template", "X-Facebook-Notify", "X-Notification-Category",
)  # fmt: skip

_NEWSLETTER = table("other.newsletter")


def _sent_by_nobody(seen: Seen) -> str | None:
    return f"from: {seen.sender}" if _NOBODY.match(seen.sender) and not seen.from_daemon else None


def _is_discussion(seen: Seen) -> bool:
    return any(name in seen.headers for name in DISCUSSION) and not _NOBODY.match(seen.sender)


def _bulk_sender(seen: Seen) -> str | None:
    """RFC 8058 one-click and the marks of sending platforms; lists for discussion carry some of them too."""
    if _is_discussion(seen):
        return None
    return any_header(*_BULK_HEADERS)(seen)


def _generated(seen: Seen) -> str | None:
    """Auto-Submitted: auto-generated, and no answer to anything (RFC 3834 section 5.2)."""
    value = seen.header("Auto-Submitted")
    if (
        not value.startswith(("auto-generated", "auto-notified"))
        or seen.message.in_reply_to
        or seen.answered
        or is_ticket_system(seen)
    ):
        return None
    return f"Auto-Submitted: {value[:60]}"


def _dmarc(seen: Seen) -> str | None:
    """RFC 7489 section 7.2.1.1: the subject of an aggregate report."""
    subject = seen.message.subject[:200].lower()
    if "report domain:" in subject and "submitter:" in subject:
        return f'subject: "{seen.message.subject[:100]}"'
    return f'subject: "{seen.message.subject[:100]}"' if subject.startswith("dmarc ") and "report" in subject else None


def _amazon(seen: Seen) -> str | None:
    notice = amazon.notice(seen)
    return f'notificationType: "{notice.about}"' if notice and notice.about not in ("bounce", "complaint") else None


def _nothing_readable(seen: Seen) -> str | None:
    """Bytes that are no mail: no field that any mail has."""
    message = seen.message
    told = message.from_.email or message.subject or message.date or message.message_id or message.to
    return None if told else "no sender, no subject, no date: not a mail"


RULES = (
    Rule("nothing-readable", Kind.OTHER, 2 * STRONG, _nothing_readable),
    Rule("harmless-feedback-report", Kind.OTHER, 2 * PROOF, other_report),
    Rule("dmarc-report", Kind.OTHER, PROOF, _dmarc),
    Rule("amazon-notice", Kind.OTHER, PROOF, _amazon),
    Rule("from-nobody", Kind.OTHER, STRONG, _sent_by_nobody),
    Rule("bulk-sender", Kind.OTHER, FAIR, _bulk_sender),
    Rule("auto-generated", Kind.OTHER, STRONG, _generated),
    Rule("newsletter-words", Kind.OTHER, FAIR, words_say(_NEWSLETTER)),
)
