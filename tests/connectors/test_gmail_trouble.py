"""Quotas, errors, tokens that run out and servers that go away: nothing is lost, nothing is doubled."""

import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import httplib2
import pytest
from googleapiclient.errors import HttpError

from connectors.base import LoginRequired, Unavailable
from connectors.gmail.errors import translation
from connectors.gmail.google import connections
from tests.connectors.contract import Reader, mail
from tests.connectors.gmail_box import GmailBox
from tests.servers.gmail import BACKEND, NOT_FOUND, TOO_MANY, Answer, Asked, Gmail, gmail, refusal

pytestmark = pytest.mark.slow


@pytest.fixture
def server() -> Iterator[Gmail]:
    with gmail() as running:
        yield running


@pytest.fixture
def box(server: Gmail) -> GmailBox:
    return GmailBox(server)


def _persistently(reader: Reader, tries: int = 200) -> list[str]:
    """All that is new, as a watcher would get it who never tires."""
    found: list[str] = []
    for _ in range(tries):
        try:
            for batch in reader.connector.fetch(reader.cursor):
                found += [message.subject for message in batch.messages]
                reader.set_aside += batch.set_aside
                reader.cursor = batch.cursor
        except Unavailable:
            continue
        return found
    raise AssertionError("the mailbox is stuck")


def _now_and_then(answer: Answer, share: float) -> Callable[[Asked], Answer | None]:
    chance = random.Random(7)
    return lambda asked: answer if chance.random() < share else None


@pytest.mark.parametrize("answer", [TOO_MANY, refusal(403, "userRateLimitExceeded", "User Rate Limit Exceeded")])
def test_in_a_storm_of_refusals_nothing_is_lost_and_nothing_doubled(
    server: Gmail, box: GmailBox, answer: Answer
) -> None:
    reader = Reader(box.connector)
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    server.trouble = _now_and_then(answer, 0.2)
    found = _persistently(reader)
    for number in range(60, 75):
        box.deliver(mail(f"mail-{number}"))
    found += _persistently(reader)
    assert found == [f"mail-{number}" for number in range(75)]
    assert reader.set_aside == []


def test_a_server_that_serves_only_some_at_once_is_asked_for_fewer(server: Gmail, box: GmailBox) -> None:
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    served = 0

    def few_at_once(asked: Asked) -> Answer | None:
        nonlocal served
        served = served + 1 if asked.what.startswith("messages/") else 0
        return TOO_MANY if served > 9 and not served % 4 else None

    server.trouble = few_at_once
    assert _persistently(Reader(box.connector)) == [f"mail-{number}" for number in range(60)]


def test_a_spent_quota_says_when_to_come_back(server: Gmail, box: GmailBox) -> None:
    server.next_answers.append(refusal(429, "rateLimitExceeded", "Too many", {"Retry-After": "17"}))
    with pytest.raises(Unavailable) as raised:
        list(box.connector.fetch(None))
    assert raised.value.retry_after == timedelta(seconds=17)


@pytest.mark.parametrize(
    ("headers", "message", "wait"),
    [
        ({"retry-after": "30"}, "", timedelta(seconds=30)),
        ({"retry-after": "999999"}, "", timedelta(hours=1)),
        (
            {"date": "Sun, 22 Nov 2026 12:00:00 GMT"},
            "User-rate limit exceeded.  Retry after 2026-11-22T12:01:30.000Z",
            timedelta(seconds=90),
        ),
        ({"date": "Sun, 22 Nov 2026 12:00:00 GMT"}, "Retry after 2026-11-22T11:00:00.000Z", timedelta(0)),
        ({}, "Retry after 2026-11-22T12:01:30.000Z", None),
        ({"retry-after": "soon"}, "", None),
    ],
)
def test_google_says_in_more_than_one_way_how_long_to_wait(
    headers: dict[str, str], message: str, wait: timedelta | None
) -> None:
    content = f'{{"error": {{"code": 429, "message": "{message}", "errors": [{{"reason": "rateLimitExceeded"}}]}}}}'
    refused = translation(HttpError(httplib2.Response({"status": "429", **headers}), content.encode()), "rep@x")
    assert isinstance(refused, Unavailable)
    assert refused.retry_after == wait


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (refusal(403, "insufficientPermissions", "Request had insufficient authentication scopes."), LoginRequired),
        (refusal(400, "failedPrecondition", "Mail service not enabled"), LoginRequired),
        (refusal(403, "rateLimitExceeded", "Quota exceeded for quota metric 'Queries'"), Unavailable),
        (BACKEND, Unavailable),
        (refusal(503, "backendError", "Unavailable"), Unavailable),
        (refusal(400, "invalidArgument", "Bad"), Unavailable),
        (Answer(403, {"error": {"code": 403, "message": "No.", "status": "PERMISSION_DENIED"}}), LoginRequired),
        (Answer(403, {"a proxy": "says so"}), Unavailable),
        (Answer(502, {"a proxy": "says so"}), Unavailable),
        (Answer(200, {"no": "history id"}), Unavailable),
    ],
)
def test_each_refusal_says_whether_a_person_must_act(
    server: Gmail, box: GmailBox, answer: Answer, error: type[Exception]
) -> None:
    server.next_answers.append(answer)
    with pytest.raises(error):
        list(box.connector.fetch(None))
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]


def test_a_token_that_runs_out_in_the_middle_of_a_page_is_followed_by_the_next(server: Gmail, box: GmailBox) -> None:
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    batches = box.connector.fetch(None)
    found = list(next(batches).messages)
    box.lock_out()
    box.tokens.next.append("the next token")
    server.tokens["the next token"] = box.mailbox.address
    found += [message for batch in batches for message in batch.messages]
    assert [message.subject for message in found] == [f"mail-{number}" for number in range(60)]


def test_a_token_that_runs_out_within_a_batch_is_followed_by_the_next(server: Gmail, box: GmailBox) -> None:
    for number in range(20):
        box.deliver(mail(f"mail-{number}"))
    box.tokens.next.append("the next token")

    def run_out(asked: Asked) -> Answer | None:
        if asked.what.startswith("messages/") and "the next token" not in server.tokens:
            server.tokens["the next token"] = box.mailbox.address
            del server.tokens[asked.token]
        return None

    server.trouble = run_out
    assert _persistently(Reader(box.connector)) == [f"mail-{number}" for number in range(20)]


def test_a_server_restarted_in_the_middle_of_the_history_loses_nothing(server: Gmail, box: GmailBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    server.page_size = 20
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    batches = box.connector.fetch(reader.cursor)
    first = next(batches)
    server.stop()
    with pytest.raises(Unavailable):
        list(batches)
    server.start()
    reader.cursor = first.cursor
    found = [message.subject for message in first.messages] + _persistently(reader)
    assert found == [f"mail-{number}" for number in range(60)]


def test_after_an_answer_that_broke_off_each_mailbox_gets_its_own(server: Gmail, box: GmailBox) -> None:
    """They share the connections of their thread."""
    other = GmailBox(server)
    box.deliver(mail("mine"))
    other.deliver(mail("theirs"))
    for broken in range(1, 6):
        server.broken_answers = broken
        assert Reader(box.connector).subjects() == ["mine"]
        server.broken_answers = broken
        assert Reader(other.connector).subjects() == ["theirs"]


def test_a_place_that_google_calls_invalid_is_left_for_the_day_it_was_true(server: Gmail, box: GmailBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("one"))
    server.next_answers.append(refusal(400, "invalidArgument", "Invalid startHistoryId"))
    assert reader.subjects() == ["one"]
    assert reader.subjects() == []


def test_a_history_that_is_forgotten_at_once_is_no_endless_task(server: Gmail, box: GmailBox) -> None:
    server.trouble = lambda asked: NOT_FOUND if asked.what == "history" else None
    with pytest.raises(Unavailable):
        list(box.connector.fetch(None))


def test_a_mail_whose_header_cannot_be_had_is_set_aside_by_its_name(server: Gmail, box: GmailBox) -> None:
    box.deliver(mail("one"))
    lying = box.mailbox.deliver(mail("poison"), "INBOX")
    server.trouble = lambda asked: BACKEND if asked.what == f"messages/{lying.id}" else None
    reader = Reader(box.connector)
    assert reader.subjects() == ["one"]
    assert [aside.key for aside in reader.set_aside] == [f"gmail:{int(lying.id, 16)}"]


def test_bad_mails_alone_are_set_aside_too(server: Gmail, box: GmailBox) -> None:
    box.deliver(mail("poison"))
    box.deliver(mail("more poison"))
    server.trouble = lambda asked: BACKEND if asked.what.startswith("messages/") else None
    reader = Reader(box.connector)
    assert reader.subjects() == []
    assert len(reader.set_aside) == 2


def test_no_mail_is_blamed_for_a_server_that_serves_nothing(server: Gmail, box: GmailBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("one"))
    server.trouble = lambda asked: None if asked.what == "history" else BACKEND
    for _ in range(9):
        with pytest.raises(Unavailable):
            list(box.connector.fetch(reader.cursor))
    server.trouble = lambda asked: None
    assert reader.subjects() == ["one"]
    assert reader.set_aside == []


def test_a_mail_that_was_refused_for_a_while_is_read(server: Gmail, box: GmailBox) -> None:
    for subject in ("one", "two", "three"):
        box.deliver(mail(subject))
    refused = 0

    def three_times(asked: Asked) -> Answer | None:
        nonlocal refused
        if asked.what != f"messages/{box.mail('two').id}" or refused == 3:
            return None
        refused += 1
        return BACKEND

    server.trouble = three_times
    reader = Reader(box.connector)
    assert reader.subjects() == ["one", "two", "three"]
    assert reader.set_aside == []


def test_a_mail_that_can_be_packed_very_small_is_read_as_any_other(server: Gmail, box: GmailBox) -> None:
    """Google packs its answers. Whoever sends ten megabytes of nothing must not keep the mailbox from being heard."""
    box.deliver(mail("one", f"{'A' * 76}\r\n" * 110_000))
    box.deliver(mail("two"))
    assert Reader(box.connector).subjects() == ["one", "two"]


def test_whom_the_system_trusts_may_stand_before_google(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (authorities := tmp_path / "authorities.pem").touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(authorities))
    assert connections(timedelta(seconds=1)).ca_certs == str(authorities)
