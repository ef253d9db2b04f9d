"""Documents, their files as they were at a time, and the links by which they are shown."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
CONVERTING = sa.text("state = 'converting'")


def upgrade() -> None:
    _documents()
    _shares()


def _documents() -> None:
    op.create_table(
        "documents",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_documents"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_documents_id", "documents", ["id"], unique=True)
    op.create_table(
        "document_versions",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("document_number", NUMBER, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text()),
        sa.Column("pages", sa.Integer()),
        sa.Column("title", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("approximate", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["document_number"], ["documents.number"], name="fk_document_versions_document_number", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_document_versions"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_document_versions_converting",
        "document_versions",
        ["number"],
        sqlite_where=CONVERTING,
        postgresql_where=CONVERTING,
    )
    op.create_index("ix_document_versions_document_number_number", "document_versions", ["document_number", "number"])
    op.create_index("ix_document_versions_hash", "document_versions", ["hash"])


def _shares() -> None:
    op.create_table(
        "shares",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document_number", NUMBER, nullable=False),
        sa.Column("contact_id", NUMBER),
        sa.Column("campaign_id", sa.Text()),
        sa.Column("send_id", sa.Text()),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("sender_name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("can_download", sa.Boolean(), nullable=False),
        sa.Column("tracks_links", sa.Boolean(), nullable=False),
        sa.Column("asks_email", sa.Boolean(), nullable=False),
        sa.Column("password_hash", sa.Text()),
        sa.Column("expires_at", MOMENT),
        sa.Column("revoked_at", MOMENT),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("opened_at", MOMENT),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_shares_contact_id"),
        sa.ForeignKeyConstraint(
            ["document_number"], ["documents.number"], name="fk_shares_document_number", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_shares"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_shares_contact_id", "shares", ["contact_id"])
    op.create_index("ix_shares_document_number_number", "shares", ["document_number", "number"])
    op.create_index("ix_shares_id", "shares", ["id"], unique=True)
