"""What the campaign engine told us: its sends, the contacts they went to, and the rules for stopping them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum

from daemon.core.events import Json, PauseReason

TIMED = "timed"
"""In what is kept of a prepared mail: false where nobody told when it would go out."""


class Scope(StrEnum):
    CONTACT = "contact"
    CAMPAIGN_CONTACT = "campaign-contact"
    ACCOUNT = "account"


class Reaction(StrEnum):
    STOP = "stop"
    PAUSE = "pause"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class StopRules:
    """How a campaign reacts. None means "as the next wider rules say": a send's, its campaign's, the team's."""

    scope: Scope | None = None
    quiet_days: int | None = None
    auto_reply: Reaction | None = None
    pause_days: int | None = None
    hard_bounce: Reaction | None = None
    soft_bounce: Reaction | None = None
    unsubscribe: Reaction | None = None
    meeting_accepted: Reaction | None = None
    complaint: Reaction | None = None
    left_company: Reaction | None = None

    def over(self, wider: "StopRules") -> "StopRules":
        """These rules where they speak, the wider ones where they are silent."""
        said = {f.name: v for f in fields(self) if (v := getattr(self, f.name)) is not None}
        return replace(wider, **said) if said else wider


DEFAULT_RULES = StopRules(
    scope=Scope.CONTACT,
    quiet_days=30,
    auto_reply=Reaction.PAUSE,
    pause_days=7,
    hard_bounce=Reaction.STOP,
    soft_bounce=Reaction.IGNORE,
    unsubscribe=Reaction.STOP,
    meeting_accepted=Reaction.STOP,
    complaint=Reaction.STOP,
    left_company=Reaction.STOP,
)


@dataclass(frozen=True, slots=True)
class Contact:
    """A person mailed. `email` is lower-cased and names the contact everywhere."""

    email: str
    external_id: str | None = None
    name: str | None = None
    country: str | None = None  # ISO 3166-1, two capitals


@dataclass(frozen=True, slots=True)
class NewSend:
    """A mail that went out, as the engine tells it. Ids are bare."""

    message_id: str
    mailbox: str
    campaign_id: str
    contact: Contact
    sent_at: datetime
    subject: str = ""
    cc: tuple[str, ...] = ()
    thread_id: str | None = None
    message_ids: tuple[str, ...] = ()
    category: str | None = None
    rules: StopRules = StopRules()
    id: str | None = None  # ours, where it had to be known before: it is in the mail
    tracked: Mapping[str, Json] | None = None  # what we put into it; None: it went out as it was


@dataclass(frozen=True, slots=True)
class Send:
    """A registered mail of ours. `rules` are resolved: no field of them is None."""

    id: str
    message_id: str
    mailbox: str
    campaign_id: str
    contact: Contact
    aliases: tuple[str, ...]  # other addresses this contact is known to write from
    sent_at: datetime
    subject: str
    cc: tuple[str, ...]
    thread_root: str | None  # Exchange's conversation, once learned
    provider_thread: str | None
    known_as: frozenset[bytes]  # hashes (`match.id_hash`) of every id this mail is known by
    rules: StopRules


@dataclass(frozen=True, slots=True)
class Pause:
    """Until `resume_at`; with None, until a person settles it."""

    reason: PauseReason
    resume_at: datetime | None


@dataclass(frozen=True, slots=True)
class Enrollment:
    """An open (contact, campaign). `rules` and `send_id` are its latest send's; the rules are resolved."""

    contact: Contact
    campaign_id: str
    send_id: str
    rules: StopRules
    pause: Pause | None = None
    category: str | None = None  # its latest send's, else its campaign's
    mailbox: str = ""  # of its latest send
