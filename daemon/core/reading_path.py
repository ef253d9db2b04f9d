"""Which way did a reader go through a document? Page after page, with the time at which each was in front.

A beat tells several pages at once where somebody leafed quickly. They end at the same moment then, and are put one
after the other; what lies between two looks is a pause, in which nobody looked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Kept:
    """A page was in front for `ms`, until then at the latest."""

    page: int
    ms: int
    left_at: datetime


@dataclass(frozen=True, slots=True)
class Step:
    page: int
    begun_at: datetime
    time: timedelta

    @property
    def ended_at(self) -> datetime:
        return self.begun_at + self.time


def path_of(looks: Sequence[Kept]) -> tuple[Step, ...]:
    """The looks of one visit, in the order in which they were told; of two windows, as if they were one."""
    steps: list[Step] = []
    following: datetime | None = None
    ordered = sorted(looks, key=lambda each: each.left_at)
    for look in ordered[::-1]:
        end = look.left_at if following is None else min(look.left_at, following)
        following = end - timedelta(milliseconds=look.ms)
        steps.append(Step(look.page, following, end - following))
    return tuple(_merged(steps[::-1]))


def went_back(steps: Sequence[Step]) -> dict[int, int]:
    """How often somebody returned to an earlier page, by page; those most often returned to come first."""
    found: dict[int, int] = {}
    for before, after in pairwise(steps):
        if after.page < before.page:
            found[after.page] = found.get(after.page, 0) + 1
    return dict(sorted(found.items(), key=lambda each: (-each[1], each[0])))


def _merged(steps: Sequence[Step]) -> list[Step]:
    """A page that stayed in front is one look, however often it was told."""
    found: list[Step] = []
    for step in steps:
        if found and found[-1].page == step.page:
            begun = found[-1].begun_at
            found[-1] = Step(step.page, begun, found[-1].time + step.time)
        else:
            found.append(step)
    return found
