"""The first tables. Why each index is there, stands in daemon/storage/schema.py."""

import secrets
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    _this_store()
    _people()
    _sends()
    _suppressions()
    _events()
    _inbound()
    _mailboxes()
    _outbox()
    _api()


def _this_store() -> None:
    op.create_table(
        "store_identity",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_store_identity"),
    )
    identity = sa.table("store_identity", sa.column("id", sa.Integer), sa.column("salt", sa.LargeBinary))
    op.execute(identity.insert().values(id=1, salt=secrets.token_bytes(32)))


def _people() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("first_seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
    )
    op.create_index("ix_contacts_domain", "contacts", ["domain"])
    op.create_index("ix_contacts_email", "contacts", ["email"], unique=True)
    op.create_table(
        "aliases",
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("contact_id", NUMBER, nullable=False),
        sa.Column("learned_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_aliases_contact_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("address", "contact_id", name="pk_aliases"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_aliases_contact_id", "aliases", ["contact_id"])


def _sends() -> None:
    op.create_table(
        "campaigns",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("track", sa.JSON(), nullable=False),
        sa.Column("utm", sa.JSON(), nullable=False),
        sa.Column("category", sa.Text()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_campaigns"),
    )
    op.create_table(
        "sends",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("campaign_id", sa.Text(), nullable=False),
        sa.Column("contact_id", NUMBER, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("cc", sa.JSON(), nullable=False),
        sa.Column("thread_root", sa.Text()),
        sa.Column("provider_thread", sa.Text()),
        sa.Column("category", sa.Text()),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name="fk_sends_campaign_id"),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_sends_contact_id"),
        sa.PrimaryKeyConstraint("number", name="pk_sends"),
    )
    op.create_index("ix_sends_contact_id_sent_at", "sends", ["contact_id", "sent_at"])
    op.create_index("ix_sends_id", "sends", ["id"], unique=True)
    op.create_index("ix_sends_provider_thread", "sends", ["provider_thread"], **_where("provider_thread IS NOT NULL"))
    op.create_index("ix_sends_thread_root", "sends", ["thread_root"], **_where("thread_root IS NOT NULL"))
    op.create_table(
        "message_ids",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("send_number", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["send_number"], ["sends.number"], name="fk_message_ids_send_number", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hash", "send_number", name="pk_message_ids"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_message_ids_send_number", "message_ids", ["send_number"])
    op.create_table(
        "enrollments",
        sa.Column("contact_id", NUMBER, nullable=False),
        sa.Column("campaign_id", sa.Text(), nullable=False),
        sa.Column("send_number", NUMBER, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("stopped_at", MOMENT),
        sa.Column("stop_reason", sa.Text()),
        sa.Column("pause_reason", sa.Text()),
        sa.Column("resume_at", MOMENT),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name="fk_enrollments_campaign_id"),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_enrollments_contact_id"),
        sa.ForeignKeyConstraint(["send_number"], ["sends.number"], name="fk_enrollments_send_number"),
        sa.PrimaryKeyConstraint("contact_id", "campaign_id", name="pk_enrollments"),
    )
    op.create_index(
        "ix_enrollments_resume_at",
        "enrollments",
        ["resume_at"],
        **_where("stopped_at IS NULL AND resume_at IS NOT NULL"),
    )


def _suppressions() -> None:
    op.create_table(
        "suppressions",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("contact_id", NUMBER),
        sa.Column("suppressed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name="fk_suppressions_contact_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("hash", "reason", name="pk_suppressions"),
    )


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("sequence", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("occurred_at", MOMENT, nullable=False),
        sa.Column("observed_at", MOMENT, nullable=False),
        sa.Column("contact_id", NUMBER),
        sa.Column("campaign_id", sa.Text()),
        sa.Column("send_id", sa.Text()),
        sa.Column("mailbox", sa.Text()),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_events_contact_id"),
        sa.PrimaryKeyConstraint("sequence", name="pk_events"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_campaign_id_sequence", "events", ["campaign_id", "sequence"])
    op.create_index("ix_events_contact_id_sequence", "events", ["contact_id", "sequence"])
    op.create_index("ix_events_id", "events", ["id"], unique=True)
    op.create_table(
        "event_personal",
        sa.Column("sequence", NUMBER, autoincrement=False, nullable=False),
        sa.Column("personal", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["sequence"], ["events.sequence"], name="fk_event_personal_sequence"),
        sa.PrimaryKeyConstraint("sequence", name="pk_event_personal"),
    )


def _inbound() -> None:
    op.create_table(
        "claims",
        sa.Column("identity", sa.LargeBinary(), nullable=False),
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("claimed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("identity", name="pk_claims"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_claims_claimed_at", "claims", ["claimed_at"])
    op.create_table(
        "cursors",
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("cursor", sa.LargeBinary(), nullable=False),
        sa.Column("saved_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("mailbox", name="pk_cursors"),
    )
    op.create_table(
        "unmatched",
        sa.Column("key", NUMBER, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_unmatched"),
    )
    op.create_index("ix_unmatched_seen_at", "unmatched", ["seen_at"])
    op.create_table(
        "unmatched_names",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("key", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["key"], ["unmatched.key"], name="fk_unmatched_names_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("hash", "key", name="pk_unmatched_names"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_unmatched_names_key", "unmatched_names", ["key"])


def _mailboxes() -> None:
    op.create_table(
        "mailboxes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("sealed", sa.LargeBinary()),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_reason", sa.Text()),
        sa.Column("connected_at", MOMENT),
        sa.Column("synced_at", MOMENT),
        sa.Column("last_send_at", MOMENT),
        sa.Column("folders", sa.JSON(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mailboxes"),
    )
    op.create_index("ix_mailboxes_address", "mailboxes", ["address"], unique=True)


def _outbox() -> None:
    op.create_table(
        "webhooks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("sealed_secret", sa.LargeBinary()),
        sa.Column("types", sa.JSON(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("disabled_reason", sa.Text()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_webhooks"),
    )
    op.create_index("ix_webhooks_url", "webhooks", ["url"], unique=True, **_where("origin = 'config'"))
    op.create_table(
        "deliveries",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("webhook_id", sa.Text(), nullable=False),
        sa.Column("sequence", NUMBER, nullable=False),
        sa.Column("lane", NUMBER),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", MOMENT),
        sa.Column("last_status", sa.Integer()),
        sa.Column("last_error", sa.Text()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("delivered_at", MOMENT),
        sa.ForeignKeyConstraint(["sequence"], ["events.sequence"], name="fk_deliveries_sequence"),
        sa.ForeignKeyConstraint(["webhook_id"], ["webhooks.id"], name="fk_deliveries_webhook_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliveries_delivered_at", "deliveries", ["delivered_at"], **_where("state = 'delivered'"))
    op.create_index("ix_deliveries_due", "deliveries", ["webhook_id", "next_at"], **_where("state = 'pending'"))
    op.create_index("ix_deliveries_lane", "deliveries", ["webhook_id", "lane", "id"], **_where("state = 'pending'"))
    op.create_index("ix_deliveries_webhook_id_id", "deliveries", ["webhook_id", "id"])


def _api() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("last_used_at", MOMENT),
        sa.Column("revoked_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_api_keys"),
    )
    op.create_index("ix_api_keys_hash", "api_keys", ["hash"], unique=True)
    op.create_table(
        "idempotency",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("body", sa.LargeBinary()),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("owner", "key", name="pk_idempotency"),
    )
    op.create_index("ix_idempotency_begun_at", "idempotency", ["begun_at"])
