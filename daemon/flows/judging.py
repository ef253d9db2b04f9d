"""Judges hits as they come in: a thread that wakes when there are new ones, and every other second for the unripe."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from daemon.bus import Bus, Topic
from daemon.core.networks import Networks
from daemon.flows.hits import Ours
from daemon.flows.new_hits import NewHits
from daemon.storage.errors import StoreUnavailable
from daemon.storage.store import Store

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=2)
GATHERED = timedelta(milliseconds=50)  # many come together: to judge each alone would cost a transaction each
BREATH = timedelta(milliseconds=10)  # of a backlog: whoever opens and clicks meanwhile is answered first


class Judging:
    """`start` it once; `stop` returns when it has finished. Hits that are left wait in the store."""

    def __init__(self, store: Store, bus: Bus, clock: Callable[[], datetime], machine_networks: Networks) -> None:
        self._store = store
        self._new = NewHits(store)
        self._bus = bus
        self._clock = clock
        self._machine_networks = machine_networks
        self._news = threading.Event()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="judging")

    def start(self) -> None:
        self._bus.subscribe(Topic.HITS, self._news.set)
        self._thread.start()

    def stop(self) -> None:
        self._ending.set()
        self._news.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ending.is_set():
            self._judge()
            self._news.wait(EVERY.total_seconds())
            self._ending.wait(GATHERED.total_seconds())
            self._news.clear()

    def _judge(self) -> None:
        try:
            ours = Ours(self._store.reads.own_devices(), self._machine_networks)
            for _ in self._new.judged(self._clock(), ours):
                if self._ending.wait(BREATH.total_seconds()):
                    return
        except StoreUnavailable as error:
            log.warning("hits wait to be judged", extra={"reason": str(error)})
        except Exception:  # a fault of ours, and no reason to judge none any more
            log.exception("hits could not be judged")
