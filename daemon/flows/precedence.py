"""Who goes first? A mail that was pushed just now; whoever reads a backlog stands back meanwhile.

Both need the interpreter and the one writer of the store, so a backlog that steps aside for some milliseconds, again
and again, costs itself little and spares the live mail most of its waiting.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

AT_MOST = timedelta(milliseconds=100)  # each time: a backlog goes on even where live mail never ceases


class Precedence:
    """Shared by all who listen, in whatever thread."""

    def __init__(self) -> None:
        self._live: set[int] = set()
        self._passed = threading.Condition()

    @contextmanager
    def live(self) -> Iterator[None]:
        """What this thread does inside is live mail, and waits for nobody."""
        me = threading.get_ident()
        with self._passed:
            self._live.add(me)
        try:
            yield
        finally:
            with self._passed:
                self._live.discard(me)
                self._passed.notify_all()

    def stand_back(self) -> None:
        """Between two mails of a backlog: let live mail pass. Costs nothing where there is none."""
        if self._live and threading.get_ident() not in self._live:
            with self._passed:
                self._passed.wait_for(lambda: not self._live, AT_MOST.total_seconds())
