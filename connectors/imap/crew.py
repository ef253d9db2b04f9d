"""Threads and notes: a crew that does jobs, and a desk with a bell where others leave notes for a selector loop."""

import selectors
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue


class Desk:
    """Whoever leaves a note rings the bell, which is readable for a selector until the notes are taken."""

    def __init__(self, selector: selectors.BaseSelector) -> None:
        self._notes: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._bell, self._button = socket.socketpair()
        self._bell.setblocking(False)
        self._button.setblocking(False)
        selector.register(self._bell, selectors.EVENT_READ)

    def leave(self, note: Callable[[], None]) -> None:
        """From any thread; never waits."""
        self._notes.put(note)
        with suppress(OSError):  # full: it rings already; closed: nobody reads notes any more
            self._button.send(b"!")

    def take(self) -> list[Callable[[], None]]:
        with suppress(BlockingIOError):
            self._bell.recv(4096)
        notes = []
        with suppress(Empty):
            while True:
                notes.append(self._notes.get_nowait())
        return notes

    def close(self) -> None:
        self._bell.close()
        self._button.close()


class Crew:
    """Daemon threads, so that a server that never answers cannot keep the process from ending."""

    def __init__(self, size: int) -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._size = size
        for number in range(size):
            threading.Thread(target=self._work, name=f"imap-{number}", daemon=True).start()

    def do(self, job: Callable[[], None]) -> None:
        """In the order of asking, by whoever is free. A job must not raise."""
        self._jobs.put(job)

    def dismiss(self) -> None:
        """Each goes home after what it is at; jobs not begun by then are done first."""
        for _ in range(self._size):
            self._jobs.put(None)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
