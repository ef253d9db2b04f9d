from datetime import timedelta

import pytest

from daemon.core.mailbox_words import asked_ago, behind, catching_up, far_behind, reading_back


def test_how_far_the_reading_is() -> None:
    assert reading_back(1200, 3400, 0) == "Reading 30 days back: 1,200 of about 3,400 mails"
    assert reading_back(0, 250, 1) == "Reading 30 days back: 0 of about 250 mails, 1 folder to go"
    assert catching_up(7, 120, 4) == "Catching up: 7 of about 120 mails, 4 folders to go"


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=-1), "0 s ago"),  # clocks of two machines
        (timedelta(seconds=12), "12 s ago"),
        (timedelta(seconds=61), "a minute ago"),
        (timedelta(minutes=40), "40 minutes ago"),
        (timedelta(hours=1), "an hour ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_how_long_ago_it_was_asked(ago: timedelta, said: str) -> None:
    assert asked_ago(ago) == said


def test_how_far_behind_we_are() -> None:
    assert behind(timedelta(seconds=9)) == "at most 9 s: what came before is heard"
    assert far_behind(timedelta(hours=2)) == "2 hours: what came since is not heard yet"
