"""What recipients touch: links, hits and their counts; what is blocked; our own people's devices."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
UNDECIDED = sa.text("actor IS NULL")
DECIDED = sa.text("actor IS NOT NULL")
REPLIES = sa.text("type = 'reply.received'")
OF_LINKS = sa.text("link_number IS NOT NULL")
WITH_ADDRESS = sa.text("address IS NOT NULL")
OUTCOMES = sa.text("type IN ('bounce.received', 'campaign.resume', 'campaign.stop', 'reply.received')")


def upgrade() -> None:
    op.add_column("contacts", sa.Column("country", sa.Text()))
    op.add_column("contacts", sa.Column("track", sa.JSON()))
    op.add_column("sends", sa.Column("tracked", sa.JSON()))
    _links()
    _hits()
    _counts()
    _blocks()
    _devices()
    _outcomes()


def _links() -> None:
    op.create_table(
        "links",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("campaign_id", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("first_seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_links"),
    )
    op.create_index("ix_links_campaign_id_hash", "links", ["campaign_id", "hash"], unique=True)


def _hits() -> None:
    op.create_table(
        "hits",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("send_id", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer()),
        sa.Column("part", sa.Text()),
        sa.Column("url", sa.Text()),
        sa.Column("link_number", NUMBER),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("address", sa.Text()),
        sa.Column("agent", sa.Text()),
        sa.Column("hints", sa.JSON(), nullable=False),
        sa.Column("device", sa.LargeBinary()),
        sa.Column("actor", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("sequence", NUMBER),
        sa.ForeignKeyConstraint(["link_number"], ["links.number"], name="fk_hits_link_number"),
        sa.ForeignKeyConstraint(["sequence"], ["events.sequence"], name="fk_hits_sequence"),
        sa.PrimaryKeyConstraint("number", name="pk_hits"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_hits_uid", "hits", ["uid"], unique=True)
    op.create_index("ix_hits_undecided", "hits", ["number"], sqlite_where=UNDECIDED, postgresql_where=UNDECIDED)
    op.create_index("ix_hits_send_id_at", "hits", ["send_id", "at"])
    of_labels = ["send_id", "kind", "actor", "link_number"]
    op.create_index("ix_hits_labels", "hits", of_labels, sqlite_where=DECIDED, postgresql_where=DECIDED)
    of_links = ["link_number", "actor", "part", "place"]
    op.create_index("ix_hits_links", "hits", of_links, sqlite_where=OF_LINKS, postgresql_where=OF_LINKS)
    op.create_index("ix_hits_addresses", "hits", ["at"], sqlite_where=WITH_ADDRESS, postgresql_where=WITH_ADDRESS)


def _counts() -> None:
    op.create_table(
        "hit_counts",
        sa.Column("campaign_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("link_number", NUMBER, autoincrement=False, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("firsts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("campaign_id", "day", "kind", "link_number", "actor", name="pk_hit_counts"),
        sqlite_with_rowid=False,
    )


def _blocks() -> None:
    op.create_table(
        "blocks",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("blocked_by", sa.Text(), nullable=False),
        sa.Column("blocked_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("kind", "value", name="pk_blocks"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "refusing_targets",
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("noted_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("target", name="pk_refusing_targets"),
        sqlite_with_rowid=False,
    )


def _devices() -> None:
    op.create_table(
        "devices",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("revoked_at", MOMENT),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_devices_user_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
    )
    op.create_index("ix_devices_user_id", "devices", ["user_id"])
    op.add_column("sessions", sa.Column("device_id", sa.LargeBinary()))


def _outcomes() -> None:
    of_sends = ["campaign_id", "sent_at", "contact_id"]
    op.create_index("ix_sends_campaign_id_sent_at_contact_id", "sends", of_sends)
    of_events = ["campaign_id", "sequence"]
    op.create_index("ix_events_outcomes", "events", of_events, sqlite_where=OUTCOMES, postgresql_where=OUTCOMES)
    op.create_index("ix_events_replies", "events", ["send_id"], sqlite_where=REPLIES, postgresql_where=REPLIES)
