"""How is written down what became of many deliveries, without a commit for each?"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

from daemon.core.delivery import LONGEST_PAUSE_WHILE_ALIVE, Answer, Deliver, Disable, Outcome, Park, Retry
from daemon.storage.errors import StoreUnavailable
from daemon.storage.records import Delivery
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)

STORE_PAUSE_S = 1.0


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one attempt at `at`."""

    delivery: Delivery
    answer: Answer
    outcome: Outcome
    at: datetime
    revived: bool  # the receiver answered after a long silence

    def in_the_log(self) -> Mapping[str, str | int | None]:
        """Without the answer's text: a receiver may quote what we sent."""
        return {
            "webhook": self.delivery.webhook_id,
            "event_id": self.delivery.recorded.id,
            "tries": self.delivery.attempts + 1,
            "status": self.answer.status,
            "outcome": type(self.outcome).__name__.lower(),
        }


@dataclass(frozen=True, slots=True)
class _Waiting:
    result: Result
    written: asyncio.Future[None]


class Results:
    """Takes results and writes all that have come meanwhile in one transaction. Belongs to one event loop."""

    def __init__(self, store: Store, threads: ThreadPoolExecutor) -> None:
        self._store = store
        self._threads = threads
        self._queue: asyncio.Queue[_Waiting] = asyncio.Queue()

    async def write(self, result: Result) -> None:
        """Returns once it is durable, however long the store is away."""
        waiting = _Waiting(result, asyncio.get_running_loop().create_future())
        self._queue.put_nowait(waiting)
        await waiting.written

    async def run(self) -> None:
        while True:
            batch = [await self._queue.get()]
            while not self._queue.empty():
                batch.append(self._queue.get_nowait())
            await self._write(batch)

    async def _write(self, batch: Sequence[_Waiting]) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                await loop.run_in_executor(self._threads, self._commit, [waiting.result for waiting in batch])
            except StoreUnavailable as error:
                log.warning("results wait for the store", extra={"results": len(batch), "reason": str(error)})
                await asyncio.sleep(STORE_PAUSE_S)
            except Exception as fault:  # noqa: BLE001 - one bad result must not hold up the others
                return await self._write_each(batch, fault)
            else:
                return _tell(batch, None)

    async def _write_each(self, batch: Sequence[_Waiting], fault: Exception) -> None:
        if len(batch) == 1:
            return _tell(batch, fault)
        for waiting in batch:
            await self._write([waiting])
        return None

    def _commit(self, results: Sequence[Result]) -> None:
        with self._store.transaction() as tx:
            for result in results:
                _record(tx, result)


def _record(tx: Transaction, result: Result) -> None:
    delivery, answer = result.delivery, result.answer
    if result.revived:
        tx.hasten(delivery.webhook_id, result.at + LONGEST_PAUSE_WHILE_ALIVE, result.at)
    match result.outcome:
        case Deliver():
            tx.delivered(delivery.id, answer.status or 0, result.at)
        case Retry(at):
            tx.failed(delivery.id, answer.status, answer.error, at)
        case Park(reason):
            tx.park(delivery.id, answer.status, reason)
        case Disable(reason):
            tx.park(delivery.id, answer.status, reason)
            tx.disable_webhook(delivery.webhook_id, reason)


def _tell(batch: Sequence[_Waiting], fault: Exception | None) -> None:
    for waiting in batch:
        if waiting.written.done():
            continue  # whoever waited was cancelled
        if fault is None:
            waiting.written.set_result(None)
        else:
            waiting.written.set_exception(fault)
