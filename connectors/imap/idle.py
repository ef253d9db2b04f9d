"""Watches many IMAP mailboxes at once: one thread waits on all idling connections, a few workers do what they ask for.

A push is only a hint to look sooner. Every mailbox is also asked in full at its interval, and that is what nothing is
missed by: mails in other folders, pushes that a server forgot, folders made later. Almost always the answer is that
there is nothing new; so the questions are put in passing, and a worker is needed only for what is new. A push about
another folder (NOTIFY, RFC 5465) hastens that round. Now and then all recent mail is looked at again, on a connection
beside the one that listens, and by workers that live mail does not need.

Only the watching thread touches the mailboxes' records (`lookout`): everybody else leaves it a note.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from random import Random

from connectors.base import Connector
from connectors.imap.lookout import Lookout
from connectors.imap.pace import Pace
from connectors.imap.rounds import Rounds
from connectors.imap.watched import Listener, Scope, State, Watched

__all__ = ["ImapWatcher", "Pace", "Scope", "State"]

log = logging.getLogger(__name__)

POLL_EVERY = timedelta(seconds=20)
USUAL_PACE = Pace()


class ImapWatcher:
    """`sync` and `on_state` run in workers, for one mailbox in one worker at a time; but a `sync` that looks `AGAIN`
    runs beside the others. `on_unchanged` says that every folder was asked, and held nothing new.

    `on_unchanged` and `interval_of` must not wait for anybody: all mailboxes would.
    """

    def __init__(
        self,
        sync: Callable[[str, Connector, Scope], None],
        on_state: Callable[[str, State, str | None], None],
        interval_of: Callable[[str], timedelta] = lambda _: POLL_EVERY,
        on_unchanged: Callable[[str], None] = lambda _: None,
        *,
        pace: Pace = USUAL_PACE,
        clock: Callable[[], float] = time.monotonic,
        random: Random | None = None,
    ) -> None:
        self._pace = pace
        random = random or Random()  # noqa: S311 (it spreads times, it keeps no secret)
        self._lookout = Lookout(Rounds(sync, on_state, on_unchanged, interval_of, pace, random), pace, clock, random)
        self._desk = self._lookout.desk
        self._thread = threading.Thread(target=self._run, name="imap-watch", daemon=True)
        self._thread.start()

    # For everybody, from any thread; only `alive` and `close` wait.

    def watch(self, mailbox: str, connector: Listener) -> None:
        """From now on; a mailbox watched already goes on with the new connector."""
        self._desk.leave(lambda: self._lookout.welcome(Watched(mailbox, connector)))

    def unwatch(self, mailbox: str) -> None:
        self._desk.leave(lambda: self._lookout.dismiss(mailbox))

    def sync_now(self, mailbox: str) -> None:
        """A full round before all that can wait, or after the present one. Nothing while it needs attention."""
        self._desk.leave(lambda: self._lookout.express(mailbox))

    def reconcile(self, mailbox: str) -> None:
        """Look at all recent mail again, when live mail leaves time for it; once the mailbox is connected."""
        self._desk.leave(lambda: self._lookout.doubt(mailbox))

    def alive(self) -> bool:
        """Does the watching thread still take its notes?"""
        taken = threading.Event()
        self._desk.leave(taken.set)
        return taken.wait(self._pace.answer.total_seconds())

    def close(self) -> None:
        """Finish what is in flight, log out everywhere; what takes longer than `goodbye` is left behind."""
        self._desk.leave(self._lookout.begin_closing)
        self._thread.join(self._pace.goodbye.total_seconds() + 1)

    def _run(self) -> None:
        while not self._lookout.finished():
            try:
                self._lookout.step()
            except Exception:  # a bug; but a watcher that ends makes every mailbox deaf
                log.exception("the watcher stumbled")
        self._lookout.end()
