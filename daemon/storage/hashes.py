"""An address as it outlives the person's data: of use in this store, and nowhere else."""

from hashlib import blake2b

from sqlalchemy import Connection, select

from daemon.storage.schema import store_identity

SALT = select(store_identity.c.salt)


def address_hash(connection: Connection, email: str) -> bytes:
    salt = connection.scalars(SALT).one()
    return blake2b(email.lower().encode("utf-8", "surrogatepass"), digest_size=32, key=salt).digest()
