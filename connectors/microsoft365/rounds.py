"""The two ways to find what is new: quickly, all that arrived lately; and now and then, what changed in each folder.

Each yields batches whose cursors are true by themselves, and returns the place reached.
"""

from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from datetime import datetime

from connectors.base import Backlog, Batch, Unavailable
from connectors.microsoft365.answers import Changed, Found
from connectors.microsoft365.api import Api
from connectors.microsoft365.cursor import OVERLAP, Place, pack
from connectors.microsoft365.folders import Folders
from connectors.microsoft365.reading import MailReader
from connectors.microsoft365.together import AT_ONCE, Answers

FORGIVEN = 2  # how often Microsoft may forget a folder's state in one round


class Rounds:
    def __init__(
        self, api: Api, folders: Folders, reader: MailReader, tell_backlog: Callable[[Backlog | None], object]
    ) -> None:
        self._api = api
        self._folders = folders
        self._reader = reader
        self._tell_backlog = tell_backlog

    def try_out(self, now: datetime) -> None:
        """Ask each question once, for nothing but whether it is answered."""
        self._folders.learn()
        self._api.witness()
        next(self._api.arrived(now))
        self._complain(self._api.changes(dict.fromkeys([*self._folders.watched][:1])), Counter())

    def arrivals(self, place: Place, now: datetime) -> Generator[Batch, None, Place]:
        """All that was received since, in any folder. A mail seen there and moved since is given where it lies now."""
        done = found = 0
        try:
            for page in self._api.arrived(place.since - OVERLAP):
                news = [each for each in page.mails if not place.knows(each) and self._folders.spot(each.folder)]
                found += len(news)
                for some in _portions(news):
                    if found > AT_ONCE:
                        self._tell_backlog(Backlog(done, found, folders_left=0 if page.link is None else 1))
                    read = self._reader.read(some)
                    place = place.with_arrived(some, now)
                    done += len(some)
                    yield Batch(read.messages, pack(place), read.set_aside)
                if page.mails:
                    place = place.reaching(page.mails[-1].received_at, now)
        finally:
            self._tell_backlog(None)
        return place

    def reconciling(self, place: Place, now: datetime) -> Generator[Batch, None, Place]:
        """What came with an old date, was moved, or taken out of the bin: by the changes of every folder.

        The first time it only learns the folders' states, so that nothing can happen unseen from then on; what lies
        there already, is found by date.
        """
        self._folders.learn()
        place = place.of_folders(self._folders.watched)
        left, forgotten = list(self._folders.watched), Counter[str]()
        while left:
            told = self._api.changes({each: place.state_of(each) for each in left[:AT_ONCE]})
            for folder, changed in told.served.items():
                place = yield from self._changes(folder, changed, place)
            for folder in told.forgotten | told.gone:
                place = place.with_state(folder, None)
            yield Batch((), pack(place))
            forgotten.update(told.forgotten)
            self._complain(told, forgotten)
            ended = told.gone | {folder for folder, changed in told.served.items() if changed.at_end}
            left = [folder for folder in left if folder not in ended]
        return place.reconciled(now)

    def _changes(self, folder: str, changed: Changed, place: Place) -> Generator[Batch, None, Place]:
        if place.reconciled_at is not None:
            news = [each for each in changed.mails if not place.knows(each) and each.received_at >= place.horizon]
            for some in _portions(news):
                read = self._reader.read(some)
                place = place.with_changed(some)
                yield Batch(read.messages, pack(place), read.set_aside)
        return place.with_state(folder, changed.link)

    def _complain(self, told: Answers[Changed], forgotten: Counter[str]) -> None:
        """What was served is kept. Raises Unavailable."""
        if told.refused:
            self._api.witness()
        told.require("Microsoft does not tell what changed in all folders.")
        if any(times > FORGIVEN for times in forgotten.values()):
            raise Unavailable("Microsoft forgets a folder's state as soon as it has told it.")


def _portions(found: Sequence[Found]) -> Iterator[Sequence[Found]]:
    return (found[start : start + AT_ONCE] for start in range(0, len(found), AT_ONCE))
