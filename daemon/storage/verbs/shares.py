"""Links to documents are made, opened for the first time, and closed."""

from datetime import datetime

from sqlalchemy import bindparam, select, update

from daemon.bus import Topic
from daemon.core.documents import NewShare, Share
from daemon.storage.contacts import contact_number_made, learn_contact
from daemon.storage.document_reads import SHARE_BY_NUMBER, SHARE_OF_SEND, share_of
from daemon.storage.document_schema import shares
from daemon.storage.ids import new_id
from daemon.storage.verbs.base import Verbs

ADD = shares.insert().returning(shares.c.number)
REVOKE = update(shares).where(shares.c.id == bindparam("share"), shares.c.revoked_at.is_(None))
REVOKE_ALL = update(shares).where(shares.c.document_number == bindparam("document"), shares.c.revoked_at.is_(None))
KNOWN = select(shares.c.number).where(shares.c.id == bindparam("share"))
OPEN = update(shares).where(shares.c.number == bindparam("share"), shares.c.opened_at.is_(None))


class ShareVerbs(Verbs):
    def add_share(self, new: NewShare, now: datetime) -> Share:
        """A contact not heard of before is known from here on."""
        row = {
            "id": new_id("shr", now),
            "document_number": new.document,
            "contact_id": self._contact(new, now),
            "campaign_id": new.campaign_id,
            "send_id": new.send_id,
            "sender": new.sender.lower(),
            "sender_name": new.sender_name,
            "note": new.note,
            "can_download": new.can_download,
            "tracks_links": new.tracks_links,
            "asks_email": new.asks_email,
            "password_hash": new.password_hash,
            "expires_at": new.expires_at,
            "created_at": now,
        }
        return self._share(self._connection.execute(ADD, row).scalar_one())

    def add_share_of_send(self, new: NewShare, now: datetime) -> Share:
        """Unless this send has a link to the document already: then that one, closed or not."""
        asked = {"contact": self._contact(new, now), "document": new.document, "send": new.send_id}
        found = self._connection.execute(SHARE_OF_SEND, asked).first()
        return self.add_share(new, now) if found is None else share_of(found)

    def revoke_share(self, share_id: str, now: datetime) -> bool:
        """From the commit on it shows nothing. False: there is no such link."""
        self._connection.execute(REVOKE, {"share": share_id, "revoked_at": now})
        self._announce(Topic.SHARES)
        return self._connection.scalar(KNOWN, {"share": share_id}) is not None

    def revoke_shares_of(self, document: int, now: datetime) -> None:
        """All that are open still."""
        self._connection.execute(REVOKE_ALL, {"document": document, "revoked_at": now})
        self._announce(Topic.SHARES)

    def share_opened(self, share: int, now: datetime) -> bool:
        """By a person. False: not for the first time."""
        first = self._connection.execute(OPEN, {"share": share, "opened_at": now}).rowcount == 1
        if first:
            self._announce(Topic.SHARES)
        return first

    def _contact(self, new: NewShare, now: datetime) -> int | None:
        if new.contact is None:
            return None
        self._keep_order()  # whoever records a send also writes what is said of its contact
        number = contact_number_made(self._connection, new.contact.email, now)
        learn_contact(self._connection, number, new.contact)
        return number

    def _share(self, number: int) -> Share:
        return share_of(self._connection.execute(SHARE_BY_NUMBER, {"share": number}).one())
