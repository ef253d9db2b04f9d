"""One thread at a time for one thing: the second finds it done."""

import threading
from collections.abc import Hashable, Iterator
from contextlib import contextmanager


class Turns:
    def __init__(self) -> None:
        self._all = threading.Lock()
        self._waiting: dict[Hashable, tuple[threading.Lock, int]] = {}

    @contextmanager
    def of(self, thing: Hashable) -> Iterator[None]:
        with self._all:
            turn, threads = self._waiting.get(thing, (threading.Lock(), 0))
            self._waiting[thing] = (turn, threads + 1)
        try:
            with turn:
                yield
        finally:
            with self._all:
                turn, threads = self._waiting.pop(thing)
                if threads > 1:
                    self._waiting[thing] = (turn, threads - 1)
