"""A mailbox of Microsoft 365, read only: what arrives in any folder, by date; what is moved, by each folder's changes.

The quick look is one request and misses only what came with an old date, or was moved; the changes of all folders miss
nothing, and are asked for every quarter of an hour.
"""

from collections.abc import Callable, Generator, Iterator
from datetime import datetime, timedelta

from connectors.base import Backlog, Batch, Cursor, LoginRequired, Wanted
from connectors.microsoft365.api import Api
from connectors.microsoft365.cursor import OVERLAP, Place, pack, unpack
from connectors.microsoft365.folders import Folders
from connectors.microsoft365.reading import MailReader
from connectors.microsoft365.rounds import Rounds
from connectors.microsoft365.settings import GraphSettings
from connectors.microsoft365.subscription import Subscription
from connectors.microsoft365.together import AT_ONCE
from connectors.oauth import Tokens

RECONCILE_EVERY = timedelta(minutes=15)


class GraphConnector:
    """A Connector. Asks for `tokens` from the threads that read."""

    def __init__(
        self,
        settings: GraphSettings,
        tokens: Tokens,
        wanted: Wanted,
        clock: Callable[[], datetime],
        tell_backlog: Callable[[Backlog | None], object] = lambda _: None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._api = Api(settings, tokens)
        self._folders = Folders(self._api.folders, self._api.well_known, settings.folders)
        self._rounds = Rounds(self._api, self._folders, MailReader(self._api, self._folders, wanted), tell_backlog)
        self._reader_again = MailReader(self._api, self._folders, wanted)
        self._subscription = Subscription(self._api, settings, tokens, clock)

    def fetch(self, cursor: Cursor | None) -> Iterator[Batch]:
        """The cursor of each batch is true by itself: the round may be broken off after any of them."""
        now = self._clock()
        place = unpack(cursor) if cursor else _outset(now - self._settings.lookback)
        if not self._folders.learnt:
            self._folders.learn()
        if place.reconciled_at is None:
            place = yield from self._reconciled(place, now)
        place = yield from self._arrived(place, now)
        if place.is_due(now, RECONCILE_EVERY):
            yield from self._reconciled(place, now)

    def fetch_hinted(self, cursor: Cursor | None) -> Iterator[Batch]:
        """A push names the mailbox and a mail that has its id only: all that arrived is found as quickly."""
        now = self._clock()
        place = unpack(cursor) if cursor else None
        if place is None or place.reconciled_at is None:
            yield from self.fetch(cursor)
        else:
            yield from self._arrived(place, now)

    def fetch_again(self, since: datetime) -> Iterator[Batch]:
        """With a patience of its own."""
        for page in self._api.arrived(since):
            there = [each for each in page.mails if self._folders.spot(each.folder)]
            for start in range(0, len(there), AT_ONCE):
                read = self._reader_again.read(there[start : start + AT_ONCE])
                yield Batch(read.messages, None, read.set_aside)

    def probe(self) -> tuple[str, ...]:
        """Look which folders would be read, and whether we may; reads no mail."""
        self._rounds.try_out(self._clock())
        return self.folders()

    def folders(self) -> tuple[str, ...]:
        return tuple(spot.folder for spot in self._folders.watched.values())

    def skipped(self) -> tuple[tuple[str, str], ...]:
        return self._folders.skipped

    def addresses(self) -> tuple[str, ...]:
        """The account's own further ones; none where we may not ask, as of a mailbox that is only shared with us."""
        try:
            told = self._api.addresses()
        except LoginRequired:
            return ()
        return tuple(each for each in told if each != self._settings.address.lower())

    def announce(self) -> timedelta | None:
        """Have changes told to `notify_url`; when to be called again. Raises a ConnectorError."""
        return self._subscription.keep()

    def close(self) -> None:
        """Nothing is left open: connections are those of all mailboxes."""

    def _arrived(self, place: Place, now: datetime) -> Generator[Batch, None, Place]:
        """Where only mails came that are not for us, the place still moves on, now and then."""
        before = place
        place = yield from self._rounds.arrivals(place, now)
        if place.since - before.since > OVERLAP and place.marks == before.marks:
            yield Batch((), pack(place))
        return place

    def _reconciled(self, place: Place, now: datetime) -> Generator[Batch, None, Place]:
        place = yield from self._rounds.reconciling(place, now)
        yield Batch((), pack(place))
        return place


def _outset(horizon: datetime) -> Place:
    return Place(horizon, horizon)
