"""Whose turn is it? Mailboxes by the time when they are due; several workers take them, each mailbox one at a time."""

import heapq
import threading
from collections.abc import Callable
from itertools import count

from connectors.polled.watched import Watched


class Queue:
    """From any thread."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._bell = threading.Condition()  # over a lock that its holder may take again
        self._watched: dict[str, Watched] = {}
        self._turns: list[tuple[float, int, Watched]] = []
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
        """Due now, or again after the present round; nothing while it needs a person."""
        with self._bell:
            watched = self._watched.get(name)
            if watched is None:
                return
            if watched.working:
                watched.wished = True
            elif watched.turn is not None:
                self._give_turn(watched, 0)

    def nudge(self, name: str) -> None:
        """As `hasten`, but who was told to come back later does so."""
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
                while self._turns and self._turns[0][1] != self._turns[0][2].turn:
                    heapq.heappop(self._turns)  # it was hastened, taken or dismissed since
                wait = self._turns[0][0] - self._clock() if self._turns else None
                if wait is not None and wait <= 0:
                    watched = heapq.heappop(self._turns)[2]
                    watched.working, watched.turn = True, None
                    return watched
                self._bell.wait(wait)
            return None

    def put_back(self, watched: Watched, seconds: float | None) -> None:
        """After a round: due then, or not before a person has acted."""
        with self._bell:
            wished, watched.working, watched.wished = watched.wished, False, False
            if seconds is not None and not watched.gone:
                self._give_turn(watched, 0 if wished and not watched.failures else seconds)

    def close(self) -> tuple[Watched, ...]:
        """Nobody gets another turn; returns all there are."""
        with self._bell:
            self._closed = True
            self._bell.notify_all()
            return tuple(self._watched.values())

    def _dismiss(self, name: str) -> Watched | None:
        watched = self._watched.pop(name, None)
        if watched:
            watched.gone, watched.turn = True, None
        return watched

    def _give_turn(self, watched: Watched, seconds: float) -> None:
        watched.turn = next(self._numbers)
        heapq.heappush(self._turns, (self._clock() + seconds, watched.turn, watched))
        self._bell.notify()
