"""How often may one address change its mind? To opt out is always possible; to come back and go again is not.

Each change is told to everybody who listens, and whoever holds a link could make any number of them.
"""

import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import datetime, timedelta

MOST = 10
WITHIN = timedelta(hours=1)
REMEMBERED = 10_000  # addresses


class Pace:
    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._changes: OrderedDict[bytes, deque[datetime]] = OrderedDict()

    def allows(self, address_hash: bytes) -> bool:
        """Noted, where it is allowed."""
        now = self._clock()
        with self._lock:
            mine = self._changes.setdefault(address_hash, deque(maxlen=MOST))
            self._changes.move_to_end(address_hash)
            if len(self._changes) > REMEMBERED:
                self._changes.popitem(last=False)
            if len(mine) == MOST and mine[0] > now - WITHIN:
                return False
            mine.append(now)
            return True
