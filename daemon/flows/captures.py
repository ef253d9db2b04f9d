"""How is a hit made durable before it is answered, and what if the store does not answer in time?

All hits of one turn of the event loop share one transaction, and those that come while it is being written share the
next. What the store has not committed in time goes to the spool, and is answered once it is safe there; a replay brings
it to the store later. A hit's uid keeps it from being counted twice, whichever way it comes, or both.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from daemon.core.hits import Hit
from daemon.flows.hit_batch import Batch, HitCounts
from daemon.flows.hit_threads import SpoolThread, StoreThread
from daemon.flows.replay import Replay
from daemon.flows.spool import Spool
from daemon.storage.store import Store

log = logging.getLogger(__name__)

STORE_PATIENCE = timedelta(milliseconds=250)
ANSWERED_WITHIN = timedelta(milliseconds=300)
CROWD = 8
CROWD_GATHERS = timedelta(milliseconds=10)  # at most: those just answered, who ask again at once, share the next fsync
RETRY_AFTER = timedelta(seconds=1)  # a store that refused is spared for so long


class HitWriter:
    """`write` and what is called back belong to the event loop of the requests; `start` and `stop` to anybody."""

    def __init__(self, store: Store, spool: Spool) -> None:
        self.counts = HitCounts()
        self._spool = spool
        self._store_thread = StoreThread(store, Replay(store, spool, self._replayed), self._stored)
        self._spool_thread = SpoolThread(spool, self._spooled)
        self._gathering: Batch | None = None
        self._at_store: Batch | None = None
        self._store_is_away = False  # given nothing now
        self._in_trouble = False  # and said so in the log
        self._crowd = 0  # how many were on their way when the store had done with the last batch
        self._passing_on: asyncio.Handle | None = None

    @property
    def spool_size(self) -> int:
        return self._spool.size

    def start(self) -> None:
        self._store_thread.start()
        self._spool_thread.start()

    def stop(self) -> None:
        """After the last request was answered. What the store does not take now, it is given at the next start."""
        self._store_thread.stop()
        if (left := self._gathering) is not None:
            self._spool_thread.put(left)
        self._spool_thread.stop()
        self._spool.close()

    def write(self, hit: Hit) -> asyncio.Future[None]:
        """Done once the hit is durable; done in time, whatever happens."""
        batch = self._gathering or self._begin()
        answer: asyncio.Future[None] = batch.loop.create_future()
        batch.hits.append(hit)
        batch.waiting.append(answer)
        if len(batch.hits) == self._crowd >= CROWD and self._store_is_free:
            self._pass_on_by(batch.loop.call_soon(self._pass_on))  # behind all requests that are read already
        self.counts.came_in[hit.kind] += 1
        self.counts.waiting += 1
        return answer

    def _begin(self) -> Batch:
        loop = asyncio.get_running_loop()
        batch = self._gathering = Batch(loop, loop.time() + ANSWERED_WITHIN.total_seconds())
        batch.timer = loop.call_later(STORE_PATIENCE.total_seconds(), self._is_late, batch)
        if self._store_is_free:
            self._pass_on_soon(batch)
        return batch

    @property
    def _store_is_free(self) -> bool:
        return self._at_store is None or self._store_is_away

    def _pass_on_soon(self, batch: Batch) -> None:
        if len(batch.hits) < self._crowd >= CROWD:
            self._pass_on_by(batch.loop.call_later(CROWD_GATHERS.total_seconds(), self._pass_on))
        else:
            self._pass_on_by(batch.loop.call_soon(self._pass_on))

    def _pass_on_by(self, handle: asyncio.Handle) -> None:
        if self._passing_on is not None:
            self._passing_on.cancel()
        self._passing_on = handle

    def _pass_on(self) -> None:
        """What was gathered, unless the store is at work: then those who come meanwhile join it."""
        batch = self._gathering
        if batch is None or not self._store_is_free:
            return
        self._gathering = None
        if self._store_is_away:
            self._to_spool(batch)
        else:
            self._at_store = batch
            self._store_thread.put(batch)

    def _is_late(self, batch: Batch) -> None:
        """Until the store has done what it was given, it is given nothing more."""
        self._store_is_away = True
        self._say_trouble("it does not answer in time")
        if batch is not self._gathering:
            self._to_spool(batch)
        self._pass_on()

    def _to_spool(self, batch: Batch) -> None:
        batch.spooled = True
        if batch.timer is not None:
            batch.timer.cancel()
        batch.timer = batch.loop.call_at(batch.answer_by, self._answer, batch)
        self._spool_thread.put(batch)

    def _settled(self, batch: Batch, error: Exception | None) -> None:
        """The store has done with it, or refused it."""
        self._at_store = None
        self._crowd = len(batch.hits) + (len(self._gathering.hits) if self._gathering is not None else 0)
        if error is None:
            self._store_is_away = False
            self._say_well()
            self._answer(batch)
        else:
            self._store_is_away = True
            self._say_trouble(str(error))
            batch.loop.call_later(RETRY_AFTER.total_seconds(), self._try_again)
            if not batch.spooled:
                self._to_spool(batch)
        if self._gathering is not None:
            self._pass_on_soon(self._gathering)

    def _try_again(self) -> None:
        self._store_is_away = False

    def _say_trouble(self, reason: str) -> None:
        if not self._in_trouble:
            log.warning("hits go to the spool instead of the store", extra={"reason": reason})
        self._in_trouble = True

    def _say_well(self) -> None:
        if self._in_trouble:
            log.info("hits go to the store again")
        self._in_trouble = False

    def _answer(self, batch: Batch) -> None:
        """Once; a second time there is nobody to be told."""
        if batch.timer is not None:
            batch.timer.cancel()
        self.counts.waiting -= len(batch.waiting)
        for answer in batch.waiting:
            if not answer.done():  # whoever asked has gone
                answer.set_result(None)
        batch.waiting.clear()

    # Called by the threads

    def _stored(self, batch: Batch, error: Exception | None) -> None:
        _call(batch, self._settled, error)

    def _spooled(self, batch: Batch, error: Exception | None) -> None:
        if error is None:
            self.counts.spooled += len(batch.hits)
        else:
            self.counts.lost += len(batch.hits)
        _call(batch, self._answer)

    def _replayed(self, number: int) -> None:
        self.counts.replayed += number


def _call(batch: Batch, step: Callable[..., object], *more: Exception | None) -> None:
    with suppress(RuntimeError):  # the loop has ended, and with it whoever waited
        batch.loop.call_soon_threadsafe(step, batch, *more)
