"""Brings to the store what waits in the spool, once it answers again: piece by piece, so that new hits come between."""

import logging
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from daemon.core.hits import Hit
from daemon.flows.spool import Lost, Spool, hits_in
from daemon.storage.errors import StoreUnavailable
from daemon.storage.store import Store

log = logging.getLogger(__name__)

PIECE = 250  # hits in one transaction
RETRY_AFTER_S = 1.0


class Replay:
    """Of one thread. A file is removed once all of it is committed: a crash before that only means to begin it anew."""

    def __init__(self, store: Store, spool: Spool, count: Callable[[int], None]) -> None:
        self._store = store
        self._spool = spool
        self._count = count
        self._path: Path | None = None
        self._left: deque[Hit] = deque()
        self._unreadable = 0  # lines of it
        self._not_before = 0.0

    def step(self) -> bool:
        """Brings one piece; True: there is more, and the store takes it."""
        if not self._spool.size or time.monotonic() < self._not_before:
            return False
        try:
            return self._step()
        except (StoreUnavailable, OSError) as error:
            self._not_before = time.monotonic() + RETRY_AFTER_S
            log.info("spooled hits wait", extra={"reason": str(error), "bytes": self._spool.size})
        except Exception:
            self._not_before = time.monotonic() + RETRY_AFTER_S
            log.exception("spooled hits cannot be written; their file is set aside")
            with suppress(OSError):  # else it is tried again: the thread that brings hits to the store goes on
                self._set_aside()
        return False

    def _step(self) -> bool:
        path = self._path or self._open()
        if path is None:
            return False
        piece = [self._left[at] for at in range(min(PIECE, len(self._left)))]
        with self._store.transaction() as tx:
            tx.add_hits(piece)
        self._count(len(piece))
        for _ in piece:
            self._left.popleft()
        if not self._left:
            self._finish(path)
        return True

    def _open(self) -> Path | None:
        """The oldest file, read as a whole. Of what was being written when the power went, the whole lines."""
        path = self._spool.oldest()
        if path is not None:
            found = list(hits_in(path.read_bytes()))
            self._left = deque(hit for hit in found if isinstance(hit, Hit))
            self._unreadable = found.count(Lost.UNREADABLE)
            if broken := found.count(Lost.BROKEN):
                log.warning("spooled lines are not whole", extra={"file": path.name, "lines": broken})
        self._path = path  # only now: one that cannot be read is not done with
        return path

    def _finish(self, path: Path) -> None:
        log.info("spooled hits are in the store", extra={"file": path.name})
        if self._unreadable:  # a later version knows what to do with them
            log.error("spooled lines cannot be read by this version", extra={"lines": self._unreadable})
            self._set_aside()
        else:
            self._spool.remove(path)
            self._path = None

    def _set_aside(self) -> None:
        if self._path is not None:
            log.error("spooled hits were set aside", extra={"file": str(self._spool.set_aside(self._path))})
        self._path, self._left = None, deque()
