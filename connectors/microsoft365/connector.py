"""A mailbox of Microsoft 365, read only: what arrives in any folder, by date; what is moved, by each folder's changes.

The quick look is one request and misses only what came with an old date, or was moved; the changes of all folders miss
nothing, and are asked for every quarter of an hour, or sooner where Microsoft says that it did not tell of everything.
"""

import hmac
import logging
from collections.abc import Callable, Generator, Iterator
from datetime import datetime, timedelta

from connectors.base import Backlog, Batch, ConnectorError, Cursor, LoginRequired, Wanted
from connectors.microsoft365.api import Api
from connectors.microsoft365.cursor import OVERLAP, Place, pack, unpack
from connectors.microsoft365.errors import Gone
from connectors.microsoft365.folders import Folders
from connectors.microsoft365.notices import Lifecycle, Notice
from connectors.microsoft365.reading import MailReader
from connectors.microsoft365.rounds import Rounds
from connectors.microsoft365.settings import GraphSettings
from connectors.microsoft365.subscription import Subscription
from connectors.microsoft365.together import AT_ONCE
from connectors.oauth import Tokens

log = logging.getLogger(__name__)

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
        self._subscription = Subscription(self._api, settings, clock)
        self._doubted = self._announce_now = False  # set by whoever hears a notice, cleared by the round that heeds it

    def fetch(self, cursor: Cursor | None) -> Iterator[Batch]:
        """The cursor of each batch is true by itself: the round may be broken off after any of them."""
        now = self._clock()
        place = unpack(cursor) if cursor else _outset(now - self._settings.lookback)
        if place.reconciled_at is None:
            place = yield from self._reconciled(place, now)
        place = yield from self._arrived(place, now)
        if self._doubted or place.is_due(now, RECONCILE_EVERY):
            yield from self._reconciled(place, now)
        self._renew_if_asked()

    def fetch_hinted(self, cursor: Cursor | None) -> Iterator[Batch]:
        """A push names the mailbox and a mail that has its id only: all that arrived is found as quickly."""
        now = self._clock()
        place = unpack(cursor) if cursor else None
        if place is None or place.reconciled_at is None or self._doubted:
            yield from self.fetch(cursor)
        else:
            yield from self._arrived(place, now)
            self._renew_if_asked()

    def fetch_again(self, since: datetime) -> Iterator[Batch]:
        """With a patience of its own."""
        for page in self._api.arrived(since):
            there = [each for each in page.mails if self._folders.spot(each.folder)]
            for start in range(0, len(there), AT_ONCE):
                read = self._reader_again.read(there[start : start + AT_ONCE])
                yield Batch(read.messages, None, read.set_aside)

    def probe(self) -> tuple[str, ...]:
        """Look which folders would be read; reads no mail."""
        self._folders.learn()
        return self.folders()

    def folders(self) -> tuple[str, ...]:
        return tuple(spot.folder for spot in self._folders.watched.values())

    def skipped(self) -> tuple[tuple[str, str], ...]:
        return self._folders.skipped

    def addresses(self) -> tuple[str, ...]:
        """The account's own further ones; none where we may not ask, as of a mailbox that is only shared with us."""
        try:
            told = self._api.addresses()
        except (LoginRequired, Gone):
            return ()
        return tuple(each for each in told if each != self._settings.address.lower())

    def announce(self) -> timedelta | None:
        """Have changes told to `notify_url`; when to be called again. Raises a ConnectorError."""
        return self._subscription.keep()

    def heed(self, notice: Notice) -> bool:
        """From any thread. Is this notice Microsoft's, and of this mailbox? Then the next round does what it asks for.

        The round should come soon. One about a subscription at risk is answered by renewing it, or making it anew; one
        about notices that were missed by asking every folder for its changes.
        """
        expected = self._settings.client_state
        if not expected or not hmac.compare_digest(notice.client_state.encode(), expected.encode()):
            return False
        if notice.lifecycle is Lifecycle.REMOVED:
            self._subscription.forget()
        if notice.lifecycle in (Lifecycle.REMOVED, Lifecycle.REAUTHORIZE):
            self._announce_now = True
        if notice.lifecycle in (Lifecycle.REMOVED, Lifecycle.MISSED):
            self._doubted = True
        return True

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
        """A notice that comes meanwhile is for the next time."""
        self._doubted = False
        try:
            place = yield from self._rounds.reconciling(place, now)
        except ConnectorError:
            self._doubted = True
            raise
        yield Batch((), pack(place))
        return place

    def _renew_if_asked(self) -> None:
        if not self._announce_now:
            return
        self._announce_now = False
        try:
            self.announce()
        except ConnectorError as error:
            log.warning("no notices of new mail: %s", error, extra={"mailbox": self._settings.address})


def _outset(horizon: datetime) -> Place:
    return Place(horizon, horizon)
