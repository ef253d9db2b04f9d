"""The tables of the library of links, and of the links that are made by themselves for any channel.

As in `schema`: the migrations make them, and a contact's address lies in none of them.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from daemon.storage.columns import Document, Moment, Number, Words
from daemon.storage.schema import contacts, metadata

link_folders = Table(
    "link_folders",
    metadata,
    Column("id", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("made_at", Moment, nullable=False),
    Index(None, "name", unique=True),
)

# None is ever removed: its number is in tokens that were sent, and what was deleted leads on.
library_links = Table(
    "library_links",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("folder_id", Words, ForeignKey(link_folders.c.id, ondelete="SET NULL")),
    Column("saved", Document(none_as_null=True)),  # null: a draft that was never saved
    Column("draft", Document(none_as_null=True)),  # null: nothing waits to be saved
    Column("made_by", Words, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("changed_by", Words, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("deleted_at", Moment),
    Index(None, "id", unique=True),  # mails, the API and the pages name links by it
    Index(None, "folder_id"),  # a folder's, and deleting one
    sqlite_autoincrement=True,
)

# What had been counted when somebody began to count anew: from then on it is taken off.
link_resets = Table(
    "link_resets",
    metadata,
    Column("number", Number, primary_key=True),
    Column("library_number", Number, ForeignKey(library_links.c.number), nullable=False),
    Column("counted", Document, nullable=False),  # by actor, as [total, firsts]
    Column("reset_by", Words, nullable=False),
    Column("reset_at", Moment, nullable=False),
    Index(None, "library_number", "number"),  # a link's latest, and its history
)

made_links = Table(
    "made_links",
    metadata,
    Column("id", Words, primary_key=True),
    Column("message", Words, nullable=False),  # the id of its first link: in the token of each, with the place
    Column("place", Integer, nullable=False),
    Column("contact_id", Number, ForeignKey(contacts.c.id)),  # null: for whoever has it
    Column("campaign_id", Words),
    Column("channel", Words, nullable=False),
    Column("url", Words, nullable=False),
    Column("library_number", Number, ForeignKey(library_links.c.number)),
    Column("actions", Document, nullable=False),
    Column("question", Words, nullable=False),
    Column("button", Words, nullable=False),
    Column("made_at", Moment, nullable=False),
    Index(None, "message", "place", unique=True),  # what a click names
    Index(None, "contact_id"),  # erasing a person
    Index(None, "campaign_id"),  # how many there are of a campaign
)
