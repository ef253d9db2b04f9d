"""What can happen: the vocabulary in which everything Harken hears and does is written down.

An `Event` is immutable and is kept for ever, without a person's data: whatever can name a person lies in `personal` and
in the evidence, which are stored beside it and can be erased.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"


class EventType(StrEnum):
    """The types a webhook can subscribe to."""

    CAMPAIGN_STOP = "campaign.stop"
    CAMPAIGN_PAUSE = "campaign.pause"
    CAMPAIGN_RESUME = "campaign.resume"
    REPLY_RECEIVED = "reply.received"
    AUTO_REPLY_RECEIVED = "auto_reply.received"
    BOUNCE_RECEIVED = "bounce.received"
    RECEIPT_RECEIVED = "receipt.received"
    CALENDAR_RECEIVED = "calendar.received"
    COMPLAINT_RECEIVED = "complaint.received"
    REACTION_RECEIVED = "reaction.received"
    CHALLENGE_RECEIVED = "challenge.received"
    REP_REPLIED = "rep.replied"
    MESSAGE_RETRACTED = "message.retracted"
    MESSAGE_SET_ASIDE = "message.set_aside"
    MESSAGE_OPENED = "message.opened"
    LINK_CLICKED = "link.clicked"
    CONTACT_UNSUBSCRIBED = "contact.unsubscribed"
    CONTACT_RESUBSCRIBED = "contact.resubscribed"
    DOCUMENT_OPENED = "document.opened"
    DOCUMENT_PAGE_VIEWED = "document.page_viewed"
    DOCUMENT_COMPLETED = "document.completed"
    DOCUMENT_DOWNLOADED = "document.downloaded"
    CONTACT_ALIAS_LEARNED = "contact.alias_learned"
    CONTACT_ALIAS_REMOVED = "contact.alias_removed"
    CONTACT_CHANGED = "contact.changed"
    LINK_ACTED = "link.acted"
    LIST_MEMBER_ADDED = "list.member_added"
    LIST_MEMBER_REMOVED = "list.member_removed"
    FOLLOW_UP_CREATED = "follow_up.created"
    FOLLOW_UP_DONE = "follow_up.done"
    REQUEST_OPENED = "request.opened"
    REQUEST_CLOSED = "request.closed"
    MAILBOX_CONNECTED = "mailbox.connected"
    MAILBOX_DISCONNECTED = "mailbox.disconnected"
    MAILBOX_NEEDS_ATTENTION = "mailbox.needs_attention"


class Rung(StrEnum):
    """The ladder of evidence, strongest first: how we know that a mail answers a send."""

    MESSAGE_ID = "message_id"
    REPLY_TOKEN = "reply_token"
    EMBEDDED_ORIGINAL = "embedded_original"
    PROVIDER_THREAD = "provider_thread"
    QUOTED_TOKEN = "quoted_token"
    CONTACT_AND_SUBJECT = "contact_and_subject"
    CONTACT = "contact"
    SETTLED = "settled"  # no rung of the ladder: a person said so

    @property
    def certain(self) -> bool:
        """The two weakest never stop a campaign by themselves: they pause it and ask a person."""
        return self not in (Rung.CONTACT_AND_SUBJECT, Rung.CONTACT)


class Via(StrEnum):
    """Who answered, seen from the address that was mailed. A forward wins over the others."""

    CONTACT = "contact"
    CC = "cc"
    ALIAS = "alias"
    SAME_DOMAIN = "same_domain"
    UNKNOWN = "unknown"
    FORWARD = "forward"


class Actor(StrEnum):
    """Who touched a mail of ours. Counts leave `machine` and `self` out."""

    HUMAN = "human"
    MACHINE = "machine"
    SELF = "self"
    UNKNOWN = "unknown"


class StopReason(StrEnum):
    REPLY = "reply"
    UNSUBSCRIBE = "unsubscribe"
    HARD_BOUNCE = "hard_bounce"
    LEFT_COMPANY = "left_company"
    MEETING_ACCEPTED = "meeting_accepted"
    COMPLAINT = "complaint"
    AUTO_REPLY = "auto_reply"
    SOFT_BOUNCE = "soft_bounce"
    MANUAL = "manual"


class PauseReason(StrEnum):
    AUTO_REPLY = "auto_reply"
    SOFT_BOUNCE = "soft_bounce"
    DOUBTFUL_MATCH = "doubtful_match"
    MANUAL = "manual"


class ResumeReason(StrEnum):
    RETURNED = "returned"
    RETRACTED = "retracted"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason to believe something: a rule's searchable name, and what it saw, as a sentence with the raw text."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. `contact` is the address mailed, whoever answered; `mailbox` is an address of ours.

    `facts` name nobody and are kept for ever; `personal` and `evidence` are erased with the person.
    """

    type: EventType
    occurred_at: datetime
    observed_at: datetime
    contact: str | None = None
    campaign_id: str | None = None
    send_id: str | None = None
    mailbox: str | None = None
    facts: Mapping[str, Json] = field(default_factory=dict)
    personal: Mapping[str, Json] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
