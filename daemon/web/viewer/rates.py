"""How often may somebody ask? So many at once, and so many a second from then on, for each key."""

from collections import OrderedDict
from collections.abc import Hashable

MOST_KEYS = 10_000


class Rates:
    """A bucket for each key, filled steadily (RFC 2697's idea). Whoever asked longest ago is forgotten first."""

    def __init__(self, burst: int, a_second: float) -> None:
        self._burst = float(burst)
        self._a_second = a_second
        self._left: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()  # what is left, and when that was

    def allows(self, key: Hashable, now: float) -> bool:
        """`now` in seconds of a clock that never goes back. What is refused uses nothing up."""
        left, then = self._left.pop(key, (self._burst, now))
        left = min(self._burst, left + (now - then) * self._a_second)
        is_allowed = left >= 1
        self._left[key] = (left - is_allowed, now)
        if len(self._left) > MOST_KEYS:
            self._left.popitem(last=False)
        return is_allowed
