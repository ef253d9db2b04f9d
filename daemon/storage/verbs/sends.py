"""Registering what went out: the same send twice is one send, one mail to two people is two."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from daemon.core.blocked_domains import SUPPRESSES
from daemon.core.clues import Clues, id_hash
from daemon.core.opt_outs import Mailing, OptOut, OptOutScope
from daemon.core.sends import TIMED, NewSend, Send
from daemon.core.track import Track
from daemon.storage.blocked_domains import block_over
from daemon.storage.columns import clean
from daemon.storage.contacts import LEARN as LEARN_CONTACT
from daemon.storage.contacts import contact_number_made, learn_contact
from daemon.storage.errors import SendConflict
from daemon.storage.ids import new_id
from daemon.storage.records import MailboxState, Registered
from daemon.storage.schema import campaigns, contacts, enrollments, mailboxes, message_ids, sends, suppressions
from daemon.storage.sends import send_by_number, sends_for
from daemon.storage.sql import Upsert
from daemon.storage.values import rules_to_json
from daemon.storage.verbs.base import Verbs

SAME_MAIL = (
    select(sends.c.number, sends.c.campaign_id, contacts.c.email, message_ids.c.learned)
    .join(sends, sends.c.number == message_ids.c.send_number)
    .join(contacts, contacts.c.id == sends.c.contact_id)
    .where(message_ids.c.hash == bindparam("told"))
)
ADD = sends.insert().returning(sends.c.number)
ADD_CAMPAIGN = Upsert(campaigns, lambda new: new.on_conflict_do_nothing())
ADD_IDS = Upsert(
    message_ids,
    lambda new: new.on_conflict_do_update(
        index_elements=["hash", "send_number"], set_={"learned": new.excluded.learned}
    ),
)
# What the rep sent by hand, as it seemed, was a send of its own: answers to it are answers to that one.
UNLEARN = delete(message_ids).where(message_ids.c.hash == bindparam("told"), message_ids.c.learned.is_(True))
TRACKED = select(sends.c.tracked).where(sends.c.number == bindparam("send_number"))
LEARN = update(sends).where(sends.c.number == bindparam("send_number"))
LEARN_THREAD = update(sends).where(sends.c.id == bindparam("send"), sends.c.thread_root.is_(None))
ENROLL = Upsert(enrollments, lambda new: new.on_conflict_do_nothing().returning(enrollments.c.send_number))
LATEST_OF_MINE = (
    select(sends.c.number)
    .where(sends.c.contact_id == bindparam("contact"), sends.c.campaign_id == bindparam("campaign"))
    .order_by(sends.c.sent_at.desc(), sends.c.number.desc())
    .limit(1)
)
NAME_LATEST = (
    update(enrollments)
    .where(enrollments.c.contact_id == bindparam("contact"), enrollments.c.campaign_id == bindparam("campaign"))
    .values(send_number=LATEST_OF_MINE.scalar_subquery())
)
NOTE_USE = (
    update(mailboxes)
    .where(mailboxes.c.address == bindparam("mailbox"))
    .where(mailboxes.c.last_send_at.is_(None) | (mailboxes.c.last_send_at < bindparam("sent_at")))
    .values(last_send_at=bindparam("sent_at"))
)
REFUSED = (
    select(suppressions.c.reason, suppressions.c.scope, suppressions.c.name)
    .join(contacts, contacts.c.hash == suppressions.c.hash)
    .where(contacts.c.id == bindparam("contact"))
)
CATEGORY = select(campaigns.c.category).where(campaigns.c.id == bindparam("campaign"))
MAILBOX_STATE = select(mailboxes.c.state).where(mailboxes.c.address == bindparam("mailbox"))


class SendVerbs(Verbs):
    def add_send(self, new: NewSend, now: datetime) -> Registered:
        """Register a send and open its enrollment. Told again, it only learns further ids. May raise SendConflict."""
        self._keep_order()
        found = self._registered(new)
        contact = contact_number_made(self._connection, new.contact.email, now)
        learn_contact(self._connection, contact, new.contact)
        number = found if found is not None else self._insert(new, contact, now)
        self._learn_ids(number, new)
        if found is None:
            self._enroll(number, contact, new, now)
            self._note_use(new)
        else:
            self._learn_tracked(number, new)
        send = send_by_number(self._connection, number, self._rules)
        return Registered(send, found is None, (*self._warnings(new.mailbox), *self._refusals(new, contact)))

    def set_contact_track(self, email: str, track: Track, now: datetime) -> None:
        """What of their mails is instrumented, whoever asks for it; said before their first mail, too."""
        said = {name: value for name, value in asdict(track).items() if value is not None}
        number = contact_number_made(self._connection, email, now)
        self._connection.execute(LEARN_CONTACT, {"contact": number, "track": said or None})

    def sends_for(self, clues: Clues) -> tuple[Send, ...]:
        """Every send this mail could answer: by any id, by thread, and the latest of each sender that is a contact."""
        return sends_for(self._connection, clues, self._rules)

    def learn_thread(self, send_id: str, thread_root: str) -> None:
        """Exchange's name for the send's conversation, seen in an answer to it."""
        self._connection.execute(LEARN_THREAD, {"send": send_id, "thread_root": thread_root})

    def _learn_tracked(self, number: int, new: NewSend) -> None:
        """What was put into a mail that was told before; and when one went out that was prepared before."""
        before = self._connection.scalar(TRACKED, {"send_number": number})
        if before is None and new.tracked is None:
            return
        was_timed, is_timed = (told is None or told.get(TIMED, True) for told in (before, new.tracked))
        news: dict[str, object] = {"tracked": {**(before or {}), **(new.tracked or {}), TIMED: was_timed or is_timed}}
        if is_timed and not was_timed:
            news["sent_at"] = new.sent_at
        self._connection.execute(LEARN, {"send_number": number, **news})

    def _registered(self, new: NewSend) -> int | None:
        """Its number, if it was told before. An id that was only learned belongs from now on to the send told by it."""
        same_id = self._connection.execute(SAME_MAIL, {"told": id_hash(new.message_id)}).all()
        told = [row for row in same_id if not row.learned]
        for row in told:
            if row.campaign_id != clean(new.campaign_id):
                raise SendConflict(new.message_id, row.campaign_id)
        email = clean(new.contact.email.lower())
        found = next((row.number for row in told if row.email == email), None)
        if found is None and len(told) < len(same_id):
            self._connection.execute(UNLEARN, {"told": id_hash(new.message_id)})
        return found

    def _insert(self, new: NewSend, contact: int, now: datetime) -> int:
        empty: dict[str, object] = {"rules": {}, "track": {}, "utm": {}, "category": None}
        campaign = {"id": new.campaign_id, "created_at": now, **empty}
        self._connection.execute(ADD_CAMPAIGN.on(self._connection), campaign)
        row = {
            "id": new.id or new_id("snd", now),
            "message_id": new.message_id,
            "mailbox": new.mailbox,
            "campaign_id": new.campaign_id,
            "contact_id": contact,
            "sent_at": new.sent_at,
            "subject": new.subject,
            "cc": new.cc,
            "provider_thread": new.thread_id,
            "category": new.category,
            "rules": rules_to_json(new.rules),
            "tracked": new.tracked,
            "created_at": now,
        }
        return int(self._connection.execute(ADD, row).scalar_one())

    def _learn_ids(self, number: int, new: NewSend) -> None:
        hashes = {id_hash(message_id) for message_id in (new.message_id, *new.message_ids)}
        rows = [{"hash": each, "send_number": number, "learned": False} for each in hashes]
        self._connection.execute(ADD_IDS.on(self._connection), rows)

    def _enroll(self, number: int, contact: int, new: NewSend, now: datetime) -> None:
        """Opened by the first send, and named by the latest. A closed one stays closed, whatever is still sent."""
        first = {"contact_id": contact, "campaign_id": new.campaign_id, "send_number": number, "opened_at": now}
        if self._connection.scalar(ENROLL.on(self._connection), first) is None:
            self._connection.execute(NAME_LATEST, {"contact": contact, "campaign": new.campaign_id})

    def _note_use(self, new: NewSend) -> None:
        """A mailbox that sends is asked more often."""
        self._connection.execute(NOTE_USE, {"mailbox": new.mailbox.lower(), "sent_at": new.sent_at})

    def _refusals(self, new: NewSend, contact: int) -> tuple[str, ...]:
        """It went out all the same: whoever sent it should know who did not want it."""
        blocked = block_over(self._connection, new.contact.email)
        told = (f"nothing may be sent to {blocked.domain}: {SUPPRESSES}",) if blocked else ()
        return (*told, *self._opted_out(new, contact))

    def _opted_out(self, new: NewSend, contact: int) -> tuple[str, ...]:
        held = self._connection.execute(REFUSED, {"contact": contact}).all()
        if not held:
            return ()
        mailing = Mailing(new.campaign_id, new.category or self._category(new.campaign_id), new.mailbox)
        reasons = {row.reason for row in held if OptOut(OptOutScope(row.scope), row.name).covers(mailing)}
        return tuple(f"this contact gets no more such mail: {reason}" for reason in sorted(reasons))

    def _category(self, campaign_id: str) -> str | None:
        return self._connection.scalar(CATEGORY, {"campaign": campaign_id})

    def _warnings(self, address: str) -> tuple[str, ...]:
        state = self._connection.scalar(MAILBOX_STATE, {"mailbox": address.lower()})
        if state is None:
            return (f"mailbox {address} is not connected: answers to this send will not be heard there",)
        if state == MailboxState.NEEDS_ATTENTION:
            return (f"mailbox {address} needs attention: answers are not heard until it is connected again",)
        return ()
