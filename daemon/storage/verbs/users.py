"""People who sign in: of their tickets and sessions, only hashes are stored."""

from datetime import datetime

from sqlalchemy import delete, select, update

from daemon.storage import values
from daemon.storage.ids import new_id
from daemon.storage.records import Role, User
from daemon.storage.schema import sessions, sign_in_tickets, users
from daemon.storage.sql import insert
from daemon.storage.verbs.base import Verbs


class UserVerbs(Verbs):
    def admit_user(self, address: str, role: Role | None, now: datetime) -> User:
        """Whoever is known keeps what they have: without a `role` theirs, else they become a rep. Disabled no more."""
        new = insert(self._connection, users).values(
            id=new_id("usr", now), address=address, role=role or Role.REP, created_at=now
        )
        changed = {"disabled_at": None} | ({"role": role} if role else {})
        admitted = new.on_conflict_do_update(index_elements=[users.c.address], set_=changed).returning(*users.c)
        return values.user(self._connection.execute(admitted).one())

    def disable_user(self, address: str, now: datetime) -> bool:
        """Their links and sessions end at once. False: there is nobody such, or they were disabled before."""
        enabled = (users.c.address == address, users.c.disabled_at.is_(None))
        disabled = update(users).where(*enabled).values(disabled_at=now).returning(users.c.id)
        user_id = self._connection.scalar(disabled)
        for table in (sign_in_tickets, sessions):
            self._connection.execute(delete(table).where(table.c.user_id == user_id))
        return user_id is not None

    def add_ticket(self, user_id: str, ticket_hash: bytes, expires_at: datetime) -> None:
        self._connection.execute(
            sign_in_tickets.insert().values(hash=ticket_hash, user_id=user_id, expires_at=expires_at)
        )

    def redeem_ticket(self, ticket_hash: bytes, now: datetime) -> User | None:
        """Once: it is gone then. None: there is none such, or its time is over."""
        valid = (sign_in_tickets.c.hash == ticket_hash, sign_in_tickets.c.expires_at > now)
        user_id = self._connection.scalar(delete(sign_in_tickets).where(*valid).returning(sign_in_tickets.c.user_id))
        if user_id is None:
            return None
        self._connection.execute(update(users).where(users.c.id == user_id).values(signed_in_at=now))
        return values.user(self._connection.execute(select(users).where(users.c.id == user_id)).one())

    def begin_session(self, user_id: str, session_hash: bytes, expires_at: datetime) -> None:
        self._connection.execute(sessions.insert().values(hash=session_hash, user_id=user_id, expires_at=expires_at))

    def extend_session(self, session_hash: bytes, expires_at: datetime) -> None:
        self._connection.execute(update(sessions).where(sessions.c.hash == session_hash).values(expires_at=expires_at))

    def end_session(self, session_hash: bytes) -> None:
        self._connection.execute(delete(sessions).where(sessions.c.hash == session_hash))
