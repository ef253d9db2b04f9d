"""Rounds that may wait, a few at a time, so that pushes always find a free worker."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from connectors.imap.pace import Pace
from connectors.imap.watched import Scope, Watched


@dataclass(slots=True)
class Lane:
    limit: int
    running: int = 0
    waiting: deque[Watched] = field(default_factory=deque)

    def next(self) -> Watched | None:
        """The first of those that wait, if there is room for one more."""
        return self.waiting.popleft() if self.waiting and self.running < self.limit else None


class Lanes:
    """One for those that are connected, one for those that are to be; `start` is told in which of them it runs."""

    def __init__(self, pace: Pace, start: Callable[[Watched, Lane], None]) -> None:
        self._connecting, self._polling = Lane(pace.connects), Lane(pace.rounds)
        self._start = start

    def queue(self, watched: Watched) -> None:
        if not watched.queued:
            watched.queued, watched.due = True, None
            lane = self._polling if watched.connected else self._connecting
            lane.waiting.append(watched)
            self._advance(lane)

    def leave(self, lane: Lane) -> None:
        """One that was started has ended."""
        lane.running -= 1
        self._advance(lane)

    def forget_waiting(self) -> None:
        self._connecting.waiting.clear()
        self._polling.waiting.clear()

    def _advance(self, lane: Lane) -> None:
        while watched := lane.next():
            watched.queued = False
            if watched.working:
                watched.wish = Scope.ALL
            elif not watched.gone and not watched.asleep:
                lane.running += 1
                self._start(watched, lane)
