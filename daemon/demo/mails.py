"""The mails that arrive in the demo: each as its real kind looks on the wire, by the RFC that describes it."""

from datetime import date, datetime
from email import message_from_string
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from daemon.demo import proposal
from daemon.demo.cast import Person, Sent

HOW_IT_WORKS = "https://www.halyard.example/how-it-works"


def campaign(sent: Sent) -> bytes:
    """The mail that the engine is about to send, as its author wrote it."""
    return _campaign(sent).as_bytes()


def with_proposal(sent: Sent) -> bytes:
    """The same, with a document attached."""
    mail = _campaign(sent)
    mail.add_attachment(proposal.pdf(), "application", "pdf", filename=proposal.NAME)
    return mail.as_bytes()


def _campaign(sent: Sent) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = str(sent.rep), str(sent.contact), sent.subject
    mail["Message-ID"], mail["Date"] = f"<{sent.message_id}>", format_datetime(sent.at)
    mail.set_content(f"Hello {sent.contact.first_name},\n\nhere is how it works: {HOW_IT_WORKS}\n")
    words = f'<p>Hello {sent.contact.first_name},</p><p><a href="{HOW_IT_WORKS}">Here is how it works</a>.</p>'
    mail.add_alternative(words, subtype="html")
    return mail


def reply(sent: Sent, writer: Person, text: str, now: datetime) -> bytes:
    """A person presses Reply: RFC 5322 section 3.6.4."""
    mail = _answer(sent, writer, now, f"Re: {sent.subject}")
    mail.set_content(f"{text}\n\n{_quoted(sent)}")
    return mail.as_bytes()


def copied_in(sent: Sent, colleague: Person, text: str, now: datetime) -> bytes:
    """A colleague of the rep's answers the prospect, with the rep in copy."""
    mail = _answer(sent, colleague, now, f"Re: {sent.subject}")
    mail.replace_header("To", str(sent.contact))
    mail["Cc"] = str(sent.rep)
    mail.set_content(f"{text}\n\n{_quoted(sent)}")
    return mail.as_bytes()


def out_of_office(sent: Sent, back: date, now: datetime) -> bytes:
    """A vacation answer as RFC 3834 wants it."""
    mail = _answer(sent, sent.contact, now, f"Automatic reply: {sent.subject}")
    mail["Auto-Submitted"] = "auto-replied"
    mail.set_content(f"Hello,\n\nI am on holiday and back on {in_full(back)}.\n\n{sent.contact.first_name}\n")
    return mail.as_bytes()


def hard_bounce(sent: Sent, now: datetime) -> bytes:
    """The address does not exist: a delivery report with the mail enclosed, RFC 3464."""
    said = "smtp; 550 5.1.1 No such user here"
    words = f"<{sent.contact.email}>: 550 5.1.1 No such user here"
    return _report(sent, now, "Undelivered Mail Returned to Sender", words, _fate(sent, "failed", "5.1.1", said))


def delay(sent: Sent, now: datetime) -> bytes:
    """The server could not deliver yet and goes on trying, RFC 3464 section 2.3.3."""
    said = "smtp; 451 4.4.1 connection timed out"
    words = "Your message could not be delivered yet. It will be retried for 5 days. You do not need to send it again."
    return _report(sent, now, "Delayed Mail (still being retried)", words, _fate(sent, "delayed", "4.4.1", said))


def read_receipt(sent: Sent, now: datetime) -> bytes:
    """The mail program confirms that the mail was displayed: RFC 8098."""
    mail = _answer(sent, sent.contact, now, f"Read: {sent.subject}")
    displayed = (
        f"Final-Recipient: rfc822; {sent.contact.email}\r\n"
        f"Original-Message-ID: <{sent.message_id}>\r\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\r\n"
    )
    words = f"Your message to {sent.contact.name} was displayed. This is no guarantee that it was understood.\n"
    return _with_report(mail, "disposition-notification", words, displayed).as_bytes()


def newsletter(sender: Person, to: Person, now: datetime) -> bytes:
    """Bulk mail from the very address of a contact: it answers nothing, RFC 2369."""
    domain = sender.email.partition("@")[2]
    mail = _mail(sender, to, now, "News from our vault")
    mail["Message-ID"] = f"<news.{_stamp(now)}@{domain}>"
    mail["List-Id"] = f"News <news.{domain}>"
    mail["List-Unsubscribe"] = f"<https://{domain}/unsubscribe>"
    mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058, as large mailbox providers ask for
    mail["Precedence"] = "bulk"
    mail.set_content(
        "What happened here this autumn.\n\n"
        f"You are receiving this email because you are our guest. Unsubscribe here: https://{domain}/unsubscribe\n"
    )
    return mail.as_bytes()


def in_full(day: date) -> str:
    """Wednesday 12 August 2026, in no locale but English."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def _mail(sender: Person, to: Person, now: datetime, subject: str) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = str(sender)
    mail["To"] = str(to)
    mail["Subject"] = subject
    mail["Date"] = format_datetime(now)
    return mail


def _answer(sent: Sent, writer: Person, now: datetime, subject: str) -> EmailMessage:
    mail = _mail(writer, sent.rep, now, subject)
    domain = writer.email.partition("@")[2]
    mail["Message-ID"] = f"<re.{sent.message_id.partition('@')[0]}.{_stamp(now)}@{domain}>"
    mail["In-Reply-To"] = f"<{sent.message_id}>"
    mail["References"] = f"<{sent.message_id}>"
    return mail


def _quoted(sent: Sent) -> str:
    day = f"{WEEKDAYS[sent.at.weekday()][:3]}, {sent.at.day} {MONTHS[sent.at.month - 1][:3]} {sent.at.year}"
    return f"On {day} at {sent.at:%H:%M}, {sent.rep.name} wrote:\n> {_text_of(sent).splitlines()[2]}\n"


def _text_of(sent: Sent) -> str:
    return f"Hello {sent.contact.first_name},\n\nmay I show you how it works?\n\n{sent.rep.first_name}\n"


def _original(sent: Sent) -> EmailMessage:
    mail = _mail(sent.rep, sent.contact, sent.at, sent.subject)
    mail["Message-ID"] = f"<{sent.message_id}>"
    mail.set_content(_text_of(sent))
    return mail


def _report(sent: Sent, now: datetime, subject: str, words: str, fields: str) -> bytes:
    domain = sent.contact.email.partition("@")[2]
    mail = _mail(Person("Mail Delivery System", f"MAILER-DAEMON@mx.{domain}"), sent.rep, now, subject)
    mail["Return-Path"] = "<>"
    mail["Auto-Submitted"] = "auto-replied"
    mail["Message-ID"] = f"<dsn.{sent.message_id.partition('@')[0]}.{_stamp(now)}@mx.{domain}>"
    report = _with_report(mail, "delivery-status", words, f"Reporting-MTA: dns; mx.{domain}\r\n\r\n{fields}")
    enclosed = EmailMessage(policy=SMTP)
    enclosed.set_content(_original(sent))
    report.attach(enclosed)
    return report.as_bytes()


def _fate(sent: Sent, action: str, status: str, said: str) -> str:
    return (
        f"Final-Recipient: rfc822; {sent.contact.email}\r\nAction: {action}\r\n"
        f"Status: {status}\r\nDiagnostic-Code: {said}\r\n"
    )


def _with_report(mail: EmailMessage, kind: str, words: str, fields: str) -> EmailMessage:
    """multipart/report, RFC 6522: words for people, then fields for programs."""
    mail["MIME-Version"] = "1.0"
    mail["Content-Type"] = f'multipart/report; report-type={kind}; boundary="=_{kind}"'
    readable = EmailMessage(policy=SMTP)
    readable.set_content(words)
    told = EmailMessage(policy=SMTP)
    told["Content-Type"] = f"message/{kind}"
    told.set_payload([message_from_string(block, policy=SMTP) for block in fields.split("\r\n\r\n")])
    mail.attach(readable)
    mail.attach(told)
    return mail


def _stamp(now: datetime) -> str:
    return f"{now:%Y%m%d%H%M%S}"
