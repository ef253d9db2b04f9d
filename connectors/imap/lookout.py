"""Which mailbox stirs, which is due, and what becomes of it: the watching thread, step by step.

Nothing here waits for a server, and nothing here runs in another thread: so there are no locks.
"""

import selectors
from collections.abc import Callable
from contextlib import suppress
from random import Random

from connectors.base import ConnectorError, LoginRequired, Unavailable
from connectors.imap.crew import Crew, Desk
from connectors.imap.errands import Errands
from connectors.imap.lanes import Lane, Lanes
from connectors.imap.pace import Pace
from connectors.imap.reconciling import Reconciling
from connectors.imap.rounds import Rounds
from connectors.imap.timers import Timers
from connectors.imap.watched import Outcome, Scope, Watched


class Lookout:
    """Waits on all idling connections at once. Rounds that have to wait for a server are handed to the crew."""

    def __init__(self, rounds: Rounds, pace: Pace, clock: Callable[[], float], random: Random) -> None:
        self._rounds = rounds
        self._pace = pace
        self._clock = clock
        self._random = random
        self._watched: dict[str, Watched] = {}
        self._timers = Timers(clock)
        self._lanes = Lanes(pace, lambda watched, lane: self._start(watched, Scope.ALL, lane))
        self._closing_by: float | None = None
        self._selector = selectors.DefaultSelector()
        self.desk = Desk(self._selector)
        self._crew = Crew(pace.workers)
        self._errands = Errands(self.desk, self._crew)
        self._reconciling = Reconciling(rounds, self.desk, self._crew, pace.reconciles, pace.reconcile_tries)

    def step(self) -> None:
        """Wait until something happens, and do what it asks for."""
        for key, _ in self._selector.select(self._patience()):
            if isinstance(key.data, Watched):
                self._listen(key.data)
        for note in self.desk.take():
            note()
        for watched in self._timers.take_due():
            self._begin(watched)

    def finished(self) -> bool:
        busy = self._errands.under_way or self._reconciling.busy
        return self._closing_by is not None and (not busy or self._clock() >= self._closing_by)

    def end(self) -> None:
        self._selector.close()
        self.desk.close()
        self._crew.dismiss()

    # What the notes ask for

    def welcome(self, watched: Watched) -> None:
        self.dismiss(watched.name)
        if self._closing_by is None:
            self._watched[watched.name] = watched
            self._timers.set(watched, 0)

    def dismiss(self, mailbox: str) -> None:
        if watched := self._watched.pop(mailbox, None):
            watched.gone = True
            if not watched.working:
                self._part_from(watched)

    def express(self, mailbox: str) -> None:
        watched = self._watched.get(mailbox)
        if watched is None or watched.asleep:
            return
        if watched.working:
            watched.wish = Scope.ALL
        else:
            self._start(watched, Scope.ALL)

    def doubt(self, mailbox: str) -> None:
        if watched := self._watched.get(mailbox):
            self._reconciling.want(watched)

    def begin_closing(self) -> None:
        if self._closing_by is not None:
            return
        self._closing_by = self._clock() + self._pace.goodbye.total_seconds()
        self._timers.clear()
        self._lanes.forget_waiting()
        self._reconciling.forget_waiting()
        for watched in self._watched.values():
            if not watched.working:
                self._part_from(watched)

    # What stirs

    def _patience(self) -> float | None:
        """Seconds until something is due; None: until somebody rings."""
        times = [each for each in (self._timers.next_time(), self._closing_by) if each is not None]
        return max(0.0, min(times) - self._clock()) if times else None

    def _listen(self, watched: Watched) -> None:
        """Something arrived on an idling connection: mail, chatter, an answer, or its end."""
        asked = watched.connector.asked_ahead
        try:
            heard = watched.connector.heard()
        except ConnectorError as error:
            self._settle_failure(watched, error)
            return
        answered = asked and not watched.connector.asked_ahead
        if heard is Scope.HINTED:
            self._start(watched, Scope.HINTED)
        elif heard is Scope.ALL and answered:
            self._lanes.queue(watched)
        elif heard is Scope.ALL and not asked and not watched.queued:  # what is asked already will be answered soon
            self._timers.hasten(watched, self._pace.debounce.total_seconds())
        if answered and heard is not Scope.ALL:
            self._settle_unchanged(watched)

    # Rounds that are due

    def _begin(self, watched: Watched) -> None:
        """A round that finds nothing new, as almost all do, is over without anybody having waited for it."""
        if watched.listening is None:
            self._lanes.queue(watched)
            return
        try:
            if watched.connector.asked_ahead:
                watched.connector.give_up()
                raise Unavailable("The server did not answer in time.")
            if watched.connector.ask_ahead():
                self._timers.set(watched, self._pace.silence.total_seconds())
            else:
                self._lanes.queue(watched)
        except ConnectorError as error:
            self._settle_failure(watched, error)

    def _settle_unchanged(self, watched: Watched) -> None:
        self._timers.set(watched, self._rounds.unchanged(watched))
        self._reconciling.take_up(watched)

    # Rounds that a worker makes

    def _start(self, watched: Watched, scope: Scope, lane: Lane | None = None) -> None:
        """Without a lane: at once, whatever else waits."""
        self._deafen(watched)
        self._errands.hand_out(
            watched,
            lambda: self._rounds.run(watched, scope),
            lambda outcome: self._settle(watched, scope, lane, outcome),
        )

    def _settle(self, watched: Watched, scope: Scope, lane: Lane | None, outcome: Outcome) -> None:
        if lane:
            self._lanes.leave(lane)
        if watched.gone or self._closing_by is not None:
            self._part_from(watched)
        elif outcome.error:
            self._settle_failure(watched, outcome.error)
        else:
            self._settle_success(watched, scope, outcome)

    def _settle_success(self, watched: Watched, scope: Scope, outcome: Outcome) -> None:
        watched.connected, watched.failures = True, 0
        # A push does not put off the full round: under steady pushes it would never come.
        if scope is Scope.ALL or watched.due is None:
            self._timers.set(watched, outcome.next_round)
        if scope is Scope.ALL:
            self._reconciling.take_up(watched)
        wish, watched.wish = watched.wish, None
        if wish:
            self._start(watched, wish)
        elif outcome.listens:
            watched.listening = watched.connector.idle_socket().fileno()
            self._selector.register(watched.listening, selectors.EVENT_READ, watched)
            # What came together with the server's consent to IDLE will not make the socket readable again.
            self._listen(watched)

    def _settle_failure(self, watched: Watched, error: Exception) -> None:
        self._deafen(watched)
        watched.connected, watched.wish = False, None
        if isinstance(error, LoginRequired):
            watched.asleep, watched.due = True, None
            return
        at_least = error.retry_after if isinstance(error, Unavailable) else None
        self._timers.set(watched, self._pace.next_try(watched.failures, at_least, self._random))
        watched.failures += 1

    def _deafen(self, watched: Watched) -> None:
        if watched.listening is not None:
            with suppress(KeyError, ValueError):
                self._selector.unregister(watched.listening)
            watched.listening = None

    def _part_from(self, watched: Watched) -> None:
        self._deafen(watched)
        watched.due, watched.gone = None, True
        self._errands.hand_out(watched, lambda: self._rounds.part(watched), lambda _: None)
