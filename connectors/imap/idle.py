"""Watches many IMAP mailboxes at once: one thread waits on all idling connections, a few workers do what they ask for.

A push is only a hint to look sooner. Every mailbox is also asked in full at its interval, and that is what nothing is
missed by: mails in other folders, pushes that a server forgot, folders made later. A push about another folder (NOTIFY,
RFC 5465) hastens that round. Now and then all recent mail is looked at again, on a connection beside the one that
listens, and by workers that live mail does not need.

Only the watching thread touches the mailboxes' records, so there are no locks: everybody else leaves it a note.
"""

import heapq
import logging
import selectors
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from itertools import count
from random import Random

from connectors.base import Connector, ConnectorError, LoginRequired, Unavailable
from connectors.imap.crew import Crew, Desk
from connectors.imap.pace import Pace
from connectors.imap.rounds import Rounds
from connectors.imap.watched import Lane, Listener, Outcome, Scope, State, Watched

__all__ = ["ImapWatcher", "Pace", "Scope", "State"]

log = logging.getLogger(__name__)

POLL_EVERY = timedelta(seconds=20)
USUAL_PACE = Pace()


class ImapWatcher:
    """`sync`, `on_state` and `interval_of` run in workers, for one mailbox in one worker at a time; but a `sync` that
    looks `AGAIN` runs beside the others.
    """

    def __init__(
        self,
        sync: Callable[[str, Connector, Scope], None],
        on_state: Callable[[str, State, str | None], None],
        interval_of: Callable[[str], timedelta] = lambda _: POLL_EVERY,
        *,
        pace: Pace = USUAL_PACE,
        clock: Callable[[], float] = time.monotonic,
        random: Random | None = None,
    ) -> None:
        self._pace = pace
        self._clock = clock
        self._random = random or Random()  # noqa: S311 (it spreads times, it keeps no secret)
        self._rounds = Rounds(sync, on_state, interval_of, pace, self._random)
        self._watched: dict[str, Watched] = {}
        self._timers: list[tuple[float, int, Watched]] = []
        self._numbers = count()
        self._connecting, self._polling = Lane(pace.connects), Lane(pace.rounds)
        self._reconciling = Lane(pace.reconciles)
        self._busy = 0
        self._closing_by: float | None = None
        self._selector = selectors.DefaultSelector()
        self._desk = Desk(self._selector)
        self._crew = Crew(pace.workers)
        self._thread = threading.Thread(target=self._run, name="imap-watch", daemon=True)
        self._thread.start()

    # For everybody, from any thread; only `alive` and `close` wait.

    def watch(self, mailbox: str, connector: Listener) -> None:
        """From now on; a mailbox watched already goes on with the new connector."""
        self._desk.leave(lambda: self._welcome(Watched(mailbox, connector)))

    def unwatch(self, mailbox: str) -> None:
        self._desk.leave(lambda: self._dismiss(mailbox))

    def sync_now(self, mailbox: str) -> None:
        """A full round before all that can wait, or after the present one. Nothing while it needs attention."""
        self._desk.leave(lambda: self._express(mailbox))

    def reconcile(self, mailbox: str) -> None:
        """Look at all recent mail again, when live mail leaves time for it; once the mailbox is connected."""
        self._desk.leave(lambda: self._doubt(mailbox))

    def alive(self) -> bool:
        """Does the watching thread still take its notes?"""
        taken = threading.Event()
        self._desk.leave(taken.set)
        return taken.wait(self._pace.answer.total_seconds())

    def close(self) -> None:
        """Finish what is in flight, log out everywhere; what takes longer than `goodbye` is left behind."""
        self._desk.leave(self._begin_closing)
        self._thread.join(self._pace.goodbye.total_seconds() + 1)
        self._crew.dismiss()

    # The watching thread: from here on nothing else runs.

    def _run(self) -> None:
        while not self._finished():
            try:
                self._step()
            except Exception:  # a bug; but a watcher that ends makes every mailbox deaf
                log.exception("the watcher stumbled")
        self._selector.close()
        self._desk.close()

    def _step(self) -> None:
        for key, _ in self._selector.select(self._patience()):
            if isinstance(key.data, Watched):
                self._listen(key.data)
        for note in self._desk.take():
            note()
        self._begin_due()

    def _patience(self) -> float | None:
        """Seconds until something is due; None: until somebody rings."""
        times = [self._timers[0][0]] if self._timers else []
        if self._closing_by is not None:
            times.append(self._closing_by)
        return max(0.0, min(times) - self._clock()) if times else None

    def _finished(self) -> bool:
        return self._closing_by is not None and (not self._busy or self._clock() >= self._closing_by)

    def _listen(self, watched: Watched) -> None:
        """Something arrived on an idling connection: mail, chatter, or its end."""
        try:
            heard = watched.connector.heard()
        except ConnectorError as error:
            self._settle_failure(watched, error)
            return
        if heard is Scope.HINTED:
            self._start(watched, Scope.HINTED)
        elif heard is Scope.ALL:
            self._hasten(watched)

    # Rounds that can wait go through a lane.

    def _begin_due(self) -> None:
        now = self._clock()
        while self._timers and self._timers[0][0] <= now:
            due, _, watched = heapq.heappop(self._timers)
            if watched.due == due and not watched.gone:
                watched.due = None
                self._queue(watched)

    def _hasten(self, watched: Watched) -> None:
        """The next full round soon, however many pushes ask for it; never later than it was due."""
        soon = self._pace.debounce.total_seconds()
        if not watched.queued and (watched.due is None or watched.due > self._clock() + soon):
            self._set_timer(watched, soon)

    def _queue(self, watched: Watched) -> None:
        if not watched.queued:
            watched.queued = True
            lane = self._polling if watched.connected else self._connecting
            lane.waiting.append(watched)
            self._advance(lane)

    def _advance(self, lane: Lane) -> None:
        while lane.waiting and lane.running < lane.limit:
            watched = lane.waiting.popleft()
            watched.queued = False
            if watched.working:
                watched.wish = Scope.ALL
            elif not watched.gone and not watched.asleep:
                lane.running += 1
                self._start(watched, Scope.ALL, lane)

    def _start(self, watched: Watched, scope: Scope, lane: Lane | None = None) -> None:
        """Without a lane: at once, whatever else waits."""
        self._deafen(watched)
        self._hand_out(
            watched,
            lambda: self._rounds.run(watched, scope),
            lambda outcome: self._settle(watched, scope, lane, outcome),
        )

    def _hand_out(self, watched: Watched, job: Callable[[], Outcome], settle: Callable[[Outcome], None]) -> None:
        """To a worker; what it brings back is settled in this thread."""
        watched.working = True
        self._busy += 1

        def work() -> None:
            outcome = job()
            self._desk.leave(lambda: settle(outcome))

        self._crew.do(work)

    def _settle(self, watched: Watched, scope: Scope, lane: Lane | None, outcome: Outcome) -> None:
        self._rested(watched)
        if lane:
            lane.running -= 1
            self._advance(lane)
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
            self._set_timer(watched, outcome.next_round)
        if scope is Scope.ALL:
            self._queue_reconcile(watched)
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
        self._set_timer(watched, self._pace.next_try(watched.failures, at_least, self._random))
        watched.failures += 1

    def _set_timer(self, watched: Watched, seconds: float) -> None:
        watched.due = self._clock() + seconds
        heapq.heappush(self._timers, (watched.due, next(self._numbers), watched))

    def _deafen(self, watched: Watched) -> None:
        if watched.listening is not None:
            with suppress(KeyError, ValueError):
                self._selector.unregister(watched.listening)
            watched.listening = None

    # Reconciling: on a connection of its own, so that the listening one never waits for it, nor breaks with it.

    def _queue_reconcile(self, watched: Watched) -> None:
        if watched.reconciles and not watched.reconciling:
            watched.reconciling = True
            self._reconciling.waiting.append(watched)
            self._advance_reconciling()

    def _advance_reconciling(self) -> None:
        lane = self._reconciling
        while lane.waiting and lane.running < lane.limit:
            watched = lane.waiting.popleft()
            if watched.gone or not watched.connected:
                watched.reconciling = False  # after the next full round, if there is one
                continue
            lane.running += 1
            self._busy += 1
            self._crew.do(partial(self._reconcile, watched))

    def _reconcile(self, watched: Watched) -> None:
        """In a worker."""
        error = self._rounds.reconcile(watched)
        self._desk.leave(lambda: self._settle_reconcile(watched, error))

    def _settle_reconcile(self, watched: Watched, error: Exception | None) -> None:
        """One that failed is tried again after the next full round; a refused login is the listening side's affair."""
        self._busy -= 1
        self._reconciling.running -= 1
        watched.reconciling = False
        watched.reconciles = watched.reconciles - 1 if isinstance(error, Unavailable) else 0
        self._advance_reconciling()

    # What the notes ask for

    def _welcome(self, watched: Watched) -> None:
        self._dismiss(watched.name)
        if self._closing_by is None:
            self._watched[watched.name] = watched
            self._set_timer(watched, 0)

    def _dismiss(self, mailbox: str) -> None:
        watched = self._watched.pop(mailbox, None)
        if watched:
            watched.gone = True
            if not watched.working:
                self._part_from(watched)

    def _express(self, mailbox: str) -> None:
        watched = self._watched.get(mailbox)
        if watched is None or watched.asleep:
            return
        if watched.working:
            watched.wish = Scope.ALL
        else:
            self._start(watched, Scope.ALL)

    def _doubt(self, mailbox: str) -> None:
        watched = self._watched.get(mailbox)
        if watched:
            watched.reconciles = self._pace.reconcile_tries
            if watched.connected:
                self._queue_reconcile(watched)

    def _begin_closing(self) -> None:
        if self._closing_by is not None:
            return
        self._closing_by = self._clock() + self._pace.goodbye.total_seconds()
        for waiting in (self._connecting.waiting, self._polling.waiting, self._reconciling.waiting, self._timers):
            waiting.clear()
        for watched in self._watched.values():
            if not watched.working:
                self._part_from(watched)

    def _part_from(self, watched: Watched) -> None:
        self._deafen(watched)
        watched.due, watched.gone = None, True
        self._hand_out(watched, lambda: self._rounds.part(watched), lambda _: self._rested(watched))

    def _rested(self, watched: Watched) -> None:
        watched.working = False
        self._busy -= 1
