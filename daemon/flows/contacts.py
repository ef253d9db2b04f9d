"""A person takes a contact in hand: stop, pause or resume their campaigns, say which addresses are theirs."""

from datetime import datetime

from daemon.core.events import Event, EventType, PauseReason, ResumeReason
from daemon.core.sends import Enrollment, Pause
from daemon.core.stop import by_hand, extend, resume, stop
from daemon.storage.records import Recorded
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction


def stop_contact(store: Store, email: str, campaign_id: str | None, now: datetime) -> tuple[Recorded, ...]:
    """Stop all open enrollments of a contact, or the one in a campaign."""
    cause = by_hand(now)
    with store.transaction() as tx:
        return tuple(tx.record(stop(each, cause)) for each in _open(tx, email, campaign_id))


def pause_contact(
    store: Store, email: str, campaign_id: str | None, resume_at: datetime | None, now: datetime
) -> tuple[Recorded, ...]:
    """Pause until `resume_at`; with None, until a person resumes."""
    cause, pause = by_hand(now), Pause(PauseReason.MANUAL, resume_at)
    with store.transaction() as tx:
        events = [event for each in _open(tx, email, campaign_id) for event in extend(each, pause, cause)]
        return tuple(tx.record(event) for event in events)


def resume_contact(store: Store, email: str, campaign_id: str | None, now: datetime) -> tuple[Recorded, ...]:
    """Resume the paused enrollments; where a campaign is named, that one also if it was stopped."""
    with store.transaction() as tx:
        paused = [each for each in _open(tx, email, campaign_id) if each.pause]
        stopped = tx.stopped_enrollment(email, campaign_id) if campaign_id else None
        return tuple(tx.record(resume(each, ResumeReason.MANUAL, now)) for each in (*paused, stopped) if each)


def resume_returned(store: Store, now: datetime) -> int:
    """Resume everybody whose return date has come."""
    with store.transaction() as tx:
        due = tx.pauses_due(now)
        for each in due:
            tx.record(resume(each, ResumeReason.RETURNED, now))
    return len(due)


def add_alias(store: Store, email: str, address: str, now: datetime) -> Recorded | None:
    """This address is the contact's, too, whatever was said before. None: that was known."""
    with store.transaction() as tx:
        if tx.is_alias(email, address):
            return None
        return tx.record(_about_alias(EventType.CONTACT_ALIAS_LEARNED, email, address, now))


def remove_alias(store: Store, email: str, address: str, now: datetime) -> Recorded | None:
    """It is not, and is not learned again by itself. None: it was not taken for theirs."""
    with store.transaction() as tx:
        if not tx.is_alias(email, address):
            return None
        return tx.record(_about_alias(EventType.CONTACT_ALIAS_REMOVED, email, address, now))


def _about_alias(what: EventType, email: str, address: str, now: datetime) -> Event:
    return Event(
        what,
        occurred_at=now,
        observed_at=now,
        contact=email,
        facts={"source": "manual"},
        personal={"alias": address},
    )


def _open(tx: Transaction, email: str, campaign_id: str | None) -> list[Enrollment]:
    return [each for each in tx.open_enrollments([email]) if campaign_id in (None, each.campaign_id)]
