"""The tables of what links do: lists, follow-ups, requests, what is known of a contact, and what was done already.

As in `schema`: the migrations make them, and a contact's address lies in none of them.
"""

from sqlalchemy import Column, ForeignKey, Index, Table, text

from daemon.storage.columns import Bytes, Moment, Number, Words
from daemon.storage.schema import contacts, metadata

UNDONE, DONE = text("done_at IS NULL"), text("done_at IS NOT NULL")
UNCLOSED, CLOSED = text("closed_at IS NULL"), text("closed_at IS NOT NULL")

lists = Table(
    "lists",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Index(None, "id", unique=True),  # the API and the pages name lists by it
    Index(None, "name", unique=True),  # and links by this
    sqlite_autoincrement=True,  # who reads in pages misses none
)

list_members = Table(
    "list_members",
    metadata,
    Column("number", Number, primary_key=True),
    Column("list_number", Number, ForeignKey(lists.c.number, ondelete="CASCADE"), nullable=False),
    Column("contact_id", Number, ForeignKey(contacts.c.id), nullable=False),
    Column("link", Words),  # by which they came; null: one of us added them
    Column("by", Words),
    Column("added_at", Moment, nullable=False),
    Index(None, "list_number", "contact_id", unique=True),  # who is on a list, is on it once
    Index(None, "contact_id"),  # a person's page, and erasing a person
    sqlite_autoincrement=True,
)

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("type", Words, nullable=False),
    Column("contact_id", Number, ForeignKey(contacts.c.id), nullable=False),
    Column("assignee", Words),
    Column("due_at", Moment, nullable=False),
    Column("link", Words),
    Column("campaign_id", Words),
    Column("send_id", Words),
    Column("by", Words),
    Column("created_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("done_by", Words),
    Index(None, "id", unique=True),
    Index(None, "contact_id"),
    Index(None, "assignee", "number"),  # a CRM asks for one person's, again and again
    Index("ix_follow_ups_open", "due_at", sqlite_where=UNDONE, postgresql_where=UNDONE),  # what is to be done next
    Index("ix_follow_ups_done", "done_at", sqlite_where=DONE, postgresql_where=DONE),  # what was done last
    sqlite_autoincrement=True,
)

requests = Table(
    "requests",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("category", Words, nullable=False),
    Column("contact_id", Number, ForeignKey(contacts.c.id), nullable=False),
    Column("link", Words),
    Column("campaign_id", Words),
    Column("send_id", Words),
    Column("by", Words),
    Column("opened_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("closed_by", Words),
    Index(None, "id", unique=True),
    Index(None, "contact_id"),
    Index("ix_requests_open", "number", sqlite_where=UNCLOSED, postgresql_where=UNCLOSED),
    Index("ix_requests_closed", "closed_at", sqlite_where=CLOSED, postgresql_where=CLOSED),
    sqlite_autoincrement=True,
)

contact_fields = Table(
    "contact_fields",
    metadata,
    Column("contact_id", Number, ForeignKey(contacts.c.id), primary_key=True),
    Column("field", Words, primary_key=True),
    Column("value", Words, nullable=False),
    sqlite_with_rowid=False,
)

contact_interests = Table(
    "contact_interests",
    metadata,
    Column("contact_id", Number, ForeignKey(contacts.c.id), primary_key=True),
    Column("interest", Words, primary_key=True),
    sqlite_with_rowid=False,
)

# What a link in a mail or message began for a contact, so that it begins it once, however often its button is pressed.
link_deeds = Table(
    "link_deeds",
    metadata,
    Column("contact_id", Number, ForeignKey(contacts.c.id), primary_key=True),
    Column("link", Words, primary_key=True),
    Column("action", Bytes, primary_key=True),  # its name, as `actions.name_of` says it
    Column("done_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)
