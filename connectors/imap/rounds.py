"""One round with one mailbox: sync it, then listen again; and what becomes of whatever goes wrong on the way."""

import logging
from collections.abc import Callable
from datetime import timedelta
from random import Random

from connectors.base import Connector, ConnectorError, LoginRequired
from connectors.imap.pace import Pace
from connectors.imap.watched import Outcome, Scope, State, Watched

log = logging.getLogger(__name__)

OWN_FAULT = "Something went wrong inside Harken; its log says what. It tries again by itself."


class Rounds:
    """Runs in the watcher's workers, for one mailbox in one worker at a time; nothing is ever raised there."""

    def __init__(
        self,
        sync: Callable[[str, Connector, Scope], None],
        on_state: Callable[[str, State, str | None], None],
        on_unchanged: Callable[[str], None],
        interval_of: Callable[[str], timedelta],
        pace: Pace,
        random: Random,
    ) -> None:
        self._sync = sync
        self._on_state = on_state
        self._on_unchanged = on_unchanged
        self._interval_of = interval_of
        self._pace = pace
        self._random = random

    def run(self, watched: Watched, scope: Scope) -> Outcome:
        try:
            return self._run(watched, scope)
        except LoginRequired as error:
            self._tell(watched, State.NEEDS_ATTENTION, str(error))
            failure: Exception = error
        except ConnectorError as error:
            # A connection that breaks is common, and mends within a second; only if it does not, it is news.
            if not watched.connected:
                self._tell(watched, State.DISCONNECTED, str(error))
            failure = error
        except Exception as error:
            log.exception("a sync failed by a fault of our own", extra={"mailbox": watched.name})
            self._tell(watched, State.DISCONNECTED, OWN_FAULT)
            failure = error
        self.part(watched)
        return Outcome(failure)

    def unchanged(self, watched: Watched) -> float:
        """In the watching thread: one that was over in passing. Returns how many seconds there are until the next."""
        self._on_unchanged(watched.name)
        return self._next_round(watched)

    def reconcile(self, watched: Watched) -> Exception | None:
        """Look at all recent mail again; returns what went wrong. It says nothing about how the mailbox stands."""
        try:
            self._sync(watched.name, watched.connector, Scope.AGAIN)
        except ConnectorError as error:
            log.info("reconciling is put off: %s", error, extra={"mailbox": watched.name})
            return error
        except Exception as error:
            log.exception("reconciling failed by a fault of our own", extra={"mailbox": watched.name})
            return error
        return None

    def part(self, watched: Watched) -> Outcome:
        """Log out; it may take as long as the server likes."""
        try:
            watched.connector.close()
        except Exception:
            log.exception("a connection could not be closed", extra={"mailbox": watched.name})
        return Outcome()

    def _run(self, watched: Watched, scope: Scope) -> Outcome:
        if watched.told is None or watched.told[0] is State.NEEDS_ATTENTION:
            self._tell(watched, State.SYNCING, None)
        watched.connector.idle_stop()
        self._sync(watched.name, watched.connector, scope)
        listens = watched.connector.idle_start()
        self._tell(watched, State.CONNECTED, None)
        return Outcome(None, listens, self._next_round(watched))

    def _next_round(self, watched: Watched) -> float:
        return self._pace.next_round(self._interval_of(watched.name), self._random)

    def _tell(self, watched: Watched, state: State, reason: str | None) -> None:
        if watched.told == (state, reason):
            return
        watched.told = (state, reason)
        try:
            self._on_state(watched.name, state, reason)
        except Exception:
            log.exception("a mailbox's state could not be told", extra={"mailbox": watched.name})
