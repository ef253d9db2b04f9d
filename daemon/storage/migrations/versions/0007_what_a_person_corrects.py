"""Which event a person corrected, and by which."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "corrections",
        sa.Column("corrected", NUMBER, autoincrement=False, nullable=False),
        sa.Column("correction", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["corrected"], ["events.sequence"], name="fk_corrections_corrected"),
        sa.ForeignKeyConstraint(["correction"], ["events.sequence"], name="fk_corrections_correction"),
        sa.PrimaryKeyConstraint("corrected", name="pk_corrections"),
    )
