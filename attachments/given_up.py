"""What has failed and is not tried again for a while, whoever asks for it."""

from collections.abc import Hashable
from datetime import timedelta
from threading import Lock
from time import monotonic

FOR = timedelta(minutes=10)
MOST = 10_000  # beyond that the oldest may be tried again


class GivenUp:
    """Thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._until: dict[Hashable, float] = {}

    def note(self, thing: Hashable) -> None:
        with self._lock:
            self._until[thing] = monotonic() + FOR.total_seconds()
            if len(self._until) > MOST:
                del self._until[next(iter(self._until))]

    def on(self, thing: Hashable) -> bool:
        with self._lock:
            return self._until.get(thing, 0.0) > monotonic()
