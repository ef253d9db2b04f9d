"""Reasons the team words, domains nothing is sent to, and contacts that stay nameless once a person is erased."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
OF_SOMEBODY = sa.text("contact_id IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "way_out_reasons",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("is_offered", sa.Boolean(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_way_out_reasons"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "blocked_domains",
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("blocked_by", sa.Text(), nullable=False),
        sa.Column("blocked_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("domain", name="pk_blocked_domains"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_views_contact_id", "views", ["contact_id"], sqlite_where=OF_SOMEBODY, postgresql_where=OF_SOMEBODY
    )
    with op.batch_alter_table("contacts") as contacts:
        contacts.alter_column("email", existing_type=sa.Text(), nullable=True)
