"""What the viewer needs of the house, as one value."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from attachments.library import Library
from daemon.bus import Bus
from daemon.core.tokens import Keyring
from daemon.flows.capture_rules import CaptureRules
from daemon.flows.captures import HitWriter
from daemon.flows.reading import Reading
from daemon.storage.store import Store
from daemon.web.viewer.counts import ViewerCounts


@dataclass(frozen=True, slots=True)
class ViewerDoors:
    store: Store
    bus: Bus  # says when a link shows something else
    library: Library
    reading: Reading
    keyring: Keyring
    clock: Callable[[], datetime]
    hits: HitWriter  # takes the clicks on a document's own links
    rules: Callable[[], CaptureRules]  # as they are now; reads nothing
    language: str  # for readers whose browser asks for none of ours
    tracking_url: str  # where all this is found
    counts: ViewerCounts = field(default_factory=ViewerCounts)
