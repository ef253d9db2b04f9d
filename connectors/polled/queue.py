"""Whose turn is it? Mailboxes by the time when they are due; several workers take them, each mailbox one at a time."""

import heapq
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from connectors.polled.watched import Watched


@dataclass(slots=True)
class Lane:
    """Those that wait, by when they are due; no more than `limit` of them are served at once."""

    limit: int
    serving: int = 0
    turns: list[tuple[float, int, Watched]] = field(default_factory=list)

    def next_time(self) -> float | None:
        """When somebody may be served."""
        while self.turns and self.turns[0][1] != self.turns[0][2].turn:
            heapq.heappop(self.turns)  # it was hastened, taken or dismissed since
        return self.turns[0][0] if self.turns and self.serving < self.limit else None


class Queue:
    """From any thread. Those that are connected are served by all workers, others by so many of them as `connects`.

    For who is not connected may take long: a server does not answer, or there is much to be read at first.
    """

    def __init__(self, clock: Callable[[], float], workers: int, connects: int) -> None:
        self._clock = clock
        self._bell = threading.Condition()  # over a lock that its holder may take again
        self._watched: dict[str, Watched] = {}
        self._connected, self._connecting = Lane(workers), Lane(connects)
        self._served: dict[Watched, Lane] = {}
        self._numbers = count()
        self._closed = False

    def welcome(self, watched: Watched) -> Watched | None:
        """Due at once; returns the one in whose place it comes."""
        with self._bell:
            before = self._dismiss(watched.name)
            self._watched[watched.name] = watched
            self._give_turn(watched, 0)
            return before

    def dismiss(self, name: str) -> Watched | None:
        with self._bell:
            return self._dismiss(name)

    def hasten(self, name: str) -> None:
        """Due as soon as its server lets it, or again after the present round; nothing while it needs a person."""
        with self._bell:
            watched = self._watched.get(name)
            if watched is None:
                return
            if watched.working:
                watched.wished = True
            elif watched.turn is not None:
                self._give_turn(watched, 0)

    def nudge(self, name: str) -> None:
        """As `hasten`, but one that failed is tried again when it is its time."""
        with self._bell:
            if (watched := self._watched.get(name)) and not watched.failures:
                self.hasten(name)

    def find(self, name: str) -> Watched | None:
        with self._bell:
            return self._watched.get(name)

    def take(self) -> Watched | None:
        """The next that is due; waits for it. None: the queue is closed."""
        with self._bell:
            while not self._closed:
                times = [
                    (at, lane) for lane in (self._connected, self._connecting) if (at := lane.next_time()) is not None
                ]
                at, lane = min(times, key=lambda each: each[0], default=(None, self._connected))
                wait = None if at is None else at - self._clock()
                if wait is not None and wait <= 0:
                    return self._taken(lane)
                self._bell.wait(wait)
            return None

    def put_back(self, watched: Watched, seconds: float | None) -> None:
        """After a round: due then, or not before a person has acted."""
        with self._bell:
            self._served.pop(watched).serving -= 1
            wished, watched.working, watched.wished = watched.wished, False, False
            if seconds is not None and not watched.gone:
                self._give_turn(watched, 0 if wished and not watched.failures else seconds)
            self._bell.notify_all()  # its lane has room for another one

    def close(self) -> tuple[Watched, ...]:
        """Nobody gets another turn; returns all there are."""
        with self._bell:
            self._closed = True
            self._bell.notify_all()
            return tuple(self._watched.values())

    def _taken(self, lane: Lane) -> Watched:
        watched = heapq.heappop(lane.turns)[2]
        watched.working, watched.turn = True, None
        self._served[watched] = lane
        lane.serving += 1
        return watched

    def _dismiss(self, name: str) -> Watched | None:
        watched = self._watched.pop(name, None)
        if watched:
            watched.gone, watched.turn = True, None
        return watched

    def _give_turn(self, watched: Watched, seconds: float) -> None:
        watched.turn = next(self._numbers)
        lane = self._connected if watched.connected else self._connecting
        heapq.heappush(lane.turns, (max(self._clock() + seconds, watched.not_before), watched.turn, watched))
        self._bell.notify_all()
