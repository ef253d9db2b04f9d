"""What a correction must know: what was said of a mail, what followed from it, and what else was heard."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from daemon.core.addresses import company
from daemon.core.events import EventType
from daemon.core.meaning import OF_MAILS
from daemon.core.sends import Enrollment
from daemon.storage import values
from daemon.storage.corrections import correction_of, mails
from daemon.storage.feed import EVENT_COLUMNS, WITH_PERSONAL, event_by_id
from daemon.storage.records import Recorded
from daemon.storage.schema import contacts, enrollments, events
from daemon.storage.verbs.base import Verbs

SIGNALS = (EventType.CAMPAIGN_STOP, EventType.CAMPAIGN_PAUSE, EventType.CAMPAIGN_RESUME)
FOLLOWING = (*SIGNALS, EventType.CONTACT_UNSUBSCRIBED)  # an answer that asks for no more mail has both
PORTION = 200
MOST_SIGNALS = 100  # of one enrollment, the latest


class CorrectionVerbs(Verbs):
    """Asked in the transaction that corrects: what is answered stays true until its end."""

    def event(self, event_id: str) -> Recorded | None:
        self._keep_order()
        return event_by_id(self._connection, event_id)

    def correction_of(self, recorded: Recorded) -> Recorded | None:
        """The event by which a person corrected this one. None: it holds."""
        return correction_of(self._connection, recorded.sequence)

    def followed_from(self, recorded: Recorded) -> tuple[Recorded, ...]:
        """The signals that a mail caused: they follow it in the log at once, and tell the same moment."""
        found: list[Recorded] = []
        place = recorded.sequence
        while True:
            portion = self._events(_log().where(events.c.sequence > place).order_by(events.c.sequence).limit(PORTION))
            for each in portion:
                if each.event.type not in FOLLOWING or each.event.observed_at != recorded.event.observed_at:
                    return tuple(found)
                if each.event.type in SIGNALS:
                    found.append(each)
            if len(portion) < PORTION:
                return tuple(found)
            place = portion[-1].sequence

    def mail_behind(self, signal: Recorded) -> Recorded | None:
        """The mail that caused it. None: a person did, or the clock."""
        before = _log().where(events.c.sequence < signal.sequence, events.c.type.in_(sorted(OF_MAILS)))
        found = self._events(before.order_by(events.c.sequence.desc()).limit(1))
        alike = [each for each in found if _written_together(each, signal)]
        return alike[0] if alike else None

    def signals_of(self, enrollment: Enrollment) -> tuple[Recorded, ...]:
        """Its stops, pauses and resumes, newest first."""
        theirs = select(contacts.c.id).where(contacts.c.email == enrollment.contact.email).scalar_subquery()
        query = _log().where(events.c.contact_id == theirs, events.c.campaign_id == enrollment.campaign_id)
        query = query.where(events.c.type.in_(SIGNALS)).order_by(events.c.sequence.desc())
        return self._events(query.limit(MOST_SIGNALS))

    def mails_about(self, enrollment: Enrollment, after: int) -> tuple[Recorded, ...]:
        """What was heard of the contact and their company since this place and since it was opened, and still holds."""
        email = enrollment.contact.email
        domain = company(email)
        who = contacts.c.domain == domain if domain else contacts.c.email == email
        theirs = events.c.contact_id.in_(select(contacts.c.id).where(who))
        since = events.c.observed_at >= self._opened_at(enrollment)
        return tuple(mails(self._connection, theirs, since, events.c.sequence > after))

    def _opened_at(self, enrollment: Enrollment) -> datetime:
        query = select(enrollments.c.opened_at).join(contacts, contacts.c.id == enrollments.c.contact_id)
        mine = (contacts.c.email == enrollment.contact.email, enrollments.c.campaign_id == enrollment.campaign_id)
        opened_at: datetime = self._connection.scalars(query.where(*mine)).one()
        return opened_at

    def _events(self, query: Select[Any]) -> tuple[Recorded, ...]:
        return tuple(map(values.recorded, self._connection.execute(query)))


def _log() -> Select[Any]:
    return select(*EVENT_COLUMNS).select_from(WITH_PERSONAL)


def _written_together(mail: Recorded, signal: Recorded) -> bool:
    """As the feed knows a cause (see `core.feed.causes`): by the moment, the mailbox and the evidence."""
    one, other = mail.event, signal.event
    return (one.observed_at, one.mailbox, one.evidence) == (other.observed_at, other.mailbox, other.evidence)
