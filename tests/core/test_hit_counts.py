"""What hits add up to."""

from datetime import UTC, datetime, timedelta, timezone

from daemon.core.events import Actor
from daemon.core.hit_counts import Cell, Change, Label, Sum, added_up
from daemon.core.hits import HitKind

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
HUMAN, MACHINE = Actor.HUMAN, Actor.MACHINE


def change(before: Actor | None, now: Actor, link: int | None = 7, send: str = "snd_1", at: datetime = AT) -> Change:
    return Change(send, "spring", HitKind.CLICK, at, link, before, now)


def cell(actor: Actor, link: int, day: str = "2026-11-21") -> Cell:
    return Cell("spring", day, HitKind.CLICK, link, actor)


def label(actor: Actor, link: int) -> Label:
    return Label("snd_1", HitKind.CLICK, link, actor)


def test_the_first_of_a_mail_is_the_first_of_its_link_too() -> None:
    assert added_up([change(None, HUMAN)], {}) == {cell(HUMAN, 0): Sum(1, 1), cell(HUMAN, 7): Sum(1, 1)}


def test_another_link_of_the_mail_is_a_first_of_its_own_alone() -> None:
    assert added_up([change(None, HUMAN), change(None, HUMAN, link=8)], {}) == {
        cell(HUMAN, 0): Sum(2, 1), cell(HUMAN, 7): Sum(1, 1), cell(HUMAN, 8): Sum(1, 1),
    }  # fmt: skip


def test_what_there_was_before_is_remembered() -> None:
    assert added_up([change(None, HUMAN)], {label(HUMAN, 0): 3}) == {
        cell(HUMAN, 0): Sum(1, 0),
        cell(HUMAN, 7): Sum(1, 1),
    }


def test_each_mail_has_a_first() -> None:
    assert added_up([change(None, HUMAN), change(None, HUMAN, send="snd_2")], {})[cell(HUMAN, 7)] == Sum(2, 2)


def test_a_label_that_changes_takes_its_first_along() -> None:
    there = {label(HUMAN, 0): 1, label(HUMAN, 7): 1}
    assert added_up([change(HUMAN, MACHINE)], there) == {
        cell(HUMAN, 0): Sum(-1, -1), cell(HUMAN, 7): Sum(-1, -1),
        cell(MACHINE, 0): Sum(1, 1), cell(MACHINE, 7): Sum(1, 1),
    }  # fmt: skip


def test_one_of_several_that_changes_leaves_the_first_where_it_is() -> None:
    there = {label(HUMAN, 0): 2, label(HUMAN, 7): 2, label(MACHINE, 0): 1, label(MACHINE, 7): 1}
    sums = added_up([change(HUMAN, MACHINE)], there)
    assert (sums[cell(HUMAN, 7)], sums[cell(MACHINE, 7)]) == (Sum(-1, 0), Sum(1, 0))


def test_hits_of_several_days_that_change_take_the_first_from_the_day_that_has_it() -> None:
    there = {label(HUMAN, 0): 2, label(HUMAN, 7): 2}
    days = [change(HUMAN, MACHINE), change(HUMAN, MACHINE, at=AT + timedelta(days=1))]
    sums = added_up(days, there)
    assert (sums[cell(HUMAN, 7)], sums[cell(HUMAN, 7, "2026-11-22")]) == (Sum(-1, -1), Sum(-1, 0))
    assert (sums[cell(MACHINE, 7)], sums[cell(MACHINE, 7, "2026-11-22")]) == (Sum(1, 1), Sum(1, 0))


def test_days_are_those_of_utc() -> None:
    late = datetime(2026, 11, 22, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    assert cell(HUMAN, 7, "2026-11-21") in added_up([change(None, HUMAN, at=late)], {})


def test_an_image_is_no_link() -> None:
    assert list(added_up([change(None, HUMAN, link=None)], {})) == [cell(HUMAN, 0)]
