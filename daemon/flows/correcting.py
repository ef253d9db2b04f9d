"""A person corrects what a mail was taken for: the log keeps both, and campaigns go on as if it had been read right."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from daemon.core.correct import Enrolled, Said, corrected, retracted, says_the_same, set_right
from daemon.core.events import Event, EventType, PauseReason, ResumeReason
from daemon.core.meaning import OF_MAILS, cause_of
from daemon.core.sends import Enrollment, Pause, Send
from daemon.core.stop import Cause, by_hand
from daemon.flows.ear import Ear
from daemon.flows.hearing import reached
from daemon.flows.settling import Choice, chosen_send
from daemon.flows.unsubscribes import put_right
from daemon.storage.records import Recorded
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)

NOWHERE = Choice()


class UnknownEvent(Exception):
    """No event has this id."""


class OfNoMail(Exception):
    """Only what was heard of a mail can be corrected: what follows from it, follows the correction."""


class CorrectedAlready(Exception):
    """Somebody said something else of it. `by` is the event that holds now: that one can be corrected."""

    def __init__(self, by: str) -> None:
        super().__init__(by)
        self.by = by


def correct(ear: Ear, event_id: str, said: Said, choice: Choice = NOWHERE) -> tuple[Recorded, ...]:
    """It is of another kind, or answers another mail. What is said twice is done once: then one event is returned.

    Raises `UnknownEvent`, `OfNoMail`, `CorrectedAlready`, `NoSuchSend`.
    """
    with ear.store.transaction() as tx:
        old = _heard(tx, event_id)
        send = _send_of(tx, old.event) if choice == NOWHERE else chosen_send(tx, _whose(choice, old.event))
        return _put_right(tx, old, corrected(old.id, old.event, send, said, ear.clock()), send)


def retract(ear: Ear, event_id: str, who: str) -> tuple[Recorded, ...]:
    """It answers no mail of ours. Raises as `correct` does."""
    with ear.store.transaction() as tx:
        old = _heard(tx, event_id)
        return _put_right(tx, old, retracted(old.id, old.event, who, ear.clock()), _send_of(tx, old.event))


def _heard(tx: Transaction, event_id: str) -> Recorded:
    found = tx.event(event_id)
    if found is None:
        raise UnknownEvent
    if found.event.type not in OF_MAILS or found.event.send_id is None:
        raise OfNoMail
    return found


def _send_of(tx: Transaction, event: Event) -> Send:
    send = tx.send(event.send_id) if event.send_id else None
    if send is None:
        raise OfNoMail
    return send


def _whose(choice: Choice, event: Event) -> Choice:
    """A campaign alone is another one of the same contact."""
    return replace(choice, contact=event.contact) if choice.contact is None and choice.send_id is None else choice


def _put_right(tx: Transaction, old: Recorded, new: Event, send: Send) -> tuple[Recorded, ...]:
    latest = _latest(tx, old)
    if says_the_same(new, latest.event):
        return (latest,)
    if latest.id != old.id:
        raise CorrectedAlready(latest.id)
    correction = tx.record(new)
    signals = [signal for each in _concerned(tx, old, send) for signal in set_right(each, new, send)]
    log.info("a person corrected what was heard", extra={"event": old.id, "correction": correction.id})
    return (correction, *tx.record_all(signals), *put_right(tx, old.event, new, new.observed_at))


def _latest(tx: Transaction, recorded: Recorded) -> Recorded:
    """What is said of the mail now."""
    while (correction := tx.correction_of(recorded)) is not None:
        recorded = correction
    return recorded


def _concerned(tx: Transaction, old: Recorded, send: Send) -> Iterator[Enrolled]:
    """Whom the mail had touched, whatever it was taken for before, and whom it concerns now."""
    people = {send.contact.email}
    for each in _said_of_it(tx, old):
        followed = (each, *tx.followed_from(each))
        people |= {one.event.contact for one in followed if one.event.contact is not None}
    known = _Known(tx)
    still_open = {(each.contact.email, each.campaign_id): each for each in reached(tx, send)}
    still_open |= {(each.contact.email, each.campaign_id): each for each in tx.open_enrollments(people)}
    for enrollment in still_open.values():
        yield known.enrolled(enrollment) if enrollment.pause else Enrolled(enrollment, stopped=False)
    for enrollment in tx.stopped_enrollments(people):
        yield known.enrolled(enrollment, stopped=True)


def _said_of_it(tx: Transaction, recorded: Recorded | None) -> Iterator[Recorded]:
    """What it was taken for, from now back to the first."""
    while recorded is not None:
        yield recorded
        before = recorded.event.facts.get("corrects")
        recorded = tx.event(str(before)) if before else None


@dataclass(frozen=True, slots=True)
class _Known:
    """What holds enrollments, looked up. A send is asked for once."""

    tx: Transaction
    sends: dict[str, Send | None] = field(default_factory=dict)

    def enrolled(self, enrollment: Enrollment, stopped: bool = False) -> Enrolled:
        signals = self.tx.signals_of(enrollment)
        if not signals or not self._is_void(signals[0]):
            return Enrolled(enrollment, stopped)
        since = next((each.sequence for each in signals if _begins_anew(each.event)), 0)
        heard = self.tx.mails_about(enrollment, since)
        others = ((cause_of(each.event), self._send(each.event)) for each in heard)
        paused = (each.event for each in signals if each.sequence > since and _paused_by_hand(each.event))
        return Enrolled(
            enrollment,
            stopped,
            void=True,
            others=tuple((cause, send) for cause, send in others if cause and send),
            by_hand=tuple(map(_pause_by_hand, paused)),
        )

    def _is_void(self, signal: Recorded) -> bool:
        """Was its reason taken back? What a correction brought about, another may change."""
        if signal.event.type is EventType.CAMPAIGN_RESUME:
            return False
        if "corrects" in signal.event.facts:
            return True
        mail = self.tx.mail_behind(signal)
        return mail is not None and self.tx.correction_of(mail) is not None

    def _send(self, event: Event) -> Send | None:
        named = event.send_id
        if named is not None and named not in self.sends:
            self.sends[named] = self.tx.send(named)
        return self.sends[named] if named else None


def _begins_anew(signal: Event) -> bool:
    """What was heard before somebody came back, or a person resumed it, counts no more."""
    resumed = signal.type is EventType.CAMPAIGN_RESUME
    return resumed and signal.facts.get("reason") != ResumeReason.RETRACTED


def _paused_by_hand(signal: Event) -> bool:
    """Rules may have a mail pause under that name, too: then it was heard in a mailbox."""
    by_hand = signal.facts.get("reason") == PauseReason.MANUAL and signal.mailbox is None
    return signal.type is EventType.CAMPAIGN_PAUSE and by_hand


def _pause_by_hand(signal: Event) -> tuple[Pause, Cause]:
    until = signal.facts.get("resume_at")
    return Pause(PauseReason.MANUAL, datetime.fromisoformat(str(until)) if until else None), by_hand(signal.observed_at)
