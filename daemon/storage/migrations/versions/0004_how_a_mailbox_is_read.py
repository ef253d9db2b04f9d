"""Which folders of a mailbox are left out and why, and how far the reading of its backlog is."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("mailboxes", sa.Column("left_out", sa.JSON()))
    op.add_column("mailboxes", sa.Column("backlog", sa.JSON()))
