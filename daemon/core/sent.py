"""Is this mail in Sent the rep's copy of a send of ours, under a Message-ID that nobody told us?

Amazon SES, Outlook and Exchange give a mail an id of their own on its way out; answers then name that one. The copy in
the rep's Sent folder knows it. Nothing outside Sent is believed: anybody can write these headers into a mail to us.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from connectors.message import FolderRole
from daemon.core.clues import MOST_RECIPIENTS, parents
from daemon.core.match import Match
from daemon.core.reading import Reading
from daemon.core.sends import Send
from daemon.core.subjects import bare_subject

CLOSE = timedelta(minutes=10)  # between the engine's word and the mail program's Date


def copied(reading: Reading, mailbox: str, sends: Sequence[Send]) -> tuple[Send, ...]:
    """The sends from this mailbox that it is the copy of: several, where one mail went to several people."""
    if reading.role is not FolderRole.SENT or not reading.message_id:
        return ()
    from_here = [send for send in sends if send.mailbox.lower() == mailbox.lower()]
    if named := tuple(send for send in from_here if send.id == reading.our_send):
        return named
    if parents(reading):
        return ()
    return tuple(send for send in from_here if _alike(reading, send))


def _alike(reading: Reading, send: Send) -> bool:
    same = send.contact.email in reading.to and bare_subject(send.subject) == bare_subject(reading.subject)
    return same and is_close(written(reading), send.sent_at)


def is_close(written_at: datetime | None, sent_at: datetime) -> bool:
    return written_at is not None and abs(written_at - sent_at) <= CLOSE


def written(reading: Reading) -> datetime | None:
    return reading.date or reading.received_at


def may_be_a_copy(reading: Reading, found: Sequence[Match]) -> bool:
    """Of a send that is not registered yet: a mail that we instrumented, or that answers nothing."""
    answers = bool(found or parents(reading))
    return reading.role is FolderRole.SENT and (reading.our_send is not None or not answers)


def names_of_copy(reading: Reading, mailbox: str) -> tuple[str, ...]:
    """Under which a fresh mail in Sent is found again, should its send be registered later."""
    named = (_by_header(mailbox, reading.our_send),) if reading.our_send else ()
    recipients = dict.fromkeys(reading.to[:MOST_RECIPIENTS])
    return (*named, *(_by_likeness(mailbox, each, reading.subject) for each in recipients))


def name_by_header(send: Send) -> str:
    """The same, seen from the send: as its copy would name it."""
    return _by_header(send.mailbox, send.id)


def name_by_likeness(send: Send) -> str:
    """Or as it looks; then the time must agree, too (`is_close`)."""
    return _by_likeness(send.mailbox, send.contact.email, send.subject)


def own_address(reading: Reading, mailbox: str) -> str | None:
    """Another address that the rep writes from, seen on a mail in Sent; None: the mailbox's own.

    Not of a mail that somebody else wrote and that was moved there: a server noted whom it delivered it to.
    """
    sender = reading.from_.email
    is_own = reading.role is FolderRole.SENT and not reading.delivered and mailbox.lower() not in reading.to
    return sender if is_own and sender and sender != mailbox.lower() else None


def _by_header(mailbox: str, send_id: str) -> str:
    return f"copy {mailbox.lower()} {send_id}"


def _by_likeness(mailbox: str, recipient: str, subject: str) -> str:
    return f"sent {mailbox.lower()} {recipient} {bare_subject(subject)}"
