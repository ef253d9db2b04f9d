"""Who carries what was recorded to the engines?

One thread with an event loop of its own, and in it a `Line` for each webhook. The outbox in the store is the truth: it
says what is due, and is told what became of it. So a crash at any moment only means that something is sent twice, under
the same id.
"""

import asyncio
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.bus import Bus, Topic
from daemon.core.tokens import Forged, UnknownKey
from daemon.flows.outbox_line import Line
from daemon.flows.outbox_results import Results
from daemon.outlets.webhook import Courier, Target
from daemon.storage.errors import StoreUnavailable
from daemon.storage.records import Origin, Webhook
from daemon.storage.store import Store

log = logging.getLogger(__name__)

FINISHING = timedelta(seconds=10)  # what is under way when we stop has this long
LOOK_AGAIN = timedelta(seconds=5)  # a wake-up may be lost
STORE_THREADS = 4
NAME_THREADS = 64  # looking up a dead name blocks a thread for long; the other receivers must not wait for it


def target_of(webhook: Webhook, secret: str, allow_private: bool) -> Target:
    """A webhook of the configuration may point anywhere; one added by API or page only where it is allowed."""
    return Target(webhook.url, secret, public_only=webhook.origin is Origin.API and not allow_private)


@dataclass(frozen=True, slots=True)
class _Running:
    line: Line
    task: asyncio.Task[None]


class Dispatcher:
    """Delivers until stopped. `secrets` gives a webhook's signing secret; KeyError, Forged, UnknownKey: it has none."""

    def __init__(
        self,
        store: Store,
        secrets: Callable[[Webhook], str],
        bus: Bus,
        clock: Callable[[], datetime],
        allow_private: bool,
    ) -> None:
        self._store = store
        self._secrets = secrets
        self._bus = bus
        self._clock = clock
        self._allow_private = allow_private
        self._running: dict[str, _Running] = {}
        self._unsigned: set[str] = set()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._ready.wait()

    def stop(self) -> None:
        """Returns once all that was under way is written down; what takes longer is sent again after the next start."""
        if self._thread.is_alive():
            self._call(self._stopping.set)
            self._thread.join((FINISHING + LOOK_AGAIN).total_seconds())

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        finally:
            self._ready.set()  # if it broke at once, whoever waits for the start must not wait for ever

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._loop.set_default_executor(ThreadPoolExecutor(NAME_THREADS, "outbox-names"))
        self._woken, self._stopping = asyncio.Event(), asyncio.Event()
        unsubscribe = self._bus.subscribe(Topic.OUTBOX, lambda: self._call(self._wake_all))
        with ThreadPoolExecutor(STORE_THREADS, "outbox-store") as threads:
            async with Courier() as courier:
                results = Results(self._store, threads)
                writing = asyncio.create_task(results.run())
                supervising = asyncio.create_task(self._supervise(courier, results, threads))
                self._ready.set()
                await self._stopping.wait()
                unsubscribe()
                supervising.cancel()
                await self._finish()
                writing.cancel()

    async def _supervise(self, courier: Courier, results: Results, threads: ThreadPoolExecutor) -> None:
        """Keeps one line for every enabled webhook, as it is now."""
        while True:
            self._woken.clear()
            try:
                webhooks = await self._loop.run_in_executor(threads, self._store.reads.webhooks)
            except StoreUnavailable as error:
                log.warning("webhooks cannot be read", extra={"reason": str(error)})
            else:
                wanted = {webhook.id: webhook for webhook in webhooks if webhook.disabled_reason is None}
                self._close_outdated(wanted)
                for webhook in wanted.values():
                    if webhook.id not in self._running and (target := self._target(webhook)):
                        self._open(Line(webhook, target, self._store.reads, courier, results, self._clock, threads))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), LOOK_AGAIN.total_seconds())

    def _close_outdated(self, wanted: dict[str, Webhook]) -> None:
        """A changed webhook's line ends first, then the next begins: two of them would break the order."""
        for webhook_id, running in self._running.items():
            if wanted.get(webhook_id) != running.line.webhook:
                running.line.close()

    def _target(self, webhook: Webhook) -> Target | None:
        """None if it cannot be signed for: its signals wait, nothing is lost."""
        try:
            return target_of(webhook, self._secrets(webhook), self._allow_private)
        except (KeyError, Forged, UnknownKey) as error:
            if webhook.id not in self._unsigned:
                self._unsigned.add(webhook.id)
                extra = {"webhook": webhook.id, "reason": repr(error)}
                log.warning("webhook has no usable secret; its signals wait", extra=extra)
            return None

    def _open(self, line: Line) -> None:
        task = asyncio.create_task(line.run())
        self._running[line.webhook.id] = _Running(line, task)

        def ended(task: asyncio.Task[None]) -> None:
            del self._running[line.webhook.id]
            if not task.cancelled() and (fault := task.exception()):
                log.error("a webhook's line broke", extra={"webhook": line.webhook.id}, exc_info=fault)
            else:
                self._woken.set()  # a changed webhook waits for its new line; a broken one begins again by the clock

        task.add_done_callback(ended)

    async def _finish(self) -> None:
        tasks = [running.task for running in self._running.values()]
        for running in self._running.values():
            running.line.close()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=FINISHING.total_seconds())
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _wake_all(self) -> None:
        self._woken.set()
        for running in self._running.values():
            running.line.wake()

    def _call(self, step: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the loop has just ended: nobody is left to be told
            self._loop.call_soon_threadsafe(step)
