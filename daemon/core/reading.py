"""What Harken understood from one mail: everything the later decisions need, and nothing else of the mail.

A `Reading` outlives the mail itself: one that answers a send not yet registered is kept (sealed) until it is.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pydantic import TypeAdapter

from connectors.message import Address, FolderRole
from daemon.core.events import Evidence


class Kind(StrEnum):
    HUMAN = "human"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    SOFT_BOUNCE = "soft_bounce"
    DELAYED = "delayed"
    RECEIPT = "receipt"
    CALENDAR = "calendar"
    REACTION = "reaction"
    CHALLENGE = "challenge"
    COMPLAINT = "complaint"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Recipient:
    """One recipient's fate in a delivery report. `status`: an RFC 3463 code such as "5.1.1"; empty: none was told."""

    address: str
    kind: Kind  # BOUNCE, SOFT_BOUNCE, DELAYED, or OTHER when it was delivered or relayed
    status: str
    action: str  # RFC 3464: failed, delayed, delivered, relayed, expanded; empty if none was told
    diagnostic: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail is, and why. `reason` is the name of the rule that decided, `evidence` all that was weighed."""

    kind: Kind
    reason: str
    evidence: tuple[Evidence, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    return_date: date | None = None
    left_company: bool = False
    replacement: str | None = None
    referral: str | None = None  # whom to talk to instead of somebody who is still there
    opt_out: bool = False
    meeting_accepted: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A mail, understood. Ids are bare, addresses lower-cased; `original_ids` are those of enclosed mails."""

    message_id: str | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    original_ids: tuple[str, ...]
    thread_root: str | None
    provider_thread: str | None
    from_: Address
    to: tuple[str, ...]  # To and Cc together
    subject: str  # as it stands in the mail
    date: datetime | None  # the sender's clock and UTC offset
    received_at: datetime | None
    role: FolderRole
    snippet: str  # what was written, without quote and signature, at most 300 characters
    verdict: Verdict
    # From here on each field has a default: readings that were kept before there was such a field are opened, too.
    reply_tokens: tuple[str, ...] = ()  # what looks like our `marks`; only the keys tell
    link_tokens: tuple[str, ...] = ()
    our_send: str | None = None  # X-Harken-Send; only of a mail in Sent, since anybody can write it into a mail to us
    delivered: bool = False  # a server noted whom it delivered this copy to: nobody's own copy of what they sent
    returned_to: tuple[str, ...] = ()  # whom the mail was addressed to that a delivery report encloses
    impersonal: str | None = None  # why the author's address need not be one person's; None: nothing says so


_ADAPTER = TypeAdapter(Reading)


def dump(reading: Reading) -> bytes:
    """As bytes, to be sealed and kept."""
    return _ADAPTER.dump_json(reading)


def load(kept: bytes) -> Reading:
    return _ADAPTER.validate_json(kept)
