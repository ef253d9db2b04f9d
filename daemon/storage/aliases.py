"""The other addresses of a contact: which they are, since when, by which event, and which a person took away."""

from sqlalchemy import Connection, bindparam, select

from daemon.core.events import EventType
from daemon.storage.contacts import contact_number
from daemon.storage.records import AliasView
from daemon.storage.schema import aliases, contacts, event_personal, events, parted_aliases

PARTED = select(parted_aliases.c.address).where(parted_aliases.c.contact_id == bindparam("contact"))
THEIRS = (
    select(aliases.c.address, aliases.c.learned_at)
    .where(aliases.c.contact_id == bindparam("contact"))
    .order_by(aliases.c.learned_at, aliases.c.address)
)
THIS_ONE = (
    select(aliases.c.address)
    .join(contacts, contacts.c.id == aliases.c.contact_id)
    .where(aliases.c.address == bindparam("alias"), contacts.c.email == bindparam("email"))
)
LEARNED = (
    select(events.c.id, events.c.facts, event_personal.c.personal)
    .join(event_personal)
    .where(events.c.contact_id == bindparam("contact"), events.c.type == EventType.CONTACT_ALIAS_LEARNED)
    .order_by(events.c.sequence)
)


def alias_views(connection: Connection, contact: int) -> tuple[AliasView, ...]:
    """In the order in which they were learned, each with the latest event that told it."""
    told = {
        str(row.personal.get("alias", "")).lower(): row for row in connection.execute(LEARNED, {"contact": contact})
    }
    views = []
    for address, learned_at in connection.execute(THEIRS, {"contact": contact}):
        row = told.get(address)
        source = str(row.facts.get("source", "")) if row else ""
        views.append(AliasView(address, learned_at, source, row.id if row else None))
    return tuple(views)


def is_alias(connection: Connection, email: str, address: str) -> bool:
    asked = {"alias": address.lower(), "email": email.lower()}
    return connection.scalar(THIS_ONE, asked) is not None


def parted_aliases_of(connection: Connection, email: str) -> frozenset[str]:
    """Addresses of which a person said that they are not this contact's."""
    contact = contact_number(connection, email)
    return frozenset() if contact is None else frozenset(connection.scalars(PARTED, {"contact": contact}))
