"""What a person settles: mails of known companies that answer nothing we know of."""

from datetime import datetime

from sqlalchemy import bindparam, delete, select

from daemon.core.sends import Send
from daemon.storage import values
from daemon.storage.hashes import address_hash
from daemon.storage.ids import new_id
from daemon.storage.records import Unsettled
from daemon.storage.schema import contacts, sends, unsettled
from daemon.storage.sends import send_by_id, send_by_number
from daemon.storage.verbs.base import Verbs

MAILED = (
    select(sends.c.number)
    .join(contacts, contacts.c.id == sends.c.contact_id)
    .where(contacts.c.domain == bindparam("domain"))
    .where(sends.c.sent_at <= bindparam("until", type_=sends.c.sent_at.type))
    .limit(1)
)
LIST = unsettled.insert()
WITHDRAW = delete(unsettled).where(unsettled.c.waits == bindparam("kept"))


class UnsettledVerbs(Verbs):
    def mailed_company(self, domain: str, until: datetime) -> bool:
        """Had anybody at this company been mailed by then?"""
        return self._connection.scalar(MAILED, {"domain": domain, "until": until}) is not None

    def leave_to_a_person(
        self, sender: str, company: str, sealed: bytes, mailbox: str, waits: int | None, now: datetime
    ) -> None:
        """Put a mail on the list. `waits` is what `remember` returned, where its send may yet be registered."""
        row = {
            "id": new_id("unm", now),
            "sender": address_hash(self._connection, sender),
            "company": company,
            "mailbox": mailbox.lower(),
            "sealed": sealed,
            "seen_at": now,
            "waits": waits,
        }
        self._connection.execute(LIST, row)

    def take_unsettled(self, unsettled_id: str) -> Unsettled | None:
        """Take it off the list, to settle it. None: somebody did, or its time is over."""
        taken = delete(unsettled).where(unsettled.c.id == unsettled_id).returning(*unsettled.c)
        row = self._connection.execute(taken).one_or_none()
        return None if row is None else values.unsettled(row)

    def withdraw_unsettled(self, waits: int) -> None:
        """It names a send that was registered: nobody need be asked, though it may wait for another still."""
        self._connection.execute(WITHDRAW, {"kept": waits})

    def send(self, send_id: str) -> Send | None:
        return send_by_id(self._connection, send_id, self._rules)

    def latest_send(self, email: str, campaign_id: str | None) -> Send | None:
        """The latest to this contact, in this campaign where one is named. None: there is none."""
        query = select(sends.c.number).join(contacts).where(contacts.c.email == email.lower())
        if campaign_id is not None:
            query = query.where(sends.c.campaign_id == campaign_id)
        number = self._connection.scalar(query.order_by(sends.c.sent_at.desc(), sends.c.number.desc()).limit(1))
        return None if number is None else send_by_number(self._connection, number, self._rules)
