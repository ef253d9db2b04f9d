"""The tables, with the reason for every index.

The migrations make them (a test holds both equal). A contact's address lies in `contacts`, `aliases`,
`parted_aliases` and `event_personal` and nowhere else, so that erasing a person touches no event: those never change.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, Table, Text, false, literal_column, text

from daemon.storage.columns import Bytes, Document, Moment, Number, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# What is true of this store alone: one row. The salt keeps hashes of suppressed addresses from being guessed elsewhere.
store_identity = Table(
    "store_identity",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("salt", Bytes, nullable=False),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Number, primary_key=True),
    Column("email", Words),  # null: this person was erased, and the row only keeps what was counted apart
    Column("domain", Words, nullable=False),
    Column("external_id", Words),
    Column("name", Words),
    Column("country", Words),  # ISO 3166-1, two capitals, where the engine tells it: tracking may be off there
    Column("track", Document(none_as_null=True)),  # what of their mails is instrumented; null: nobody said so
    Column("hash", Bytes),  # of the address, as suppressions have it
    Column("first_seen_at", Moment, nullable=False),
    Index(None, "hash"),  # whom the way out of a mail unsubscribes
    Index(None, "email", unique=True),  # every send, sender and API call asks by address
    Index(None, "domain"),  # a stop with scope account asks for the whole company
)

aliases = Table(  # keyed by address first: the sender of every mail is looked up here
    "aliases",
    metadata,
    Column("address", Words, primary_key=True),
    Column("contact_id", Number, ForeignKey(contacts.c.id, ondelete="CASCADE"), primary_key=True),
    Column("learned_at", Moment, nullable=False),
    Index(None, "contact_id"),  # a send is handed out with its contact's aliases
    sqlite_with_rowid=False,
)

parted_aliases = Table(  # what a person took away from a contact is not learned again by itself
    "parted_aliases",
    metadata,
    Column("contact_id", Number, ForeignKey(contacts.c.id, ondelete="CASCADE"), primary_key=True),
    Column("address", Words, primary_key=True),
    Column("parted_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Words, primary_key=True),
    Column("rules", Document, nullable=False),
    Column("track", Document, nullable=False),
    Column("utm", Document, nullable=False),
    Column("category", Words),
    Column("created_at", Moment, nullable=False),
)

sends = Table(
    "sends",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("message_id", Words, nullable=False),
    Column("mailbox", Words, nullable=False),
    Column("campaign_id", Words, ForeignKey(campaigns.c.id), nullable=False),
    Column("contact_id", Number, ForeignKey(contacts.c.id), nullable=False),
    Column("sent_at", Moment, nullable=False),
    Column("subject", Words, nullable=False),
    Column("cc", Document, nullable=False),
    Column("thread_root", Words),
    Column("provider_thread", Words),
    Column("category", Words),
    Column("rules", Document, nullable=False),
    Column("tracked", Document(none_as_null=True)),  # what `prepare` put into it; null: it went out as it was
    Column("created_at", Moment, nullable=False),
    Index(None, "id", unique=True),  # events and the API name sends by it
    Index(None, "contact_id", "sent_at"),  # the latest sends of whoever writes to us
    Index(
        None, "campaign_id", "sent_at", "contact_id"
    ),  # how many mails a campaign sent by day, and to how many people
    # Few sends have a thread yet, and every mail asks: partial, so that they stay small.
    Index(
        None,
        "thread_root",
        sqlite_where=text("thread_root IS NOT NULL"),
        postgresql_where=text("thread_root IS NOT NULL"),
    ),
    Index(
        None,
        "provider_thread",
        sqlite_where=text("provider_thread IS NOT NULL"),
        postgresql_where=text("provider_thread IS NOT NULL"),
    ),
)

# A relay may rewrite Message-ID, so a send is known by several; and one mail to several people is several sends.
# Among 10 million, a hash without rowid takes 288 MB and text 1,622 MB, and inserts are five times as fast.
message_ids = Table(
    "message_ids",
    metadata,
    Column("hash", Bytes, primary_key=True),
    Column("send_number", Number, ForeignKey(sends.c.number, ondelete="CASCADE"), primary_key=True),
    # Seen in Sent, and not told by the engine: which may yet register the mail of this id as a send of its own.
    Column("learned", Boolean, nullable=False, server_default=false()),
    Index(None, "send_number"),  # a send is handed out with all ids it is known by
    sqlite_with_rowid=False,
)

IN_DOUBT = text("stopped_at IS NULL AND pause_reason = 'doubtful_match'")
OPEN_AND_WAITING = text("stopped_at IS NULL AND resume_at IS NOT NULL")

enrollments = Table(  # keyed by contact first: a stop asks for all of a contact's
    "enrollments",
    metadata,
    Column("contact_id", Number, ForeignKey(contacts.c.id), primary_key=True),
    Column("campaign_id", Words, ForeignKey(campaigns.c.id), primary_key=True),
    Column("send_number", Number, ForeignKey(sends.c.number), nullable=False),  # its latest
    Column("opened_at", Moment, nullable=False),
    Column("stopped_at", Moment),
    Column("stop_reason", Words),
    Column("pause_reason", Words),
    Column("resume_at", Moment),
    # Asked every few seconds for those whose pause is over; only the paused ones are in it.
    Index(None, "resume_at", sqlite_where=OPEN_AND_WAITING, postgresql_where=OPEN_AND_WAITING),
    # Asked with every page for those that wait for a person's word; they are few.
    Index("ix_enrollments_in_doubt", "send_number", sqlite_where=IN_DOUBT, postgresql_where=IN_DOUBT),
)

# Who gets no more mail, from what, and why. By the hash of the address, which outlives the person's own data.
suppressions = Table(
    "suppressions",
    metadata,
    Column("number", Number, primary_key=True),
    Column("hash", Bytes, nullable=False),
    Column("reason", Words, nullable=False),  # as a stop names it
    Column("scope", Words, nullable=False),
    Column("name", Words, nullable=False),  # of the category, rep or campaign; empty for everything
    Column("source", Words, nullable=False),
    Column("why", Words),  # what was chosen as a reason
    Column("by", Words),  # one of us, or an API key
    Column("campaign_id", Words),  # of the mail by which it came
    Column("suppressed_at", Moment, nullable=False),
    Index(None, "hash", "reason", "scope", "name", unique=True),  # asked for an address, also one that was erased
    sqlite_autoincrement=True,  # who reads the list in pages misses nobody
)

# What the team says in front of the way out of its mails.
way_out_messages = Table(
    "way_out_messages",
    metadata,
    Column("language", Words, primary_key=True),
    Column("message", Words, nullable=False),
    Column("changed_by", Words, nullable=False),
    Column("changed_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

# What somebody may choose as their reason. No rows: what we offer, in our words.
way_out_reasons = Table(
    "way_out_reasons",
    metadata,
    Column("code", Words, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("is_offered", Boolean, nullable=False),
    Column("texts", Document, nullable=False),  # by language
    Column("changed_by", Words, nullable=False),
    Column("changed_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

# To which nothing may be sent, with all domains below. They name nobody, so they need no hash.
blocked_domains = Table(
    "blocked_domains",
    metadata,
    Column("domain", Words, primary_key=True),
    Column("reason", Words, nullable=False),
    Column("blocked_by", Words, nullable=False),
    Column("blocked_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

# What a campaign came to. Few events are of these types: a campaign's page need not walk through all its opens.
OUTCOMES = text("type IN ('bounce.received', 'campaign.resume', 'campaign.stop', 'reply.received')")
REPLIES = text("type = 'reply.received'")

events = Table(
    "events",
    metadata,
    Column("sequence", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("type", Words, nullable=False),
    Column("occurred_at", Moment, nullable=False),
    Column("observed_at", Moment, nullable=False),
    Column("contact_id", Number, ForeignKey(contacts.c.id)),
    Column("campaign_id", Words),
    Column("send_id", Words),
    Column("mailbox", Words),
    Column("facts", Document, nullable=False),
    Index(None, "id", unique=True),  # webhooks and people name events by it
    Index(None, "contact_id", "sequence"),  # a person's history, in order
    Index(None, "campaign_id", "sequence"),  # a campaign's, likewise
    Index("ix_events_outcomes", "campaign_id", "sequence", sqlite_where=OUTCOMES, postgresql_where=OUTCOMES),
    # Was the mail answered already whose image is loaded now? Few events are replies.
    Index("ix_events_replies", "send_id", sqlite_where=REPLIES, postgresql_where=REPLIES),
    sqlite_autoincrement=True,  # a sequence is never given twice, or a cursor would skip the second
)

event_personal = Table(
    "event_personal",
    metadata,
    Column("sequence", Number, ForeignKey(events.c.sequence), primary_key=True, autoincrement=False),
    Column("personal", Document, nullable=False),
    Column("evidence", Document, nullable=False),
)

OF_LIBRARY = text("library_number IS NOT NULL")

# Where our links lead, once a campaign: what a hit tells is its number.
links = Table(
    "links",
    metadata,
    Column("number", Number, primary_key=True),
    Column("campaign_id", Words, nullable=False),
    Column("hash", Bytes, nullable=False),
    Column("url", Words, nullable=False),
    Column("first_seen_at", Moment, nullable=False),
    Column("library_number", Number),  # where it is one of the library's, whatever that leads to by then
    Index(None, "campaign_id", "hash", unique=True),  # a click finds its link, a campaign's page all of them
    # A link of the library in all campaigns.
    Index("ix_links_library", "library_number", sqlite_where=OF_LIBRARY, postgresql_where=OF_LIBRARY),
)

UNDECIDED = text("actor IS NULL")
DECIDED = text("actor IS NOT NULL")
OF_LINKS = text("link_number IS NOT NULL")
WITH_ADDRESS = text("address IS NOT NULL")

# Hits as they came in. A row here is all that a reader waits for, so there is nothing to it that takes time: no index,
# nothing read. Whoever judges takes them up a moment later.
arrivals = Table(
    "arrivals",
    metadata,
    Column("number", Number, primary_key=True),
    Column("told", Text, nullable=False),  # as `core.told_hits` tells it
)

# Every open and click, whoever it was: that is decided from those beside it, and may be decided anew when the rules
# have learned.
hits = Table(
    "hits",
    metadata,
    Column("number", Number, primary_key=True),
    Column("uid", Bytes, nullable=False),  # made when it came in: a replay of the spool doubles nothing
    Column("kind", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("send_id", Words, nullable=False),
    Column("place", Integer),  # of the link in its mail, from 0; null: the image
    Column("part", Words),  # html or text
    Column("url", Words),  # kept until it is decided: then its link has a number, or its mail was purged
    Column("link_number", Number, ForeignKey(links.c.number)),
    Column("method", Words, nullable=False),
    Column("address", Words),  # of the network it came from; cut when it is decided, dropped after 30 days
    Column("agent", Words),
    Column("hints", Document, nullable=False),  # further headers that tell who it was
    Column("device", Bytes),  # the id in a device cookie of ours, sealed as it came
    Column("actor", Words),
    Column("reason", Words),
    Column("sequence", Number, ForeignKey(events.c.sequence)),  # of the event that told it
    Column("library_number", Number),  # of the library's link that was followed
    Index(None, "uid", unique=True),
    Index("ix_hits_undecided", "number", sqlite_where=UNDECIDED, postgresql_where=UNDECIDED),  # asked all the time
    Index(None, "send_id", "at"),  # who was there just before and after, and what became of a send
    # Was it the first of its kind by such an actor? Only decided ones are in it: whoever waits for a row does not pay.
    Index("ix_hits_labels", "send_id", "kind", "actor", "link_number", sqlite_where=DECIDED, postgresql_where=DECIDED),
    # Where in its mails a link was clicked, and by whom.
    Index("ix_hits_links", "link_number", "actor", "part", "place", sqlite_where=OF_LINKS, postgresql_where=OF_LINKS),
    # The purge finds the addresses that are to be dropped.
    Index("ix_hits_addresses", "at", sqlite_where=WITH_ADDRESS, postgresql_where=WITH_ADDRESS),
    sqlite_autoincrement=True,
)

OF_A_LINK = text("link_number > 0")

# What hits add up to, kept when they are purged. `link_number` 0: any link of the mail, or its image.
hit_counts = Table(
    "hit_counts",
    metadata,
    Column("campaign_id", Words, primary_key=True),
    Column("day", Words, primary_key=True),  # as 2026-11-22, in UTC
    Column("kind", Words, primary_key=True),
    Column("link_number", Number, primary_key=True, autoincrement=False),
    Column("actor", Words, primary_key=True),
    Column("total", Integer, nullable=False),
    Column("firsts", Integer, nullable=False),  # sends for which it was the first of this actor, ever
    Index("ix_hit_counts_links", "link_number", sqlite_where=OF_A_LINK, postgresql_where=OF_A_LINK),  # a link's clicks
    sqlite_with_rowid=False,
)

# Which keys, links and target hosts lead nowhere any more. They outlive every purge.
blocks = Table(
    "blocks",
    metadata,
    Column("kind", Words, primary_key=True),
    Column("value", Words, primary_key=True),
    Column("reason", Words, nullable=False),
    Column("blocked_by", Words, nullable=False),
    Column("blocked_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

# Targets that do not take a further parameter: nothing is added to them.
refusing_targets = Table(
    "refusing_targets",
    metadata,
    Column("target", Words, primary_key=True),  # host and path
    Column("status", Integer, nullable=False),
    Column("noted_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

# A person said that a mail is something else. The log keeps both: this only says which one holds.
corrections = Table(
    "corrections",
    metadata,
    Column("corrected", Number, ForeignKey(events.c.sequence), primary_key=True, autoincrement=False),
    Column("correction", Number, ForeignKey(events.c.sequence), nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("identity", Bytes, primary_key=True),
    Column("mailbox", Words, nullable=False),  # whose copy was counted
    Column("claimed_at", Moment, nullable=False),
    Index(None, "claimed_at"),  # the purge finds the old ones among all mails of a year
    sqlite_with_rowid=False,
)

cursors = Table(  # beside `mailboxes`, since it is rewritten with every batch
    "cursors",
    metadata,
    Column("mailbox", Words, primary_key=True),
    Column("cursor", Bytes, nullable=False),
    Column("saved_at", Moment, nullable=False),
)

unmatched = Table(
    "unmatched",
    metadata,
    Column("key", Number, primary_key=True),
    Column("sealed", Bytes, nullable=False),
    Column("mailbox", Words, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("decided_for", Document(none_as_null=True)),  # ids of the sends that it was recorded for; null: none
    Index(None, "seen_at"),  # the purge
)

unmatched_names = Table(
    "unmatched_names",
    metadata,
    Column("hash", Bytes, primary_key=True),
    Column("key", Number, ForeignKey(unmatched.c.key, ondelete="CASCADE"), primary_key=True),
    Index(None, "key"),  # forgetting a mail forgets its names
    sqlite_with_rowid=False,
)

# Fresh mails in Sent, as hashes alone: each may be the copy of a send that is registered a moment later.
sent_copies = Table(
    "sent_copies",
    metadata,
    Column("name", Bytes, primary_key=True),  # of what its send will be known by
    Column("id_hash", Bytes, primary_key=True),  # of its Message-ID
    Column("thread_root", Words),
    Column("written_at", Moment),
    Column("seen_at", Moment, nullable=False),
    Index(None, "seen_at"),  # the purge
    sqlite_with_rowid=False,
)

own_addresses = Table(  # other addresses that our reps write from
    "own_addresses",
    metadata,
    Column("address", Words, primary_key=True),
    Column("mailbox", Words, primary_key=True),  # in whose Sent it was seen
    Column("seen_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

# Of a known company, and answering nothing we know of: a person settles it. What it says lies sealed, and its author is
# found by the hash that suppressions have, so that it can be erased.
unsettled = Table(
    "unsettled",
    metadata,
    Column("key", Number, primary_key=True),
    Column("id", Words, nullable=False),
    Column("sender", Bytes, nullable=False),
    Column("company", Words, nullable=False),
    Column("mailbox", Words, nullable=False),
    Column("sealed", Bytes, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("waits", Number, ForeignKey(unmatched.c.key, ondelete="CASCADE")),
    Index(None, "id", unique=True),  # people and the API name it by it
    Index(None, "mailbox", "key"),  # a rep's own, newest first
    Index(None, "sender"),  # erasing a person
    Index(None, "waits"),  # once its send is registered, there is nothing to settle
    Index(None, "seen_at"),  # the purge
    sqlite_autoincrement=True,  # a number given twice would hide the second mail from whoever reads in pages
)

mailboxes = Table(
    "mailboxes",
    metadata,
    Column("id", Words, primary_key=True),
    Column("address", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("settings", Document, nullable=False),
    Column("sealed", Bytes),
    Column("origin", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("state_reason", Words),
    Column("connected_at", Moment),
    Column("synced_at", Moment),
    Column("last_send_at", Moment),
    Column("folders", Document, nullable=False),
    Column("left_out", Document(none_as_null=True)),  # as [folder, reason]; null: nobody has looked yet
    Column("backlog", Document(none_as_null=True)),
    Column("created_at", Moment, nullable=False),
    Index(None, "address", unique=True),  # a mailbox is saved and reported on by address
)

FROM_CONFIG = text("origin = 'config'")

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", Words, primary_key=True),
    Column("url", Words, nullable=False),
    Column("sealed_secret", Bytes),
    Column("types", Document, nullable=False),
    Column("origin", Words, nullable=False),
    Column("disabled_reason", Words),
    Column("created_at", Moment, nullable=False),
    # Those of the configuration are the same after every start; the API may add one address twice.
    Index(None, "url", unique=True, sqlite_where=FROM_CONFIG, postgresql_where=FROM_CONFIG),
)

IS_PENDING = text("state = 'pending'")
IS_DELIVERED = text("state = 'delivered'")

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Number, primary_key=True),
    Column("webhook_id", Words, ForeignKey(webhooks.c.id, ondelete="CASCADE"), nullable=False),
    Column("sequence", Number, ForeignKey(events.c.sequence), nullable=False),
    Column("lane", Number),  # the contact whose signals keep their order; None: no order to keep
    Column("state", Words, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", Moment),  # None while an earlier one of its lane is pending
    Column("last_status", Integer),
    Column("last_error", Words),
    Column("created_at", Moment, nullable=False),
    Column("delivered_at", Moment),
    # What is due, without reading those that wait behind a dead receiver's retry.
    Index("ix_deliveries_due", "webhook_id", "next_at", sqlite_where=IS_PENDING, postgresql_where=IS_PENDING),
    # Who is first in a lane.
    Index("ix_deliveries_lane", "webhook_id", "lane", "id", sqlite_where=IS_PENDING, postgresql_where=IS_PENDING),
    Index(None, "webhook_id", "id"),  # a webhook's log, newest first
    Index(None, "delivered_at", sqlite_where=IS_DELIVERED, postgresql_where=IS_DELIVERED),  # the purge
    sqlite_autoincrement=True,  # a dispatcher still holding a purged number must not report on another's
)

# Said outright, not as a parameter: else neither database sees that a partial index holds all that is asked for.
PENDING = deliveries.c.state == literal_column("'pending'")
DELIVERED = deliveries.c.state == literal_column("'delivered'")

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("hash", Bytes, nullable=False),
    Column("scopes", Document, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("last_used_at", Moment),
    Column("revoked_at", Moment),
    Index(None, "hash", unique=True),  # every API call
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("owner", Words, primary_key=True),
    Column("key", Words, primary_key=True),
    Column("fingerprint", Bytes, nullable=False),
    Column("status", Integer),
    Column("body", Bytes),
    Column("begun_at", Moment, nullable=False),
    Index(None, "begun_at"),  # the purge
)

users = Table(
    "users",
    metadata,
    Column("id", Words, primary_key=True),
    Column("address", Words, nullable=False),
    Column("role", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("signed_in_at", Moment),
    Column("disabled_at", Moment),
    Index(None, "address", unique=True),  # people are invited and disabled by address
)

sign_in_tickets = Table(
    "sign_in_tickets",
    metadata,
    Column("hash", Bytes, primary_key=True),
    Column("user_id", Words, ForeignKey(users.c.id, ondelete="CASCADE"), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Index(None, "user_id"),  # whoever is disabled loses theirs
    Index(None, "expires_at"),  # the purge
)

sessions = Table(
    "sessions",
    metadata,
    Column("hash", Bytes, primary_key=True),
    Column("user_id", Words, ForeignKey(users.c.id, ondelete="CASCADE"), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("device_id", Bytes),  # of the browser it is in; null: that has no device cookie of ours
    Index(None, "user_id"),  # likewise
    Index(None, "expires_at"),
)

devices = Table(  # browsers of our own people: what is opened and clicked there is `self`
    "devices",
    metadata,
    Column("id", Bytes, primary_key=True),
    Column("user_id", Words, ForeignKey(users.c.id, ondelete="CASCADE"), nullable=False),
    Column("name", Words, nullable=False),  # as its browser calls itself
    Column("added_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    Index(None, "user_id"),  # the settings list them
)
