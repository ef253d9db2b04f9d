"""Who asked for no more mail, from what, and by which way; and whose the hash of an address is."""

from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
PORTION = 5_000
# Where suppressions came from before there were others.
KEEP = """
    INSERT INTO suppressions (hash, reason, scope, name, source, suppressed_at)
    SELECT hash, reason, 'everything', '', CASE reason WHEN 'complaint' THEN 'complaint' ELSE 'bounce' END,
        suppressed_at
    FROM suppressions_before ORDER BY suppressed_at
"""


def upgrade() -> None:
    op.add_column("contacts", sa.Column("hash", sa.LargeBinary()))
    _hash_contacts(op.get_bind())
    op.create_index("ix_contacts_hash", "contacts", ["hash"])
    op.execute("CREATE TABLE suppressions_before AS SELECT hash, reason, suppressed_at FROM suppressions")
    op.drop_table("suppressions")
    _suppressions()
    op.execute(KEEP)
    op.drop_table("suppressions_before")
    _messages()


def _suppressions() -> None:
    op.create_table(
        "suppressions",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("why", sa.Text()),
        sa.Column("by", sa.Text()),
        sa.Column("campaign_id", sa.Text()),
        sa.Column("suppressed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_suppressions"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_suppressions_hash_reason_scope_name", "suppressions", ["hash", "reason", "scope", "name"], unique=True
    )


def _messages() -> None:
    op.create_table(
        "way_out_messages",
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("language", name="pk_way_out_messages"),
        sqlite_with_rowid=False,
    )


def _hash_contacts(connection: sa.Connection) -> None:
    """As daemon.storage.suppressions does it."""
    salt = connection.scalar(sa.text("SELECT salt FROM store_identity"))
    update = sa.text("UPDATE contacts SET hash = :hash WHERE id = :id")
    for rows in _portions(connection):
        connection.execute(update, [{"id": row.id, "hash": _hash(row.email, bytes(salt or b""))} for row in rows])


def _portions(connection: sa.Connection) -> Iterator[list[Any]]:
    after = 0
    query = sa.text("SELECT id, email FROM contacts WHERE id > :after ORDER BY id LIMIT :portion")
    while rows := list(connection.execute(query, {"after": after, "portion": PORTION})):
        yield rows
        after = rows[-1].id


def _hash(email: str, salt: bytes) -> bytes:
    return blake2b(email.lower().encode("utf-8", "surrogatepass"), digest_size=32, key=salt).digest()
