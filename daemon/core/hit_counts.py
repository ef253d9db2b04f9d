"""What do hits add up to? Totals a day, and for how many sends it was the first of its kind by such an actor.

A first stays on the day on which it was counted, also when an earlier one comes later, out of the spool.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from daemon.core.events import Actor
from daemon.core.hits import HitKind

ANY_LINK = 0


class Label(NamedTuple):
    """What hits of a send have in common that are counted together. `link` is 0 for any link, and for the image."""

    send_id: str
    kind: HitKind
    link: int
    actor: Actor


class Cell(NamedTuple):
    """A row of the roll-up; `day` as 2026-11-22, in UTC."""

    campaign_id: str
    day: str
    kind: HitKind
    link: int
    actor: Actor


class Sum(NamedTuple):
    total: int = 0
    firsts: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """A hit was judged (`before` is None), or judged anew. `link` is None for an image."""

    send_id: str
    campaign_id: str
    kind: HitKind
    at: datetime
    link: int | None
    before: Actor | None
    now: Actor


def added_up(changes: Sequence[Change], there: Mapping[Label, int]) -> dict[Cell, Sum]:
    """What to add to each row. `changes` in the order of time; `there` is how many hits each label has before them.

    The earliest is taken away last, since it is likely the one that was counted as the first.
    """
    left = Counter(there)
    found: dict[Cell, Sum] = defaultdict(Sum)
    for change in reversed(changes):
        if change.before is not None:
            _count(found, left, change, change.before, -1)
    for change in changes:
        _count(found, left, change, change.now, 1)
    return dict(found)


def _count(found: dict[Cell, Sum], left: Counter[Label], change: Change, actor: Actor, step: int) -> None:
    for link in dict.fromkeys((ANY_LINK, change.link or ANY_LINK)):
        _count_at(found, left, change, link, actor, step)


def _count_at(found: dict[Cell, Sum], left: Counter[Label], change: Change, link: int, actor: Actor, step: int) -> None:
    label = Label(change.send_id, change.kind, link, actor)
    before = left[label]
    left[label] += step
    is_first = (before if step > 0 else left[label]) <= 0
    cell = Cell(change.campaign_id, change.at.astimezone(UTC).date().isoformat(), change.kind, link, actor)
    total, firsts = found[cell]
    found[cell] = Sum(total + step, firsts + (step if is_first else 0))
