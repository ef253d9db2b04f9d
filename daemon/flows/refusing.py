"""Which targets refuse our parameter? Each is asked once a day at most, a few at a time, while nobody waits for it.

What is asked is the page alone, without the query of the mail's link: that may name the person it was written to.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeAlias

from daemon.core.refusing import Takes, takes
from daemon.core.web_address import host_and_path, with_parameters
from daemon.storage.store import Store

log = logging.getLogger(__name__)

Statuses: TypeAlias = Callable[[Sequence[str]], Sequence[int | None]]
"""How each of these addresses answers, None where it does not."""

HARMLESS = {"hk": "probe"}
ASKED_EVERY = timedelta(days=1)
AT_ONCE = 4
MOST_WAITING = 1_000  # targets; those of one campaign are a handful
MOST_REMEMBERED = 20_000


class RefusalWatch:
    """`note` from any thread, at once; `ask_some` by the clock."""

    def __init__(self, store: Store, statuses: Statuses, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._statuses = statuses
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: OrderedDict[str, str] = OrderedDict()
        self._asked: OrderedDict[str, datetime] = OrderedDict()  # the one asked longest ago is first

    def note(self, urls: Iterable[str]) -> None:
        """Mails with our parameter lead there. What was asked lately is not asked again."""
        since = self._clock() - ASKED_EVERY
        with self._lock:
            for url in urls:
                target = host_and_path(url)
                asked = self._asked.get(target)
                if target and len(self._waiting) < MOST_WAITING and (asked is None or asked <= since):
                    self._waiting[target] = f"{url.partition(':')[0]}://{target}"

    def ask_some(self) -> int:
        """How many were asked. Takes as long as the slowest of them."""
        some = self._take()
        if some:
            pages = [page for _, page in some]
            probes = [with_parameters(page, HARMLESS) for page in pages]
            answers = self._statuses([*pages, *probes])
            for (target, _), without, with_it in zip(some, answers[: len(some)], answers[len(some) :], strict=True):
                self._write(target, without, with_it)
        return len(some)

    def _take(self) -> list[tuple[str, str]]:
        now = self._clock()
        with self._lock:
            some = [self._waiting.popitem(last=False) for _ in range(min(AT_ONCE, len(self._waiting)))]
            for target, _ in some:
                self._asked[target] = now
                self._asked.move_to_end(target)
            while len(self._asked) > MOST_REMEMBERED:
                self._asked.popitem(last=False)
        return some

    def _write(self, target: str, without: int | None, with_it: int | None) -> None:
        said = takes(without, with_it)
        refused_before = target in self._store.reads.refusing_targets()
        if said is Takes.UNKNOWN or refused_before is (said is Takes.NO):
            return  # nothing new
        with self._store.transaction() as tx:
            if said is Takes.NO:
                tx.note_refusing(target, with_it or 0, self._clock())
            else:
                tx.note_taking(target)
        log.info("a target was asked about our parameter", extra={"said": said.value, "status": with_it})
