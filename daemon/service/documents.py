"""The rooms of documents: where they are kept, looked into, shown and read; and their doors."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from attachments.library import Library
from daemon.bus import Bus
from daemon.core.documents import NewShare, Share
from daemon.core.networks import Networks
from daemon.core.tokens import Keyring
from daemon.flows import shares
from daemon.flows.capture_rules import CaptureRules
from daemon.flows.captures import HitWriter
from daemon.flows.documents import Filing
from daemon.flows.drawing_room import DrawingRoom
from daemon.flows.enclosures import Enclosures
from daemon.flows.reading import Reading
from daemon.schedule import Job
from daemon.storage.store import Store
from daemon.web.document_doors import DocumentDoors
from daemon.web.viewer.doors import ViewerDoors


@dataclass(frozen=True, slots=True)
class DocumentSettings:
    """Where documents lie, how large one may be, and where recipients find them."""

    folder: Path
    largest: int  # bytes
    tracking_url: str  # without a slash at its end
    language: str


class DocumentRooms:
    """`start` it once the store is up to date; `stop` it once nobody asks any more."""

    def __init__(
        self,
        settings: DocumentSettings,
        store: Store,
        keyring: Keyring,
        bus: Bus,
        clock: Callable[[], datetime],
        machine_networks: Networks,
    ) -> None:
        self._settings = settings
        self._store = store
        self._keyring = keyring
        self._bus = bus
        self._clock = clock
        self.library = Library(settings.folder)
        self._filing = Filing(store, self.library, settings.largest)
        self._drawing_room = DrawingRoom(store, self.library, bus, clock)
        self._reading = Reading(store, keyring, clock, machine_networks)

    def start(self) -> None:
        self._filing.is_ours()
        self._drawing_room.start()

    def stop(self) -> None:
        self._drawing_room.stop()

    def jobs(self) -> tuple[Job, ...]:
        return (
            Job("tell how documents are read", timedelta(seconds=2), lambda: self._reading.sweep(self._clock())),
            Job("forget files of no document", timedelta(hours=6), self._filing.tidy),
        )

    def doors(self) -> DocumentDoors:
        return DocumentDoors(
            largest=self._settings.largest,
            arrivals=self._settings.folder,
            add=lambda name, chunks, by: self._filing.add(name, chunks, by, self._clock()),
            replace=lambda named, name, chunks: self._filing.replace(named, name, chunks, self._clock()),
            remove=lambda named: self._filing.remove(named, self._clock()),
            share=self._share,
            share_url=self._share_url,
            revoke=lambda share_id: shares.revoke(self._store, share_id, self._clock()),
        )

    def viewer_doors(self, hits: HitWriter, rules: Callable[[], CaptureRules]) -> ViewerDoors:
        return ViewerDoors(
            store=self._store,
            bus=self._bus,
            library=self.library,
            reading=self._reading,
            keyring=self._keyring,
            clock=self._clock,
            hits=hits,
            rules=rules,
            language=self._settings.language,
            tracking_url=self._settings.tracking_url,
        )

    def enclosures(self) -> Enclosures:
        return Enclosures(
            store=self._store,
            library=self.library,
            filing=self._filing,
            share_url=self._share_url,
            clock=self._clock,
            language=self._settings.language,
        )

    def _share_url(self, of: Share) -> str:
        return shares.share_url(self._keyring, self._settings.tracking_url, of)

    def _share(self, new: NewShare) -> tuple[Share, str]:
        return shares.share(self._store, self._keyring, self._settings.tracking_url, new, self._clock())
