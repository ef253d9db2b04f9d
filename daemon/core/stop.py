"""Which enrollments stop, pause or resume, and why.

The scope of a stop is the answered send's; what happens to each enrollment in that scope is for its own latest send's
rules to say. A pause covers all of a contact's enrollments whatever the scope: who is on holiday, is so for everybody.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from daemon.core.events import Event, EventType, Evidence, Json, PauseReason, ResumeReason, Rung, StopReason
from daemon.core.sends import Enrollment, Pause, Reaction, Scope, Send, StopRules
from daemon.core.signals import rfc3339

BACK_AT_WORK = time(8, 0)


@dataclass(frozen=True, slots=True)
class Cause:
    """What makes enrollments stop or pause. `rule` names the field of `StopRules` that decides; None always stops.

    `resume_at` is when a pause ends: None for the rules' `pause_days`.
    """

    stop: StopReason
    pause: PauseReason
    rule: str | None
    occurred_at: datetime
    observed_at: datetime
    evidence: tuple[Evidence, ...] = ()
    rung: Rung | None = None
    mailbox: str | None = None
    resume_at: datetime | None = None


def by_hand(now: datetime) -> Cause:
    """A person stops or pauses it."""
    return Cause(StopReason.MANUAL, PauseReason.MANUAL, None, occurred_at=now, observed_at=now)


def react(cause: Cause, answered: Send, enrollments: Iterable[Enrollment]) -> Iterator[Event]:
    """The signals that follow, one for each of these open enrollments that is concerned."""
    for enrollment in enrollments:
        match effect_on(enrollment, cause, answered):
            case StopReason():
                yield stop(enrollment, cause, answered)
            case Pause() as pause:
                yield from extend(enrollment, pause, cause)


def effect_on(enrollment: Enrollment, cause: Cause, answered: Send) -> StopReason | Pause | None:
    """What is to become of one enrollment. None: the cause does not concern it, or its rules let it go on."""
    reaction = _reaction(cause, enrollment.rules)
    own = enrollment.contact.email == answered.contact.email
    doubtful = reaction is Reaction.STOP and cause.rung is not None and not cause.rung.certain
    if doubtful and own:
        return Pause(PauseReason.DOUBTFUL_MATCH, None)
    if reaction is Reaction.STOP and not doubtful and _in_scope(enrollment, answered):
        return cause.stop
    if reaction is Reaction.PAUSE and own:
        return Pause(cause.pause, _until(cause, enrollment.rules))
    return None


def concern(cause: Cause, enrollment: Enrollment) -> Iterator[Event]:
    """The signals for one enrollment that a cause is about, by its own rules: whatever was answered, if anything."""
    match _reaction(cause, enrollment.rules):
        case Reaction.STOP:
            yield stop(enrollment, cause)
        case Reaction.PAUSE:
            yield from extend(enrollment, Pause(cause.pause, _until(cause, enrollment.rules)), cause)
        case Reaction.IGNORE:
            return


def stop(enrollment: Enrollment, cause: Cause, answered: Send | None = None) -> Event:
    """The signal that ends one enrollment; it names the answered send where that is one of this enrollment's."""
    named = answered.id if answered and _is_of(enrollment, answered) else enrollment.send_id
    return _signal(EventType.CAMPAIGN_STOP, enrollment, cause, named, {"reason": cause.stop})


def extend(enrollment: Enrollment, pause: Pause, cause: Cause) -> Iterator[Event]:
    """The signal that pauses one enrollment, unless it is paused that long already: none is ever shortened."""
    if enrollment.pause is None or _longer(pause, enrollment.pause):
        yield hold(enrollment, pause, cause)


def hold(enrollment: Enrollment, pause: Pause, cause: Cause) -> Event:
    """The signal that pauses one enrollment."""
    until = rfc3339(pause.resume_at) if pause.resume_at else None
    facts: dict[str, Json] = {"reason": pause.reason, "resume_at": until}
    return _signal(EventType.CAMPAIGN_PAUSE, enrollment, cause, enrollment.send_id, facts)


def resume(enrollment: Enrollment, reason: ResumeReason, now: datetime) -> Event:
    """The signal that lets the engine go on with one enrollment."""
    return Event(
        EventType.CAMPAIGN_RESUME,
        occurred_at=now,
        observed_at=now,
        contact=enrollment.contact.email,
        campaign_id=enrollment.campaign_id,
        send_id=enrollment.send_id,
        facts={"reason": reason, "external_id": enrollment.contact.external_id, "resume_at": None},
    )


def back_on(day: date, zone: tzinfo) -> datetime:
    """The moment somebody who returns that day is taken to be at work, in the UTC offset they write from."""
    return datetime.combine(day, BACK_AT_WORK, zone)


def _reaction(cause: Cause, rules: StopRules) -> Reaction:
    return Reaction.STOP if cause.rule is None else Reaction(getattr(rules, cause.rule))


def _in_scope(enrollment: Enrollment, answered: Send) -> bool:
    """The store hands over the contact's own enrollments, and with scope `account` the whole company's."""
    if answered.rules.scope is Scope.CAMPAIGN_CONTACT:
        return _is_of(enrollment, answered)
    return enrollment.contact.email == answered.contact.email or answered.rules.scope is Scope.ACCOUNT


def _is_of(enrollment: Enrollment, send: Send) -> bool:
    return (enrollment.contact.email, enrollment.campaign_id) == (send.contact.email, send.campaign_id)


def _until(cause: Cause, rules: StopRules) -> datetime:
    return cause.resume_at or cause.observed_at + timedelta(days=rules.pause_days or 0)


def _longer(new: Pause, old: Pause) -> bool:
    """None is for ever, until a person settles it."""
    if old.resume_at is None:
        return False
    return new.resume_at is None or new.resume_at > old.resume_at


def _signal(kind: EventType, enrollment: Enrollment, cause: Cause, send_id: str, facts: dict[str, Json]) -> Event:
    told: dict[str, Json] = {"external_id": enrollment.contact.external_id, **facts}
    if cause.rung:
        told["matched_by"] = cause.rung
    return Event(
        kind,
        occurred_at=cause.occurred_at,
        observed_at=cause.observed_at,
        contact=enrollment.contact.email,
        campaign_id=enrollment.campaign_id,
        send_id=send_id,
        mailbox=cause.mailbox,
        facts=told,
        evidence=cause.evidence,
    )
