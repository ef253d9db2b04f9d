"""All recent mail is looked at again, a few mailboxes at a time: the watching thread's list of those that wait for it.

On a connection of its own, so that the listening one never waits for it, nor breaks with it.
"""

from connectors.base import Unavailable
from connectors.imap.crew import Crew, Desk
from connectors.imap.lanes import Lane
from connectors.imap.rounds import Rounds
from connectors.imap.watched import Watched


class Reconciling:
    def __init__(self, rounds: Rounds, desk: Desk, crew: Crew, at_once: int, tries: int) -> None:
        self._rounds = rounds
        self._desk = desk
        self._crew = crew
        self._tries = tries
        self._lane = Lane(at_once)

    @property
    def busy(self) -> bool:
        return self._lane.running > 0

    def want(self, watched: Watched) -> None:
        """As soon as it may be, and again if that fails."""
        watched.reconciles = self._tries
        self.take_up(watched)

    def take_up(self, watched: Watched) -> None:
        """What is still wanted of it; called after each full round. Not while it is not connected."""
        if watched.reconciles and watched.connected and not watched.reconciling:
            watched.reconciling = True
            self._lane.waiting.append(watched)
            self._advance()

    def forget_waiting(self) -> None:
        self._lane.waiting.clear()

    def _advance(self) -> None:
        while watched := self._lane.next():
            if watched.gone or not watched.connected:
                watched.reconciling = False  # after the next full round, if there is one
                continue
            self._lane.running += 1
            self._hand_out(watched)

    def _hand_out(self, watched: Watched) -> None:
        def work() -> None:
            error = self._rounds.reconcile(watched)
            self._desk.leave(lambda: self._settle(watched, error))

        self._crew.do(work)

    def _settle(self, watched: Watched, error: Exception | None) -> None:
        """One that failed is tried again after the next full round; a refused login is the listening side's affair."""
        self._lane.running -= 1
        watched.reconciling = False
        watched.reconciles = watched.reconciles - 1 if isinstance(error, Unavailable) else 0
        self._advance()
