"""People by their addresses."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, union, update

from daemon.core.sends import Contact
from daemon.storage.hashes import address_hash
from daemon.storage.schema import aliases, contacts
from daemon.storage.sql import chunks, some

NUMBER = select(contacts.c.id).where(contacts.c.email == bindparam("email"))
EMAIL_OF = select(contacts.c.email).where(contacts.c.hash == bindparam("hashed"))
KNOWN = union(
    select(contacts.c.email).where(contacts.c.email.in_(some("addresses"))),
    select(aliases.c.address).where(aliases.c.address.in_(some("addresses"))),
)
KNOWN_COMPANIES = select(contacts.c.domain).where(contacts.c.domain.in_(some("domains"))).distinct()
NEW = contacts.insert().returning(contacts.c.id)
LEARN = update(contacts).where(contacts.c.id == bindparam("contact"))


def contact_number(connection: Connection, email: str) -> int | None:
    """None: never mailed, never heard of."""
    return connection.scalar(NUMBER, {"email": email.lower()})


def contact_of_hash(connection: Connection, hashed: bytes) -> str | None:
    """Whose address it is. None: nobody's that we know, any more."""
    return connection.scalar(EMAIL_OF, {"hashed": hashed})


def contacts_among(connection: Connection, addresses: Collection[str]) -> frozenset[str]:
    """Those of the addresses that are a contact's, or that one is known to write from."""
    asked = (connection.scalars(KNOWN, {"addresses": chunk}) for chunk in chunks([each.lower() for each in addresses]))
    return frozenset(address for answered in asked for address in answered)


def companies_among(connection: Connection, domains: Collection[str]) -> frozenset[str]:
    """Those of the domains at which somebody was mailed."""
    asked = (connection.scalars(KNOWN_COMPANIES, {"domains": chunk}) for chunk in chunks(domains))
    return frozenset(domain for answered in asked for domain in answered)


def contact_number_made(connection: Connection, email: str, now: datetime) -> int:
    """The contact's number; a contact not heard of before gets one."""
    found = contact_number(connection, email)
    if found is not None:
        return found
    email = email.lower()
    hashed = address_hash(connection, email)
    new = {"email": email, "domain": email.rpartition("@")[2], "hash": hashed, "first_seen_at": now}
    return int(connection.execute(NEW, new).scalar_one())


def learn_contact(connection: Connection, number: int, contact: Contact) -> None:
    """What the engine says of a person holds from now on; where it is silent, what it said before."""
    said = {"external_id": contact.external_id, "name": contact.name, "country": contact.country}
    if news := {name: value for name, value in said.items() if value is not None}:
        connection.execute(LEARN, {"contact": number, **news})
