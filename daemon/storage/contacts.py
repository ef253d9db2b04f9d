"""People by their addresses."""

from datetime import datetime

from sqlalchemy import Connection, select

from daemon.storage.schema import contacts
from daemon.storage.sql import insert


def contact_number(connection: Connection, email: str) -> int | None:
    """None: never mailed, never heard of."""
    return connection.scalar(select(contacts.c.id).where(contacts.c.email == email.lower()))


def contact_number_made(connection: Connection, email: str, now: datetime) -> int:
    """The contact's number; a contact not heard of before gets one."""
    found = contact_number(connection, email)
    if found is not None:
        return found
    email = email.lower()
    new = insert(connection, contacts).values(email=email, domain=email.rpartition("@")[2], first_seen_at=now)
    return int(connection.execute(new.returning(contacts.c.id)).scalar_one())
