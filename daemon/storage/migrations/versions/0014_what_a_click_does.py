"""What links do: lists, follow-ups, requests, what is known of a contact, and what was done already."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
UNDONE, DONE = sa.text("done_at IS NULL"), sa.text("done_at IS NOT NULL")
UNCLOSED, CLOSED = sa.text("closed_at IS NULL"), sa.text("closed_at IS NOT NULL")


def upgrade() -> None:
    _lists()
    _follow_ups()
    _requests()
    _details()
    _deeds()


def _lists() -> None:
    op.create_table(
        "lists",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_lists"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_lists_id", "lists", ["id"], unique=True)
    op.create_index("ix_lists_name", "lists", ["name"], unique=True)
    op.create_table(
        "list_members",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("list_number", NUMBER, nullable=False),
        sa.Column("contact_id", NUMBER, nullable=False),
        sa.Column("link", sa.Text()),
        sa.Column("by", sa.Text()),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_list_members_contact_id"),
        sa.ForeignKeyConstraint(
            ["list_number"], ["lists.number"], name="fk_list_members_list_number", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_list_members"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_list_members_contact_id", "list_members", ["contact_id"])
    op.create_index(
        "ix_list_members_list_number_contact_id", "list_members", ["list_number", "contact_id"], unique=True
    )


def _follow_ups() -> None:
    op.create_table(
        "follow_ups",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("contact_id", NUMBER, nullable=False),
        sa.Column("assignee", sa.Text()),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("link", sa.Text()),
        sa.Column("campaign_id", sa.Text()),
        sa.Column("send_id", sa.Text()),
        sa.Column("by", sa.Text()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT),
        sa.Column("done_by", sa.Text()),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_follow_ups_contact_id"),
        sa.PrimaryKeyConstraint("number", name="pk_follow_ups"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_follow_ups_assignee_number", "follow_ups", ["assignee", "number"])
    op.create_index("ix_follow_ups_done", "follow_ups", ["done_at"], sqlite_where=DONE, postgresql_where=DONE)
    op.create_index("ix_follow_ups_contact_id", "follow_ups", ["contact_id"])
    op.create_index("ix_follow_ups_id", "follow_ups", ["id"], unique=True)
    op.create_index("ix_follow_ups_open", "follow_ups", ["due_at"], sqlite_where=UNDONE, postgresql_where=UNDONE)


def _requests() -> None:
    op.create_table(
        "requests",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("contact_id", NUMBER, nullable=False),
        sa.Column("link", sa.Text()),
        sa.Column("campaign_id", sa.Text()),
        sa.Column("send_id", sa.Text()),
        sa.Column("by", sa.Text()),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT),
        sa.Column("closed_by", sa.Text()),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_requests_contact_id"),
        sa.PrimaryKeyConstraint("number", name="pk_requests"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_requests_closed", "requests", ["closed_at"], sqlite_where=CLOSED, postgresql_where=CLOSED)
    op.create_index("ix_requests_contact_id", "requests", ["contact_id"])
    op.create_index("ix_requests_id", "requests", ["id"], unique=True)
    op.create_index("ix_requests_open", "requests", ["number"], sqlite_where=UNCLOSED, postgresql_where=UNCLOSED)


def _details() -> None:
    op.create_table(
        "contact_fields",
        sa.Column("contact_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_contact_fields_contact_id"),
        sa.PrimaryKeyConstraint("contact_id", "field", name="pk_contact_fields"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "contact_interests",
        sa.Column("contact_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("interest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_contact_interests_contact_id"),
        sa.PrimaryKeyConstraint("contact_id", "interest", name="pk_contact_interests"),
        sqlite_with_rowid=False,
    )


def _deeds() -> None:
    op.create_table(
        "link_deeds",
        sa.Column("contact_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("action", sa.LargeBinary(), nullable=False),
        sa.Column("done_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_link_deeds_contact_id"),
        sa.PrimaryKeyConstraint("contact_id", "link", "action", name="pk_link_deeds"),
        sqlite_with_rowid=False,
    )
