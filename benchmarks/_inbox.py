"""A rep's inbox, made up: mostly letters and threads that are none of Harken's business, and a few answers among them.

The sizes and headers are those of real mail: long Received and DKIM fields, newsletters of 10 to 40 kB in
quoted-printable HTML, threads that quote all that was said before, now and then a logo or a document. Nobody's real
mail is needed to measure.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import chain, repeat
from random import Random
from types import MappingProxyType

from daemon.core.sends import Contact, NewSend

REP = "rep@halyard.example"
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
WORDS = (
    "we the offer quarter is ready to meet about price and team week could plan you call with delivery for on "
    "machines arcade next contract that budget review please numbers have looked new again thanks will send before"
).split()
HASHES = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/"


@dataclass(frozen=True)
class Made:
    """One mail of the inbox; `answers` is the send that it answers, None for a stranger's."""

    raw: bytes
    answers: NewSend | None = None


class Writer:
    """Writes mails of every sort; the same seed writes the same mails."""

    def __init__(self, seed: int, attach: int = 10) -> None:
        """Of a hundred answers so many bring a document, and three times as many a logo."""
        self._random = Random(seed)
        self._attached = attach
        self._number = 0

    def inbox(self, count: int) -> list[Made]:
        """In the proportions of `MIX`, well shuffled."""
        sorts = list(chain.from_iterable(repeat(sort, share * count // 100) for sort, share in MIX.items()))
        self._random.shuffle(sorts)
        return [SORTS[sort](self) for sort in sorts]

    def newsletter(self) -> Made:
        made = self._mail(f"News <news@letters{self._some(40)}.example>", "This week: " + self._words(5))
        made["List-Unsubscribe"] = f"<https://letters.example/u/{self._token(60)}>"
        made["Precedence"] = "bulk"
        made.set_content(self._prose(12), cte="quoted-printable")
        made.add_alternative(self._html(self._random.randint(20, 90)), subtype="html", cte="quoted-printable")
        return Made(made.as_bytes())

    def notification(self) -> Made:
        made = self._mail(f"Tracker <noreply@tool{self._some(20)}.example>", "[ARC-12] " + self._words(4))
        made["Auto-Submitted"] = "auto-generated"
        made.set_content(self._prose(2))
        made.add_alternative(self._html(6), subtype="html", cte="quoted-printable")
        return Made(made.as_bytes())

    def fresh(self) -> Made:
        made = self._mail(self._colleague(), self._words(4))
        made.set_content(self._prose(3) + self._signature())
        return Made(made.as_bytes())

    def colleague(self) -> Made:
        """In a thread of ours with us."""
        return Made(self._answer(self._colleague(), self._id("halyard.example"), self._random.randint(1, 5)))

    def stranger(self) -> Made:
        """An answer to a mail that the rep wrote by hand: Harken knows nothing of it."""
        return Made(self._answer(self._customer(), self._id("halyard.example"), self._random.randint(1, 4)))

    def reply(self) -> Made:
        send = self._send()
        return Made(self._answer(f"Kevin Flynn <{send.contact.email}>", send.message_id, 1), send)

    def absence(self) -> Made:
        send = self._send()
        made = self._mail(f"Kevin Flynn <{send.contact.email}>", "Automatic reply: " + send.subject)
        made["Auto-Submitted"] = "auto-replied"
        made["In-Reply-To"] = f"<{send.message_id}>"
        made.set_content("Thank you for your mail. I am out of the office until Monday, 30 November 2026.\n")
        return Made(made.as_bytes(), send)

    def bounce(self) -> Made:
        send = self._send()
        made = self._mail("Mail Delivery System <MAILER-DAEMON@mx.example.net>", "Undelivered Mail Returned to Sender")
        made["Return-Path"] = "<>"
        made["Auto-Submitted"] = "auto-replied"
        status = (
            f"Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; {send.contact.email}\nAction: failed\n"
            "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n"
        )
        original = f"Message-ID: <{send.message_id}>\nFrom: {REP}\nTo: {send.contact.email}\nSubject: {send.subject}\n"
        told = "Your message could not be delivered: the mailbox does not exist.\n"
        body = "".join(
            f"--=_report\nContent-Type: {kind}\n\n{text}\n"
            for kind, text in (
                ("text/plain", told),
                ("message/delivery-status", status),
                ("text/rfc822-headers", original),
            )
        )
        made["Content-Type"] = 'multipart/report; report-type=delivery-status; boundary="=_report"'
        return Made(made.as_bytes().rstrip() + f"\n\n{body}--=_report--\n".encode(), send)

    def _answer(self, sender: str, parent: str, quoted: int) -> bytes:
        """As Outlook and Gmail write: both versions, and below them all that was said before."""
        made = self._mail(sender, "Re: " + self._words(4))
        made["In-Reply-To"] = f"<{parent}>"
        made["References"] = " ".join(f"<{each}>" for each in (*(self._id("a.example") for _ in range(quoted)), parent))
        written = self._prose(self._random.randint(1, 3)) + self._signature()
        for depth in range(1, quoted + 1):
            earlier = (self._prose(2) + self._signature()).splitlines()
            intro = f"\nOn Thu, Nov 19, 2026 at 9:0{depth} AM Rep <{REP}> wrote:\n\n"
            written += intro + "".join(f"{'>' * depth} {line}\n" for line in earlier)
        made.set_content(written)
        made.add_alternative(self._html(3 * quoted), subtype="html", cte="quoted-printable")
        self._attach(made)
        return made.as_bytes()

    def _attach(self, made: EmailMessage) -> None:
        if self._some(100) < 3 * self._attached:
            made.add_attachment(self._random.randbytes(12_000), maintype="image", subtype="png", disposition="inline")
        if self._some(100) < self._attached:
            size = self._random.randint(40_000, 250_000)
            made.add_attachment(self._random.randbytes(size), maintype="application", subtype="pdf", filename="q3.pdf")

    def _mail(self, sender: str, subject: str) -> EmailMessage:
        made = EmailMessage()
        for hop in range(4):
            made["Received"] = (
                f"from mx{hop}.example.net (mx{hop}.example.net [192.0.2.{hop}]) by mail{hop}.halyard.example with "
                f"ESMTPS id {self._token(16)} for <{REP}>; {format_datetime(NOON - timedelta(seconds=hop))}"
            )
        made["DKIM-Signature"] = (
            f"v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=s1; h=from:to:subject:date:message-id; "
            f"bh={self._token(43)}=; b={self._token(342)}=="
        )
        made["Authentication-Results"] = "mx.halyard.example; dkim=pass header.d=example.net; spf=pass; dmarc=pass"
        made["From"] = sender
        made["To"] = f"Rep <{REP}>"
        made["Subject"] = subject
        made["Date"] = format_datetime(NOON + timedelta(seconds=self._number))
        made["Message-ID"] = f"<{self._id(sender.rpartition('@')[2].strip('>'))}>"
        return made

    def _send(self) -> NewSend:
        company = f"arcade{self._next()}.example"
        return NewSend(
            message_id=self._id("mail.halyard.example"),
            mailbox=REP,
            campaign_id="spring",
            contact=Contact(f"flynn@{company}", name="Kevin Flynn"),
            sent_at=NOON - timedelta(days=2),
            subject="Cashless play, briefly",
        )

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _some(self, many: int) -> int:
        return self._random.randrange(many)

    def _id(self, domain: str) -> str:
        return f"{self._next()}.{self._token(22).replace('/', '-')}@{domain}"

    def _token(self, length: int) -> str:
        return "".join(self._random.choices(HASHES, k=length))

    def _words(self, count: int) -> str:
        return " ".join(self._random.choices(WORDS, k=count)).capitalize()

    def _prose(self, paragraphs: int) -> str:
        return "\n\n".join(
            "\n".join(self._words(11) for _ in range(self._random.randint(2, 6))) + "." for _ in range(paragraphs)
        )

    def _html(self, paragraphs: int) -> str:
        style = "font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:21px;color:#333333"
        rows = "".join(
            f'<tr><td align="left" style="{style};padding:0 24px 12px"><p>{self._words(30)}. '
            f'<a href="https://click.example/{self._token(48)}">{self._words(3)}</a></p></td></tr>\n'
            for _ in range(paragraphs)
        )
        return f"<!doctype html>\n<html><head><title>x</title></head><body><table>\n{rows}</table></body></html>\n"

    def _signature(self) -> str:
        return "\n\n-- \nKevin Flynn\nFlynn's Arcade, 1 Main Street\n+1 555 0100\n"

    def _colleague(self) -> str:
        return f"Alan Bradley <alan{self._some(12)}@halyard.example>"

    def _customer(self) -> str:
        return f"Lora Baines <lora@customer{self._some(200)}.example>"


def replies(seed: int, count: int) -> Iterator[Made]:
    """Nothing but replies that stop a campaign."""
    writer = Writer(seed)
    return (writer.reply() for _ in range(count))


MIX: Mapping[str, int] = MappingProxyType(
    {
        "newsletter": 36,
        "notification": 16,
        "fresh mail of a colleague": 8,
        "a colleague's answer in a thread": 14,
        "a stranger's answer in a thread": 14,
        "reply to a campaign mail": 8,
        "out-of-office answer to one": 2,
        "bounce of one": 2,
    }
)
SORTS: Mapping[str, Callable[[Writer], Made]] = MappingProxyType(
    dict(
        zip(
            MIX,
            (
                Writer.newsletter,
                Writer.notification,
                Writer.fresh,
                Writer.colleague,
                Writer.stranger,
                Writer.reply,
                Writer.absence,
                Writer.bounce,
            ),
            strict=True,
        )
    )
)
