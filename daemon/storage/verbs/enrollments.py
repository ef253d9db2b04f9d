"""Which enrollments are open (those that a stop would close and a pause would hold), and which were stopped."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from daemon.core.sends import Enrollment
from daemon.storage import values
from daemon.storage.schema import campaigns, contacts, enrollments, sends
from daemon.storage.sends import rules_of
from daemon.storage.sql import chunks, some
from daemon.storage.verbs.base import Verbs

ALL = (
    select(
        enrollments.c.contact_id,
        enrollments.c.campaign_id,
        enrollments.c.pause_reason,
        enrollments.c.resume_at,
        contacts.c.email,
        contacts.c.external_id,
        contacts.c.name,
        contacts.c.country,
        sends.c.id.label("send_id"),
        sends.c.rules,
        sends.c.mailbox,
        func.coalesce(sends.c.category, campaigns.c.category).label("category"),
        campaigns.c.rules.label("campaign_rules"),
    )
    .join(contacts, contacts.c.id == enrollments.c.contact_id)
    .join(sends, sends.c.number == enrollments.c.send_number)
    .join(campaigns, campaigns.c.id == enrollments.c.campaign_id)
    .order_by(enrollments.c.opened_at, enrollments.c.campaign_id)
    .with_for_update(of=enrollments)  # SQLite's one writer needs no lock
)
OPEN = ALL.where(enrollments.c.stopped_at.is_(None))
OPEN_OF_CONTACTS = OPEN.where(contacts.c.email.in_(some("emails")))
STOPPED_OF_CONTACTS = ALL.where(enrollments.c.stopped_at.is_not(None), contacts.c.email.in_(some("emails")))
OPEN_OF_ACCOUNT = OPEN.where(contacts.c.domain == bindparam("domain"))


class EnrollmentVerbs(Verbs):
    """What is handed out stays as it is until the end of the transaction: nobody else can close it meanwhile."""

    def open_enrollments(self, emails: Collection[str]) -> tuple[Enrollment, ...]:
        """All of these contacts' open ones, paused or not, oldest first."""
        found: list[Enrollment] = []
        for chunk in chunks([email.lower() for email in emails]):
            found += self._found(OPEN_OF_CONTACTS, {"emails": chunk})
        return tuple(found)

    def open_enrollments_of_account(self, domain: str) -> tuple[Enrollment, ...]:
        """The open ones of everybody mailed at this domain."""
        return tuple(self._found(OPEN_OF_ACCOUNT, {"domain": domain.lower()}))

    def pauses_due(self, now: datetime) -> tuple[Enrollment, ...]:
        """The open ones whose pause is over, but not yet resumed."""
        due = OPEN.where(enrollments.c.resume_at.is_not(None), enrollments.c.resume_at <= now)
        return tuple(self._found(due.order_by(None).order_by(enrollments.c.resume_at)))

    def stopped_enrollment(self, email: str, campaign_id: str) -> Enrollment | None:
        """The one of this contact in this campaign if it was stopped: a person may open it again."""
        mine = (contacts.c.email == email.lower(), enrollments.c.campaign_id == campaign_id)
        return next(self._found(ALL.where(enrollments.c.stopped_at.is_not(None), *mine)), None)

    def stopped_enrollments(self, emails: Collection[str]) -> tuple[Enrollment, ...]:
        """All of these contacts' that were stopped, oldest first."""
        found: list[Enrollment] = []
        for chunk in chunks([email.lower() for email in emails]):
            found += self._found(STOPPED_OF_CONTACTS, {"emails": chunk})
        return tuple(found)

    def _found(self, query: Select[Any], asked: Mapping[str, object] | None = None) -> Iterator[Enrollment]:
        self._keep_order()
        for row in self._connection.execute(query, asked):
            self._contact_numbers[row.email] = row.contact_id  # whoever asks, records something of them
            yield Enrollment(
                contact=values.contact(row),
                campaign_id=row.campaign_id,
                send_id=row.send_id,
                rules=rules_of(row, self._rules),
                pause=values.pause(row),
                category=row.category,
                mailbox=row.mailbox,
            )
