"""A person says what a mail really was: the event that says so, and what must become of the campaigns it had touched.

The mail itself is gone; its event tells enough. Nothing in the log is changed: the corrected event stays, the new one
names it, and signals undo what no longer has a reason.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from daemon.core.addressee import via_of
from daemon.core.addresses import company
from daemon.core.events import Event, EventType, Evidence, Json, ResumeReason, Rung, StopReason
from daemon.core.meaning import MEANING, cause_of, kind_of
from daemon.core.reading import Kind
from daemon.core.sends import Enrollment, Pause, Send
from daemon.core.signals import rfc3339
from daemon.core.stop import Cause, effect_on, hold, react, resume, stop
from daemon.core.unsettled import settled_by

FOR_EVER = datetime.max.replace(tzinfo=UTC)
TOLD = ("from", "from_name", "subject", "snippet", "message_id", "date", "diagnostic", "replacement", "referral")


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of a mail. `kind` None: it was read right; OTHER: it is none of what concerns a campaign."""

    who: str
    kind: Kind | None = None
    return_date: date | None = None
    left_company: bool = False


@dataclass(frozen=True, slots=True)
class Enrolled:
    """An enrollment that may be stopped, and how it came to be as it is.

    `void`: what stopped or paused it was taken back. `others` still speak against going on, each about a send of ours;
    `by_hand` are pauses that a person asked for.
    """

    enrollment: Enrollment
    stopped: bool
    void: bool = False
    others: tuple[tuple[Cause, Send], ...] = ()
    by_hand: tuple[tuple[Pause, Cause], ...] = ()


@dataclass(frozen=True, slots=True)
class Holding:
    """What holds an enrollment, by which cause; `about` is the answered send, None where a person paused it."""

    effect: StopReason | Pause
    cause: Cause
    about: Send | None


def corrected(old_id: str, old: Event, send: Send, said: Said, now: datetime) -> Event:
    """What the mail is from now on: an answer to this send, of the kind that was said."""
    kind = said.kind or kind_of(old) or Kind.OTHER
    what = MEANING.get(kind)
    if what is None:
        return retracted(old_id, old, said.who, now, kind)
    facts: dict[str, Json] = {
        "matched_by": _rung(old) if _is_matched(old, send) else Rung.SETTLED,
        "via": via_of(str(old.personal.get("from") or ""), str(old.personal.get("subject") or ""), send),
        "external_id": send.contact.external_id,
        "corrects": old_id,
    }
    as_read = old.facts if kind is kind_of(old) else {}
    if what.severity:
        facts |= {"severity": what.severity, "status": old.facts.get("status", "")}
    if kind is Kind.AUTO_REPLY:
        back = said.return_date.isoformat() if said.return_date else as_read.get("return_date")
        left = said.left_company or bool(as_read.get("left_company"))
        facts |= {"return_date": None if left else back, "left_company": left}
    if kind is Kind.HUMAN and old.facts.get("opt_out"):
        facts["opt_out"] = True
    if kind is Kind.CALENDAR:
        facts["meeting_accepted"] = bool(as_read.get("meeting_accepted"))
    return replace(
        old,
        type=what.event,
        observed_at=now,
        contact=send.contact.email,
        campaign_id=send.campaign_id,
        send_id=send.id,
        facts=facts,
        personal=_told(old, said.who),
        evidence=_evidence(old, send, kind, said.who),
    )


def retracted(old_id: str, old: Event, who: str, now: datetime, kind: Kind | None = None) -> Event:
    """It answers no mail of ours; `kind` is what it is instead, None: what it was taken for."""
    facts: dict[str, Json] = {"corrects": old_id, "kind": kind or kind_of(old)}
    return replace(
        old,
        type=EventType.MESSAGE_RETRACTED,
        observed_at=now,
        facts=facts,
        personal=_told(old, who),
        evidence=(settled_by(who),),
    )


def says_the_same(one: Event, other: Event) -> bool:
    """Would nothing be said that is not said already? To be sure of what was in doubt, is something."""
    return _said(one) == _said(other)


def set_right(enrolled: Enrolled, new: Event, send: Send) -> Iterator[Event]:
    """The signals by which one enrollment comes to be as if the mail had been heard right at once."""
    enrollment, news = enrolled.enrollment, cause_of(new)
    if not enrolled.void:
        if news and not enrolled.stopped and _reaches(send, enrollment):
            yield from react(news, send, (enrollment,))
        return
    held = _holding(enrolled, [*([(news, send)] if news else ()), *enrolled.others], new.observed_at)
    if held and isinstance(held.effect, StopReason):
        if not enrolled.stopped:
            yield stop(enrollment, replace(held.cause, observed_at=new.observed_at), held.about)
        return
    if enrolled.stopped or not held:
        back = resume(enrollment, ResumeReason.RETRACTED, new.observed_at)
        yield _by(new, replace(back, facts={**back.facts, "retracts": "stop" if enrolled.stopped else "pause"}))
    if held and isinstance(held.effect, Pause) and (enrolled.stopped or not _alike(held.effect, enrollment.pause)):
        yield _by(new, hold(enrollment, held.effect, replace(held.cause, observed_at=new.observed_at)))


def _holding(enrolled: Enrolled, causes: Iterable[tuple[Cause, Send]], now: datetime) -> Holding | None:
    """A stop before any pause, the longest pause before the others; a pause that is over holds nothing."""
    found = [
        Holding(effect, cause, send)
        for cause, send in causes
        if _reaches(send, enrolled.enrollment) and (effect := effect_on(enrolled.enrollment, cause, send)) is not None
    ]
    found += [Holding(pause, cause, None) for pause, cause in enrolled.by_hand]
    stops = [each for each in found if isinstance(each.effect, StopReason)]
    pauses = [each for each in found if _until(each) > now]
    return stops[0] if stops else max(pauses, key=_until, default=None)


def _until(held: Holding) -> datetime:
    return (held.effect.resume_at if isinstance(held.effect, Pause) else None) or FOR_EVER


def _alike(one: Pause, other: Pause | None) -> bool:
    """To the millisecond, as the log has it."""
    if other is None or one.reason is not other.reason:
        return False
    told = [each.resume_at and rfc3339(each.resume_at) for each in (one, other)]
    return told[0] == told[1]


def _reaches(send: Send, enrollment: Enrollment) -> bool:
    """May an answer to this send concern this enrollment? Its own contact's, or at most the whole company's."""
    ours, theirs = send.contact.email, enrollment.contact.email
    return ours == theirs or (company(ours) is not None and company(ours) == company(theirs))


def _by(correction: Event, signal: Event) -> Event:
    """With the reason: what was corrected, and by whom."""
    corrects = correction.facts["corrects"]
    return replace(
        signal,
        mailbox=signal.mailbox or correction.mailbox,
        facts={**signal.facts, "corrects": corrects},
        evidence=signal.evidence or correction.evidence,
    )


def _evidence(old: Event, send: Send, kind: Kind, who: str) -> tuple[Evidence, ...]:
    """How it was matched and what was weighed, as far as that still stands; and whose word stands for the rest."""
    matched = (old.evidence[0], Evidence("corrected", f"Corrected by {who}")) if _is_matched(old, send) else ()
    weighed = [each for each in old.evidence[1:] if each.rule not in ("corrected", Rung.SETTLED)]
    return (*(matched or (settled_by(who),)), *(weighed if kind is kind_of(old) else ()))


def _is_matched(old: Event, send: Send) -> bool:
    """The machine was sure, and right, which mail of ours it answers."""
    return send.id == old.send_id and _rung(old).certain and bool(old.evidence)


def _rung(event: Event) -> Rung:
    if event.type is EventType.MESSAGE_RETRACTED:
        return Rung.CONTACT  # nobody says any more that it answers this contact's mail
    return Rung(str(event.facts.get("matched_by", Rung.MESSAGE_ID)))


def _told(old: Event, who: str) -> dict[str, Json]:
    return {**{name: value for name, value in old.personal.items() if name in TOLD}, "by": who}


def _said(event: Event) -> tuple[object, ...]:
    facts = {name: value for name, value in event.facts.items() if name not in ("corrects", "matched_by", "via")}
    return event.type, event.send_id, facts, _rung(event).certain
