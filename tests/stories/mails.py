"""The mails of the stories, as the programs of prospects, servers and colleagues write them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime
from itertools import count
from secrets import token_hex

REPORT = """--{mark}
Content-Type: text/plain

Your message could not be delivered: the mailbox does not exist.

--{mark}
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; {contact}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--{mark}
Content-Type: text/rfc822-headers

Message-ID: <{id}>
From: {mailbox}
To: {contact}
Subject: Hello

--{mark}--"""

_NUMBERS = count(1)


@dataclass(frozen=True)
class Sent:
    """A campaign mail that went out, as the engine knows it."""

    message_id: str
    mailbox: str
    contact: str
    campaign: str
    subject: str = "Hello"

    def as_json(self) -> dict[str, object]:
        """The body that registers it."""
        return {
            "message_id": f"<{self.message_id}>",
            "mailbox": self.mailbox,
            "campaign_id": self.campaign,
            "contact": {"email": self.contact, "external_id": f"crm-{self.contact}"},
            "subject": self.subject,
        }


def send(mailbox: str, contact: str | None = None, campaign: str = "spring") -> Sent:
    """A mail to a contact whom nobody else mails, at a company of their own."""
    return Sent(new_id("mail.example.com"), mailbox, contact or f"flynn@arcade{next(_NUMBERS)}.example.net", campaign)


def new_id(domain: str) -> str:
    return f"{token_hex(8)}@{domain}"


def reply(
    to: Sent, text: str = "Yes, let us talk on Thursday.", sender: str | None = None, changed: Mapping[str, str] = {}
) -> bytes:
    """`changed` are headers in place of the usual ones, or beside them."""
    domain = to.contact.rpartition("@")[2]
    usual = {
        "From": f"Kevin Flynn <{sender or to.contact}>",
        "To": to.mailbox,
        "Subject": f"Re: {to.subject}",
        "Date": format_datetime(datetime.now(UTC)),
        "Message-ID": f"<{new_id(domain)}>",
        "In-Reply-To": f"<{to.message_id}>",
        "References": f"<{to.message_id}>",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
    }
    return _mail({**usual, **changed}, text)


def out_of_office(to: Sent, returns: date) -> bytes:
    return reply(
        to,
        f"Thank you for your mail. I am out of the office and will be back on {returns:%A, %d %B %Y}.",
        changed={
            "Subject": f"Automatic reply: {to.subject}",
            "Auto-Submitted": "auto-replied",
            "X-Auto-Response-Suppress": "All",
        },
    )


def outlook_copy(of: Sent, outlooks_id: str, send_id: str) -> bytes:
    """What lies in the rep's Sent folder where Outlook gave the mail an id of its own, and the rep a better subject."""
    headers = {
        "From": of.mailbox,
        "To": of.contact,
        "Subject": f"{of.subject}, in two lines",
        "Date": format_datetime(datetime.now(UTC)),
        "Message-ID": f"<{outlooks_id}>",
        "X-Harken-Send": send_id,
        "Content-Type": "text/plain; charset=utf-8",
    }
    return _mail(headers, "Two lines about cashless play.")


def bounce(of: Sent) -> bytes:
    """A delivery report (RFC 3464): this address does not exist."""
    mark = f"=_{token_hex(8)}"
    headers = {
        "Return-Path": "<>",
        "From": "Mail Delivery System <MAILER-DAEMON@mx.example.net>",
        "To": of.mailbox,
        "Subject": "Undelivered Mail Returned to Sender",
        "Date": format_datetime(datetime.now(UTC)),
        "Message-ID": f"<{new_id('mx.example.net')}>",
        "Auto-Submitted": "auto-replied",
        "MIME-Version": "1.0",
        "Content-Type": f'multipart/report; report-type=delivery-status; boundary="{mark}"',
    }
    return _mail(headers, REPORT.format(mark=mark, contact=of.contact, mailbox=of.mailbox, id=of.message_id))


def _mail(headers: dict[str, str], text: str) -> bytes:
    head = "".join(f"{name}: {value}\n" for name, value in headers.items())
    return f"{head}\n{text}\n".replace("\n", "\r\n").encode()
