"""Whose mail is read whole, told from the header alone."""

import pytest

from connectors.message import FolderRole, parse
from daemon.core.wanted import worth_reading
from tests.core.build import KEVIN, REP

TOKEN = "a" * 40


def wanted(header: str, role: FolderRole = FolderRole.INBOX) -> bool:
    given = {"from": f"From: {KEVIN.email}\n"} if "From:" not in header else {}
    message = parse(f"{''.join(given.values())}{header}\n".encode(), role=role, complete=False)
    return worth_reading(message, {KEVIN.email}, {"mailed.example"})


@pytest.mark.parametrize(
    "header",
    [
        "From: a@stranger.example\nIn-Reply-To: <x@y>\n",
        "From: a@stranger.example\nReferences: <x@y>\n",
        "From: a@stranger.example\nSubject: Re: Hello\n",
        "From: a@stranger.example\nSubject: WG: Hello\n",
        "From: a@stranger.example\nSubject: [EXTERN] Fwd: Hello\n",
        f"From: a@stranger.example\nTo: elsa+hk.{TOKEN}@halyard.example\n",
        f"From: a@stranger.example\nDelivered-To: elsa+HK.{TOKEN}@halyard.example\n",
        "From: MAILER-DAEMON@mx.example\nSubject: Returned\n",
        "From: a@stranger.example\nAuto-Submitted: auto-replied\n",
        "From: Mail Delivery System <bounce-handler@mx.example>\nSubject: Hello\n",
        "From: =?utf-8?b?6YKu5Lu257O757uf?= <system@mx.example>\nSubject: Hello\n",
        "From: no-reply@sns.amazonaws.com\nSubject: AWS Notification Message\n",
        "From: fbl@stranger.example\nSubject: Hello\n",
        "From: a@stranger.example\nSubject: Undelivered Mail Returned to Sender\n",
        "From: a@stranger.example\nSubject: Abwesenheitsnotiz: Hallo\n",
        "From: a@stranger.example\nSubject: Sender verification\n",
        "Subject: Lunch?\n",
        "From: ram@mailed.example\nSubject: Your machines\n",
    ],
)
def test_what_may_answer_us_is_read(header: str) -> None:
    assert wanted(header)


@pytest.mark.parametrize(
    "header",
    [
        "From: a@stranger.example\nSubject: Hello\n",
        "From: a@stranger.example\nSubject: [EXTERN] Reports: all well\n",
        "From: a@stranger.example\nTo: elsa+news@halyard.example\n",
    ],
)
def test_of_a_strangers_fresh_mail_only_the_header_is_seen(header: str) -> None:
    assert not wanted(header)


def test_of_a_reps_fresh_mail_only_the_header_is_seen() -> None:
    assert not wanted(f"From: {REP}\nTo: {KEVIN.email}\nSubject: Fwd: Hello\n", FolderRole.SENT)
    assert wanted(f"From: {REP}\nIn-Reply-To: <x@y>\n", FolderRole.SENT)


def test_a_newsletter_of_a_company_that_we_mailed_is_left_alone() -> None:
    assert not wanted("From: news@mailed.example\nSubject: Our August\nPrecedence: bulk\n")
