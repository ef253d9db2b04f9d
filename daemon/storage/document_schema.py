"""The tables of documents, of the links by which they are shown, and of how they were read.

As in `schema`: the migrations make them, and a contact's address lies in none of them.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, false, text

from daemon.storage.columns import Bytes, Document, Moment, Number, Words
from daemon.storage.schema import WITH_ADDRESS, contacts, metadata

CONVERTING = text("state = 'converting'")

documents = Table(
    "documents",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("created_by", Words, nullable=False),
    Index(None, "id", unique=True),  # the API and the pages name documents by it
    sqlite_autoincrement=True,
)

# A document's file may be replaced behind its links: what was read of the one before stays about that one.
document_versions = Table(
    "document_versions",
    metadata,
    Column("number", Number, primary_key=True),
    Column("document_number", Number, ForeignKey(documents.c.number, ondelete="CASCADE"), nullable=False),
    Column("hash", Bytes, nullable=False),  # SHA-256 of its bytes: where it lies on disk
    Column("size", Number, nullable=False),
    Column("state", Words, nullable=False),
    Column("kind", Words),
    Column("pages", Integer),
    Column("title", Words),
    Column("reason", Words),
    Column("approximate", Boolean, nullable=False, server_default=false()),
    Column("attempts", Integer, nullable=False, server_default=text("0")),  # a file that kills us is not tried for ever
    Column("added_at", Moment, nullable=False),
    Index(None, "document_number", "number"),  # a document's latest
    Index(None, "hash"),  # is a file on disk still anybody's?
    Index("ix_document_versions_converting", "number", sqlite_where=CONVERTING, postgresql_where=CONVERTING),
    sqlite_autoincrement=True,
)

shares = Table(
    "shares",
    metadata,
    Column("number", Number, primary_key=True),  # in its link's token
    Column("id", Words, nullable=False),
    Column("document_number", Number, ForeignKey(documents.c.number, ondelete="CASCADE"), nullable=False),
    Column("contact_id", Number, ForeignKey(contacts.c.id)),  # null: an open link
    Column("campaign_id", Words),
    Column("send_id", Words),
    Column("sender", Words, nullable=False),
    Column("sender_name", Words, nullable=False),
    Column("note", Words, nullable=False),
    Column("can_download", Boolean, nullable=False),
    Column("tracks_links", Boolean, nullable=False),
    Column("asks_email", Boolean, nullable=False),
    Column("password_hash", Words),
    Column("expires_at", Moment),
    Column("revoked_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("opened_at", Moment),  # by a person, for the first time
    Index(None, "id", unique=True),
    Index(None, "document_number", "number"),  # a document's page lists them
    Index(None, "contact_id"),  # a person's page, and erasing a person
    sqlite_autoincrement=True,  # a number in a link that was sent is never given to another
)

UNJUDGED = text("actor IS NULL")
UNDER_WAY = text("ended_at IS NULL")
OF_SOMEBODY = text("contact_id IS NOT NULL")

# What one reader reads with no pause of ten minutes, in however many windows: what people count as a visit.
visits = Table(
    "visits",
    metadata,
    Column("number", Number, primary_key=True),
    Column("share_number", Number, ForeignKey(shares.c.number, ondelete="CASCADE"), nullable=False),
    Column("version_number", Number, ForeignKey(document_versions.c.number, ondelete="CASCADE"), nullable=False),
    Column("reader", Bytes, nullable=False),  # tells readers of one link apart, and names nobody
    Column("contact_id", Number, ForeignKey(contacts.c.id)),
    Column("actor", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("begun_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("completed_at", Moment),
    Column("downloads", Integer, nullable=False, server_default=text("0")),
    Index(None, "share_number", "reader", "last_at"),  # does a view go on with an earlier visit?
    Index(None, "version_number", "actor"),  # a document's figures
    Index(None, "contact_id"),  # a person's page
    sqlite_autoincrement=True,
)

# A viewer opened in a browser, or a request that never ran it. Who it was is decided with its first beat, or without.
views = Table(
    "views",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Bytes, nullable=False),  # 16 random bytes, sealed in the page
    Column("sitting", Integer, nullable=False, server_default=text("0")),  # who comes back to an open tab, sits anew
    Column("share_number", Number, ForeignKey(shares.c.number, ondelete="CASCADE"), nullable=False),
    Column("version_number", Number, ForeignKey(document_versions.c.number, ondelete="CASCADE"), nullable=False),
    Column("visit_number", Number, ForeignKey(visits.c.number, ondelete="CASCADE")),
    Column("contact_id", Number, ForeignKey(contacts.c.id)),
    Column("reader", Bytes, nullable=False),  # as in visits
    Column("begun_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("ended_at", Moment),  # nothing was heard of it for a while: all it read is told
    Column("last_sequence", Integer),  # of its beats; null: none came, so perhaps no script ran
    Column("page", Integer),  # in front, by the last beat
    Column("method", Words, nullable=False),
    Column("address", Words),  # its network
    Column("agent", Words),
    Column("hints", Document, nullable=False),
    Column("device", Bytes),
    Column("actor", Words),
    Column("reason", Words),
    Index(None, "id", "sitting", unique=True),  # every beat
    Index("ix_views_unjudged", "begun_at", sqlite_where=UNJUDGED, postgresql_where=UNJUDGED),  # asked all the time
    Index("ix_views_under_way", "last_at", sqlite_where=UNDER_WAY, postgresql_where=UNDER_WAY),  # likewise
    Index(None, "visit_number"),
    # Erasing a person. Of most views, nobody knows whose they are.
    Index("ix_views_contact_id", "contact_id", sqlite_where=OF_SOMEBODY, postgresql_where=OF_SOMEBODY),
    Index(None, "share_number"),  # goes with its document
    Index(None, "version_number"),  # likewise
    Index("ix_views_addresses", "begun_at", sqlite_where=WITH_ADDRESS, postgresql_where=WITH_ADDRESS),  # the purge
    sqlite_autoincrement=True,
)

dwells = Table(  # how long each page was looked at, in all, in one view: beats raise it and never lower it
    "dwells",
    metadata,
    Column("view_number", Number, ForeignKey(views.c.number, ondelete="CASCADE"), primary_key=True),
    Column("page", Integer, primary_key=True, autoincrement=False),
    Column("ms", Integer, nullable=False),
    Column("told_ms", Integer, nullable=False, server_default=text("0")),  # of it, in events
    sqlite_with_rowid=False,
)

looks = Table(  # a page in front for a while, one after the other: a reader's path through a document
    "looks",
    metadata,
    Column("number", Number, primary_key=True),
    Column("view_number", Number, ForeignKey(views.c.number, ondelete="CASCADE"), nullable=False),
    Column("page", Integer, nullable=False),
    Column("ms", Integer, nullable=False),
    Column("left_at", Moment, nullable=False),
    Index(None, "view_number", "number"),
)
