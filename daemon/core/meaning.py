"""What does a mail that was heard make happen? Its event alone tells: it can be asked again when the mail is gone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from daemon.core.events import Event, EventType, PauseReason, Rung, StopReason, Via
from daemon.core.reading import Kind
from daemon.core.stop import Cause, back_on

E = EventType


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a kind of mail is called, and which stop it may cause under which rule."""

    event: EventType
    stop: StopReason | None = None
    rule: str | None = None
    severity: str | None = None


MEANING: Mapping[Kind, Meaning] = {
    Kind.HUMAN: Meaning(E.REPLY_RECEIVED, StopReason.REPLY),
    Kind.AUTO_REPLY: Meaning(E.AUTO_REPLY_RECEIVED, StopReason.AUTO_REPLY, "auto_reply"),
    Kind.BOUNCE: Meaning(E.BOUNCE_RECEIVED, StopReason.HARD_BOUNCE, "hard_bounce", "hard"),
    Kind.SOFT_BOUNCE: Meaning(E.BOUNCE_RECEIVED, StopReason.SOFT_BOUNCE, "soft_bounce", "soft"),
    Kind.DELAYED: Meaning(E.BOUNCE_RECEIVED, severity="delayed"),
    Kind.RECEIPT: Meaning(E.RECEIPT_RECEIVED),
    Kind.CALENDAR: Meaning(E.CALENDAR_RECEIVED),
    Kind.REACTION: Meaning(E.REACTION_RECEIVED),
    Kind.CHALLENGE: Meaning(E.CHALLENGE_RECEIVED),
    Kind.COMPLAINT: Meaning(E.COMPLAINT_RECEIVED, StopReason.COMPLAINT, "complaint"),
}
# What a pause is called where the rules pause instead of stopping. Complaints and meetings have no name of their own:
# who has them pause wants to go on by hand.
PAUSED_FOR = {
    StopReason.AUTO_REPLY: PauseReason.AUTO_REPLY,
    StopReason.LEFT_COMPANY: PauseReason.AUTO_REPLY,
    StopReason.HARD_BOUNCE: PauseReason.SOFT_BOUNCE,
    StopReason.SOFT_BOUNCE: PauseReason.SOFT_BOUNCE,
}
LEFT = Meaning(E.AUTO_REPLY_RECEIVED, StopReason.LEFT_COMPANY, "left_company")
ACCEPTED = Meaning(E.CALENDAR_RECEIVED, StopReason.MEETING_ACCEPTED, "meeting_accepted")

# Every event that says what a mail was taken for.
OF_MAILS = frozenset({each.event for each in MEANING.values()} | {E.REP_REPLIED, E.MESSAGE_RETRACTED})

OWN = (Via.CONTACT, Via.ALIAS)

_BY_SEVERITY = {each.severity: kind for kind, each in MEANING.items() if each.severity}
_BY_TYPE = {each.event: kind for kind, each in MEANING.items() if not each.severity}


def kind_of(event: Event) -> Kind | None:
    """What the mail was taken for. None: this event is of no mail."""
    if event.type is E.BOUNCE_RECEIVED:
        return _BY_SEVERITY.get(str(event.facts.get("severity")), Kind.BOUNCE)
    if event.type is E.MESSAGE_RETRACTED:
        return Kind(str(event.facts.get("kind", Kind.OTHER)))
    return Kind.HUMAN if event.type is E.REP_REPLIED else _BY_TYPE.get(event.type)


def cause_of(event: Event) -> Cause | None:
    """What may stop or pause campaigns by it. With its evidence: by that the feed knows which mail had an effect."""
    what = _meaning_of(event)
    if what is None or what.stop is None or _says_nothing_of_the_contact(event):
        return None
    day = event.facts.get("return_date")
    return Cause(
        stop=what.stop,
        pause=PAUSED_FOR.get(what.stop, PauseReason.MANUAL),
        rule=what.rule,
        occurred_at=event.occurred_at,
        observed_at=event.observed_at,
        evidence=event.evidence,
        rung=Rung(str(event.facts.get("matched_by", Rung.MESSAGE_ID))),
        mailbox=event.mailbox,
        resume_at=back_on(date.fromisoformat(str(day)), _zone(event)) if day else None,
    )


def _meaning_of(event: Event) -> Meaning | None:
    if event.type in (E.REP_REPLIED, E.MESSAGE_RETRACTED):
        return None
    if event.facts.get("left_company"):
        return LEFT
    if event.facts.get("meeting_accepted"):
        return ACCEPTED
    kind = kind_of(event)
    return MEANING.get(kind) if kind else None


def _says_nothing_of_the_contact(event: Event) -> bool:
    """A colleague of ours is away; or who was only copied is, or is gone: as a bounce of theirs says nothing.

    Whoever else our mail reached, by a forward or a later copy, may leave: that counts where a person says so.
    """
    away = event.type is E.AUTO_REPLY_RECEIVED and event.facts.get("via") == Via.CC
    gone = bool(event.facts.get("left_company")) and event.facts.get("via") not in OWN and "corrects" not in event.facts
    return away or gone or bool(event.facts.get("by_us"))


def _zone(event: Event) -> tzinfo:
    """The sender's, by the mail's own Date."""
    written = event.personal.get("date")
    return (datetime.fromisoformat(str(written)).tzinfo if written else None) or UTC
