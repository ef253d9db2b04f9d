"""Among the good mails lie the worst there are: the good ones are heard, the bad ones as far as they can be read."""

from collections.abc import Callable

import pytest

from tests.stories.conftest import Stage
from tests.stories.mails import Sent, new_id, reply, send

pytestmark = pytest.mark.slow

HUGE = 30 * 1024 * 1024
HEADERS = 100_000


def _huge(to: Sent) -> bytes:
    return reply(to) + b"and so on, and so on, and so on\r\n" * (HUGE // 33)


def _with_many_headers(to: Sent) -> bytes:
    many = b"".join(b"X-Stamp-%d: passed by\r\n" % number for number in range(HEADERS))
    return many + reply(to)


def _of_broken_mime(to: Sent) -> bytes:
    kind = 'multipart/mixed; boundary="never'
    return reply(to, "--never\n\nYes.\n--other\n=ZZ\n--", changed={"Content-Type": kind})


def _in_an_unknown_charset(to: Sent) -> bytes:
    return reply(to, "Yes, \xe9\xfc!", changed={"Content-Type": "text/plain; charset=klingon-8"})


def _with_a_bare_message_id(to: Sent) -> bytes:
    return reply(to, changed={"Message-ID": new_id("arcade.example.net")})


def _without_message_id(to: Sent) -> bytes:
    return reply(to).replace(b"Message-ID:", b"X-Forgotten:")


def _with_comments_and_folding_in_the_ids(to: Sent) -> bytes:
    return reply(to, changed={"In-Reply-To": f"(your\r\n mail (of Monday))\r\n\t<{to.message_id}> (thank you)"})


def _with_references_cut_in_an_id(to: Sent) -> bytes:
    return reply(to, changed={"In-Reply-To": "", "References": f"<{to.message_id}> <the-next-one-is-cu"})


def _with_nul_bytes(to: Sent) -> bytes:
    return reply(to).replace(b"Kevin", b"Ke\0vin").replace(b"Thursday", b"\0\0\0")


def _with_bare_line_feeds(to: Sent) -> bytes:
    return reply(to).replace(b"\r\n", b"\n")


ANSWERS: tuple[Callable[[Sent], bytes], ...] = (
    _huge,
    _with_many_headers,
    _of_broken_mime,
    _in_an_unknown_charset,
    _with_a_bare_message_id,
    _without_message_id,
    _with_comments_and_folding_in_the_ids,
    _with_references_cut_in_an_id,
    _with_nul_bytes,
    _with_bare_line_feeds,
)
NOISE = (
    b"",
    b"\0",
    b"\r\n\r\n",
    b"\xff\xfe" * 5000,
    b"From: \r\n" * 2000,
    b"Content-Type: multipart/mixed\r\n\r\n" * 500,
)


def test_every_answer_is_heard_however_bad_it_is_and_whatever_lies_beside_it(stage: Stage) -> None:
    mailbox = stage.dovecot.new_user()
    bad = {send(mailbox): build for build in ANSWERS}
    good = [send(mailbox) for _ in range(len(ANSWERS) + 1)]
    stage.register(*bad, *good)
    stage.dovecot.send(mailbox, reply(good[0]))
    for (sent, build), noise, beside in zip(bad.items(), NOISE * 2, good[1:], strict=False):
        stage.dovecot.drop(mailbox, build(sent))
        stage.dovecot.drop(mailbox, noise)
        stage.dovecot.send(mailbox, reply(beside))

    stage.daemon.connect(stage.dovecot, mailbox)
    for sent in good:
        stage.wait_for(sent)
    for sent in bad:
        stage.wait_for(sent)
    stage.daemon.wait_for_state(mailbox, "connected")
    assert {len(stage.stops_of(sent)) for sent in [*bad, *good]} == {1}


def test_a_bad_mail_that_comes_by_push_does_not_stop_the_next_one(stage: Stage) -> None:
    sent = stage.registered(stage.inbox())
    for noise in NOISE:
        stage.dovecot.drop(sent.mailbox, noise)
    stage.dovecot.send(sent.mailbox, reply(sent))
    stage.wait_for(sent)
