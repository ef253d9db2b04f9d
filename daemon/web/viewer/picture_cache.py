"""Images of pages in memory, so many bytes of them: those asked for least recently go first."""

from collections import OrderedDict
from collections.abc import Hashable

MOST_BYTES = 64 * 1024 * 1024
LARGEST = MOST_BYTES // 8  # one page never drives out all the others


class PictureCache:
    """Belongs to one event loop."""

    def __init__(self, most: int = MOST_BYTES, largest: int = LARGEST) -> None:
        self._most = most
        self._largest = largest
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()
        self._bytes = 0

    def get(self, name: Hashable) -> bytes | None:
        found = self._kept.get(name)
        if found is not None:
            self._kept.move_to_end(name)
        return found

    def put(self, name: Hashable, picture: bytes) -> None:
        if len(picture) > self._largest or name in self._kept:
            return
        self._kept[name] = picture
        self._bytes += len(picture)
        while self._bytes > self._most:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= len(gone)
