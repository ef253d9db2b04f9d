"""A Gmail mailbox, read only: all mail but bin, drafts and chats, by the history of what came, labelled or not.

Gmail remembers its history for about a week (`connectors.gmail.cursor`). What it does not tell of is listed by date:
at first, and whenever we were away for longer.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from connectors.base import Backlog, Batch, Cursor, LoginRequired, Unavailable, Wanted
from connectors.gmail.answers import Change
from connectors.gmail.api import Api
from connectors.gmail.cursor import Place, Stretch, pack, unpack
from connectors.gmail.errors import Gone
from connectors.gmail.labels import Labels
from connectors.gmail.reading import MailReader, Read
from connectors.gmail.settings import GmailSettings
from connectors.oauth import Tokens

CHUNK = 50
ANNOUNCED_FOR = timedelta(days=1)
OVERLAP = timedelta(days=1)  # clocks differ, and an imported mail may claim to have come earlier


class GmailConnector:
    """A Connector. Asks for `tokens` from the threads that read."""

    def __init__(
        self,
        settings: GmailSettings,
        tokens: Tokens,
        wanted: Wanted,
        clock: Callable[[], datetime],
        tell_backlog: Callable[[Backlog | None], object] = lambda _: None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._tell_backlog = tell_backlog
        self._api = Api(settings, tokens)
        self._labels = Labels(settings.folders)
        self._reader = MailReader(self._api, self._labels, wanted)
        self._again = Api(settings, tokens)
        self._reader_again = MailReader(self._again, Labels(settings.folders), wanted)

    def fetch(self, cursor: Cursor | None) -> Iterator[Batch]:
        """The cursor of each batch is true by itself: the round may be broken off after any of them."""
        now, last = self._clock(), cursor
        place = unpack(cursor) if cursor else self._outset(now - self._settings.lookback, now)
        if not self._labels.learnt:
            self._labels.learn(self._api.labels())
        for batch in self._round(place, now):
            if batch.messages or batch.set_aside or batch.cursor != last:
                last = batch.cursor
                yield batch

    def fetch_hinted(self, cursor: Cursor | None) -> Iterator[Batch]:
        """A push names the mailbox and no mail; and a round costs no more than two units."""
        return self.fetch(cursor)

    def fetch_again(self, since: datetime) -> Iterator[Batch]:
        """With a patience of its own; the connection is that of the thread."""
        ids = _oldest_first(self._again, since)
        for start in range(0, len(ids), CHUNK):
            read = self._reader_again.read(ids[start : start + CHUNK])
            yield Batch(read.messages, None, read.set_aside)

    def probe(self) -> tuple[str, ...]:
        """Look which labels would be read; reads no mail."""
        self._place()
        self._labels.learn(self._api.labels())
        return self.folders()

    def folders(self) -> tuple[str, ...]:
        return self._labels.watched

    def skipped(self) -> tuple[tuple[str, str], ...]:
        return self._labels.skipped

    def announce(self) -> timedelta | None:
        """Google forgets after seven days whom it should tell of changes, and advises to ask daily."""
        if self._settings.topic is None:
            return None
        self._api.watch(self._settings.topic)
        return ANNOUNCED_FOR

    def addresses(self) -> tuple[str, ...]:
        """What it may send as besides: a person's answer from there is ours."""
        return tuple(each for each in self._api.send_as() if each != self._settings.address)

    @property
    def units(self) -> int:
        """What was asked of Google's quota so far."""
        return self._api.units + self._again.units

    def close(self) -> None:
        """Nothing is left open: connections belong to the threads that read, and not to mailboxes."""

    def _outset(self, since: datetime, now: datetime) -> Place:
        """What comes from now on, the history will tell; so its place is taken before the older mails are listed."""
        return Place(self._place(), now, Stretch(since))

    def _place(self) -> int:
        """Raises LoginRequired where the tokens open another mailbox: who consents may choose any account of theirs."""
        profile, ours = self._api.profile(), self._settings.address
        if profile.address != ours and ours not in self._api.send_as():
            raise LoginRequired(
                f"Google let Harken into {profile.address}, and not into {ours}. "
                f"Connect {ours} again and choose its account."
            )
        return profile.history

    def _round(self, place: Place, now: datetime) -> Iterator[Batch]:
        for _ in range(2):
            if place.stretch:
                yield from self._read_stretch(place, place.stretch)
                place = replace(place, stretch=None)
            try:
                yield from self._read_history(place, now)
            except Gone:
                place = self._outset(place.at - OVERLAP, now)
            else:
                return
        raise Unavailable(f"Google forgets the history of {self._settings.address} as soon as it has told its place.")

    def _read_stretch(self, place: Place, stretch: Stretch) -> Iterator[Batch]:
        """Where the last one done is there no more, all of the stretch again: what is known will be recognised."""
        ids = _oldest_first(self._api, stretch.since)
        done = ids.index(stretch.done) + 1 if stretch.done in ids else 0
        try:
            while done < len(ids):
                self._tell_backlog(Backlog(done, len(ids), folders_left=0))
                some = ids[done : done + CHUNK]
                done += len(some)
                left = replace(stretch, done=some[-1]) if done < len(ids) else None
                yield _batch(self._reader.read(some), replace(place, stretch=left))
        finally:
            self._tell_backlog(None)

    def _read_history(self, place: Place, now: datetime) -> Iterator[Batch]:
        """Raises Gone where Google does not remember it. Ends with a batch, an empty one if need be, at its end."""
        page: str | None = None
        while True:
            told = self._api.changes(place.history, page)
            page = told.next_page
            end = place if told.history == place.history else Place(told.history, now)
            groups = list(_groups(told.changes))
            for number, (ids, history) in enumerate(groups, start=1):
                at_the_end = page is None and number == len(groups)
                yield _batch(self._reader.read(ids), end if at_the_end else replace(place, history=history))
            if page is None:
                if not groups:
                    yield Batch((), pack(end))
                return


def _batch(read: Read, place: Place) -> Batch:
    return Batch(read.messages, pack(place), read.set_aside)


def _oldest_first(api: Api, since: datetime) -> list[str]:
    return list(api.arrived(since))[::-1]


def _groups(changes: Sequence[Change]) -> Iterator[tuple[tuple[str, ...], int]]:
    """Mails to be read together, each once, and the history up to which they are all there is."""
    ids: dict[str, None] = {}
    for change in changes:
        ids |= dict.fromkeys(change.mails)
        if len(ids) >= CHUNK:
            yield tuple(ids), change.history
            ids = {}
    if ids:
        yield tuple(ids), changes[-1].history
