"""Who is waiting for the next event? Many open streams share one subscription on the bus, one wake-up, and one read.

The feed carries no events: a stream that is woken reads the log from where it stands. So a wake-up too many costs a
read, and one too few cannot happen: whoever reads has first said that they are listening.
"""

import asyncio
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from anyio import CapacityLimiter, to_thread

from daemon.bus import Bus, Topic

READERS_AT_ONCE = 4  # streams read beside the API's own threads, so that a thousand of them cannot take those

T = TypeVar("T")


@dataclass(eq=False, slots=True)
class Listener:
    """One open stream, seen from the feed."""

    woken: asyncio.Event = field(default_factory=asyncio.Event)

    async def wait(self, longest: timedelta) -> None:
        """Until there may be something new, or the feed closes, or the time is up."""
        try:
            async with asyncio.timeout(longest.total_seconds()):
                await self.woken.wait()
        except TimeoutError:
            return


class Feed:
    """All the streams of one event loop."""

    def __init__(self, bus: Bus) -> None:
        self.closed = False
        self._readers = CapacityLimiter(READERS_AT_ONCE)
        self._listeners: set[Listener] = set()
        self._under_way: dict[Hashable, asyncio.Task[Any]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._unsubscribe = bus.subscribe(Topic.EVENTS, self._wake)

    @property
    def listeners(self) -> int:
        """How many streams are open."""
        return len(self._listeners)

    @contextmanager
    def listen(self) -> Iterator[Listener]:
        self._loop = asyncio.get_running_loop()
        listener = Listener()
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    async def read(self, what: Hashable, read: Callable[[], T]) -> T:
        """What `read` answers, in a thread. Whoever asks for the same while it is under way gets the same answer.

        Not so once something new came: that read may have begun before it, and whoever asks now was woken for it.
        """
        task = self._under_way.get(what)
        if task is None:
            task = asyncio.create_task(to_thread.run_sync(read, limiter=self._readers))
            self._under_way[what] = task
            task.add_done_callback(partial(self._done, what))
        answer: T = await asyncio.shield(task)  # one listener who leaves does not take it from the others
        return answer

    def close(self) -> None:
        """End every open stream, from any thread. A server that is told to stop waits for them."""
        self.closed = True
        self._unsubscribe()
        self._wake()

    def _wake(self) -> None:
        """In the publisher's thread: one hand-over to the loop, however many listen."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake_all)

    def _done(self, what: Hashable, task: asyncio.Task[Any]) -> None:
        if self._under_way.get(what) is task:
            del self._under_way[what]

    def _wake_all(self) -> None:
        self._under_way.clear()
        for listener in self._listeners:
            listener.woken.set()
