"""How many beats does the store take a second, and what does one cost? Two hundred readers, eight threads."""

import resource
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from _report import percentile

from daemon.bus import MemoryBus
from daemon.core.document_links import Viewing
from daemon.core.dwell import Beat
from daemon.core.networks import NO_NETWORKS
from daemon.flows.reading import Reading
from daemon.storage.store import Store
from tests.flows.readers import BROWSER, KEYS, Study

READERS, THREADS, SECONDS = 200, 8, 10
PAGES = 12
BEATS_A_PAGE = 3


@dataclass(frozen=True)
class Rate:
    a_second: float
    p99_s: float
    cpu_s: float  # of one beat


def beats(folder: Path) -> Rate:
    store = Store(f"sqlite:///{folder}/beats.db", MemoryBus())
    store.migrate()
    share = Study(store, PAGES).share()
    reading = Reading(store, KEYS, partial(datetime.now, UTC), NO_NETWORKS)
    views = [reading.begin(*share, BROWSER) for _ in range(READERS)]
    took: list[float] = []
    began, cpu = time.monotonic(), _cpu()
    work = [threading.Thread(target=_read, args=(reading, views[at::THREADS], began, took)) for at in range(THREADS)]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join()
    elapsed, spent = time.monotonic() - began, _cpu() - cpu
    store.close()
    return Rate(len(took) / elapsed, percentile(took, 99), spent / len(took))


def _read(reading: Reading, views: Sequence[Viewing], began: float, took: list[float]) -> None:
    """In turn, as fast as they are taken."""
    for sequence in range(1, 1_000_000):
        page = sequence // BEATS_A_PAGE % PAGES + 1
        for viewing in views:
            at = time.monotonic()
            if at - began > SECONDS:
                return
            reading.take(viewing, Beat(sequence, page, {page: sequence}))
            took.append(time.monotonic() - at)


def _cpu() -> float:
    spent = resource.getrusage(resource.RUSAGE_SELF)
    return spent.ru_utime + spent.ru_stime
