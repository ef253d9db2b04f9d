"""Which enrollments wait for a person's word. Why the index is there, stands in daemon/storage/schema.py."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

IN_DOUBT = sa.text("stopped_at IS NULL AND pause_reason = 'doubtful_match'")


def upgrade() -> None:
    op.create_index(
        "ix_enrollments_in_doubt", "enrollments", ["send_number"], sqlite_where=IN_DOUBT, postgresql_where=IN_DOUBT
    )
