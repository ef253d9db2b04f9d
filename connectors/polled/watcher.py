"""Watches many mailboxes of one kind: each is asked at its interval, and sooner where its server hints at a change.

Being asked is what nothing is missed by; a hint only hastens it. A few workers serve all mailboxes, one more looks
again at what came lately, and one waits for hints.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from queue import SimpleQueue
from random import Random

from connectors.base import Connector, ConnectorError, LoginRequired, Unavailable
from connectors.polled.pace import Pace
from connectors.polled.queue import Queue
from connectors.polled.watched import Hints, Polled, Watched

log = logging.getLogger(__name__)

POLL_EVERY = timedelta(seconds=20)
USUAL_PACE = Pace()
OWN_FAULT = "Something went wrong inside Harken; its log says what. It tries again by itself."


class PolledWatcher:
    """`sync` and `on_state` run in workers, for one mailbox in one worker at a time; `again` runs beside them.

    `kind` names the threads. `hints` tell of many mailboxes; of one, anybody may by `nudge`.
    """

    def __init__(
        self,
        kind: str,
        sync: Callable[[str, Connector], None],
        again: Callable[[str, Connector], None],
        on_state: Callable[[str, str, str | None], None],
        interval_of: Callable[[str], timedelta] = lambda _: POLL_EVERY,
        *,
        hints: Hints | None = None,
        pace: Pace = USUAL_PACE,
        clock: Callable[[], float] = time.monotonic,
        random: Random | None = None,
    ) -> None:
        self._sync = sync
        self._again = again
        self._on_state = on_state
        self._interval_of = interval_of
        self._hints = hints
        self._pace = pace
        self._clock = clock
        self._random = random or Random()  # noqa: S311 (it spreads times, it keeps no secret)
        self._queue = Queue(clock, pace.workers, pace.connects)
        self._doubted: SimpleQueue[str | None] = SimpleQueue()
        self._in_doubt: set[str] = set()
        self._closing = threading.Event()
        self._threads = [_started(self._work, f"{kind}-{number}") for number in range(pace.workers)]
        self._threads.append(_started(self._reconcile_all, f"{kind}-again"))
        if hints:
            _started(self._hear_hints, f"{kind}-hints")  # may be waiting for its server when all others have ended

    # From any thread; only `close` waits.

    def watch(self, mailbox: str, connector: Polled) -> None:
        """From now on; a mailbox watched already goes on with the new connector."""
        self._part_from(self._queue.welcome(Watched(mailbox, connector, self._clock())))

    def unwatch(self, mailbox: str) -> None:
        self._part_from(self._queue.dismiss(mailbox))

    def sync_now(self, mailbox: str) -> None:
        """A round as soon as its server lets us, or after the present one. Nothing while it needs attention."""
        self._queue.hasten(mailbox)

    def nudge(self, mailbox: str) -> None:
        """Its server says that it changed. One that failed is tried again when it is its time."""
        self._queue.nudge(mailbox)

    def announce_again(self, mailbox: str) -> None:
        """Its server will not tell of changes any more, or not for long."""
        if watched := self._queue.find(mailbox):
            watched.announce_at = self._clock()  # its worker may be announcing it right now: then that is done

    def reconcile(self, mailbox: str) -> None:
        """Look at all recent mail again, once it is connected; and once only, however often it is wished until then."""
        if mailbox not in self._in_doubt:
            self._in_doubt.add(mailbox)
            self._doubted.put(mailbox)

    def alive(self) -> bool:
        return all(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        """Finish what is in flight; what takes longer than `goodbye` is left behind."""
        self._closing.set()
        self._doubted.put(None)
        watched = self._queue.close()
        until = time.monotonic() + self._pace.goodbye.total_seconds()
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        for each in watched:
            self._part_from(each)

    # In the workers

    def _work(self) -> None:
        while watched := self._queue.take():
            self._queue.put_back(watched, self._round(watched))
            if watched.gone:
                watched.connector.close()

    def _round(self, watched: Watched) -> float | None:
        """Returns how many seconds there are until the next; None: not before a person has acted."""
        try:
            if watched.told is None or watched.told[0] == "needs_attention":
                self._tell(watched, "syncing", None)
            self._sync(watched.name, watched.connector)
            self._announce(watched)
        except LoginRequired as error:
            self._tell(watched, "needs_attention", str(error))
            return None
        except ConnectorError as error:
            return self._after_failure(
                watched, str(error), error.retry_after if isinstance(error, Unavailable) else None
            )
        except Exception:
            log.exception("a sync failed by a fault of our own", extra={"mailbox": watched.name})
            return self._after_failure(watched, OWN_FAULT, None)
        watched.connected, watched.failures = True, 0
        self._tell(watched, "connected", None)
        if watched.doubted:
            watched.doubted = False
            self.reconcile(watched.name)
        return self._pace.next_round(self._interval_of(watched.name), self._random)

    def _after_failure(self, watched: Watched, reason: str, at_least: timedelta | None) -> float:
        """Once is common, and mends by itself; only if it does not, it is news."""
        if watched.failures or watched.told is None or watched.told[0] != "connected":
            self._tell(watched, "disconnected", reason)
        watched.connected = False
        watched.failures += 1
        watched.not_before = self._clock() + (at_least or timedelta(0)).total_seconds()
        return self._pace.next_try(watched.failures - 1, at_least, self._random)

    def _announce(self, watched: Watched) -> None:
        """A mailbox that cannot be announced is asked at its interval all the same."""
        if watched.announce_at is None or self._clock() < watched.announce_at:
            return
        try:
            again = watched.connector.announce()
        except ConnectorError as error:
            log.warning("no hints at new mail: %s", error, extra={"mailbox": watched.name})
            again = self._pace.announcing
        watched.announce_at = None if again is None else self._clock() + again.total_seconds()

    def _tell(self, watched: Watched, state: str, reason: str | None) -> None:
        if watched.told == (state, reason):
            return
        watched.told = (state, reason)
        try:
            self._on_state(watched.name, state, reason)
        except Exception:
            log.exception("a mailbox's state could not be told", extra={"mailbox": watched.name})

    def _reconcile_all(self) -> None:
        while (mailbox := self._doubted.get()) is not None and not self._closing.is_set():
            self._in_doubt.discard(mailbox)
            watched = self._queue.find(mailbox)
            if watched and watched.connected:
                self._reconcile(watched)
            elif watched:
                watched.doubted = True  # a server that does not answer would hold up all others

    def _reconcile(self, watched: Watched) -> None:
        try:
            self._again(watched.name, watched.connector)
        except ConnectorError as error:
            log.info("reconciling is put off: %s", error, extra={"mailbox": watched.name})
        except Exception:
            log.exception("reconciling failed by a fault of our own", extra={"mailbox": watched.name})

    def _hear_hints(self) -> None:
        failures = 0
        while self._hints and not self._closing.is_set():
            try:
                for mailbox in self._hints.pull():
                    self._queue.nudge(mailbox)
                failures = 0
            except Exception as error:  # whatever it is: mailboxes are asked meanwhile
                log.warning("no hints at new mail: %s", error, exc_info=not isinstance(error, ConnectorError))
                self._closing.wait(self._pace.next_try(failures, getattr(error, "retry_after", None), self._random))
                failures += 1

    def _part_from(self, watched: Watched | None) -> None:
        """One that is being read is closed by its worker."""
        if watched and not watched.working:
            watched.connector.close()


def _started(run: Callable[[], None], name: str) -> threading.Thread:
    thread = threading.Thread(target=run, name=name, daemon=True)
    thread.start()
    return thread
