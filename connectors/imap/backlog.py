"""How far has the reading of very much come? Told while it lasts: a first sync, or what came in a long absence."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from connectors.base import Backlog
from connectors.imap.reading import Part

MUCH = 100  # mails; fewer are read before anybody could look


class BacklogCount:
    """`tell` gets each step, and None when the reading ends, however it ends."""

    def __init__(self, tell: Callable[[Backlog | None], object]) -> None:
        self._tell = tell
        self._done = self._found = self._folders_left = 0

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Count within; afterwards there is no backlog any more."""
        try:
            yield
        finally:
            if self._found >= MUCH:
                self._tell(None)
            self._done = self._found = self._folders_left = 0

    def opening(self, folders_left: int) -> None:
        """The next folder is about to be read; so many more wait."""
        self._folders_left = folders_left

    def counted(self, parts: Iterator[Part], uids: Sequence[int]) -> Iterator[Part]:
        """The parts of a folder with these new mails; one counts as done when the next is asked for."""
        before = self._done
        self._found += len(uids)
        self._say()
        for part in parts:
            yield part
            self._done = before + bisect_left(uids, part.place.next_uid)
            self._say()

    def _say(self) -> None:
        if self._found >= MUCH:
            self._tell(Backlog(self._done, self._found, self._folders_left))
