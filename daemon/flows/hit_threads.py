"""The two threads that wait for a disk, so that no request has to: one writes to the store, one to the spool."""

import logging
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeAlias

from daemon.flows.hit_batch import Batch
from daemon.flows.replay import Replay
from daemon.flows.spool import Spool, SpoolFull
from daemon.storage.errors import StoreUnavailable
from daemon.storage.store import Store

log = logging.getLogger(__name__)

FINISHING_S = 15.0  # longer than a store that is locked by another process keeps us waiting
LOOK_EVERY_S = 1.0  # at whether something waits to be replayed

Done: TypeAlias = Callable[[Batch, Exception | None], None]


class BatchThread:
    """A thread that is handed batches, and ends when it has done with those before."""

    def __init__(self, name: str) -> None:
        self._batches: SimpleQueue[Batch | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def put(self, batch: Batch) -> None:
        self._batches.put(batch)

    def stop(self) -> None:
        """What was put before is written first, if the disk takes it in time."""
        if self._thread.is_alive():
            self._batches.put(None)
            self._thread.join(FINISHING_S)

    def _run(self) -> None:
        """Until it is handed None."""
        raise NotImplementedError


class StoreThread(BatchThread):
    """One transaction a batch, and between two of them a piece of what waits in the spool."""

    def __init__(self, store: Store, replay: Replay, done: Done) -> None:
        super().__init__("hits")
        self._store = store
        self._replay = replay
        self._done = done

    def _run(self) -> None:
        pause = 0.0
        while True:
            try:
                batch = self._batches.get(timeout=pause) if pause else self._batches.get_nowait()
            except Empty:
                pass
            else:
                if batch is None:
                    return
                self._done(batch, self._written(batch))
            pause = 0.0 if self._replay.step() else LOOK_EVERY_S

    def _written(self, batch: Batch) -> Exception | None:
        try:
            with self._store.transaction() as tx:
                tx.add_hits(batch.hits)
        except StoreUnavailable as error:
            return error
        except Exception as error:  # a fault of ours: whoever clicked is not to suffer from it, and nothing is lost
            log.exception("hits could not be written")
            return error
        return None


class SpoolThread(BatchThread):
    """One fsync for all that came while the one before was under way."""

    def __init__(self, spool: Spool, done: Done) -> None:
        super().__init__("hits-spool")
        self._spool = spool
        self._done = done

    def _run(self) -> None:
        while True:
            put = [self._batches.get()]
            while not self._batches.empty():
                put.append(self._batches.get())
            batches = [each for each in put if each is not None]
            error = self._kept(batches)
            for batch in batches:
                self._done(batch, error)
            if len(batches) < len(put):
                return

    def _kept(self, batches: list[Batch]) -> Exception | None:
        try:
            self._spool.append(hit for batch in batches for hit in batch.hits)
        except (OSError, SpoolFull) as error:
            lost = sum(len(batch.hits) for batch in batches)
            log.error(  # noqa: TRY400 - it is no fault of ours
                "hits are lost: neither the store nor the disk takes them", extra={"hits": lost, "reason": str(error)}
            )
            return error
        return None
