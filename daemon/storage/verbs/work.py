"""Lists come and go; what links did is noted. Everything else of theirs follows from recording events."""

from datetime import datetime

from sqlalchemy import bindparam, delete, exists, select

from daemon.core.work import Details, FollowUp, Request
from daemon.storage.action_schema import follow_ups, link_deeds, list_members, lists, requests
from daemon.storage.contacts import contact_number, contact_number_made
from daemon.storage.ids import new_id
from daemon.storage.schema import contacts, sends
from daemon.storage.sql import Upsert
from daemon.storage.verbs.base import Verbs
from daemon.storage.work_reads import details

LIST_NAMED = select(lists.c.id).where(lists.c.name == bindparam("named"))
REMOVE_LIST = delete(lists).where(lists.c.id == bindparam("list"))
IS_MEMBER = select(
    exists()
    .where(lists.c.id == bindparam("list"), list_members.c.list_number == lists.c.number)
    .where(list_members.c.contact_id == contacts.c.id, contacts.c.email == bindparam("email"))
)
OWNER = (
    select(sends.c.mailbox)
    .join(contacts, contacts.c.id == sends.c.contact_id)
    .where(contacts.c.email == bindparam("email"))
    .order_by(sends.c.sent_at.desc(), sends.c.number.desc())
    .limit(1)
)
NOTE_DEED = Upsert(link_deeds, lambda new: new.on_conflict_do_nothing().returning(link_deeds.c.link))
IS_OPEN_FOLLOW_UP = select(exists().where(follow_ups.c.id == bindparam("follow_up"), follow_ups.c.done_at.is_(None)))
IS_OPEN_REQUEST = select(exists().where(requests.c.id == bindparam("request"), requests.c.closed_at.is_(None)))


class WorkVerbs(Verbs):
    def list_named(self, name: str, now: datetime) -> str:
        """Its id; a list not heard of before comes to be."""
        self._keep_order()
        known: str | None = self._connection.scalar(LIST_NAMED, {"named": name})
        if known is not None:
            return known
        made = new_id("lst", now)
        self._connection.execute(lists.insert().values(id=made, name=name, created_at=now))
        return made

    def remove_list(self, list_id: str) -> bool:
        """With its members; who was added and removed stays in the log."""
        self._keep_order()
        return self._connection.execute(REMOVE_LIST, {"list": list_id}).rowcount > 0

    def is_member(self, list_id: str, email: str) -> bool:
        self._keep_order()
        return bool(self._connection.scalar(IS_MEMBER, {"list": list_id, "email": email.lower()}))

    def is_known(self, email: str) -> bool:
        """Is this a contact's address? False: they were erased, a moment ago perhaps."""
        self._keep_order()
        return contact_number(self._connection, email) is not None

    def owner_of(self, email: str) -> str | None:
        """The mailbox that mailed them last. None: nobody did, or that was purged."""
        owner: str | None = self._connection.scalar(OWNER, {"email": email.lower()})
        return owner

    def details_of(self, email: str) -> Details:
        self._keep_order()
        return details(self._connection, email)

    def note_deed(self, link: str, email: str, action: bytes, now: datetime) -> bool:
        """That this link did this for them. False: it had done so before."""
        self._keep_order()
        contact = contact_number_made(self._connection, email, now)
        row = {"contact_id": contact, "link": link, "action": action, "done_at": now}
        return self._connection.execute(NOTE_DEED.on(self._connection), row).first() is not None

    def is_open_follow_up(self, follow_up: FollowUp) -> bool:
        self._keep_order()
        return bool(self._connection.scalar(IS_OPEN_FOLLOW_UP, {"follow_up": follow_up.id}))

    def is_open_request(self, request: Request) -> bool:
        self._keep_order()
        return bool(self._connection.scalar(IS_OPEN_REQUEST, {"request": request.id}))
