"""Which mails are read whole? Those that may answer one of ours; of the others Harken sees the header, and no more."""

from collections.abc import Collection

from connectors.message import FolderRole, InboundMessage
from daemon.core.classify import absence_subjects, bounce_subjects, challenge_phrases, complaint_phrases
from daemon.core.classify.bounce_phrases import DAEMON_NAMES
from daemon.core.classify.rule import SUBJECT_START
from daemon.core.classify.seen import Seen
from daemon.core.marked import reply_tokens
from daemon.core.subjects import answers_or_forwards

COMPLAINT_DESKS = frozenset({"abuse", "complaints", "fbl", "feedback", "feedbackloop", "scomp"})
AMAZON_NOTICES = "sns.amazonaws.com"  # SES tells of bounces through it, as JSON
SUBJECTS = (bounce_subjects.SUBJECTS, absence_subjects.SUBJECTS, challenge_phrases.SUBJECTS, complaint_phrases.SUBJECTS)


def worth_reading(message: InboundMessage, contacts: Collection[str], companies: Collection[str]) -> bool:
    """From the header alone. `contacts` are those of the senders' addresses that belong to somebody we mailed.

    `companies` are those of their domains at which we mailed somebody: what a colleague of theirs writes, a person
    may settle.

    An answer may be seen before its send is registered, so whatever answers anything is read; also where only its
    subject says so, since a colleague may have got our mail as a forward. Of a rep's fresh mail in Sent the header
    alone is understood, by which it may prove to be the copy of a send.
    """
    if message.role is FolderRole.SENT:
        return bool(message.in_reply_to or message.references)
    return (
        bool(message.in_reply_to or message.references or message.thread_root)
        or message.from_.email in contacts
        or answers_or_forwards(message.subject)
        or bool(reply_tokens(message))
        or (message.from_.domain in companies and not _to_many(message))
        or _automatic(message)
    )


def _to_many(message: InboundMessage) -> bool:
    """A newsletter, by its own account (RFC 2076 section 3.9)."""
    return (message.headers.get("Precedence") or "").strip().lower() in ("bulk", "junk")


def _automatic(message: InboundMessage) -> bool:
    """Delivery reports and automatic answers often name no mail in their header (RFC 3464, RFC 3834)."""
    headers = message.headers
    return (
        message.content_type.startswith(("multipart/report", "message/"))
        or headers.get("Return-Path") in ("<>", "")
        or (headers.get("Auto-Submitted") or "no").strip().lower() != "no"
        or "X-Failed-Recipients" in headers
        or not message.from_.email
        or _by_name(Seen(message))
    )


def _by_name(seen: Seen) -> bool:
    """Older and odder servers say what they are by their name or their subject alone."""
    local, _, domain = seen.sender.partition("@")
    return (
        seen.from_daemon
        or local in COMPLAINT_DESKS
        or domain == AMAZON_NOTICES
        or DAEMON_NAMES.find(seen.sender_name) is not None
        or any(subjects.opens(seen.subject, SUBJECT_START) for subjects in SUBJECTS)
    )
