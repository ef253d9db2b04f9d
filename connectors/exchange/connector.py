"""A mailbox on a company's own Exchange server, read only: all folders but bins, drafts and what holds no mails.

Exchange keeps a sync state of each folder for us (`connectors.exchange.cursor`), which tells what came and went. One
request says which folders have changed at all (`connectors.exchange.quiet`); only those are asked for more.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from connectors.base import Backlog, Batch, Cursor, LoginRequired, Unavailable, Wanted
from connectors.exchange.api import PAGE, Api
from connectors.exchange.cursor import FolderPlace, Place, pack, unpack
from connectors.exchange.door import Door
from connectors.exchange.errors import Gone, PlaceLost, Refused, Untold
from connectors.exchange.folders import TOP, Choice, Folder, choose
from connectors.exchange.quiet import Quiet
from connectors.exchange.reading import MailReader, Read
from connectors.exchange.settings import ExchangeSettings
from connectors.exchange.stream import Stream

log = logging.getLogger(__name__)

CHUNK = 50
OVERLAP = timedelta(days=1)  # clocks differ
LAG = timedelta(hours=1)  # of what the cursor says of the time; well within the overlap
KNOWN_FOR = timedelta(hours=1)
STREAM_LOOKED_AFTER_EVERY = timedelta(seconds=30)


class ExchangeConnector:
    """A Connector. `stir` is told, from a thread of ours, that something changed."""

    def __init__(
        self,
        settings: ExchangeSettings,
        wanted: Wanted,
        clock: Callable[[], datetime],
        tell_backlog: Callable[[Backlog | None], object] = lambda _: None,
        stir: Callable[[], object] = lambda: None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._tell_backlog = tell_backlog
        self._stir = stir
        self._door = Door(settings)
        self._api = Api(self._door)
        self._reader = MailReader(self._api, wanted)
        self._reader_again = MailReader(self._api, wanted)
        self._quiet = Quiet()
        self._stream = Stream(self._door, self._hear)
        self._known: tuple[datetime, Mapping[str, str]] | None = None  # when we asked for the special folders' ids
        self._choice = Choice((), ())

    def fetch(self, cursor: Cursor | None) -> Iterator[Batch]:
        """The cursor of each batch is true by itself: the round may be broken off after any of them."""
        now = self._clock()
        place = unpack(cursor) if cursor else Place(now - self._settings.lookback, now, {})
        return _plainly(self._round(place, now))

    def fetch_hinted(self, cursor: Cursor | None) -> Iterator[Batch]:
        """A round asks only the folders that changed, and those that the stream named."""
        return self.fetch(cursor)

    def fetch_again(self, since: datetime) -> Iterator[Batch]:
        """With a patience and a connection of its own."""
        return _plainly(self._look_back(since))

    def probe(self) -> tuple[str, ...]:
        """Look which folders would be read, and ask once in each way that reading asks; reads no mail."""
        now = self._clock()
        with _plain():
            self._choice = self._look()
            for folder in self._choice.watched[:1]:
                self._api.changes(folder.id, FolderPlace("", now), 1)
                self._api.arrived(folder.id, now)
        return self.folders()

    def addresses(self) -> tuple[str, ...]:
        """What the company's directory knows of this mailbox besides: a person's answer from there is ours."""
        try:
            known = self._api.proxy_addresses()
        except (Gone, PlaceLost, Refused, LoginRequired):  # whoever may read mail need not be let into the directory
            return ()
        return tuple(each for each in known if each != self._settings.address.lower())

    def folders(self) -> tuple[str, ...]:
        return tuple(folder.name for folder in self._choice.watched)

    def skipped(self) -> tuple[tuple[str, str], ...]:
        return self._choice.skipped

    def announce(self) -> timedelta | None:
        """Have changes told; a stream that ended meanwhile is begun anew."""
        try:
            self._stream.ensure()
        except Untold as error:
            log.info("%s It is asked at its interval.", error)
            return None
        return STREAM_LOOKED_AFTER_EVERY

    def close(self) -> None:
        self._stream.close()
        self._door.close()

    def _round(self, place: Place, now: datetime) -> Iterator[Batch]:
        asked_at = self._clock()
        choice = self._choice = self._look()
        watched = choice.watched
        place = replace(place, folders={x.id: place.folders[x.id] for x in watched if x.id in place.folders})
        due = self._quiet.due(watched, place.folders, self._clock())
        stirred = False
        try:
            for left, folder in zip(reversed(range(len(due))), due, strict=True):
                before = place.folders.get(folder.id)
                for read, reached in self._news(folder, before or FolderPlace("", place.since), place.at, left):
                    changed = reached != place.folders.get(folder.id)
                    place = replace(place, folders={**place.folders, folder.id: reached})
                    if changed or read.messages or read.set_aside:
                        stirred = True
                        yield Batch(read.messages, pack(place), read.set_aside)
                if folder.id in place.folders:
                    self._quiet.read(folder, place.folders[folder.id].state, asked_at)
        finally:
            self._tell_backlog(None)
        if stirred and now - place.at >= LAG:
            yield Batch((), pack(replace(place, at=now)))

    def _news(self, folder: Folder, held: FolderPlace, at: datetime, left: int) -> Iterator[tuple[Read, FolderPlace]]:
        """What came into this folder, and the place reached with it; nothing where the folder is gone meanwhile."""
        size, walked, forgotten = CHUNK, 0, False
        while True:
            try:
                page = self._api.changes(folder.id, held, size)
            except PlaceLost as error:
                if forgotten:
                    raise Unavailable(f"Exchange forgets {folder.name} as soon as it has told its place.") from error
                held, forgotten = FolderPlace("", held.walk_since or at - OVERLAP), True
                continue
            except Gone:
                return
            if len(page.listed) > CHUNK < size:
                size = max(CHUNK, size // 2)  # more than a batch may hold: once more, in smaller portions
                continue
            if not page.is_last and page.state == held.state:
                raise Unavailable(f"Exchange does not tell what came into {folder.name}.")
            walked += page.walked
            if not page.is_last:
                self._tell_backlog(Backlog(walked, max(walked, folder.total), left))
            held = FolderPlace(page.state, None if page.is_last else held.walk_since)
            yield self._reader.read(folder, page.listed), held
            if page.is_last:
                return
            size = min(PAGE, size * 2) if len(page.listed) <= CHUNK // 2 else size

    def _look_back(self, since: datetime) -> Iterator[Batch]:
        for folder in self._look().watched:
            mails = self._api.arrived(folder.id, since)
            for start in range(0, len(mails), CHUNK):
                read = self._reader_again.read(folder, mails[start : start + CHUNK])
                yield Batch(read.messages, None, read.set_aside)

    def _look(self) -> Choice:
        """Special folders are known by their ids, which are others where a mailbox was moved or restored."""
        now = self._clock()
        if self._known is None or now - self._known[0] >= KNOWN_FOR:
            self._known = now, self._api.known_folders()
        _, known = self._known
        try:
            return choose(self._api.folders(known[TOP]), known, self._settings.folders)
        except Gone:
            self._known = None
            raise

    def _hear(self, folders: Iterable[str]) -> None:
        self._quiet.stirred(folders)
        self._stir()


@contextmanager
def _plain() -> Iterator[None]:
    """In the words that callers of a connector know."""
    try:
        yield
    except (Gone, PlaceLost, Refused) as error:
        raise Unavailable(str(error)) from error


def _plainly(batches: Iterator[Batch]) -> Iterator[Batch]:
    with _plain():
        yield from batches
