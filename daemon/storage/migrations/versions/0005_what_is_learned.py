"""What is learned from Sent folders, and what a person took back. The reasons stand in daemon/storage/schema.py."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("message_ids", sa.Column("learned", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("unmatched", sa.Column("decided_for", sa.JSON()))
    op.create_table(
        "parted_aliases",
        sa.Column("contact_id", NUMBER, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("parted_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name="fk_parted_aliases_contact_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("contact_id", "address", name="pk_parted_aliases"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sent_copies",
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("id_hash", sa.LargeBinary(), nullable=False),
        sa.Column("thread_root", sa.Text()),
        sa.Column("written_at", MOMENT),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", "id_hash", name="pk_sent_copies"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sent_copies_seen_at", "sent_copies", ["seen_at"])
    op.create_table(
        "own_addresses",
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("address", "mailbox", name="pk_own_addresses"),
        sqlite_with_rowid=False,
    )
