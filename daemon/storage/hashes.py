"""Names that are of use in this store alone: an address as it outlives the person's data, and the store's own."""

from hashlib import blake2b

from sqlalchemy import Connection, select

from daemon.storage.schema import store_identity

SALT = select(store_identity.c.salt)


def address_hash(connection: Connection, email: str) -> bytes:
    salt = connection.scalars(SALT).one()
    return blake2b(email.lower().encode("utf-8", "surrogatepass"), digest_size=32, key=salt).digest()


def store_name(connection: Connection) -> str:
    """The same for as long as there is this store, wherever it is restored; tells nothing of its salt."""
    salt = connection.scalars(SALT).one()
    return blake2b(b"harken/store", digest_size=16, key=salt).hexdigest()
