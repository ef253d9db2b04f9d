"""A reading keeps what later decisions need, and no mail on earth makes it fail."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.message import parse
from daemon.core.read import read
from daemon.core.reading import Kind
from tests.core.letters import QUOTE, answer, letter

DAEMON = "MAILER-DAEMON@mx.encom.com"


def test_a_reading_names_whom_and_what_it_answers() -> None:
    reading = read(answer("Yes, Tuesday." + QUOTE))
    assert reading.in_reply_to == reading.references == ("a1@mail.example.com",)
    assert (reading.from_.email, reading.to, reading.snippet) == (
        "flynn@encom.com",
        ("rep@example.com",),
        "Yes, Tuesday.",
    )
    assert reading.verdict.kind is Kind.HUMAN


QMAIL = """<flynn@encom.com>:
No such user

--- Below this line is a copy of the message.

Message-ID: <a1@mail.example.com>
"""
QUOTED = """flynn@encom.com
  No such user

---- Original message ----

> Message-Id:
>  <a1@mail.example.com>
"""
ENCLOSING = """--b\r
\r
See the attached.\r
--b\r
Content-Type: message/rfc822\r
\r
Message-ID: <a1@mail.example.com>\r
\r
Hi\r
--b--\r
"""


@pytest.mark.parametrize("body", [QMAIL, QUOTED])
def test_a_mail_returned_as_text_tells_its_id(body: str) -> None:
    assert "a1@mail.example.com" in read(letter("failure notice", body, sender=DAEMON)).original_ids


def test_an_enclosed_mail_tells_its_id() -> None:
    message = letter("Re: Hello", ENCLOSING, content_type="multipart/mixed; boundary=b")
    assert read(message).original_ids == ("a1@mail.example.com",)


def test_a_receipt_tells_the_id_of_what_was_read() -> None:
    body = "Disposition: manual-action/MDN-sent-manually; displayed\r\nOriginal-Message-ID: <a1@mail.example.com>\r\n"
    reading = read(letter("Read", body, content_type="message/disposition-notification"))
    assert reading.original_ids == ("a1@mail.example.com",)


def test_ids_in_a_persons_quote_are_not_taken_for_ours() -> None:
    reading = read(answer("See the log:\n\n> Message-ID: <somebody@else.example>\n"))
    assert reading.original_ids == ()


LINES = """\
From: MAILER-DAEMON@x.example
From: a@b.example
From: x@amazonses.com
Subject: Undeliverable: x
Subject: Automatic reply: x
Content-Type: message/delivery-status
Content-Type: multipart/report; boundary=b
Content-Type: text/calendar
Content-Type: message/feedback-report
Content-Type: message/rfc822
--b
--b--
METHOD:REPLY
Feedback-Type:
Date: Wed, 05 Aug 2026 10:00:00 +0200
Date: Fri, 31 Dec 9999 23:59:59 +0000
Date: Mon, 1 Jan 0001 00:00:00 +1200
Auto-Submitted: auto-replied
I am out of the office until 31.12.
until Friday
back on 29 February
Final-Recipient: rfc822; x
Action: failed
Status: 5.
<a@b.example>: 5.1.1
{"notificationType": "Bounce", "bounce": {"bouncedRecipients": [1, {"emailAddress": 2}]}}
8月40日まで
tomorrow
he has left the company x@y.example

""".splitlines()
MAIL_LIKE = st.lists(st.sampled_from(LINES), max_size=30).map(lambda lines: "\r\n".join(lines).encode())


@settings(max_examples=400)
@given(st.one_of(st.binary(max_size=2000), MAIL_LIKE))
def test_no_bytes_make_a_reading_fail(raw: bytes) -> None:
    reading = read(parse(raw))
    assert reading.verdict.reason
