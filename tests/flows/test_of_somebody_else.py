"""What is said of somebody else, or only looks like ours, stops nobody and hides nothing."""

from dataclasses import replace
from email.utils import format_datetime

import pytest

from connectors.message import FolderRole
from daemon.core.events import EventType
from daemon.flows.sends import register
from tests.core.build import ALAN, HEARD_AT, KEVIN, REP
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

REPLY, STOP, PAUSE, BOUNCE, COMPLAINED, REP_REPLIED = (
    EventType.REPLY_RECEIVED,
    EventType.CAMPAIGN_STOP,
    EventType.CAMPAIGN_PAUSE,
    EventType.BOUNCE_RECEIVED,
    EventType.COMPLAINT_RECEIVED,
    EventType.REP_REPLIED,
)
FOLLOW_UP = "follow-up@halyard.example"
PARTNER = "typo@elsewhere.example"
COMPLAINT = f"""From: {KEVIN.email}
To: {REP}
Subject: Complaint
Message-ID: <complaint@flynnsarcade.example>
Date: {format_datetime(HEARD_AT)}
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: text/plain

This is an email abuse report.
--b
Content-Type: message/feedback-report

Feedback-Type: abuse
Version: 1

--b--
""".encode()


def written(message_id: str, to: str, in_reply_to: str | None = None, **headers: str) -> bytes:
    """What went out to these."""
    return mail(REP, message_id, in_reply_to, **headers).replace(f"To: {REP}".encode(), f"To: {to}".encode(), 1)


def returned(original: bytes, to: str) -> bytes:
    """A delivery report (RFC 3464): it could not be delivered to this one."""
    header = original.partition(b"\n\n")[0].decode()
    return f"""From: MAILER-DAEMON@mx.halyard.example
To: {REP}
Subject: Undelivered Mail Returned to Sender
Message-ID: <report@mx.halyard.example>
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.halyard.example

Final-Recipient: rfc822; {to}
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

{header}

--b--
""".encode()


@pytest.mark.parametrize("to", [KEVIN.email, PARTNER], ids=["a copy of it", "it alone"])
def test_a_later_mail_of_the_reps_that_bounces_for_somebody_else_does_not_stop_the_contact(
    office: Office, to: str
) -> None:
    office.send()
    later = written(FOLLOW_UP, to, OURS, Cc=PARTNER)
    office.mailbox.deliver(later, "Sent", FolderRole.SENT)
    office.mailbox.deliver(returned(later, PARTNER))
    office.listen()
    assert office.types() == [REP_REPLIED]
    known = office.store.reads.contact(KEVIN.email)
    assert known
    assert not known.suppressed


def test_a_send_that_bounces_for_a_copy_that_nobody_told_us_of_does_not_stop_the_contact(office: Office) -> None:
    office.send()
    office.mailbox.deliver(returned(written(OURS, KEVIN.email, Cc=PARTNER), PARTNER))
    office.listen()
    assert office.types() == []


@pytest.mark.parametrize("to", [KEVIN.email, "flynn+sales@flynnsarcade.example"])
def test_a_send_that_bounces_under_another_address_of_the_contact_stops_it(office: Office, to: str) -> None:
    """Where a forwarding led, or as the mail program spelt it."""
    office.send()
    office.mailbox.deliver(returned(written(OURS, to), "flynn+sales@flynnsarcade.example"))
    office.listen()
    assert office.types() == [BOUNCE, STOP]


def test_an_answer_under_the_very_id_of_our_mail_is_heard(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail(message_id=OURS, in_reply_to=None))
    office.listen()
    assert office.types() == [REPLY, PAUSE]


def test_an_answer_by_a_third_person_stops_one_of_two_contacts_also_where_the_other_is_registered_later(
    office: Office,
) -> None:
    office.send()
    office.mailbox.deliver(mail("Front Desk <desk@elsewhere.example>"))
    office.listen()
    register(office.ear, [replace(office.new(), contact=ALAN)])
    assert [(event.type, event.contact) for event in office.events()] == [(REPLY, KEVIN.email), (STOP, KEVIN.email)]


def test_a_complaint_in_the_contacts_name_that_names_no_mail_of_ours_bars_nobody(office: Office) -> None:
    """Anybody can write one (RFC 5965): it pauses and asks."""
    office.send()
    office.mailbox.deliver(COMPLAINT)
    office.listen()
    assert office.types() == [COMPLAINED, PAUSE]
    known = office.store.reads.contact(KEVIN.email)
    assert known
    assert not known.suppressed


def test_an_answer_that_the_rep_filed_in_sent_is_the_contacts(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail(), "Sent", FolderRole.SENT)
    office.listen()
    assert office.types() == [REPLY, STOP]


def test_a_colleague_of_the_contacts_whose_mail_was_filed_in_sent_is_no_rep(office: Office) -> None:
    """To a list, and on a server that notes nowhere to whom it delivered it."""
    ann = "Ann Lee <ann@flynnsarcade.example>"
    filed = mail(ann, "news@flynnsarcade.example", None, "News").replace(f"To: {REP}".encode(), b"To: all@list.example")
    office.mailbox.deliver(filed, "Sent", FolderRole.SENT)
    office.listen()
    office.send()
    office.mailbox.deliver(mail(ann, "answer@flynnsarcade.example"))
    office.listen()
    assert office.types() == [REPLY, STOP]
