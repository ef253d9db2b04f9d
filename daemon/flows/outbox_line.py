"""How do one webhook's signals leave? Many at once, but one contact's in order, and at nobody else's expense.

The store hands out only the first of each contact's; the next becomes due when that one is delivered or parked.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, TypeVar

from daemon.core.delivery import Answer, Retry, is_alive, outcome
from daemon.core.signals import body
from daemon.flows.outbox_results import Result, Results
from daemon.outlets.webhook import Courier, Target
from daemon.storage.errors import StoreUnavailable
from daemon.storage.reads import Reads
from daemon.storage.records import Delivery, Webhook

T = TypeVar("T")

log = logging.getLogger(__name__)

AT_ONCE = 32
READ_AHEAD = 128  # so that the store is asked once for many
LOOK_AGAIN = timedelta(seconds=5)  # a wake-up may be lost, and none comes for a retry planned in a former life
STORE_PAUSE = timedelta(seconds=1)


class Line:
    """Carries until closed. Belongs to the dispatcher's event loop."""

    def __init__(
        self,
        webhook: Webhook,
        target: Target,
        reads: Reads,
        courier: Courier,
        results: Results,
        clock: Callable[[], datetime],
        threads: ThreadPoolExecutor,
    ) -> None:
        self.webhook = webhook
        self._target = target
        self._reads = reads
        self._courier = courier
        self._results = results
        self._clock = clock
        self._threads = threads
        self._woken = asyncio.Event()
        self._closing = False
        self._places = asyncio.Semaphore(AT_ONCE)
        self._held: dict[int, asyncio.Task[None]] = {}
        self._answered_at: datetime | None = None

    def wake(self) -> None:
        self._woken.set()

    def close(self) -> None:
        """Begin nothing new; `run` returns when what is under way is written down."""
        self._closing = True
        self._woken.set()

    async def run(self) -> None:
        try:
            while not self._closing:
                self._woken.clear()
                pause = await self._take_what_is_due()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), pause.total_seconds())
            await asyncio.gather(*self._held.values(), return_exceptions=True)
        finally:
            for task in self._held.values():
                task.cancel()

    async def _take_what_is_due(self) -> timedelta:
        """How long there will be nothing to do, unless somebody wakes us."""
        room = READ_AHEAD - len(self._held)
        if room < READ_AHEAD // 2:
            return LOOK_AGAIN  # whoever finishes wakes us
        try:
            due = await self._in_store(self._reads.due, self.webhook.id, self._clock(), room, frozenset(self._held))
            for delivery in due:
                self._hold(delivery.id, self._deliver(delivery))
            return timedelta(0) if len(due) == room else LOOK_AGAIN
        except StoreUnavailable as error:
            log.warning("outbox cannot be read", extra={"webhook": self.webhook.id, "reason": str(error)})
            return STORE_PAUSE

    def _hold(self, delivery_id: int, work: Coroutine[Any, Any, None]) -> None:
        """One that fails by a fault of ours stays held: better late, after a restart, than over and over."""
        task = asyncio.create_task(work)
        self._held[delivery_id] = task

        def ended(task: asyncio.Task[None]) -> None:
            if not task.cancelled() and (fault := task.exception()):
                log.error("delivery failed by a fault of ours", extra={"webhook": self.webhook.id}, exc_info=fault)
                return
            del self._held[delivery_id]
            self._woken.set()

        task.add_done_callback(ended)

    async def _deliver(self, delivery: Delivery) -> None:
        async with self._places:
            if self._closing:
                return  # it stays in the outbox
            message = body(delivery.recorded)
            answer = await self._courier.post(self._target, delivery.recorded.id, message, self._clock())
        result = self._judged(delivery, answer)
        await self._results.write(result)
        if isinstance(result.outcome, Retry):
            pause = max(result.outcome.at - self._clock(), timedelta(0))
            asyncio.get_running_loop().call_later(pause.total_seconds(), self._woken.set)

    def _judged(self, delivery: Delivery, answer: Answer) -> Result:
        now = self._clock()
        revived = answer.status is not None and not is_alive(self._answered_at, now)
        if answer.status is not None:
            self._answered_at = now
        chance = random.random()  # noqa: S311 - only spreads the load
        tries = delivery.attempts + 1
        decided = outcome(answer, tries, delivery.created_at, self._answered_at, now, chance)
        result = Result(delivery, answer, decided, now, revived)
        if not answer.accepted:
            log.info("signal not delivered", extra=result.in_the_log())
        return result

    async def _in_store(self, ask: Callable[..., T], *what: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, ask, *what)
