"""Which mail made a campaign stop or pause? The log says so by what the two events have in common.

`decide` writes down what was seen and then what follows from it, in one transaction: both tell the same moment, the
same mailbox and the same evidence.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from daemon.core.events import EventType
from daemon.core.feed.values import Item

EFFECTS = frozenset({EventType.CAMPAIGN_STOP, EventType.CAMPAIGN_PAUSE})
CAUSES = frozenset(
    {
        EventType.REPLY_RECEIVED,
        EventType.AUTO_REPLY_RECEIVED,
        EventType.BOUNCE_RECEIVED,
        EventType.CALENDAR_RECEIVED,
        EventType.COMPLAINT_RECEIVED,
    }
)


def causes_of(items: Iterable[Item], more: Iterable[Item] = ()) -> Mapping[str, Item]:
    """The cause of each effect among the items, by the effect's id. `more` are looked at as causes only."""
    effects = [item for item in items if item.event.type in EFFECTS]
    by_moment: dict[datetime, list[Item]] = defaultdict(list)
    for item in (*items, *more):
        if item.event.type in CAUSES:
            by_moment[item.event.observed_at].append(item)
    found = ((effect, _nearest(effect, by_moment.get(effect.event.observed_at, ()))) for effect in effects)
    return {effect.id: cause for effect, cause in found if cause is not None}


def unexplained(items: Iterable[Item]) -> tuple[Item, ...]:
    """Effects that a mail had, and that mail is not among the items."""
    items = tuple(items)
    known = causes_of(items)
    return tuple(
        item for item in items if item.event.type in EFFECTS and item.event.mailbox is not None and item.id not in known
    )


def _nearest(effect: Item, candidates: Iterable[Item]) -> Item | None:
    before = [
        item
        for item in candidates
        if item.sequence < effect.sequence
        and item.event.mailbox == effect.event.mailbox
        and item.event.evidence == effect.event.evidence
    ]
    return max(before, key=lambda item: item.sequence, default=None)
