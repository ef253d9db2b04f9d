"""What leaves the storage room: frozen values, never a row, never a session."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from connectors.base import Backlog
from daemon.core.blocked_domains import BlockedDomain
from daemon.core.documents import Document
from daemon.core.events import Event, Json, StopReason
from daemon.core.opt_outs import OptOut, Source
from daemon.core.sends import Contact, Pause, Send, StopRules
from daemon.core.track import Track

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some items, and the opaque cursor after them; `next` is None where the list ends for now."""

    items: tuple[T, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event as it lies in the log. `sequence` is the order of commits."""

    id: str
    sequence: int
    event: Event


class Origin(StrEnum):
    """Who put a mailbox or webhook there."""

    CONFIG = "config"
    API = "api"


class MailboxState(StrEnum):
    CONNECTING = "connecting"
    SYNCING = "syncing"
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    NEEDS_ATTENTION = "needs_attention"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An inbox we watch. `settings` hold nothing secret; `sealed` is the encrypted password, None for the config's.

    `left_out` are folders with the reason; `backlog` is None unless very much is being read.
    """

    id: str
    address: str
    kind: str
    settings: Mapping[str, Json]
    sealed: bytes | None
    origin: Origin
    state: MailboxState
    state_reason: str | None
    connected_at: datetime | None
    synced_at: datetime | None
    last_send_at: datetime | None
    folders: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]
    backlog: Backlog | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where signals go. `types` are globs over event types; with a `disabled_reason` it gets nothing more."""

    id: str
    url: str
    sealed_secret: bytes | None
    types: tuple[str, ...]
    origin: Origin
    disabled_reason: str | None
    created_at: datetime


class DeliveryState(StrEnum):
    PENDING = "pending"
    DELIVERED = "delivered"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event on its way to one webhook. `next_at` None: it waits behind an earlier one of the same contact."""

    id: int
    webhook_id: str
    state: DeliveryState
    attempts: int
    next_at: datetime | None
    last_status: int | None
    last_error: str | None
    created_at: datetime
    delivered_at: datetime | None
    recorded: Recorded


@dataclass(frozen=True, slots=True)
class ApiKey:
    id: str
    name: str
    scopes: tuple[str, ...]
    created_at: datetime
    last_used_at: datetime | None
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign's own settings, which its sends inherit. `rules` are as they were set: None fields say nothing."""

    id: str
    rules: StopRules
    track: Mapping[str, Json]
    utm: Mapping[str, Json]
    category: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Suppression:
    """This address gets no more mail, or none of `what`. `reason`: unsubscribe, hard_bounce or complaint.

    `why` is the code of the reason they chose, `by` whoever of us did it for them, `campaign_id` that of the mail by
    which it came.
    """

    reason: StopReason
    what: OptOut
    source: Source
    why: str | None
    by: str | None
    campaign_id: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A line of the list. `contact` and `name` are None for somebody who was erased."""

    number: int
    contact: str | None
    name: str | None
    suppression: Suppression


@dataclass(frozen=True, slots=True)
class TrackingOf:
    """How mails to a contact are instrumented, as their campaign and they themselves say; which of them they get not.

    `category` is the campaign's; `address_hash` names the contact in the way out of each mail.
    """

    campaigns: Track
    utm: Mapping[str, str]
    contacts: Track
    country: str | None
    category: str | None
    address_hash: bytes
    suppressed: tuple[Suppression, ...]
    blocked: BlockedDomain | None  # nothing may be sent to their domain


class EnrollmentState(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class EnrollmentView:
    campaign_id: str
    state: EnrollmentState
    opened_at: datetime
    stopped_at: datetime | None
    stop_reason: StopReason | None
    pause: Pause | None


@dataclass(frozen=True, slots=True)
class AliasView:
    """Another address of a contact. `source` is reply or manual; `event_id` None: what told it was erased."""

    address: str
    learned_at: datetime
    source: str
    event_id: str | None


@dataclass(frozen=True, slots=True)
class ContactView:
    contact: Contact
    aliases: tuple[AliasView, ...]
    enrollments: tuple[EnrollmentView, ...]
    suppressed: tuple[Suppression, ...]
    blocked: BlockedDomain | None  # nothing may be sent to their domain
    track: Track
    first_seen_at: datetime


@dataclass(frozen=True, slots=True)
class Registered:
    """A send that was told to us. `created` is false where we knew it already."""

    send: Send
    created: bool
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remembered:
    """An answer to a send that is not registered (yet), sealed by whoever remembered it.

    `decided_for` are the ids of the sends for which it was recorded: it waits for others.
    """

    key: int
    sealed: bytes
    mailbox: str
    seen_at: datetime
    decided_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentCopy:
    """A mail in Sent that may be the copy of a send. `id_hash` is `match.id_hash` of its Message-ID."""

    id_hash: bytes
    thread_root: str | None
    written_at: datetime | None


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A mail of a known company that answers nothing we know of, sealed; `waits` is its key among the remembered."""

    id: str
    company: str
    mailbox: str
    sealed: bytes
    seen_at: datetime
    waits: int | None


@dataclass(frozen=True, slots=True)
class ListedDocument:
    """A document with the number of its links, and of those that a person has opened."""

    document: Document
    links: int
    opened: int


@dataclass(frozen=True, slots=True)
class IdempotentAnswer:
    """What was answered to this Idempotency-Key; `status` None: the first call is still running."""

    fingerprint: bytes
    status: int | None
    body: bytes | None


@dataclass(frozen=True, slots=True)
class Gauges:
    """How much there is, for the metrics. `outbox_oldest_s` is the age of the oldest pending delivery in seconds."""

    events: int
    outbox_pending: int
    outbox_parked: int
    outbox_oldest_s: float
    unmatched: int


class Role(StrEnum):
    """What a person may do on the pages, from least to most."""

    REP = "rep"
    MANAGER = "manager"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class User:
    """A person who signs in. A disabled one does not, until invited again."""

    id: str
    address: str
    role: Role
    created_at: datetime
    signed_in_at: datetime | None
    disabled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Session:
    """A browser in which a person has signed in; `device` is its id, once it has our device cookie."""

    user: User
    expires_at: datetime
    device: bytes | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """A browser of our own people. `owner` is the address of the person who signed in there."""

    id: bytes
    user_id: str
    owner: str
    name: str
    added_at: datetime
    seen_at: datetime
