"""Days, hours, spans and names, as the feed says them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from daemon.core.feed.undelivered import cause_of_bounce
from daemon.core.feed.words import first_name, initials, listed, long_day, moment_of, nth, span
from tests.core.feed.played import READER


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 8, 12), "Wednesday 12 August"),
        (date(2027, 1, 4), "Monday 4 January 2027"),
        (date(2025, 12, 31), "Wednesday 31 December 2025"),
    ],
)
def test_a_day_has_its_year_where_it_is_another(day: date, said: str) -> None:
    assert long_day(day, READER.today) == said


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 8, 6, 7, 12, tzinfo=UTC), "09:12 today"),
        (datetime(2026, 8, 4, 7, 12, tzinfo=UTC), "Tuesday 09:12"),
        (datetime(2026, 8, 5, 22, 30, tzinfo=UTC), "00:30 today"),  # the reader's day, not UTC's
        (datetime(2026, 7, 30, 7, 12, tzinfo=UTC), "Thursday 30 July, 09:12"),
        (datetime(2026, 8, 7, 7, 12, tzinfo=UTC), "Friday 7 August, 09:12"),
    ],
)
def test_a_moment_is_told_as_briefly_as_it_is_clear(moment: datetime, said: str) -> None:
    assert moment_of(moment, READER) == said


@pytest.mark.parametrize(
    ("time", "said"),
    [
        (timedelta(milliseconds=84), "84 ms"),
        (timedelta(seconds=3), "3 s"),
        (timedelta(minutes=5, seconds=38), "5 min 38 s"),
        (timedelta(minutes=5), "5 min"),
        (timedelta(hours=2, minutes=5), "2 h 5 min"),
        (timedelta(hours=2), "2 h"),
        (timedelta(days=1, hours=3), "1 day"),
        (timedelta(days=3), "3 days"),
        (timedelta(seconds=-1), "0 ms"),  # a mail server whose clock is ahead of ours
    ],
)
def test_a_span_is_told_in_two_units_at_most(time: timedelta, said: str) -> None:
    assert span(time) == said


@pytest.mark.parametrize(
    ("name", "first"),
    [("Kevin Flynn", "Kevin"), ("Flynn, Kevin", "Kevin"), ("kevin@encom.com", "kevin@encom.com"), ("", ""), (",", ",")],
)
def test_somebody_is_called_by_the_first_name(name: str, first: str) -> None:
    assert first_name(name) == first


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Kevin Flynn", "KF"),
        ("Ingrid Åkesson", "IÅ"),
        ("elsa.lindqvist@halyard.example", "EL"),
        ("Yori", "Y"),
        ("", "?"),
    ],
)
def test_a_name_has_two_letters_at_most(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_words_are_listed_as_one_speaks() -> None:
    assert [listed(("a",)), listed(("a", "b")), listed(("a", "b", "c")), listed(())] == [
        "a",
        "a and b",
        "a, b and c",
        "",
    ]


def test_numbers_are_ordered_as_one_speaks() -> None:
    assert [nth(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "diagnostic", "cause"),
    [
        ("5.1.1", "smtp; 550 No such user", "the address does not exist"),
        ("4.2.2", "", "mailbox full"),
        ("5.7.509", "smtp; 550 5.7.509 Access denied", "“Access denied”"),
        ("", "smtp; 550 5.1.1 Unknown user", "“Unknown user”"),
        ("", "", "the server gave no reason"),
        ("nonsense", "x" * 200, f"“{'x' * 120}…”"),
    ],
)
def test_a_bounce_says_why_in_words_or_in_the_servers_own(status: str, diagnostic: str, cause: str) -> None:
    assert cause_of_bounce(status, diagnostic) == cause
