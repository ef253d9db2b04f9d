"""Where a stretch of the log ends, a line may go on: repeats that fold into it lie on the other side.

So the stretch is grouped together with what lies around it, and every line is shown where its newest event lies:
once, with its whole count, however the log is cut.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from daemon.core.feed.groups import TOGETHER
from daemon.core.feed.values import Group, Item
from daemon.core.feed.voice import fold_key


def reaching(items: Collection[Item], edge: datetime) -> frozenset[str | None]:
    """The contacts (None: the team) of whom a line may go on beyond the edge: it folds, and a group may reach there."""
    near = {item.event.contact for item in items if abs(item.event.observed_at - edge) <= TOGETHER}
    return frozenset(item.event.contact for item in items if item.event.contact in near and fold_key(item) is not None)


def of_these(shown: Iterable[Group], items: Collection[Item]) -> tuple[Group, ...]:
    """Only the lines whose newest event is among the items."""
    mine = {item.sequence for item in items}
    kept = (replace(group, lines=tuple(line for line in group.lines if line.last in mine)) for group in shown)
    return tuple(sorted((group for group in kept if group.lines), key=lambda group: -group.last))
