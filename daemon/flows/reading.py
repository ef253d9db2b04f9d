"""Somebody reads a document: a view begins, beats say how far it got, and what is over is told.

What is to be told follows from what is kept: how long each page was looked at, and how much of it is in events. So
nothing is told twice, and what one call could not tell, the next one or the sweep does.
"""

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.actor import READER_WATCHED
from daemon.core.document_links import VIEW_SIZE, Viewing
from daemon.core.documents import Share, Version
from daemon.core.dwell import SAME_VISIT, SILENT, VIEW_LIVES, Beat, heard, lasted, room
from daemon.core.networks import Networks, network_of
from daemon.core.reader import Visitor, reader_of
from daemon.core.tokens import Keyring
from daemon.flows.telling_reading import tell, tell_download
from daemon.storage.errors import StoreUnavailable
from daemon.storage.kept_views import KeptView
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction
from daemon.storage.verbs.reading import NewView

log = logging.getLogger(__name__)

SPARE_SITTINGS = 5  # to whoever sets the clock on their wall, a pause seems to have passed
MOST_AT_ONCE = 500  # views of one sweep; the others are the next one's


@dataclass(frozen=True, slots=True)
class Reading:
    """Any of its verbs may raise `StoreUnavailable`; a beat that was lost so comes again with the next one."""

    store: Store
    keyring: Keyring
    clock: Callable[[], datetime]
    machine_networks: Networks

    def begin(self, share: Share, version: Version, visitor: Visitor) -> Viewing:
        """Who it is, is decided with the first beat, or without one after a while."""
        now = self.clock()
        viewing = Viewing(secrets.token_bytes(VIEW_SIZE), share.number, version.number, now)
        with self.store.transaction() as tx:
            tx.begin_view(self._new_view(viewing, share, visitor))
        return viewing

    def take(self, viewing: Viewing, beat: Beat) -> None:
        """What a purge has forgotten, or is older than any tab, is not heard."""
        now = self.clock()
        if now - viewing.begun_at > VIEW_LIVES:
            return
        with self.store.transaction() as tx:
            view = _sitting(tx, viewing, beat, now)
            if view is None:
                return
            after = heard(view.progress, beat, view.shown.pages, room(now - viewing.begun_at, view.known_ms))
            at = lasted(view.last_at, view.progress, after, now)
            tx.save_progress(view, after, at, ended_at=None if after.page else at)
            tell(tx, replace(view, last_at=at), after, now, self.machine_networks)

    def note_page(self, viewing: Viewing, page: int) -> None:
        """A page's image was fetched by somebody without script."""
        now = self.clock()
        with self.store.transaction() as tx:
            view = tx.view_in(viewing.view, 0)
            if view is None or not 1 <= page <= view.shown.pages:
                return
            tx.page_asked_for(view, page, now)
            tell(tx, replace(view, last_at=now, asked_for=True), view.progress, now, self.machine_networks)

    def note_download(self, share: Share, version: Version, visitor: Visitor, viewing: Viewing | None) -> None:
        """From within a viewer, or by its address alone."""
        if viewing is None:
            viewing = self.begin(share, version, visitor)
        now = self.clock()
        with self.store.transaction() as tx:
            view = tx.view_in(viewing.view, 0)
            if view is not None:
                tell_download(tx, view, now, self.machine_networks)

    def sweep(self, now: datetime) -> None:
        """Tells of those who left without a word, and of those who never came."""
        for view, sitting in self.store.reads.waiting_views(now - SILENT, now - READER_WATCHED, MOST_AT_ONCE):
            try:
                self._settle(view, sitting, now)
            except StoreUnavailable:
                raise
            except Exception:
                log.exception("a view cannot be told of: it waits, and the others go on", extra={"view": view.hex()})

    def _new_view(self, viewing: Viewing, share: Share, visitor: Visitor) -> NewView:
        return NewView(
            id=viewing.view,
            share=share.number,
            version=viewing.version,
            reader=reader_of(self.keyring, share.number, share.contact, visitor),
            contact=visitor.email or share.contact,
            visitor=replace(visitor, address=network_of(visitor.address)),
            begun_at=viewing.begun_at,
        )

    def _settle(self, named: bytes, sitting: int, now: datetime) -> None:
        with self.store.transaction() as tx:
            view = tx.view_in(named, sitting)
            if view is None:
                return
            after = view.progress
            if now - view.last_at > SILENT:  # still: it may have been heard of meanwhile
                after = replace(after, page=None)
                tx.save_progress(view, after, view.last_at, ended_at=view.last_at)
            tell(tx, view, after, now, self.machine_networks)


def _sitting(tx: Transaction, viewing: Viewing, beat: Beat, now: datetime) -> KeptView | None:
    """Another one begins with its first beat; hardly more of them than there can have been pauses."""
    view = tx.view_in(viewing.view, beat.sitting)
    if view is not None or not 0 < beat.sitting <= (now - viewing.begun_at) // SAME_VISIT + SPARE_SITTINGS:
        return view
    first = tx.view_in(viewing.view, 0)
    if first is None:
        return None
    tx.sit_down_again(first, beat.sitting, now)
    return tx.view_in(viewing.view, beat.sitting)
