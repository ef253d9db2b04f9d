"""What came back, whose mail it was, and whether it is for good."""

import json

import pytest

from connectors.message import InboundMessage
from daemon.core.classify import classify, stops
from daemon.core.classify.fate import Cause, cause, fate
from daemon.core.reading import Kind
from tests.core.letters import letter

DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.encom.com>"
REPORT = 'multipart/report; report-type=delivery-status; boundary="b"'


def report(*recipients: str) -> InboundMessage:
    """An RFC 3464 report with one group of fields for each recipient."""
    fields = "\r\n\r\n".join(("Reporting-MTA: dns; mx.encom.com", *recipients))
    body = f"--b\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n{fields}\r\n--b--\r\n"
    return letter("Undelivered Mail Returned to Sender", body, sender=DAEMON, content_type=REPORT)


def group(address: str, action: str, status: str, diagnostic: str = "") -> str:
    told = f"Final-Recipient: rfc822; {address}\r\nAction: {action}\r\nStatus: {status}"
    return f"{told}\r\nDiagnostic-Code: smtp; {diagnostic}" if diagnostic else told


def test_a_bounce_for_good_stops_the_campaign() -> None:
    verdict = classify(report(group("flynn@encom.com", "failed", "5.1.1", "550 5.1.1 User unknown")))
    assert (verdict.kind, stops(verdict)) == (Kind.BOUNCE, True)
    assert [(one.address, one.status, one.action) for one in verdict.recipients] == [
        ("flynn@encom.com", "5.1.1", "failed")
    ]
    assert verdict.recipients[0].diagnostic == "550 5.1.1 User unknown"


def test_each_of_several_recipients_has_a_fate_of_its_own() -> None:
    verdict = classify(
        report(
            group("flynn@encom.com", "delivered", "2.0.0"),
            group("alan@encom.com", "delayed", "4.4.1"),
            group("lora@encom.com", "failed", "5.2.2", "552 5.2.2 Mailbox full"),
        )
    )
    assert [one.kind for one in verdict.recipients] == [Kind.OTHER, Kind.DELAYED, Kind.SOFT_BOUNCE]
    assert verdict.kind is Kind.SOFT_BOUNCE


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded"])
def test_a_notice_of_success_is_no_bounce(action: str) -> None:
    verdict = classify(report(group("flynn@encom.com", action, "2.0.0")))
    assert (verdict.kind, stops(verdict)) == (Kind.OTHER, False)


def test_a_mail_that_is_still_being_tried_is_delayed() -> None:
    assert classify(report(group("flynn@encom.com", "delayed", "4.4.1"))).kind is Kind.DELAYED


@pytest.mark.parametrize(
    ("status", "diagnostic", "kind", "why"),
    [
        ("5.1.1", "550 5.1.1 User unknown", Kind.BOUNCE, Cause.NO_SUCH_ADDRESS),
        ("5.0.0", "550 5.1.1 <a@b>: Recipient address rejected: User unknown", Kind.BOUNCE, Cause.NO_SUCH_ADDRESS),
        ("5.7.1", "550 5.7.1 550 User Unknown: a@b", Kind.BOUNCE, Cause.NO_SUCH_ADDRESS),
        ("5.1.2", "Host or domain name not found", Kind.BOUNCE, Cause.NO_SUCH_ADDRESS),
        ("5.4.1", "Recipient address rejected: Access denied", Kind.BOUNCE, Cause.NO_SUCH_ADDRESS),
        ("5.0.0", "", Kind.BOUNCE, Cause.UNTOLD),
        ("5.2.2", "552 5.2.2 Over quota", Kind.SOFT_BOUNCE, Cause.MAILBOX_FULL),
        ("5.1.1", "552 sorry, mailbox a@b is over quota temporarily (#5.1.1)", Kind.SOFT_BOUNCE, Cause.MAILBOX_FULL),
        ("5.7.1", "554 5.7.1 Message rejected as spam", Kind.SOFT_BOUNCE, Cause.POLICY),
        ("5.7.26", "550-5.7.26 not accepted due to DMARC policy", Kind.SOFT_BOUNCE, Cause.POLICY),
        ("5.3.4", "message size exceeds limit", Kind.SOFT_BOUNCE, Cause.TOO_LARGE),
        ("5.4.6", "too many hops", Kind.SOFT_BOUNCE, Cause.LOOP),
        ("4.4.7", "message expired", Kind.SOFT_BOUNCE, Cause.EXPIRED),
        ("4.4.1", "connection timed out", Kind.SOFT_BOUNCE, Cause.EXPIRED),
    ],
)  # fmt: skip
def test_words_and_codes_tell_hard_from_soft(status: str, diagnostic: str, kind: Kind, why: Cause) -> None:
    assert (fate("failed", status, diagnostic), cause(status, diagnostic)) == (kind, why)


QMAIL = """Hi. This is the qmail-send program at mx.encom.com.
I'm afraid I wasn't able to deliver your message to the following addresses.

<flynn@encom.com>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

To: other@encom.com
"""
EXIM = """A message that you sent could not be delivered to one or more of its
recipients. The following address(es) failed:

  flynn@encom.com
    mailbox is full: retry timeout exceeded
"""
EXIM_WAITING = """A message that you sent has not yet been delivered to one or more of its recipients.

  flynn@encom.com
    Delay reason: connection timed out

Delivery attempts will continue for some time.
"""
EXCHANGE = """Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:

flynn@encom.com
Die eingegebene E-Mail-Adresse wurde nicht gefunden.
"""
NOTES = """Your message

  Subject: Hello

was not delivered to:

  flynn@encom.com

because:

  User flynn (flynn@encom.com) not listed in Domino Directory
"""
JAPANESE = """以下の宛先に送信できませんでした。

<flynn@encom.com>: 550 User unknown
"""
NOTICES = [
    ("failure notice", QMAIL, Kind.BOUNCE),
    ("Mail delivery failed: returning message to sender", EXIM, Kind.SOFT_BOUNCE),
    ("Warning: message 1abc delayed 24 hours", EXIM_WAITING, Kind.DELAYED),
    ("Unzustellbar: Hallo", EXCHANGE, Kind.BOUNCE),
    ("DELIVERY FAILURE: User not listed in Domino Directory", NOTES, Kind.BOUNCE),
    ("メール配信エラー", JAPANESE, Kind.BOUNCE),
]


@pytest.mark.parametrize(("subject", "body", "kind"), NOTICES)
def test_a_notice_for_people_is_read_too(subject: str, body: str, kind: Kind) -> None:
    verdict = classify(letter(subject, body, sender=DAEMON))
    assert (verdict.kind, [one.address for one in verdict.recipients]) == (kind, ["flynn@encom.com"]), verdict


def test_the_fate_of_the_one_the_mail_was_for_counts() -> None:
    fields = f"{group('flynn@encom.com', 'delivered', '2.0.0')}\r\n\r\n{group('alan@encom.com', 'failed', '5.1.1')}"
    returned = (
        "Content-Type: message/rfc822\r\n\r\nTo: flynn@encom.com\r\nCc: alan@encom.com\r\nSubject: Hello\r\n\r\nHi"
    )
    body = f"--b\r\nContent-Type: message/delivery-status\r\n\r\n{fields}\r\n--b\r\n{returned}\r\n--b--\r\n"
    verdict = classify(letter("Delivery Status Notification", body, sender=DAEMON, content_type=REPORT))
    assert verdict.kind is Kind.OTHER
    assert [one.kind for one in verdict.recipients] == [Kind.OTHER, Kind.BOUNCE]


def test_a_wrapped_report_is_read() -> None:
    fields = group("flynn@encom.com", "failed", "5.1.1")
    inner = f"Content-Type: {REPORT}\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n{fields}\r\n--b--\r\n"
    body = f"--o\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--o--\r\n"
    message = letter("Delivery failed", body, sender=DAEMON, content_type="multipart/mixed; boundary=o")
    assert [one.address for one in classify(message).recipients] == ["flynn@encom.com"]


def test_amazons_notice_is_read() -> None:
    bounced = {
        "emailAddress": "flynn@encom.com",
        "action": "failed",
        "status": "5.1.1",
        "diagnosticCode": "smtp; 550 5.1.1 unknown",
    }
    told = {"notificationType": "Bounce", "bounce": {"bounceType": "Permanent", "bouncedRecipients": [bounced]}}
    body = json.dumps({"Type": "Notification", "Message": json.dumps(told)})
    verdict = classify(letter("AWS Notification Message", body, sender="no-reply@sns.amazonaws.com"))
    assert (verdict.kind, verdict.recipients[0].address) == (Kind.BOUNCE, "flynn@encom.com")
