"""Links that are used again and again, in folders, and links that are made by themselves for any channel."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
OF_A_LINK = sa.text("link_number > 0")
OF_LIBRARY = sa.text("library_number IS NOT NULL")


def upgrade() -> None:
    _library()
    _made_links()
    op.add_column("hits", sa.Column("library_number", NUMBER))
    op.add_column("links", sa.Column("library_number", NUMBER))
    op.create_index(
        "ix_links_library", "links", ["library_number"], sqlite_where=OF_LIBRARY, postgresql_where=OF_LIBRARY
    )
    op.create_index(
        "ix_hit_counts_links", "hit_counts", ["link_number"], sqlite_where=OF_A_LINK, postgresql_where=OF_A_LINK
    )


def _library() -> None:
    op.create_table(
        "link_folders",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_link_folders"),
    )
    op.create_index("ix_link_folders_name", "link_folders", ["name"], unique=True)
    op.create_table(
        "library_links",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("folder_id", sa.Text()),
        sa.Column("saved", sa.JSON()),
        sa.Column("draft", sa.JSON()),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("deleted_at", MOMENT),
        sa.ForeignKeyConstraint(
            ["folder_id"], ["link_folders.id"], name="fk_library_links_folder_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_library_links"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_library_links_folder_id", "library_links", ["folder_id"])
    op.create_index("ix_library_links_id", "library_links", ["id"], unique=True)
    op.create_table(
        "link_resets",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("library_number", NUMBER, nullable=False),
        sa.Column("counted", sa.JSON(), nullable=False),
        sa.Column("reset_by", sa.Text(), nullable=False),
        sa.Column("reset_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["library_number"], ["library_links.number"], name="fk_link_resets_library_number"),
        sa.PrimaryKeyConstraint("number", name="pk_link_resets"),
    )
    op.create_index("ix_link_resets_library_number_number", "link_resets", ["library_number", "number"])


def _made_links() -> None:
    op.create_table(
        "made_links",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("contact_id", NUMBER),
        sa.Column("campaign_id", sa.Text()),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("library_number", NUMBER),
        sa.Column("actions", sa.JSON(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("button", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_made_links_contact_id"),
        sa.ForeignKeyConstraint(["library_number"], ["library_links.number"], name="fk_made_links_library_number"),
        sa.PrimaryKeyConstraint("id", name="pk_made_links"),
    )
    op.create_index("ix_made_links_campaign_id", "made_links", ["campaign_id"])
    op.create_index("ix_made_links_contact_id", "made_links", ["contact_id"])
    op.create_index("ix_made_links_message_place", "made_links", ["message", "place"], unique=True)
