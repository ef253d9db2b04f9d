"""What does somebody want no more of, how did they say so, and which mails does that keep from going out?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from daemon.core.events import Event, EventType, Evidence, Json, PauseReason, Rung, StopReason, Via
from daemon.core.sends import Enrollment
from daemon.core.stop import Cause, concern

RULE = "unsubscribe"


class OptOutScope(StrEnum):
    """From the widest to the narrowest."""

    EVERYTHING = "everything"
    CATEGORY = "category"
    REP = "rep"
    CAMPAIGN = "campaign"


class Source(StrEnum):
    """By which way it came."""

    LINK = "link"
    ONE_CLICK = "one_click"
    REPLY = "reply"
    MANUAL = "manual"
    CRM = "crm"
    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    IMPORT = "import"
    ADMIN = "admin"


class Why(StrEnum):
    """What somebody may choose as their reason, unless the team has other ones (`way_out_reasons`)."""

    MANY = "too_many"
    IRRELEVANT = "not_relevant"
    NEVER_ASKED = "never_asked"
    CHANGED_JOB = "changed_job"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mailing:
    """What a mail is one of. An opt-out covers it by any of these."""

    campaign_id: str | None
    category: str | None
    mailbox: str | None


@dataclass(frozen=True, slots=True)
class OptOut:
    """`name` is the category, the rep's address or the campaign's id; empty for everything."""

    scope: OptOutScope
    name: str = ""

    def covers(self, mailing: Mailing) -> bool:
        match self.scope:
            case OptOutScope.EVERYTHING:
                return True
            case OptOutScope.CATEGORY:
                return self.name == mailing.category
            case OptOutScope.REP:
                return self.name == mailing.mailbox
            case OptOutScope.CAMPAIGN:
                return self.name == mailing.campaign_id


EVERYTHING = OptOut(OptOutScope.EVERYTHING)


@dataclass(frozen=True, slots=True)
class Wish:
    """To get no more, or to get mails again. `why` is the code of a reason, `words` are those of whoever
    wishes it, `by` is the person who did it for them; `campaign_id` and `send_id` name the mail by which it came.
    """

    what: OptOut
    source: Source
    why: str | None = None
    words: str = ""
    by: str | None = None
    campaign_id: str | None = None
    send_id: str | None = None
    mailbox: str | None = None  # where it was heard
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Lifted:
    """What kept mails away and does so no more; `reason` is why, as a stop names it."""

    reason: StopReason
    what: OptOut


def one_click(mailing: Mailing) -> OptOut:
    """From the mail's category, else from everything."""
    return OptOut(OptOutScope.CATEGORY, mailing.category) if mailing.category else EVERYTHING


def unsubscribed(contact: str | None, wish: Wish, occurred_at: datetime, now: datetime) -> Event:
    """`contact` is None for somebody who was erased: their opt-out is kept by the hash of their address."""
    return _event(EventType.CONTACT_UNSUBSCRIBED, contact, wish, {}, occurred_at, now)


def resubscribed(contact: str | None, wish: Wish, lifted: Iterable[Lifted], now: datetime) -> Event:
    facts: dict[str, Json] = {
        "lifted": [{"reason": each.reason, "scope": each.what.scope, "name": each.what.name} for each in lifted]
    }
    return _event(EventType.CONTACT_RESUBSCRIBED, contact, wish, facts, now, now)


def wish_of(event: Event) -> Wish:
    """What an event of these two kinds says."""
    facts, personal = event.facts, event.personal
    why = facts.get("why")
    return Wish(
        what=OptOut(OptOutScope(str(facts["scope"])), str(facts.get("name") or "")),
        source=Source(str(facts["source"])),
        why=str(why) if why else None,
        words=str(personal.get("words") or ""),
        by=str(personal["by"]) if personal.get("by") else None,
        campaign_id=event.campaign_id,
        send_id=event.send_id,
        mailbox=event.mailbox,
        evidence=event.evidence,
    )


def asks_for_no_more(event: Event) -> bool:
    """The contact does, in an answer that is surely theirs. Whoever else asks, asks for themselves."""
    sure = Rung(str(event.facts.get("matched_by", Rung.MESSAGE_ID))).certain
    theirs = event.facts.get("via") in (Via.CONTACT, Via.ALIAS)
    return event.type is EventType.REPLY_RECEIVED and bool(event.facts.get("opt_out")) and sure and theirs


def wish_in(reply: Event) -> Wish:
    """From everything: who writes it by hand makes no difference between campaigns."""
    return Wish(
        EVERYTHING,
        Source.REPLY,
        words=str(reply.personal.get("snippet") or ""),
        campaign_id=reply.campaign_id,
        send_id=reply.send_id,
        mailbox=reply.mailbox,
        evidence=reply.evidence,
    )


def lifted_by(event: Event) -> tuple[Lifted, ...]:
    """What a `contact.resubscribed` took away."""
    told = event.facts.get("lifted")
    rows = [each for each in told if isinstance(each, Mapping)] if isinstance(told, Sequence) else []
    return tuple(
        Lifted(StopReason(str(each["reason"])), OptOut(OptOutScope(str(each["scope"])), str(each["name"])))
        for each in rows
    )


def stops(wish: Wish, enrollments: Iterable[Enrollment], occurred_at: datetime, now: datetime) -> Iterator[Event]:
    """The signals for those of a contact's open enrollments that it covers, each by its own rules."""
    cause = Cause(
        stop=StopReason.UNSUBSCRIBE,
        pause=PauseReason.MANUAL,
        rule=RULE,
        occurred_at=occurred_at,
        observed_at=now,
        evidence=wish.evidence,
        mailbox=wish.mailbox,
    )
    for each in enrollments:
        if wish.what.covers(Mailing(each.campaign_id, each.category, each.mailbox)):
            yield from concern(cause, each)


def _event(
    kind: EventType, contact: str | None, wish: Wish, more: dict[str, Json], occurred_at: datetime, now: datetime
) -> Event:
    facts: dict[str, Json] = {"scope": wish.what.scope, "source": wish.source}
    facts |= {"name": wish.what.name} if wish.what.name else {}
    facts |= {"why": wish.why} if wish.why else {}
    personal: dict[str, Json] = {"by": wish.by} if wish.by else {}
    personal |= {"words": wish.words} if wish.words else {}
    return Event(
        kind,
        occurred_at=occurred_at,
        observed_at=now,
        contact=contact,
        campaign_id=wish.campaign_id,
        send_id=wish.send_id,
        mailbox=wish.mailbox,
        facts={**facts, **more},
        personal=personal,
        evidence=wish.evidence,
    )
