"""When is a signal tried again, and when is it set aside?"""

from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.delivery import Answer, Deliver, Disable, Park, Retry, outcome

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
UNREACHABLE = Answer(None, "cannot connect")
BROKEN = Answer(500, "HTTP 500")


def pause_after(answer: Answer, tries: int, *, alive: bool, jitter: float = 0) -> timedelta:
    result = outcome(answer, tries, NOW - MINUTE, NOW - MINUTE if alive else None, NOW, jitter)
    assert isinstance(result, Retry)
    return result.at - NOW


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_2xx_is_a_delivery(status: int) -> None:
    assert outcome(Answer(status), 1, NOW, NOW, NOW, 0) == Deliver()


@pytest.mark.parametrize(("tries", "seconds"), [(1, 1), (2, 2), (3, 4), (6, 32), (9, 256), (20, 900), (5000, 900)])
def test_a_silent_receiver_is_asked_less_and_less(tries: int, seconds: int) -> None:
    assert pause_after(UNREACHABLE, tries, alive=False) == seconds * SECOND


@pytest.mark.parametrize("tries", range(1, 30))
def test_a_receiver_that_answered_lately_never_waits_long(tries: int) -> None:
    assert pause_after(BROKEN, tries, alive=True, jitter=1) <= 30 * SECOND


def test_a_receiver_that_answered_long_ago_counts_as_silent() -> None:
    assert outcome(UNREACHABLE, 9, NOW - HOUR, NOW - 10 * MINUTE, NOW, 0) == Retry(NOW + 256 * SECOND)


def test_chance_lengthens_a_pause_and_never_shortens_it() -> None:
    assert pause_after(UNREACHABLE, 1, alive=False, jitter=0) == SECOND
    assert pause_after(UNREACHABLE, 1, alive=False, jitter=1) == 1.25 * SECOND


@pytest.mark.parametrize("status", [400, 401, 404, 422])
def test_a_refusal_is_parked_after_five_tries(status: int) -> None:
    refused = Answer(status, f"HTTP {status}")

    assert isinstance(outcome(refused, 4, NOW, NOW, NOW, 0), Retry)
    assert outcome(refused, 5, NOW, NOW, NOW, 0) == Park(f"refused 5 times, lastly: HTTP {status}")


@pytest.mark.parametrize("status", [None, 302, 408, 409, 425, 429, 500, 503])
def test_other_failures_are_tried_for_72_hours(status: int | None) -> None:
    failed = Answer(status, "no")

    assert isinstance(outcome(failed, 300, NOW - 71 * HOUR, None, NOW, 0), Retry)
    assert isinstance(outcome(failed, 300, NOW - 72 * HOUR, None, NOW, 0), Park)


def test_an_old_signal_gets_its_tries_too() -> None:
    assert isinstance(outcome(UNREACHABLE, 1, NOW - 100 * HOUR, None, NOW, 0), Retry)


def test_410_disables_the_webhook() -> None:
    assert outcome(Answer(410, "HTTP 410"), 1, NOW, NOW, NOW, 0) == Disable(
        "the receiver answered 410 Gone at 2026-11-21 09:00 UTC"
    )


def test_a_receivers_wish_for_time_is_heard_within_bounds() -> None:
    assert pause_after(Answer(429, "", 20 * SECOND), 1, alive=True) == 20 * SECOND
    assert pause_after(Answer(429, "", HOUR), 1, alive=True) == 30 * SECOND
    assert pause_after(Answer(503, "", SECOND), 5, alive=True) == 16 * SECOND
