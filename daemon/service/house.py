"""The whole daemon, built from its configuration: what there is, and the order in which it starts and stops."""

import logging
import threading
from contextlib import ExitStack
from datetime import timedelta
from functools import partial
from urllib.parse import urlsplit

from connectors.imap.greeting import greets
from daemon.bus import MemoryBus, Topic
from daemon.config import Config
from daemon.core.networks import networks
from daemon.core.retention import HitsKept
from daemon.core.tokens import Keyring
from daemon.flows import contacts, correcting, settling
from daemon.flows.acting import act
from daemon.flows.autodetect import Surroundings, find_settings
from daemon.flows.blocks import add_block, remove_block
from daemon.flows.capture_rules import LatestRules
from daemon.flows.captures import HitWriter
from daemon.flows.devices import make_ticket, register_device
from daemon.flows.dns import SystemResolver
from daemon.flows.domain_pages import autoconfig_of, exchange_at
from daemon.flows.judging import Judging
from daemon.flows.known_links import KnownLinks
from daemon.flows.links import LinkDesk
from daemon.flows.outbox import Dispatcher
from daemon.flows.prepare import Desk, prepare
from daemon.flows.refusing import RefusalWatch
from daemon.flows.resolve import resolve
from daemon.flows.retention import purge
from daemon.flows.sends import register
from daemon.flows.spool import Spool
from daemon.flows.webhooks import add_webhook
from daemon.keyfile import Lookout
from daemon.outlets.probe import statuses_of_any, statuses_of_public
from daemon.outlets.target import check_target
from daemon.schedule import Job, Schedule
from daemon.service.adopt import adopt_config, webhook_secret
from daemon.service.documents import DocumentRooms, DocumentSettings
from daemon.service.inboxes import Inboxes
from daemon.service.time import clock
from daemon.service.trial import try_new_mailbox, try_webhook
from daemon.storage.records import Webhook
from daemon.storage.store import Store, StoreInUse
from daemon.systemd import notify, watchdog_period
from daemon.web.app import create_app
from daemon.web.capture.doors import CaptureDoors
from daemon.web.doors import Doors, Refused
from daemon.web.feed import Feed
from daemon.web.server import WebServer

log = logging.getLogger(__name__)

ADOPT = "adopt mailboxes"
HEARD_WITHIN_S = 1.0
READ_BLOCKS = "read what is blocked"
AROUND = Surroundings(greets, exchange_at, autoconfig_of)


class House:
    """One process, everything inside. `start` returns when all is under way, `stop` when nothing is left half done.

    Made only where no other one holds the store, else raises `StoreInUse`: two would fight over what the store says.
    """

    def __init__(self, config: Config, keyring: Keyring) -> None:
        self._config = config
        self._keyring = keyring
        self._keys = Lookout(config.secrets.key_file, keyring)
        self._bus = MemoryBus()
        self.store = Store(config.store.url, self._bus, config.stop)
        self._ending = threading.Event()
        self._trouble: str | None = None
        self._sole_tenancy = ExitStack()
        self._sole_tenancy.enter_context(self.store.hold_running_lock())
        self.store.migrate()
        adopt_config(self.store, config, clock())
        self._inboxes = Inboxes(config, keyring, self.store)
        self._dispatcher = Dispatcher(self.store, self._secret, self._bus, clock, config.webhooks.allow_private)
        statuses = statuses_of_any if config.webhooks.allow_private else statuses_of_public
        self._refusals = RefusalWatch(self.store, statuses, clock)
        self._known_links = KnownLinks(self.store, clock)
        self._hits = HitWriter(self.store, Spool(config.server.spool))
        self._capture_rules = LatestRules(self.store)
        self._feed = Feed(self._bus)
        self._machine_networks = networks(config.track.machine_networks)
        self._judging = Judging(self.store, self._bus, clock, self._machine_networks)
        self._documents = DocumentRooms(
            self._document_settings(), self.store, keyring, self._bus, clock, self._machine_networks
        )
        self._schedule = Schedule(self._jobs())
        server = config.server
        self.web = WebServer(create_app(self._doors()), server.listen.host, server.listen.port, server.trusted_proxies)

    def start(self) -> None:
        self._dispatcher.start()
        self._hits.start()
        self._judging.start()
        self._documents.start()
        self._schedule.start()
        self._bus.subscribe(Topic.MAILBOXES, partial(self._schedule.hasten, ADOPT))
        self._bus.subscribe(Topic.BLOCKS, partial(self._schedule.hasten, READ_BLOCKS))
        self._adopt()
        self.web.start()
        notify("READY=1")
        log.info("harken runs", extra={"listen": f"{self.web.host}:{self.web.port}", "store": str(self.store)})

    def end(self) -> None:
        """Whoever waits for the end is told. Any thread, and a signal's handler."""
        self._ending.set()

    def wait_for_end(self) -> str | None:
        """Returns when it is time to `stop`: with a sentence where something keeps us from going on."""
        while not self._ending.wait(HEARD_WITHIN_S):
            pass  # the kernel may give a signal to any thread; Python hears it when this one wakes up
        return self._trouble

    def stop(self) -> None:
        """First nothing new is taken, then what is in flight is finished, last the store is closed."""
        notify("STOPPING=1")
        self._feed.close()
        self.web.stop()
        self._hits.stop()
        self._judging.stop()
        self._documents.stop()
        self._inboxes.close()
        self._schedule.stop()
        self._inboxes.finish()
        self._dispatcher.stop()
        self.store.close()
        self._sole_tenancy.close()
        log.info("harken stopped")

    def _jobs(self) -> list[Job]:
        """All that runs by the clock."""
        jobs = [
            Job(ADOPT, timedelta(seconds=5), self._adopt),
            Job(READ_BLOCKS, timedelta(seconds=5), self._capture_rules.refresh),
            Job("resume who is back", timedelta(seconds=5), lambda: contacts.resume_returned(self.store, clock())),
            Job("ask targets about our parameter", timedelta(seconds=5), self._refusals.ask_some),
            Job("own the store", timedelta(seconds=5), self._own_the_store),
            Job("purge", timedelta(hours=1), lambda: purge(self.store, clock(), self._hits_kept())),
        ]
        jobs += self._inboxes.jobs()
        jobs += self._documents.jobs()
        if period := watchdog_period():
            jobs.append(Job("tell systemd that we live", period, self._say_alive))
        return jobs

    def _adopt(self) -> None:
        self._keys.look()  # before what is adopted: its password may be sealed with a key that was made a moment ago
        self._inboxes.adopt()

    def _own_the_store(self) -> None:
        """However quiet it is: to find out by the next mail would be to deliver beside another one until then."""
        try:
            self.store.confirm_running_lock()
        except StoreInUse as error:
            log.error("harken cannot go on", extra={"reason": str(error)})  # noqa: TRY400 - it is no fault of ours
            self._trouble = str(error)
            self.end()

    def _say_alive(self) -> None:
        """Only while the store answers and the watcher turns: a process that merely exists is no use to anybody."""
        self.store.ping()
        if self._inboxes.alive():
            notify("WATCHDOG=1")

    def _hits_kept(self) -> HitsKept:
        kept = self._config.retention
        return HitsKept(timedelta(days=kept.hits_days), timedelta(days=kept.idle_days))

    def _secret(self, webhook: Webhook) -> str:
        return webhook_secret(self._config, self._keyring, webhook)

    def _doors(self) -> Doors:
        store, keyring = self.store, self._keyring
        return Doors(
            store=store,
            capture=self._capture_doors(),
            documents=self._documents.doors(),
            viewer=self._documents.viewer_doors(self._hits, lambda: self._capture_rules.rules),
            feed=self._feed,
            clock=clock,
            public_url=self._config.server.public_url,
            tracking_url=self._config.server.tracking_url,
            register_sends=partial(register, self._inboxes.ear),
            links=self._link_desk(),
            prepare=partial(prepare, self._desk()),
            stop_contact=lambda email, campaign: contacts.stop_contact(store, email, campaign, clock()),
            pause_contact=lambda email, campaign, until: contacts.pause_contact(store, email, campaign, until, clock()),
            resume_contact=lambda email, campaign: contacts.resume_contact(store, email, campaign, clock()),
            unmatched=partial(settling.waiting, self._inboxes.ear),
            match_unmatched=partial(settling.match_waiting, self._inboxes.ear),
            dismiss_unmatched=partial(settling.dismiss_waiting, self._inboxes.ear),
            correct_event=partial(correcting.correct, self._inboxes.ear),
            retract_event=partial(correcting.retract, self._inboxes.ear),
            find_settings=lambda address: find_settings(address, SystemResolver(), AROUND),
            try_mailbox=partial(try_new_mailbox, self._inboxes.accounts),
            add_mailbox=self._inboxes.add,
            consents=self._inboxes.consents(),
            remove_mailbox=self._inboxes.remove,
            sync_mailbox=self._inboxes.sync,
            heed_notices=self._inboxes.heed_notices,
            add_webhook=self._add_webhook,
            remove_webhook=self._remove_webhook,
            test_webhook=partial(try_webhook, self._config, self._keyring),
            add_block=lambda kind, given, reason, by: add_block(store, keyring, kind, given, reason, by, clock()),
            remove_block=partial(remove_block, store, keyring),
            press=lambda pressed, hit: act(store, pressed, hit, self._machine_networks, clock()),
            resolve=partial(resolve, store, keyring),
            device_ticket=lambda session: make_ticket(keyring, session, clock()),
            register_device=self._register_device,
        )

    def _capture_doors(self) -> CaptureDoors:
        server = self._config.server
        pages, links = urlsplit(server.public_url).hostname, urlsplit(server.tracking_url).hostname
        return CaptureDoors(
            keyring=self._keyring,
            clock=clock,
            hits=self._hits,
            rules=lambda: self._capture_rules.rules,
            language=self._config.team.locale,
            host=links if links != pages else None,
        )

    def _document_settings(self) -> DocumentSettings:
        documents = self._config.documents
        largest = documents.largest_mb * 1_000_000
        return DocumentSettings(documents.folder, largest, self._config.server.tracking_url, self._config.team.locale)

    def _desk(self) -> Desk:
        return Desk(
            store=self.store,
            keyring=self._keyring,
            register=partial(register, self._inboxes.ear),
            clock=clock,
            tracking_url=self._config.server.tracking_url,
            off_domains=self._config.track.off_domains,
            off_countries=self._config.track.off_countries,
            save_sent=self._inboxes.sent_copies.keep,
            language=self._config.team.locale,
            take_out=self._documents.enclosures().take_out,
            note_appending=self._refusals.note,
            note_links=self._known_links.note,
        )

    def _link_desk(self) -> LinkDesk:
        track = self._config.track
        return LinkDesk(
            store=self.store,
            keyring=self._keyring,
            clock=clock,
            tracking_url=self._config.server.tracking_url,
            off_domains=track.off_domains,
            off_countries=track.off_countries,
            note_appending=self._refusals.note,
        )

    def _register_device(self, ticket: str, cookie: str, agent: str) -> str | None:
        return register_device(self.store, self._keyring, ticket, cookie, agent, clock())

    def _add_webhook(self, url: str, secret: str | None, types: tuple[str, ...]) -> tuple[Webhook, str]:
        if reason := check_target(url, self._config.webhooks.allow_private):
            raise Refused("url", reason)
        return add_webhook(self.store, self._keyring, url, secret, types, clock())

    def _remove_webhook(self, webhook_id: str) -> None:
        with self.store.transaction() as tx:
            tx.remove_webhook(webhook_id)
