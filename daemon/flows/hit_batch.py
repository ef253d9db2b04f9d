"""What the event loop hands to the threads that write hits, and what all of them count."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field

from daemon.core.hits import Hit, HitKind


@dataclass(slots=True, eq=False)
class Batch:
    """Hits that are written together, and the requests that wait for it."""

    loop: asyncio.AbstractEventLoop
    answer_by: float  # in the loop's time
    hits: list[Hit] = field(default_factory=list)
    waiting: list[asyncio.Future[None]] = field(default_factory=list)
    timer: asyncio.TimerHandle | None = None
    spooled: bool = False


@dataclass(slots=True)
class HitCounts:
    """Since this process began. `lost`: answered and kept nowhere, since neither store nor disk took it."""

    came_in: Counter[HitKind] = field(default_factory=Counter)
    turned_away: Counter[int] = field(default_factory=Counter)  # by status: 404 for what is not ours, 410 for blocked
    waiting: int = 0
    spooled: int = 0
    replayed: int = 0
    lost: int = 0
