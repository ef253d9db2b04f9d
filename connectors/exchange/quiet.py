"""Which folders have changed since they were last read? One request tells it of all, where reading takes one of each.

Exchange tells when a folder last changed, but only to the second: so a folder counts as quiet when it was read twice
and looked the same both times. Whatever it tells, now and then all are read: a property is not what nothing is
missed by.
"""

import threading
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from connectors.exchange.answers import Stamp
from connectors.exchange.cursor import FolderPlace
from connectors.exchange.folders import Folder

READ_ALL_EVERY = timedelta(minutes=15)


class Quiet:
    """For one mailbox. `stirred` may be called from any thread."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[Stamp, str]] = {}  # how each folder looked when last read to its end, and the state
        self._confirmed: set[str] = set()
        self._stirred: set[str] = set()
        self._lock = threading.Lock()
        self._all_read_at: datetime | None = None

    def due(self, folders: Iterable[Folder], places: Mapping[str, FolderPlace], now: datetime) -> list[Folder]:
        """Those to be read. Quiet is only what was read up to the very place that is held now."""
        with self._lock:
            self._confirmed -= self._stirred
            self._stirred.clear()
        if self._all_read_at is None or now - self._all_read_at >= READ_ALL_EVERY:
            self._all_read_at = now
            self._confirmed.clear()
        return [each for each in folders if not self._is_quiet(each, places.get(each.id))]

    def read(self, folder: Folder, state: str) -> None:
        """To its end, and recorded."""
        if folder.stamp is None:
            return
        before = self._read.get(folder.id)
        if before and before[0] == folder.stamp:
            self._confirmed.add(folder.id)
        else:
            self._confirmed.discard(folder.id)
        self._read[folder.id] = (folder.stamp, state)

    def stirred(self, folders: Iterable[str]) -> None:
        """By the server's own word, for the next round."""
        with self._lock:
            self._stirred.update(folders)

    def forget(self, known: Iterable[str]) -> None:
        """All but these are there no more."""
        for id_ in self._read.keys() - set(known):
            del self._read[id_]
            self._confirmed.discard(id_)

    def _is_quiet(self, folder: Folder, place: FolderPlace | None) -> bool:
        return (
            place is not None
            and place.walk_since is None
            and folder.id in self._confirmed
            and self._read[folder.id] == (folder.stamp, place.state)
        )
