"""Which folders have changed since they were last read? One request tells it of all, where reading takes one of each.

Exchange tells when a folder last changed, but only to the second: what comes later in that second changes nothing that
can be seen. So a folder counts as quiet only when it was read after that second was over. Whatever it tells, now and
then all are read: a property is not what nothing is missed by.
"""

import threading
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from connectors.exchange.answers import Stamp
from connectors.exchange.cursor import FolderPlace
from connectors.exchange.folders import Folder

READ_ALL_EVERY = timedelta(minutes=15)
OVER = timedelta(seconds=2)  # after which the second in which a folder changed is past


class Quiet:
    """For one mailbox. `stirred` may be called from any thread."""

    def __init__(self) -> None:
        self._since: dict[str, tuple[Stamp, datetime]] = {}  # how each folder looks, and when it was first seen so
        self._read: dict[str, str] = {}  # the state up to which each quiet one was read
        self._stirred: set[str] = set()
        self._lock = threading.Lock()
        self._all_read_at: datetime | None = None

    def due(self, folders: Iterable[Folder], places: Mapping[str, FolderPlace], seen_at: datetime) -> list[Folder]:
        """Those to be read, of all there are. Quiet is only what was read up to the very place that is held now."""
        watched = {folder.id: folder for folder in folders}
        self._take(watched, seen_at)
        with self._lock:
            stirred, self._stirred = self._stirred, set()
        if self._all_read_at is None or seen_at - self._all_read_at >= READ_ALL_EVERY:
            self._all_read_at, stirred = seen_at, set(watched)
        for id_ in stirred:
            self._read.pop(id_, None)
        return [each for id_, each in watched.items() if not self._is_quiet(id_, places.get(id_))]

    def read(self, folder: Folder, state: str, asked_at: datetime) -> None:
        """To its end, and recorded. `asked_at`: before we asked how it looks."""
        if folder.id in self._since and asked_at - self._since[folder.id][1] >= OVER:
            self._read[folder.id] = state

    def stirred(self, folders: Iterable[str]) -> None:
        """By the server's own word, for the next round."""
        with self._lock:
            self._stirred.update(folders)

    def _take(self, watched: Mapping[str, Folder], seen_at: datetime) -> None:
        """What looks otherwise than before is not quiet, nor what tells nothing; what is gone is forgotten."""
        known, self._since = self._since, {}
        for id_, folder in watched.items():
            if folder.stamp is not None:
                before = known.get(id_)
                same = before is not None and before[0] == folder.stamp
                self._since[id_] = before if before and same else (folder.stamp, seen_at)
        self._read = {id_: state for id_, state in self._read.items() if self._since.get(id_) == known.get(id_)}

    def _is_quiet(self, id_: str, place: FolderPlace | None) -> bool:
        return place is not None and self._read.get(id_) == place.state
