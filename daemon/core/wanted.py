"""Which mails are read whole? Those that may answer one of ours; of the others Harken sees the header, and no more."""

from collections.abc import Collection

from connectors.message import FolderRole, InboundMessage
from daemon.core.marked import reply_tokens
from daemon.core.subjects import answers_or_forwards

AUTOMATIC_SENDERS = frozenset(
    {"mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "mdaemon", "abuse", "complaints"}
)


def worth_reading(message: InboundMessage, contacts: Collection[str]) -> bool:
    """From the header alone. `contacts` are those of the senders' addresses that belong to somebody we mailed.

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
        or _automatic(message)
    )


def _automatic(message: InboundMessage) -> bool:
    """Delivery reports and automatic answers often name no mail in their header (RFC 3464, RFC 3834)."""
    headers = message.headers
    return (
        message.content_type.startswith(("multipart/report", "message/"))
        or headers.get("Return-Path") in ("<>", "")
        or (headers.get("Auto-Submitted") or "no").strip().lower() != "no"
        or "X-Failed-Recipients" in headers
        or not message.from_.email
        or message.from_.email.partition("@")[0] in AUTOMATIC_SENDERS
    )
