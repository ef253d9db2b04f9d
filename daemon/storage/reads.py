"""What the pages, the API, the feed and the dispatcher may ask. Every read is short and holds nothing open.

An open read keeps SQLite from ever shortening its write-ahead log, which one such reader grew to 70 MB.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Engine, func, select

from daemon.core.blocked_domains import BlockedDomain
from daemon.core.blocks import Block, Blocks
from daemon.core.clues import Clues
from daemon.core.events import Actor, EventType
from daemon.core.feed.filter import Filter
from daemon.core.feed.values import Item
from daemon.core.listening import Hearing
from daemon.core.sends import Send, StopRules
from daemon.core.statistics import CampaignStatistics, LinkStatistics
from daemon.core.unsettled import Mailed
from daemon.core.way_out_reasons import Reason
from daemon.storage import feed, outbox, values
from daemon.storage.blocked_domains import blocked_after, mailed_below
from daemon.storage.blocks import all_blocks, block_list, refusing
from daemon.storage.contacts import companies_among, contacts_among
from daemon.storage.devices import all_devices, device_by_id, devices_of, own_devices
from daemon.storage.document_reads import DocumentReads
from daemon.storage.doubtful import doubtful_mails
from daemon.storage.engines import Place
from daemon.storage.figure_reads import FigureReads
from daemon.storage.hashes import address_hash, store_name
from daemon.storage.hearings import hearings_since
from daemon.storage.history import Doubt, History, doubts, history_before, history_of, tally
from daemon.storage.library_statistics import LibraryStatisticsReads
from daemon.storage.link_figures import LinkFigureReads
from daemon.storage.opted_out import (
    BehindALink,
    Named,
    Sought,
    behind_a_link,
    named_in_suppressions,
    suppressed_after,
    suppressed_before,
    suppressed_number,
)
from daemon.storage.people import MailSent, contact_view, mails_to, people
from daemon.storage.person_reads import PersonReads
from daemon.storage.reading_reads import ReadingReads
from daemon.storage.records import (
    ApiKey,
    Campaign,
    ContactView,
    Delivery,
    DeliveryState,
    Device,
    Gauges,
    Mailbox,
    MailboxState,
    Page,
    Recorded,
    Session,
    Suppressed,
    Suppression,
    TrackingOf,
    Unsettled,
    User,
    Webhook,
)
from daemon.storage.schema import (
    api_keys,
    campaigns,
    deliveries,
    mailboxes,
    sessions,
    sign_in_tickets,
    unmatched,
    users,
    way_out_messages,
    webhooks,
)
from daemon.storage.sends import send_by_id, sends_for
from daemon.storage.statistics import campaign_statistics, link_statistics
from daemon.storage.suppressions import suppressions_of
from daemon.storage.tracking import tracking_of
from daemon.storage.unsettled import mailed_at, unsettled_after, unsettled_by_id, unsettled_number
from daemon.storage.verbs.campaigns import campaign
from daemon.storage.verbs.inbound import cursor, known
from daemon.storage.verbs.mailboxes import mailboxes_mark
from daemon.storage.verbs.sent import own_addresses_of
from daemon.storage.way_out_reasons import reasons
from daemon.storage.work_reads import WorkReads


class Reads(DocumentReads, ReadingReads, FigureReads, WorkReads, LibraryStatisticsReads, LinkFigureReads, PersonReads):
    """Each method sees one moment of the store. Any of them may raise `StoreUnavailable`."""

    def __init__(self, place: Place, engine: Engine, rules: StopRules) -> None:
        super().__init__(place, engine)
        self._rules = rules

    def ping(self) -> None:
        self._rows(select(1))

    def name(self) -> str:
        """What marks as this store's what is kept outside of it."""
        with self._moment() as connection:
            return store_name(connection)

    # the log
    def events(
        self,
        after: str | None,
        limit: int,
        types: Sequence[str] = (),
        contact: str | None = None,
        campaign: str | None = None,
    ) -> Page[Recorded]:
        """In the order of commits. `types` are globs; none means every type. May raise `BadCursor`."""
        with self._moment() as connection:
            return feed.events_after(connection, after, limit, types, contact, campaign)

    def latest_cursor(self) -> str:
        """The stream's present end."""
        with self._moment() as connection:
            return feed.latest_cursor(connection)

    def event(self, event_id: str) -> Recorded | None:
        with self._moment() as connection:
            return feed.event_by_id(connection, event_id)

    # the log, read backwards
    def history(self, before: str | None, limit: int, wanted: Filter) -> History:
        """From the newest, or from this place on. May raise `BadCursor`."""
        with self._moment() as connection:
            return history_before(connection, before, limit, wanted)

    def history_of(self, people: Collection[str | None], until: str, limit: int, wanted: Filter) -> History:
        """The latest of these contacts up to a place, so many of each; None stands for what is of no contact."""
        with self._moment() as connection:
            return history_of(connection, people, until, limit, wanted)

    def tally(self, since: datetime, mailbox: str = "") -> Mapping[EventType, int]:
        """How many of each type were heard since then; of one mailbox, where it is named."""
        with self._moment() as connection:
            return tally(connection, since, mailbox)

    def doubts(self, mailbox: str = "") -> tuple[Doubt, ...]:
        """What waits for a person to say whether it was an answer: the latest, and not all of a great many.

        Where a mailbox is named, only about mails sent from it.
        """
        with self._moment() as connection:
            return doubts(connection, mailbox)

    def hearings(self, since: datetime) -> tuple[Hearing, ...]:
        """The answers that were heard since then, in all mailboxes; of a great many the latest."""
        with self._moment() as connection:
            return hearings_since(connection, since)

    # the outbox
    def due(self, webhook_id: str, now: datetime, limit: int, skip: Collection[int]) -> tuple[Delivery, ...]:
        """To be tried now, longest due first: each the first of its lane, none of those in flight (`skip`)."""
        with self._moment() as connection:
            return outbox.due(connection, webhook_id, now, limit, skip)

    def deliveries(self, webhook_id: str, state: DeliveryState | None, after: str | None, limit: int) -> Page[Delivery]:
        """A webhook's log, newest first; in any state where `state` is None. May raise `BadCursor`."""
        with self._moment() as connection:
            return outbox.deliveries_of(connection, webhook_id, state, after, limit)

    def delivery(self, delivery_id: int) -> Delivery | None:
        with self._moment() as connection:
            return outbox.delivery_by_id(connection, delivery_id)

    # mails, sends, people
    def known(self, identities: Collection[bytes]) -> frozenset[bytes]:
        """Those of these mails that were counted already."""
        with self._moment() as connection:
            return known(connection, identities)

    def cursor(self, mailbox: str) -> bytes | None:
        """None: this mailbox was never read."""
        with self._moment() as connection:
            return cursor(connection, mailbox)

    def contacts_among(self, addresses: Collection[str]) -> frozenset[str]:
        """Those of the addresses that are a contact's, or that one is known to write from."""
        with self._moment() as connection:
            return contacts_among(connection, addresses)

    def companies_among(self, domains: Collection[str]) -> frozenset[str]:
        """Those of the domains at which somebody was mailed."""
        with self._moment() as connection:
            return companies_among(connection, domains)

    def sends_for(self, clues: Clues) -> tuple[Send, ...]:
        """As `Transaction.sends_for`, to decide which mails are worth reading whole."""
        with self._moment() as connection:
            return sends_for(connection, clues, self._rules)

    def send(self, send_id: str) -> Send | None:
        with self._moment() as connection:
            return send_by_id(connection, send_id, self._rules)

    def contact(self, email: str) -> ContactView | None:
        with self._moment() as connection:
            return contact_view(connection, email)

    # what a person settles
    def unsettled(self, after: str | None, limit: int, mailbox: str = "") -> Page[Unsettled]:
        """Newest first, of every mailbox or of the one that is named. May raise `BadCursor`."""
        with self._moment() as connection:
            return unsettled_after(connection, after, limit, mailbox)

    def unsettled_mail(self, unsettled_id: str) -> Unsettled | None:
        with self._moment() as connection:
            return unsettled_by_id(connection, unsettled_id)

    def doubtful(self, mailbox: str = "") -> tuple[Item, ...]:
        """The mails that paused a campaign until a person says whether they are answers, newest first."""
        with self._moment() as connection:
            return doubtful_mails(connection, mailbox)

    def unsettled_number(self, at_most: int, mailbox: str = "") -> int:
        """How many there are; more than `at_most` are not counted."""
        with self._moment() as connection:
            return unsettled_number(connection, at_most, mailbox)

    def mailed_at(self, company: str, limit: int) -> tuple[Mailed, ...]:
        """Who was mailed at this company and in which campaign, the latest mail first."""
        with self._moment() as connection:
            return mailed_at(connection, company, limit)

    def campaign_ids(self, limit: int) -> tuple[str, ...]:
        """Of the campaigns we know, in the order of their names."""
        query = select(campaigns.c.id).order_by(campaigns.c.id).limit(limit)
        return tuple(row.id for row in self._rows(query))

    def tracking_of(self, campaign_id: str, email: str) -> TrackingOf:
        with self._moment() as connection:
            return tracking_of(connection, campaign_id, email)

    def campaign(self, campaign_id: str) -> Campaign | None:
        """Its settings as they were set, also where it only came to be by a send."""
        with self._moment() as connection:
            return campaign(connection, campaign_id)

    # who gets no more mail
    def suppressed(self, after: str | None, limit: int, sought: Sought) -> Page[Suppressed]:
        """In the order in which they came. May raise `BadCursor`."""
        with self._moment() as connection:
            return suppressed_after(connection, after, limit, sought)

    def suppressed_before(self, before: str | None, limit: int, sought: Sought) -> Page[Suppressed]:
        """The latest first. May raise `BadCursor`."""
        with self._moment() as connection:
            return suppressed_before(connection, before, limit, sought)

    def suppressed_number(self, sought: Sought) -> int:
        with self._moment() as connection:
            return suppressed_number(connection, sought)

    def named_in_suppressions(self) -> Named:
        """What the list can be narrowed to."""
        with self._moment() as connection:
            return named_in_suppressions(connection)

    def suppressions_of(self, email: str) -> tuple[Suppression, ...]:
        """Of this address, also of one that was erased."""
        with self._moment() as connection:
            return suppressions_of(connection, address_hash(connection, email))

    def way_out_message(self, language: str) -> str:
        """What the team says in front of the way out of its mails; empty: nothing."""
        query = select(way_out_messages.c.message).where(way_out_messages.c.language == language)
        return next((str(row.message) for row in self._rows(query)), "")

    def way_out_reasons(self) -> tuple[Reason, ...]:
        """What somebody may choose as their reason, in its order, with what is no longer offered."""
        with self._moment() as connection:
            return reasons(connection)

    def blocked_domains(self, after: str | None, limit: int) -> Page[BlockedDomain]:
        """In the order of their names. May raise `BadCursor`."""
        with self._moment() as connection:
            return blocked_after(connection, after, limit)

    def mailed_below(self, blocked: Collection[str]) -> Mapping[str, str]:
        """The domains at which somebody was mailed and over which one of these is, each with the nearest of them."""
        with self._moment() as connection:
            return mailed_below(connection, blocked)

    def behind_a_link(self, hashed: bytes, send_id: str) -> BehindALink:
        """What is still known of the mail that a way out came in, and of whom it is for."""
        with self._moment() as connection:
            return behind_a_link(connection, hashed, send_id)

    # what is touched no more
    def blocks(self) -> Blocks:
        """All of them, as a hit is compared with them."""
        with self._moment() as connection:
            return all_blocks(connection)

    def block_list(self) -> tuple[Block, ...]:
        """All of them, as people look at them, in the order in which they were made."""
        with self._moment() as connection:
            return block_list(connection)

    def refusing_targets(self) -> frozenset[str]:
        """Host and path of the targets that take no further parameter, as `web_address.host_and_path` says them."""
        with self._moment() as connection:
            return refusing(connection)

    def people(self, beginning: str, limit: int) -> tuple[tuple[str, str | None], ...]:
        """Addresses and names: whose address begins so, or who is of this company; of everybody, the latest."""
        with self._moment() as connection:
            return people(connection, beginning, limit)

    def mails_to(self, email: str, limit: int) -> tuple[MailSent, ...]:
        """Those of our mails that went to this contact, the latest first."""
        with self._moment() as connection:
            return mails_to(connection, email, limit)

    # what came of it
    def campaign_statistics(self, campaign_id: str, actor: Actor, most_links: int) -> CampaignStatistics:
        """The links are counted as this actor clicked them; days tell all actors apart."""
        with self._moment() as connection:
            return campaign_statistics(connection, campaign_id, actor, most_links)

    def link_statistics(self, number: int, actor: Actor) -> LinkStatistics | None:
        """None: there is no link of this number."""
        with self._moment() as connection:
            return link_statistics(connection, number, actor)

    # what is set up
    def webhooks(self) -> tuple[Webhook, ...]:
        return tuple(map(values.webhook, self._rows(select(webhooks).order_by(webhooks.c.id))))

    def webhook(self, webhook_id: str) -> Webhook | None:
        return next(map(values.webhook, self._rows(select(webhooks).where(webhooks.c.id == webhook_id))), None)

    def mailboxes(self) -> tuple[Mailbox, ...]:
        return tuple(map(values.mailbox, self._rows(select(mailboxes).order_by(mailboxes.c.address))))

    def mailboxes_mark(self) -> bytes:
        """Another one whenever a mailbox came, went, was set up anew, or has sent on another day than before."""
        with self._moment() as connection:
            return mailboxes_mark(connection)

    def mailbox(self, address_or_id: str) -> Mailbox | None:
        named = (mailboxes.c.address == address_or_id.lower()) | (mailboxes.c.id == address_or_id)
        return next(map(values.mailbox, self._rows(select(mailboxes).where(named))), None)

    def own_addresses(self, mailbox: str = "") -> Mapping[str, tuple[str, ...]]:
        """Other addresses that our reps write from, by mailbox; of one mailbox, where it is named."""
        with self._moment() as connection:
            return own_addresses_of(connection, mailbox)

    def mailboxes_in(self, state: MailboxState) -> int:
        """How many are in this state."""
        counted = select(func.count()).select_from(mailboxes).where(mailboxes.c.state == state)
        return int(self._rows(counted)[0][0])

    def keys(self) -> tuple[ApiKey, ...]:
        return tuple(map(values.api_key, self._rows(select(api_keys).order_by(api_keys.c.id))))

    def key_by_hash(self, key_hash: bytes) -> ApiKey | None:
        """Also a revoked one: say so to whoever still uses it."""
        return next(map(values.api_key, self._rows(select(api_keys).where(api_keys.c.hash == key_hash))), None)

    # who signs in
    def users(self) -> tuple[User, ...]:
        return tuple(map(values.user, self._rows(select(users).order_by(users.c.address))))

    def ticket_holder(self, ticket_hash: bytes, now: datetime) -> User | None:
        """Whom this ticket would sign in. None: there is none such, it was used, or its time is over."""
        holder = select(users).join(sign_in_tickets).where(sign_in_tickets.c.hash == ticket_hash)
        valid = (sign_in_tickets.c.expires_at > now, users.c.disabled_at.is_(None))
        return next(map(values.user, self._rows(holder.where(*valid))), None)

    def session(self, session_hash: bytes, now: datetime) -> Session | None:
        """None: it ended."""
        joined = (
            select(users, sessions.c.expires_at, sessions.c.device_id)
            .join(sessions)
            .where(sessions.c.hash == session_hash)
        )
        valid = (sessions.c.expires_at > now, users.c.disabled_at.is_(None))
        return next(map(values.session, self._rows(joined.where(*valid))), None)

    # where our own people read
    def own_devices(self) -> frozenset[bytes]:
        """The browsers in which whatever is opened or clicked is the team's own doing."""
        with self._moment() as connection:
            return own_devices(connection)

    def device(self, device: bytes) -> Device | None:
        """None: there is none such, or it counts no more."""
        with self._moment() as connection:
            return device_by_id(connection, device)

    def devices_of(self, user_id: str) -> tuple[Device, ...]:
        """Those that count; the one seen last comes first."""
        with self._moment() as connection:
            return devices_of(connection, user_id)

    def all_devices(self) -> tuple[Device, ...]:
        """Everybody's that count; the one seen last comes first."""
        with self._moment() as connection:
            return all_devices(connection)

    # how much there is
    def gauges(self, now: datetime) -> Gauges:
        with self._moment() as connection:
            counted = select(deliveries.c.state, func.count(), func.min(deliveries.c.created_at))
            open_ = deliveries.c.state.in_((DeliveryState.PENDING, DeliveryState.PARKED))
            states = {row[0]: row for row in connection.execute(counted.where(open_).group_by(deliveries.c.state))}
            pending = states.get(DeliveryState.PENDING)
            parked = states.get(DeliveryState.PARKED)
            return Gauges(
                events=feed.latest_sequence(connection),
                outbox_pending=pending[1] if pending else 0,
                outbox_parked=parked[1] if parked else 0,
                outbox_oldest_s=(now - pending[2]).total_seconds() if pending else 0.0,
                unmatched=connection.scalar(select(func.count()).where(unmatched.c.decided_for.is_(None))) or 0,
            )
