"""The header of a mail: as it came by SMTP, or as Exchange knows it.

What was never sent by SMTP has none: copies in Sent, mail within the company, Exchange's own reports.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime

from lxml.etree import _Element as Element

from connectors.exchange.questions import NAMES

REPORT = "REPORT."  # the class of what Exchange itself reports, [MS-OXOMSG] 2.2.3
AUTOMATIC = ("IPM.Note.Rules.OofTemplate", "IPM.Note.Rules.ReplyTemplate")  # [MS-OXORULE] 3.2.5.2


def completed(item: Element) -> bytes:
    """As it came by SMTP; what did not, or lacks a field, is completed by what Exchange knows."""
    told = list(item.iterfind("t:InternetMessageHeaders/t:InternetMessageHeader", NAMES))
    fields = [field(str(each.get("HeaderName")), each.text or "") for each in told]
    there = {str(each.get("HeaderName")).lower().encode() for each in told}
    return b"".join((*fields, *(each for each in told_by(item) if each.partition(b":")[0].lower() not in there)))


def told_by(item: Element) -> Iterator[bytes]:
    """The header as far as Exchange's own properties tell it; of a mail in a list, that is not all."""
    for name, where in (
        ("Message-ID", "t:InternetMessageId"),
        ("In-Reply-To", "t:InReplyTo"),
        ("References", "t:References"),
        ("Subject", "t:Subject"),
    ):
        if value := item.findtext(where, "", NAMES):
            yield field(name, value)
    for name, where in (
        ("From", "t:From"),
        ("Sender", "t:Sender"),
        ("To", "t:ToRecipients"),
        ("Cc", "t:CcRecipients"),
        ("Reply-To", "t:ReplyTo"),
    ):
        if people := [_person(each) for each in item.iterfind(f"{where}/t:Mailbox", NAMES)]:
            yield field(name, ", ".join(people))
    if sent := moment(item.findtext("t:DateTimeSent", "", NAMES)):
        yield field("Date", format_datetime(sent))
    yield from _by_class(item.findtext("t:ItemClass", "", NAMES))


def _by_class(kind: str) -> Iterator[bytes]:
    """What Exchange says by the class of an item, others say in the header."""
    if kind.startswith(REPORT):
        yield field("Content-Type", "multipart/report")
    if kind.startswith(AUTOMATIC):
        yield field("Auto-Submitted", "auto-replied")


def _person(mailbox: Element) -> str:
    name = mailbox.findtext("t:Name", "", NAMES).replace("\\", "").replace('"', "")
    return f'"{name}" <{address_of(mailbox)}>'


def address_of(mailbox: Element) -> str:
    """Empty for who is known by a name in the directory alone."""
    address: str = mailbox.findtext("t:EmailAddress", "", NAMES)
    return address if "@" in address and not address.startswith("/") else ""


def field(name: str, value: str) -> bytes:
    """On one line: what stands in a value must not begin a field of its own."""
    return f"{''.join(name.split())}: {' '.join(value.split())}\r\n".encode("utf-8", "surrogateescape")


def moment(said: str) -> datetime | None:
    try:
        when = datetime.fromisoformat(said)
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)
