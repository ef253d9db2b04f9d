"""The web room with real rooms behind it: a store, the flows, and a server on a port of its own."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from daemon.bus import MemoryBus, Topic
from daemon.config import load
from daemon.core.decide import Team
from daemon.core.events import Event, EventType
from daemon.core.kinds import Kind
from daemon.core.networks import NO_NETWORKS, networks
from daemon.core.tokens import Key, Keyring
from daemon.flows import contacts, correcting, settling
from daemon.flows.acting import act
from daemon.flows.autodetect import Found, Source
from daemon.flows.blocks import add_block, remove_block
from daemon.flows.capture_rules import LatestRules
from daemon.flows.captures import HitWriter
from daemon.flows.consents import Consents, Way
from daemon.flows.devices import make_ticket, register_device
from daemon.flows.ear import Ear
from daemon.flows.keys import KeyScope, make_key
from daemon.flows.known_links import KnownLinks
from daemon.flows.links import LinkDesk
from daemon.flows.mailboxes import add_mailbox
from daemon.flows.new_mailbox import NewMailbox
from daemon.flows.prepare import Desk, prepare
from daemon.flows.resolve import resolve
from daemon.flows.sends import register
from daemon.flows.spool import Spool
from daemon.flows.webhooks import add_webhook, secret_of
from daemon.outlets.target import check_target
from daemon.outlets.webhook import Target, TestResult, send_test
from daemon.service.accounts import Accounts
from daemon.service.documents import DocumentRooms, DocumentSettings
from daemon.service.trial import try_new_mailbox
from daemon.storage.records import Recorded, Webhook
from daemon.storage.store import Store
from daemon.web.app import create_app
from daemon.web.capture.doors import CaptureDoors
from daemon.web.doors import Doors, Refused
from daemon.web.feed import Feed
from daemon.web.server import WebServer
from tests.web.client import Api
from tests.web.premises import let, lived_in

TRACKING_URL = "https://track.example"
KEYRING = Keyring((Key(1, b"k" * 32),))
LARGEST = 3_000_000


class Clock:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, time: timedelta) -> None:
        self.now += time


@dataclass
class House:
    store: Store
    bus: MemoryBus
    clock: Clock
    feed: Feed
    hits: HitWriter
    rules: LatestRules
    documents: DocumentRooms
    server: WebServer | None = None
    ways: dict[tuple[str, str], Way] = field(default_factory=dict)  # to providers at which people consent
    let_in: set[Kind] = field(default_factory=set)  # by the company
    oauth: dict[str, str] = field(default_factory=dict)  # as the configuration has it
    on_sync: Callable[[str], object] = lambda address: None  # what a test has happen
    on_save_sent: Callable[..., str | None] = lambda *copy: None
    on_try: Callable[[NewMailbox], tuple[str, ...]] | None = None  # None: it is tried for real
    on_find: Callable[[str], Found] = lambda address: Found(Source.NOTHING, "", 993, address)

    def key(self, *scopes: KeyScope) -> str:
        return make_key(self.store, "test", scopes, self.clock())[1]

    def api(self, *scopes: KeyScope) -> Api:
        assert self.server is not None
        return Api(self.server.port, self.key(*scopes))

    def record(self, kind: EventType = EventType.MAILBOX_CONNECTED, **fields: Any) -> Recorded:
        with self.store.transaction() as tx:
            return tx.record(Event(kind, self.clock(), self.clock(), **fields))


@contextmanager
def open_house(url: str, public_url: str = "http://127.0.0.1") -> Iterator[House]:
    """On a server that was there before and will be there afterwards: quick."""
    with _furnished(url) as house, lived_in(create_app(_doors(house, public_url))) as house.server:
        try:
            yield house
        finally:
            house.feed.close()


@contextmanager
def open_house_of_two_sites(url: str) -> Iterator[House]:
    """Pages at 127.0.0.1 and links at localhost, on one server: to a browser these are two sites (RFC 6265bis, 5.2)."""
    with let() as premises:
        pages, links = f"http://127.0.0.1:{premises.server.port}", f"http://localhost:{premises.server.port}"
        with _furnished(url, links) as house:
            house.server = premises.server
            premises.move_in(create_app(_doors(house, pages, links)))
            try:
                yield house
            finally:
                house.feed.close()
                premises.move_out()  # before the house is closed


@contextmanager
def open_detached_house(url: str, port: int = 0) -> Iterator[House]:
    """On a server of its own, which starts and stops with it: for what outlives a restart."""
    with _furnished(url) as house:
        house.server = WebServer(create_app(_doors(house, "http://127.0.0.1")), "127.0.0.1", port)
        house.server.start()
        try:
            yield house
        finally:
            house.feed.close()
            house.server.stop()


@contextmanager
def _furnished(url: str, tracking_url: str = TRACKING_URL) -> Iterator[House]:
    bus = MemoryBus()
    with closing(Store(url, bus)) as store, TemporaryDirectory(prefix="harken-web-") as folder:
        store.migrate()
        rules, hits, clock = LatestRules(store), HitWriter(store, Spool(Path(folder) / "hits")), Clock()
        settings = DocumentSettings(Path(folder) / "documents", LARGEST, tracking_url, "en")
        documents = DocumentRooms(settings, store, KEYRING, bus, clock, networks(()))
        bus.subscribe(Topic.BLOCKS, rules.refresh)
        hits.start()
        documents.start()
        try:
            yield House(store, bus, clock, Feed(bus), hits, rules, documents)
        finally:
            documents.stop()
            hits.stop()


def _doors(house: House, public_url: str, tracking_url: str = TRACKING_URL) -> Doors:
    store, clock = house.store, house.clock
    keyring = KEYRING
    ear = Ear(store, keyring, Team, clock)

    def connect(new):
        return add_mailbox(store, keyring, new, clock())

    def attempt(new: NewMailbox) -> tuple[str, ...]:
        if house.on_try:
            return house.on_try(new)
        config = load(Path(os.devnull), {f"HARKEN_OAUTH__{name.upper()}": value for name, value in house.oauth.items()})
        return try_new_mailbox(Accounts(config, house.ways, keyring, store), new)

    def disconnect(address):
        with store.transaction() as tx:
            tx.remove_mailbox(address)

    def add(url: str, secret: str | None, types: tuple[str, ...]) -> tuple[Webhook, str]:
        if reason := check_target(url, allow_private=False):
            raise Refused("url", reason)
        return add_webhook(store, keyring, url, secret, types, clock())

    def remove(webhook_id):
        with store.transaction() as tx:
            tx.remove_webhook(webhook_id)

    def test(webhook: Webhook) -> TestResult:
        return send_test(Target(webhook.url, secret_of(keyring, webhook), public_only=False), clock())

    def save_sent(*copy: Any) -> str | None:
        return house.on_save_sent(*copy)

    desk = Desk(
        store,
        keyring,
        partial(register, ear),
        clock,
        tracking_url,
        ("fr",),
        ("BE",),
        save_sent=save_sent,
        take_out=house.documents.enclosures().take_out,
        note_links=KnownLinks(store, clock).note,
    )

    def find(address: str) -> Found:
        return house.on_find(address)

    def sync(address: str) -> None:
        house.on_sync(address)

    return Doors(
        store=store,
        capture=CaptureDoors(
            keyring, clock, house.hits, lambda: house.rules.rules, "en", urlsplit(tracking_url).hostname
        ),
        documents=house.documents.doors(),
        viewer=house.documents.viewer_doors(house.hits, lambda: house.rules.rules),
        links=LinkDesk(store, keyring, clock, tracking_url, ("fr",), ("BE",)),
        feed=house.feed,
        clock=clock,
        public_url=public_url,
        tracking_url=tracking_url,
        register_sends=partial(register, ear),
        prepare=partial(prepare, desk),
        stop_contact=lambda email, campaign: contacts.stop_contact(store, email, campaign, clock()),
        pause_contact=lambda email, campaign, until: contacts.pause_contact(store, email, campaign, until, clock()),
        resume_contact=lambda email, campaign: contacts.resume_contact(store, email, campaign, clock()),
        unmatched=partial(settling.waiting, ear),
        match_unmatched=partial(settling.match_waiting, ear),
        dismiss_unmatched=partial(settling.dismiss_waiting, ear),
        correct_event=partial(correcting.correct, ear),
        retract_event=partial(correcting.retract, ear),
        find_settings=find,
        try_mailbox=attempt,
        add_mailbox=connect,
        consents=Consents(house.ways, keyring, clock, public_url, house.let_in),
        remove_mailbox=disconnect,
        sync_mailbox=sync,
        heed_notices=lambda body: None,
        add_webhook=add,
        remove_webhook=remove,
        test_webhook=test,
        add_block=lambda kind, given, reason, by: add_block(store, keyring, kind, given, reason, by, clock()),
        remove_block=partial(remove_block, store, keyring),
        press=lambda pressed, hit: act(store, pressed, hit, NO_NETWORKS, clock()),
        resolve=partial(resolve, store, keyring),
        device_ticket=lambda session: make_ticket(keyring, session, clock()),
        register_device=lambda ticket, cookie, agent: register_device(store, keyring, ticket, cookie, agent, clock()),
    )
