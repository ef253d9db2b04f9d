"""How documents are read: visits, the views they are made of, and the time each page was looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
UNJUDGED = sa.text("actor IS NULL")
UNDER_WAY = sa.text("ended_at IS NULL")
WITH_ADDRESS = sa.text("address IS NOT NULL")


def upgrade() -> None:
    _visits()
    _views()
    _pages()


def _visits() -> None:
    op.create_table(
        "visits",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("share_number", NUMBER, nullable=False),
        sa.Column("version_number", NUMBER, nullable=False),
        sa.Column("reader", sa.LargeBinary(), nullable=False),
        sa.Column("contact_id", NUMBER),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.Column("completed_at", MOMENT),
        sa.Column("downloads", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_visits_contact_id"),
        sa.ForeignKeyConstraint(["share_number"], ["shares.number"], name="fk_visits_share_number", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["version_number"], ["document_versions.number"], name="fk_visits_version_number", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_visits"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_visits_contact_id", "visits", ["contact_id"])
    op.create_index("ix_visits_share_number_reader_last_at", "visits", ["share_number", "reader", "last_at"])
    op.create_index("ix_visits_version_number_actor", "visits", ["version_number", "actor"])


def _views() -> None:
    op.create_table(
        "views",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("sitting", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("share_number", NUMBER, nullable=False),
        sa.Column("version_number", NUMBER, nullable=False),
        sa.Column("visit_number", NUMBER),
        sa.Column("contact_id", NUMBER),
        sa.Column("reader", sa.LargeBinary(), nullable=False),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("last_sequence", sa.Integer()),
        sa.Column("page", sa.Integer()),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("address", sa.Text()),
        sa.Column("agent", sa.Text()),
        sa.Column("hints", sa.JSON(), nullable=False),
        sa.Column("device", sa.LargeBinary()),
        sa.Column("actor", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_views_contact_id"),
        sa.ForeignKeyConstraint(["share_number"], ["shares.number"], name="fk_views_share_number", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["version_number"], ["document_versions.number"], name="fk_views_version_number", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["visit_number"], ["visits.number"], name="fk_views_visit_number", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number", name="pk_views"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_views_addresses", "views", ["begun_at"], sqlite_where=WITH_ADDRESS, postgresql_where=WITH_ADDRESS
    )
    op.create_index("ix_views_id_sitting", "views", ["id", "sitting"], unique=True)
    op.create_index("ix_views_share_number", "views", ["share_number"])
    op.create_index("ix_views_under_way", "views", ["last_at"], sqlite_where=UNDER_WAY, postgresql_where=UNDER_WAY)
    op.create_index("ix_views_unjudged", "views", ["begun_at"], sqlite_where=UNJUDGED, postgresql_where=UNJUDGED)
    op.create_index("ix_views_version_number", "views", ["version_number"])
    op.create_index("ix_views_visit_number", "views", ["visit_number"])


def _pages() -> None:
    op.create_table(
        "dwells",
        sa.Column("view_number", NUMBER, nullable=False),
        sa.Column("page", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ms", sa.Integer(), nullable=False),
        sa.Column("told_ms", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["view_number"], ["views.number"], name="fk_dwells_view_number", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("view_number", "page", name="pk_dwells"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "looks",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("view_number", NUMBER, nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("ms", sa.Integer(), nullable=False),
        sa.Column("left_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["view_number"], ["views.number"], name="fk_looks_view_number", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number", name="pk_looks"),
    )
    op.create_index("ix_looks_view_number_number", "looks", ["view_number", "number"])
