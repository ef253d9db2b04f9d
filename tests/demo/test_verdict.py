"""The demo's verdict can fail: else its green would mean nothing."""

from collections.abc import Mapping
from itertools import count

from daemon.demo.cast import KEVIN, WALTER
from daemon.demo.script import Expected, Step
from daemon.demo.verdict import Signal, judge

NUMBERS = count(1)

REPLIED = Expected("reply.received", KEVIN.email, {"via": "contact"})
STOPPED = Expected("campaign.stop", KEVIN.email, {"campaign_id": "autumn-arcades", "reason": "reply"})
STEP = Step("Kevin Flynn replies", (KEVIN,), (), (REPLIED, STOPPED))


def came(kind: str, contact: str = KEVIN.email, **facts: str) -> Signal:
    number = next(NUMBERS)
    data: Mapping[str, object] = {"contact": contact, "sequence": number, **facts}
    return Signal(f"evt_{number}", kind, data, float(number))


def reply() -> Signal:
    return came("reply.received", via="contact")


def stop() -> Signal:
    return came("campaign.stop", campaign_id="autumn-arcades", reason="reply")


def test_what_came_as_expected_agrees() -> None:
    assert judge(STEP, [reply(), stop()]).agrees


def test_the_order_of_coming_does_not_matter_but_is_told_in_the_order_of_events() -> None:
    first, second = reply(), stop()
    verdict = judge(STEP, [second, first])
    assert verdict.agrees
    assert verdict.came == (first, second)


def test_a_missing_signal_disagrees() -> None:
    verdict = judge(STEP, [reply()])
    assert not verdict.agrees
    assert verdict.missing == (STOPPED,)


def test_a_doubled_signal_disagrees() -> None:
    first, once_more = stop(), stop()
    verdict = judge(STEP, [reply(), first, once_more])
    assert not verdict.agrees
    assert verdict.surplus == (once_more,)


def test_one_signal_does_not_answer_for_two_expectations() -> None:
    twice = Step("two campaigns", (KEVIN,), (), (STOPPED, STOPPED))
    assert judge(twice, [stop()]).missing == (STOPPED,)


def test_a_signal_with_another_reason_disagrees_twice() -> None:
    manual = came("campaign.stop", campaign_id="autumn-arcades", reason="manual")
    verdict = judge(STEP, [reply(), manual])
    assert (verdict.missing, verdict.surplus) == ((STOPPED,), (manual,))


def test_silence_disagrees_where_something_was_expected_and_agrees_where_nothing_was() -> None:
    assert not judge(STEP, []).agrees
    assert judge(Step("a newsletter", (KEVIN,), (), ()), []).agrees


def test_a_signal_where_silence_was_expected_disagrees() -> None:
    assert not judge(Step("a newsletter", (KEVIN,), (), ()), [stop()]).agrees


def test_what_is_about_other_people_belongs_to_other_steps() -> None:
    assert judge(STEP, [reply(), stop(), came("campaign.stop", WALTER.email)]).agrees


def test_a_moment_may_be_written_in_another_offset() -> None:
    paused = Expected("campaign.pause", KEVIN.email, {"resume_at": "2026-12-02T07:00:00+00:00"})
    step = Step("out of office", (KEVIN,), (), (paused,))
    assert judge(step, [came("campaign.pause", resume_at="2026-12-02T08:00:00+01:00")]).agrees
    assert not judge(step, [came("campaign.pause", resume_at="2026-12-02T08:00:00+00:00")]).agrees
