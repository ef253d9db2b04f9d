"""When is which mailbox due? Each has one time at most, the last that was set."""

import heapq
from collections.abc import Callable, Iterator
from itertools import count

from connectors.imap.watched import Watched


class Timers:
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._heap: list[tuple[float, int, Watched]] = []
        self._numbers = count()

    def set(self, watched: Watched, seconds: float) -> None:
        watched.due = self._clock() + seconds
        heapq.heappush(self._heap, (watched.due, next(self._numbers), watched))

    def hasten(self, watched: Watched, seconds: float) -> None:
        """Due within so many seconds, however many pushes ask for it; never later than it was."""
        if watched.due is None or watched.due > self._clock() + seconds:
            self.set(watched, seconds)

    def take_due(self) -> Iterator[Watched]:
        """Those whose time has come; they have none any more."""
        now = self._clock()
        while self._heap and self._heap[0][0] <= now:
            due, _, watched = heapq.heappop(self._heap)
            if watched.due == due and not watched.gone:
                watched.due = None
                yield watched

    def next_time(self) -> float | None:
        return self._heap[0][0] if self._heap else None

    def clear(self) -> None:
        self._heap.clear()
