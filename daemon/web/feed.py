"""Who is waiting for the next event? Many open streams share one subscription on the bus, and one wake-up.

The feed carries no events: a stream that is woken reads the log from where it stands. So a wake-up too many costs a
read, and one too few cannot happen: whoever reads has first said that they are listening.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import anyio

from daemon.bus import Bus, Topic

READERS_AT_ONCE = 4  # streams read beside the API's own threads, so that a thousand of them cannot take those


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
        self.readers = anyio.CapacityLimiter(READERS_AT_ONCE)
        self._listeners: set[Listener] = set()
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

    def close(self) -> None:
        """End every open stream, from any thread. A server that is told to stop waits for them."""
        self.closed = True
        self._unsubscribe()
        self._wake()

    def _wake(self) -> None:
        """In the publisher's thread: one hand-over to the loop, however many listen."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake_all)

    def _wake_all(self) -> None:
        for listener in self._listeners:
            listener.woken.set()
