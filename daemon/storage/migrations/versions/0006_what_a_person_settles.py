"""Mails that a person settles. Why each index is there, stands in daemon/storage/schema.py."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "unsettled",
        sa.Column("key", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sender", sa.LargeBinary(), nullable=False),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("waits", NUMBER),
        sa.ForeignKeyConstraint(["waits"], ["unmatched.key"], name="fk_unsettled_waits", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name="pk_unsettled"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_unsettled_id", "unsettled", ["id"], unique=True)
    op.create_index("ix_unsettled_mailbox_key", "unsettled", ["mailbox", "key"])
    for column in ("sender", "waits", "seen_at"):
        op.create_index(f"ix_unsettled_{column}", "unsettled", [column])
