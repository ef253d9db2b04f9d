"""Lists, follow-ups, requests and what is known of a contact: simple things of ours, which a CRM may take over.

Each change is told as an event. What lies in the tables follows from these.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from daemon.core.events import Event, EventType, Json
from daemon.core.hits import Judged
from daemon.core.signals import rfc3339
from daemon.core.touches import why

LINK, MANUAL = "link", "manual"


class Standing(StrEnum):
    """Of a follow-up or a request."""

    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Through:
    """How it came about: by a link, and where that was in a mail, by this one; else by one of us."""

    link: str | None = None
    campaign_id: str | None = None
    send_id: str | None = None
    mailbox: str | None = None
    by: str | None = None

    @property
    def source(self) -> str:
        return LINK if self.link else MANUAL


@dataclass(frozen=True, slots=True)
class ContactList:
    id: str
    name: str
    members: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Member:
    contact: str
    name: str | None
    added_at: datetime
    through: Through


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`assignee` is one of our addresses; None: nobody's yet, since nobody ever wrote to this contact."""

    id: str
    type: str
    contact: str
    name: str | None
    assignee: str | None
    due_at: datetime
    through: Through
    created_at: datetime
    done_at: datetime | None = None
    done_by: str | None = None

    @property
    def standing(self) -> Standing:
        return Standing.OPEN if self.done_at is None else Standing.DONE


@dataclass(frozen=True, slots=True)
class Request:
    id: str
    category: str
    contact: str
    name: str | None
    through: Through
    opened_at: datetime
    closed_at: datetime | None = None
    closed_by: str | None = None

    @property
    def standing(self) -> Standing:
        return Standing.OPEN if self.closed_at is None else Standing.DONE


@dataclass(frozen=True, slots=True)
class Details:
    """What a team keeps of a contact, in words of its own."""

    fields: Mapping[str, str]
    interests: tuple[str, ...]


def member_added(contact: str, list_id: str, name: str, through: Through, now: datetime) -> Event:
    return _event(EventType.LIST_MEMBER_ADDED, contact, {"list": list_id, "name": name}, {}, through, now)


def member_removed(contact: str, list_id: str, name: str, through: Through, now: datetime) -> Event:
    return _event(EventType.LIST_MEMBER_REMOVED, contact, {"list": list_id, "name": name}, {}, through, now)


def follow_up_created(
    contact: str, follow_up: str, type_: str, due_at: datetime, assignee: str | None, through: Through, now: datetime
) -> Event:
    """It is about the assignee's mailbox, too: there they look for what is theirs."""
    facts: dict[str, Json] = {"follow_up": follow_up, "type": type_, "due_at": rfc3339(due_at)}
    event = _event(EventType.FOLLOW_UP_CREATED, contact, facts, {"assignee": assignee}, through, now)
    return replace(event, mailbox=assignee or through.mailbox)


def follow_up_done(follow_up: FollowUp, by: str, now: datetime) -> Event:
    facts: dict[str, Json] = {"follow_up": follow_up.id, "type": follow_up.type}
    return _event(EventType.FOLLOW_UP_DONE, follow_up.contact, facts, {}, _over(follow_up.through, by), now)


def request_opened(contact: str, request: str, category: str, through: Through, now: datetime) -> Event:
    return _event(EventType.REQUEST_OPENED, contact, {"request": request, "category": category}, {}, through, now)


def request_closed(request: Request, by: str, now: datetime) -> Event:
    facts: dict[str, Json] = {"request": request.id, "category": request.category}
    return _event(EventType.REQUEST_CLOSED, request.contact, facts, {}, _over(request.through, by), now)


def changes(contact: str, before: Details, after: Details, through: Through, now: datetime) -> Iterator[Event]:
    """An event for each field that is another now, and for each interest that came or went."""
    for field in sorted(before.fields.keys() | after.fields.keys()):
        was, value = before.fields.get(field), after.fields.get(field)
        if was != value:
            yield _changed(contact, {"field": field, "value": value, "before": was}, through, now)
    for interest in sorted({*before.interests} ^ {*after.interests}):
        what = "interest" if interest in after.interests else "lost_interest"
        yield _changed(contact, {what: interest}, through, now)


def acted(
    contact: str, did: Sequence[str], left: Sequence[str], judged: Judged, through: Through, now: datetime
) -> Event:
    """By the kinds of what was done; `left` is what could not be."""
    facts: dict[str, Json] = {"did": did, "left": left, "actor": judged.actor, "reason": judged.reason}
    return replace(_event(EventType.LINK_ACTED, contact, facts, {}, through, now), evidence=why(judged))


def _changed(contact: str, what: Mapping[str, Json], through: Through, now: datetime) -> Event:
    return _event(EventType.CONTACT_CHANGED, contact, {}, what, through, now)


def _over(through: Through, by: str) -> Through:
    """Of the same mail, but by one of us."""
    return Through(None, through.campaign_id, through.send_id, through.mailbox, by)


def _event(
    kind: EventType,
    contact: str,
    facts: Mapping[str, Json],
    personal: Mapping[str, Json],
    through: Through,
    now: datetime,
) -> Event:
    told: dict[str, Json] = {"source": through.source}
    told |= {"link": through.link} if through.link else {}
    by: dict[str, Json] = {"by": through.by} if through.by else {}
    return Event(
        kind,
        occurred_at=now,
        observed_at=now,
        contact=contact,
        campaign_id=through.campaign_id,
        send_id=through.send_id,
        mailbox=through.mailbox,
        facts={**told, **facts},
        personal={**by, **personal},
    )
