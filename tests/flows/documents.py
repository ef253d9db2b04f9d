"""A library for the tests of what is done with it: the real one, but its look into a file comes out as they say."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from attachments.library import Library
from attachments.values import Facts, Kind, PageFacts
from daemon.bus import MemoryBus
from daemon.flows.documents import Filing
from daemon.flows.drawing_room import DrawingRoom
from daemon.storage.store import Store
from tests.storage.sample import NOW

TWO_PAGES = Facts(Kind.PDF, (PageFacts(300, 400), PageFacts(300, 400)), "An offer")
MOST = 1000
PAPER = (b"%PDF-", b"1.7 paper")


class Told(Library):
    """`outcomes` are what the next looks come to, one after the other; the last one is that of all further ones."""

    def __init__(self, folder: Path, *outcomes: Facts | Exception) -> None:
        super().__init__(folder)
        self.outcomes = list(outcomes) or [TWO_PAGES]
        self.looks: list[bytes] = []
        self.drawn = threading.Event()

    def look_into(self, hash_: bytes) -> Facts:
        self.looks.append(hash_)
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def draw_ahead(self, hash_: bytes, most: int = 50) -> None:
        self.drawn.set()


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


def filing(store: Store, library: Library) -> Filing:
    return Filing(store, library, MOST)


@contextmanager
def at_work(store: Store, library: Library, bus: MemoryBus, clock: Clock) -> Iterator[DrawingRoom]:
    room = DrawingRoom(store, library, bus, clock)
    with closing(library):
        room.start()
        try:
            yield room
        finally:
            room.stop()
