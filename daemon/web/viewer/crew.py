"""A few threads for what waits on disk, store or drawing, so that the event loop need not. Their queue ends."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Busy(Exception):
    """More wait already than could be served soon. Whoever asks again in a moment may be luckier."""

    def __init__(self) -> None:
        super().__init__("more ask than can be served")


class Crew:
    """Belongs to one event loop."""

    def __init__(self, name: str, threads: int, most_waiting: int) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._most = threads + most_waiting
        self._at_work = 0

    async def do(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What it answers or raises; raises `Busy`."""
        if self._at_work >= self._most:
            raise Busy
        self._at_work += 1
        try:
            work = self._threads.submit(function, *args, **kwargs)
            return await asyncio.wrap_future(work)
        finally:
            self._at_work -= 1
