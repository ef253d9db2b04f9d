"""How soon, and how much, a mailbox is heard."""

from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.events import EventType
from daemon.core.listening import Hearing, came, listening, within

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=30)


def heard(ago: timedelta, late: float = 1, kind: EventType = EventType.REPLY_RECEIVED) -> Hearing:
    seen = NOW - ago
    return Hearing("rep@example.com", kind, seen - timedelta(seconds=late), seen)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def test_one_that_lay_long_does_not_say_how_soon_we_usually_hear() -> None:
    told = listening([heard(minutes(1), late) for late in (1, 2, 4000)], LONG_AGO, NOW)
    assert told.within == timedelta(seconds=2)


def test_what_lay_there_before_it_was_connected_says_nothing_of_it() -> None:
    connected = NOW - minutes(10)
    told = listening([heard(minutes(5), 3600), heard(minutes(4), 2)], connected, NOW)
    assert told.within == timedelta(seconds=2)
    assert listening([heard(minutes(5), 3600)], connected, NOW).within is None


def test_the_last_hour_is_told_in_pieces_of_five_minutes() -> None:
    told = listening([heard(minutes(each)) for each in (0, 4.9, 5, 59, 60, 90)], LONG_AGO, NOW)
    assert told.pieces == (1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2)


def test_a_clock_that_runs_ahead_breaks_nothing() -> None:
    assert listening([heard(-minutes(2))], LONG_AGO, NOW).pieces[-1] == 1


@pytest.mark.parametrize(
    ("lag", "said"),
    [
        (timedelta(seconds=-3), "within 1 s"),
        (timedelta(milliseconds=400), "within 1 s"),
        (timedelta(seconds=1.2), "within 2 s"),
        (timedelta(seconds=61), "within 2 min"),
        (timedelta(minutes=119), "within 1 h 59 min"),
    ],
)
def test_a_lag_is_said_as_the_bound_that_it_is(lag: timedelta, said: str) -> None:
    assert within(lag) == said


def test_how_much_came_is_told_with_how_much_of_it_people_wrote() -> None:
    bounce = heard(minutes(1), kind=EventType.BOUNCE_RECEIVED)
    assert came(listening([], LONG_AGO, NOW)) == "no answer"
    assert came(listening([bounce], LONG_AGO, NOW)) == "1 answer"
    assert came(listening([bounce, heard(minutes(1))], LONG_AGO, NOW)) == "2 answers, 1 of them by people"
