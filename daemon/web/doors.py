"""What the web room needs of the house, as one value: `service` builds it, tests build their own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from daemon.core.blocks import Block, BlockKind
from daemon.core.correct import Said
from daemon.core.hits import Hit
from daemon.core.sends import NewSend
from daemon.flows.acting import Outcome
from daemon.flows.autodetect import Found
from daemon.flows.behind import Behind
from daemon.flows.consents import Consents
from daemon.flows.links import LinkDesk
from daemon.flows.new_mailbox import NewMailbox
from daemon.flows.prepare import Order, Prepared
from daemon.flows.resolve import Resolved
from daemon.flows.settling import Choice, Waiting
from daemon.outlets.webhook import TestResult
from daemon.storage.errors import SendConflict
from daemon.storage.records import Mailbox, Page, Recorded, Registered, Webhook
from daemon.storage.store import Store
from daemon.web.capture.doors import CaptureDoors
from daemon.web.document_doors import DocumentDoors
from daemon.web.feed import Feed
from daemon.web.viewer.doors import ViewerDoors


class Refused(Exception):
    """A door says no; `field` names what of the request it is about, `reason` is a sentence for the caller."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Doors:
    """Each is safe to call from any thread. `now` is theirs to know: they are handed the clock when they are built."""

    store: Store
    capture: CaptureDoors
    documents: DocumentDoors
    viewer: ViewerDoors
    feed: Feed  # close it first when stopping: open streams end, and the server can finish
    clock: Callable[[], datetime]
    public_url: str  # where people find the pages, without a slash at its end
    tracking_url: str  # where recipients find what is in their mails, likewise
    register_sends: Callable[[Sequence[NewSend]], tuple[Registered | SendConflict, ...]]
    links: LinkDesk
    prepare: Callable[[Order], Prepared | SendConflict]  # raises Suppressed
    stop_contact: Callable[[str, str | None], tuple[Recorded, ...]]
    pause_contact: Callable[[str, str | None, datetime | None], tuple[Recorded, ...]]
    resume_contact: Callable[[str, str | None], tuple[Recorded, ...]]
    unmatched: Callable[[str | None, int, str], Page[Waiting]]  # after a cursor, so many, of one mailbox or ""
    match_unmatched: Callable[[str, Choice, str], tuple[Recorded, ...]]  # by id, by whom; NotWaiting, NoSuchSend
    dismiss_unmatched: Callable[[str], None]  # by id; raises NotWaiting
    correct_event: Callable[[str, Said, Choice], tuple[Recorded, ...]]  # by id; UnknownEvent, OfNoMail, …
    retract_event: Callable[[str, str], tuple[Recorded, ...]]  # by id, by whom; the same
    find_settings: Callable[[str], Found]  # for an address; takes seconds
    try_mailbox: Callable[[NewMailbox], tuple[str, ...]]  # its folders; takes seconds; raises Refused
    add_mailbox: Callable[[NewMailbox], Mailbox]
    consents: Consents
    remove_mailbox: Callable[[str], None]  # by address
    sync_mailbox: Callable[[str], None]  # by address; returns at once
    heed_notices: Callable[[bytes], None]  # what Microsoft posts; from anybody
    add_webhook: Callable[[str, str | None, tuple[str, ...]], tuple[Webhook, str]]  # with its secret; raises Refused
    remove_webhook: Callable[[str], None]  # by id
    test_webhook: Callable[[Webhook], TestResult]
    add_block: Callable[[BlockKind, str, str, str], Block]  # what, why, by whom; raises Impossible
    remove_block: Callable[[BlockKind, str], bool]
    press: Callable[[Behind, Hit], Outcome]  # a link's button
    resolve: Callable[[str], Resolved]  # a link's token; raises Forged, UnknownKey, Blocked
    device_ticket: Callable[[str], str]  # for the browser of this session
    register_device: Callable[[str, str, str], str | None]  # ticket, cookie, user agent; the cookie to keep
