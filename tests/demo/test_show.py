"""The demo's page: what disagrees is seen, and nothing runs over the edge of a narrow terminal."""

import io

import pytest
from rich.console import Console

from daemon.demo import show
from daemon.demo.cast import CAMPAIGNS, KEVIN, LORA
from daemon.demo.script import Expected, Step
from daemon.demo.stopwatch import Stopwatch
from daemon.demo.verdict import Signal, judge
from daemon.demo.voice import Names, line

NAMES = Names({KEVIN.email: KEVIN.name}, CAMPAIGNS)
STOPPED = Expected("campaign.stop", KEVIN.email, {"reason": "reply"})
STEP = Step("Kevin Flynn replies, and is in two campaigns", (KEVIN,), (), (STOPPED,))


def signal(kind: str, at: float = 2.0, **facts: str) -> Signal:
    return Signal("evt_1", kind, {"contact": KEVIN.email, "campaign_id": "autumn-arcades", **facts}, at)


STOP = signal("campaign.stop", reason="reply")


def page(width: int) -> Console:
    return Console(file=io.StringIO(), width=width)


def text(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize("width", [32, 60, 80, 120])
def test_the_summary_fits_the_page_and_marks_what_disagrees(width: int) -> None:
    console, stopwatch = page(width), Stopwatch()
    show.summary(console, [judge(STEP, [STOP]), judge(STEP, [])], stopwatch)
    told = text(console)
    assert (told.count("✓"), told.count("✗")) == (1, 1)
    assert " ".join(told.split()).count("1 of 2 steps went as expected.") == 1
    assert max(map(len, told.splitlines())) <= width


def test_a_step_that_disagrees_says_what_is_missing() -> None:
    console = page(80)
    show.step(console, judge(STEP, []), NAMES, Stopwatch())
    assert "Did not come: stop (reply)" in text(console)
    assert "Nothing stops" not in text(console)


def test_a_stop_is_told_by_who_wrote_the_reply() -> None:
    reply = signal("reply.received", via="cc", from_name=LORA.name)
    assert line(STOP, NAMES, [STOP]).text == "Autumn arcades stopped, because Kevin replied"
    assert line(STOP, NAMES, [reply, STOP]).text == "Autumn arcades stopped, because Lora replied"


def test_a_signal_is_timed_from_the_latest_mail_before_it_and_from_its_push() -> None:
    stopwatch = Stopwatch()
    stopwatch.caused(1.0, "elsa")
    stopwatch.pushed(1.1, "elsa")
    stopwatch.caused(1.5, "elsa")
    stopwatch.pushed(1.75, "elsa")
    stopwatch.caused(3.0, "elsa")
    assert stopwatch.after(STOP) == 0.5
    assert stopwatch.after_push(STOP) == 0.25


def test_where_no_push_came_none_is_claimed() -> None:
    stopwatch = Stopwatch()
    stopwatch.caused(1.0, "elsa")
    stopwatch.pushed(1.5, "jonas")
    assert stopwatch.after_push(STOP) is None
