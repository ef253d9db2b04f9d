"""From one mail to the events it causes: the core's door.

The flow asks the store for what `clues` names, lets `match` choose, and comes here with the enrollments that the
answered send's scope reaches. What comes out is in causal order: what was seen first, then what follows from it.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from connectors.message import FolderRole
from daemon.core.events import Event, EventType, Evidence, Json, PauseReason, StopReason, Via
from daemon.core.match import BOUNCES, Match, fates, id_hash, id_variants, parents
from daemon.core.reading import Kind, Reading
from daemon.core.sends import Enrollment, Send
from daemon.core.stop import Cause, back_on, react


@dataclass(frozen=True, slots=True)
class Team:
    """Who we are: our connected mailboxes' addresses, and the domains our colleagues write from."""

    mailboxes: frozenset[str] = frozenset()
    internal_domains: frozenset[str] = frozenset()

    def colleague(self, address: str) -> bool:
        return address in self.mailboxes or address.rpartition("@")[2] in self.internal_domains


@dataclass(frozen=True, slots=True)
class Heard:
    """A mail, understood, in the mailbox where it lay, and when we saw it."""

    reading: Reading
    mailbox: str
    at: datetime

    @property
    def occurred_at(self) -> datetime:
        """When it came as far as anybody knows, never later than we saw it: a sender's clock may be wrong."""
        return min((self.reading.received_at or self.reading.date or self.at).astimezone(UTC), self.at)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a kind of mail is called, and which stop it may cause under which rule."""

    event: EventType
    stop: StopReason | None = None
    rule: str | None = None
    severity: str | None = None


MEANING = {
    Kind.HUMAN: Meaning(EventType.REPLY_RECEIVED, StopReason.REPLY),
    Kind.AUTO_REPLY: Meaning(EventType.AUTO_REPLY_RECEIVED, StopReason.AUTO_REPLY, "auto_reply"),
    Kind.BOUNCE: Meaning(EventType.BOUNCE_RECEIVED, StopReason.HARD_BOUNCE, "hard_bounce", "hard"),
    Kind.SOFT_BOUNCE: Meaning(EventType.BOUNCE_RECEIVED, StopReason.SOFT_BOUNCE, "soft_bounce", "soft"),
    Kind.DELAYED: Meaning(EventType.BOUNCE_RECEIVED, severity="delayed"),
    Kind.RECEIPT: Meaning(EventType.RECEIPT_RECEIVED),
    Kind.CALENDAR: Meaning(EventType.CALENDAR_RECEIVED),
    Kind.REACTION: Meaning(EventType.REACTION_RECEIVED),
    Kind.CHALLENGE: Meaning(EventType.CHALLENGE_RECEIVED),
    Kind.COMPLAINT: Meaning(EventType.COMPLAINT_RECEIVED, StopReason.COMPLAINT, "complaint"),
}
LEFT = Meaning(EventType.AUTO_REPLY_RECEIVED, StopReason.LEFT_COMPANY, "left_company")
ACCEPTED = Meaning(EventType.CALENDAR_RECEIVED, StopReason.MEETING_ACCEPTED, "meeting_accepted")


def ours(reading: Reading, sends: Sequence[Send]) -> tuple[Send, ...]:
    """The sends that this mail itself is, found in the rep's Sent folder or in a copy to a colleague."""
    named = {id_hash(variant) for variant in id_variants(reading.message_id)} if reading.message_id else frozenset()
    return tuple(send for send in sends if named & send.known_as)


# What a person says, or their mailbox for them. All else (a delivery report, a complaint) a server says of somebody.
SPOKEN = frozenset({Kind.HUMAN, Kind.AUTO_REPLY, Kind.CALENDAR})


def by_us(reading: Reading, send: Send, team: Team) -> bool:
    """It comes from a rep or a colleague. Who was mailed as a contact counts as one, wherever they work.

    What lies in Sent is the rep's own, whatever address or brand it was written under.
    """
    if reading.role is FolderRole.SENT:
        return True
    sender = reading.from_.email
    if reading.verdict.kind not in SPOKEN or sender in (send.contact.email, *send.aliases):
        return False
    return sender == send.mailbox or team.colleague(sender)


def about_somebody_else(reading: Reading, found: Match) -> bool:
    """Who was only copied is away, or gone: that says nothing of the contact, as a bounce of theirs says nothing."""
    return reading.verdict.kind is Kind.AUTO_REPLY and found.via is Via.CC


def meaning(reading: Reading, found: Match) -> Meaning | None:
    """None for a mail that tells nothing about the contact: a newsletter, a notice of success."""
    verdict = reading.verdict
    if found.fate:
        return MEANING.get(found.fate.kind)
    if verdict.left_company and verdict.kind is Kind.AUTO_REPLY:
        return LEFT
    if verdict.kind is Kind.CALENDAR and verdict.meeting_accepted:
        return ACCEPTED
    return MEANING.get(verdict.kind)


def decide(heard: Heard, found: Match, enrollments: Collection[Enrollment], team: Team) -> Iterator[Event]:
    """The events one matched mail causes. `enrollments` are the open ones that the send's scope reaches."""
    what = meaning(heard.reading, found)
    if what is None:
        return
    if by_us(heard.reading, found.send, team):
        yield _seen(_ours(heard.reading, what), heard, found)
        return
    yield _seen(what.event, heard, found, what.severity)
    if what.stop and not about_somebody_else(heard.reading, found):
        yield from react(_cause(what, what.stop, heard, found), found.send, enrollments)
    if _is_alias(heard.reading, found):
        yield _alias(heard, found)


def answers_unregistered(reading: Reading, found: Sequence[Match]) -> bool:
    """May this mail answer a send that is yet to be registered? Then its ids are worth remembering."""
    names_a_mail = bool(parents(reading) or reading.original_ids or reading.thread_root)
    return names_a_mail and reading.verdict.kind is not Kind.OTHER and not any(each.rung.certain for each in found)


def is_settled(reading: Reading, found: Sequence[Match]) -> bool:
    """Is whoever it speaks of among these? Else a send of the same mail to them may yet be registered."""
    if reading.verdict.kind in BOUNCES:
        return len(found) >= len(fates(reading))
    return any(each.via in (Via.CONTACT, Via.ALIAS, Via.CC) for each in found)


def _ours(reading: Reading, what: Meaning) -> EventType:
    """A colleague's mailbox that answers by itself is heard, but that is nobody's reply."""
    typed = reading.role is FolderRole.SENT or reading.verdict.kind is Kind.HUMAN
    return EventType.REP_REPLIED if typed else what.event


def _seen(kind: EventType, heard: Heard, found: Match, severity: str | None = None) -> Event:
    reading, verdict, send = heard.reading, heard.reading.verdict, found.send
    facts: dict[str, Json] = {"matched_by": found.rung, "via": found.via, "external_id": send.contact.external_id}
    personal: dict[str, Json] = {
        "from": reading.from_.email,
        "from_name": reading.from_.name,
        "subject": reading.subject,
        "snippet": reading.snippet,
        "message_id": reading.message_id,
    }
    if severity:
        facts |= {"severity": severity, "status": found.fate.status if found.fate else ""}
        personal["diagnostic"] = found.fate.diagnostic if found.fate else ""
    if kind is EventType.REPLY_RECEIVED:
        personal["referral"] = verdict.referral
    if kind is EventType.AUTO_REPLY_RECEIVED:
        facts["return_date"] = verdict.return_date.isoformat() if verdict.return_date else None
        facts["left_company"] = verdict.left_company
        personal["replacement"] = verdict.replacement
    if kind is EventType.CALENDAR_RECEIVED:
        facts["meeting_accepted"] = verdict.meeting_accepted
    return _event(kind, heard, found, facts, personal, (found.evidence, *verdict.evidence))


def _cause(what: Meaning, stop: StopReason, heard: Heard, found: Match) -> Cause:
    reading = heard.reading
    day = reading.verdict.return_date
    zone = reading.date.tzinfo if reading.date and reading.date.tzinfo else UTC
    return Cause(
        stop=stop,
        pause=PauseReason.SOFT_BOUNCE if what.severity else PauseReason.AUTO_REPLY,
        rule=what.rule,
        occurred_at=heard.occurred_at,
        observed_at=heard.at,
        evidence=(found.evidence, *reading.verdict.evidence),
        rung=found.rung,
        mailbox=heard.mailbox,
        resume_at=back_on(day, zone) if day else None,
    )


def _is_alias(reading: Reading, found: Match) -> bool:
    """The contact's own name on an unknown address, in certain answer to our mail: they write from there, too."""
    return (
        reading.verdict.kind is Kind.HUMAN
        and found.rung.certain
        and found.via in (Via.SAME_DOMAIN, Via.UNKNOWN)
        and bool(name := _name(found.send.contact.name))
        and name == _name(reading.from_.name)
    )


def _name(written: str | None) -> frozenset[str]:
    """A name as a set of words: "Flynn, Kevin" is "Kevin Flynn"."""
    return frozenset((written or "").replace(",", " ").casefold().split())


def _alias(heard: Heard, found: Match) -> Event:
    sender = heard.reading.from_
    evidence = (found.evidence, Evidence("same_name", f"From: {sender.name} <{sender.email}>"))
    facts: dict[str, Json] = {"source": "reply"}
    return _event(EventType.CONTACT_ALIAS_LEARNED, heard, found, facts, {"alias": sender.email}, evidence)


def _event(
    kind: EventType,
    heard: Heard,
    found: Match,
    facts: dict[str, Json],
    personal: dict[str, Json],
    evidence: tuple[Evidence, ...],
) -> Event:
    return Event(
        kind,
        occurred_at=heard.occurred_at,
        observed_at=heard.at,
        contact=found.send.contact.email,
        campaign_id=found.send.campaign_id,
        send_id=found.send.id,
        mailbox=heard.mailbox,
        facts=facts,
        personal=personal,
        evidence=evidence,
    )
