"""From one mail to the events it causes: the core's door.

The flow asks the store for what `clues` names, lets `match` choose, and comes here with the enrollments that the
answered send's scope reaches. What comes out is in causal order: what was seen first, then what follows from it.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from connectors.message import FolderRole
from daemon.core import aliases
from daemon.core.clues import id_hash, id_variants
from daemon.core.events import Event, EventType, Evidence, Json
from daemon.core.match import Match
from daemon.core.meaning import ACCEPTED, LEFT, MEANING, Meaning, cause_of
from daemon.core.opt_outs import asks_for_no_more, stops, unsubscribed, wish_in
from daemon.core.reading import Kind, Reading
from daemon.core.sends import Enrollment, Send
from daemon.core.stop import react


@dataclass(frozen=True, slots=True)
class Team:
    """Who we are: our connected mailboxes' addresses, and the domains our colleagues write from."""

    mailboxes: frozenset[str] = frozenset()
    internal_domains: frozenset[str] = frozenset()

    def colleague(self, address: str) -> bool:
        return address in self.mailboxes or address.rpartition("@")[2] in self.internal_domains

    def joined_by(self, address: str) -> "Team":
        """With an address that one of us was seen to write from."""
        return replace(self, mailboxes=self.mailboxes | {address})


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


def ours(reading: Reading, sends: Sequence[Send]) -> tuple[Send, ...]:
    """The sends that this mail itself is, found in the rep's Sent folder or in a copy to a colleague.

    Also one that the rep wrote by hand in a send's thread, once its id is learned: it was heard then. Never what the
    contact wrote: some programs answer under the very id of the mail they answer.
    """
    named = {id_hash(variant) for variant in id_variants(reading.message_id)} if reading.message_id else frozenset()
    return tuple(send for send in sends if named & send.known_as and not _by_contact(reading, send))


def _by_contact(reading: Reading, send: Send) -> bool:
    """Of a rep who mails themselves, nobody can tell."""
    sender = reading.from_.email
    return sender in (send.contact.email, *send.aliases) and sender != send.mailbox.lower()


# What a person says, or their mailbox for them. All else (a delivery report, a complaint) a server says of somebody.
SPOKEN = frozenset({Kind.HUMAN, Kind.AUTO_REPLY, Kind.CALENDAR})


def by_us(reading: Reading, send: Send, team: Team) -> bool:
    """It comes from a rep or a colleague. Who was mailed as a contact counts as one, wherever they work.

    What lies in Sent is the rep's own, whatever address or brand it was written under; but a rep may have filed the
    contact's answer there.
    """
    if reading.role is FolderRole.SENT:
        return not _by_contact(reading, send)
    sender = reading.from_.email
    if reading.verdict.kind not in SPOKEN or sender in (send.contact.email, *send.aliases):
        return False
    return sender == send.mailbox or team.colleague(sender)


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


def decide(
    heard: Heard, found: Match, enrollments: Collection[Enrollment], team: Team, parted: Collection[str] = ()
) -> Iterator[Event]:
    """The events one matched mail causes. `enrollments` are the open ones that the send's scope reaches.

    `parted` are addresses of which a person said that they are not this contact's.
    """
    what = meaning(heard.reading, found)
    if what is None:
        return
    if by_us(heard.reading, found.send, team):
        yield _by_us(_seen(_ours(heard.reading, what), heard, found, _evidence(heard, found)))
        return
    alias = aliases.judged(heard.reading, found, parted) if aliases.asks(heard.reading, found) else None
    evidence = _evidence(heard, found) + ((alias,) if alias and alias.rule == aliases.NOT_LEARNED else ())
    seen = _seen(what.event, heard, found, evidence, what.severity)
    yield seen
    signals = tuple(react(cause, found.send, enrollments)) if (cause := cause_of(seen)) else ()
    yield from signals
    if asks_for_no_more(seen):
        yield from _opt_out(seen, enrollments, signals)
    if alias and alias.rule == aliases.LEARNED:
        yield _alias(heard, found, alias)


def _opt_out(reply: Event, enrollments: Collection[Enrollment], before: Sequence[Event]) -> Iterator[Event]:
    """What the answer itself has stopped, is."""
    wish = wish_in(reply)
    yield unsubscribed(reply.contact, wish, reply.occurred_at, reply.observed_at)
    stopped = {each.campaign_id for each in before if each.type is EventType.CAMPAIGN_STOP}
    mine = (each for each in enrollments if each.contact.email == reply.contact)
    left = [each for each in mine if each.campaign_id not in stopped]
    yield from stops(wish, left, reply.occurred_at, reply.observed_at)


def _ours(reading: Reading, what: Meaning) -> EventType:
    """A colleague's mailbox that answers by itself is heard, but that is nobody's reply."""
    typed = reading.role is FolderRole.SENT or reading.verdict.kind is Kind.HUMAN
    return EventType.REP_REPLIED if typed else what.event


def _by_us(event: Event) -> Event:
    return replace(event, facts={**event.facts, "by_us": True})


def _evidence(heard: Heard, found: Match) -> tuple[Evidence, ...]:
    return (found.evidence, *heard.reading.verdict.evidence)


def _seen(
    kind: EventType, heard: Heard, found: Match, evidence: tuple[Evidence, ...], severity: str | None = None
) -> Event:
    reading, verdict, send = heard.reading, heard.reading.verdict, found.send
    facts: dict[str, Json] = {"matched_by": found.rung, "via": found.via, "external_id": send.contact.external_id}
    personal: dict[str, Json] = {
        "from": reading.from_.email,
        "from_name": reading.from_.name,
        "subject": reading.subject,
        "snippet": reading.snippet,
        "message_id": reading.message_id,
        "date": reading.date.isoformat() if reading.date else None,
    }
    if severity:
        facts |= {"severity": severity, "status": found.fate.status if found.fate else ""}
        personal["diagnostic"] = found.fate.diagnostic if found.fate else ""
    if kind is EventType.REPLY_RECEIVED:
        facts |= {"opt_out": True} if verdict.opt_out else {}
        personal["referral"] = verdict.referral
    if kind is EventType.AUTO_REPLY_RECEIVED:
        facts["return_date"] = verdict.return_date.isoformat() if verdict.return_date else None
        facts["left_company"] = verdict.left_company
        personal["replacement"] = verdict.replacement
    if kind is EventType.CALENDAR_RECEIVED:
        facts["meeting_accepted"] = verdict.meeting_accepted
    return _event(kind, heard, found, facts, personal, evidence)


def _alias(heard: Heard, found: Match, alias: Evidence) -> Event:
    facts: dict[str, Json] = {"source": "reply"}
    personal: dict[str, Json] = {"alias": heard.reading.from_.email}
    return _event(EventType.CONTACT_ALIAS_LEARNED, heard, found, facts, personal, (found.evidence, alias))


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
