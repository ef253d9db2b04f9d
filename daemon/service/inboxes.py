"""The room where mailboxes are heard: which there are, what opens each, who watches it, and what is told of it."""

import logging
from contextlib import suppress
from datetime import timedelta
from functools import partial

from connectors.base import Connector, LoginRequired, SentFolder, Unavailable
from connectors.imap import ImapSentFolder
from connectors.imap.idle import Scope
from connectors.polled import Hints
from daemon.config import Config
from daemon.core.decide import Team
from daemon.core.kinds import Kind
from daemon.core.tokens import Keyring
from daemon.flows.boards import BacklogBoard, SyncBoard
from daemon.flows.consents import Consents
from daemon.flows.ear import Ear
from daemon.flows.mailboxes import Roster, add_mailbox, note_state
from daemon.flows.new_mailbox import NewMailbox
from daemon.flows.own_addresses import OwnAddresses
from daemon.flows.replies import listen, listen_again, listen_to_push, wanted
from daemon.flows.sent_copies import SentCopies
from daemon.schedule import Job
from daemon.service import notices
from daemon.service.accounts import Accounts, ways_of
from daemon.service.kinds import Account, Around, connector, gmail_notices
from daemon.service.kinds.imap import settings
from daemon.service.time import clock
from daemon.service.watching import OfKind, Tasks, Watchers
from daemon.storage.records import Mailbox, MailboxState
from daemon.storage.store import Store, StoreUnavailable

log = logging.getLogger(__name__)

RECONCILED = timedelta(days=2)  # looked at every few hours: whatever went wrong has several chances to be made good


class Inboxes:
    """Threads run from the beginning; mailboxes are heard once they are adopted. From any thread."""

    def __init__(self, config: Config, keyring: Keyring, store: Store) -> None:
        self._config = config
        self._keyring = keyring
        self._store = store
        self._ways = ways_of(config)
        self.accounts = Accounts(config, self._ways, keyring, store)
        self.ear = Ear(store, keyring, self._team, clock)
        self._board = SyncBoard()
        self._backlogs = BacklogBoard()
        self._own_addresses = OwnAddresses(store, clock)
        self._roster = Roster(store, clock, self._open, config.server.public_url)
        tasks = Tasks(self._sync, self._note_state, self._note_unchanged, self._roster.interval, self._hints_for)
        self._watchers = Watchers(tasks)
        self.sent_copies = SentCopies(store, self._sent_folder, clock)

    def jobs(self) -> tuple[Job, ...]:
        return (
            Job("write down who was heard", timedelta(seconds=10), lambda: self._board.write(self._store)),
            Job("write down how far the reading is", timedelta(seconds=2), lambda: self._backlogs.write(self._store)),
            Job("reconcile", timedelta(hours=6), self._reconcile),
            Job("leave Sent folders that nobody needs", timedelta(seconds=30), self.sent_copies.close_idle),
        )

    def adopt(self) -> None:
        """Those that the store knows, as it knows them now."""
        self._roster.adopt(self._watchers)

    def add(self, new: NewMailbox) -> Mailbox:
        """The password may be the one it had before: right again, though the server refused it a while ago."""
        return self._roster.renew(self._watchers, lambda: add_mailbox(self._store, self._keyring, new, clock()))

    def remove(self, address: str) -> None:
        with self._store.transaction() as tx:
            tx.remove_mailbox(address)
        self.accounts.forget(address)

    def sync(self, address: str) -> None:
        self._watchers.sync_now(address)

    def heed_notices(self, body: bytes) -> None:
        """What Microsoft posted, or somebody else in its name."""
        notices.heed(body, self._keyring, self._roster.addresses(), self._watchers)

    def consents(self) -> Consents:
        public_url = self._config.server.public_url
        return Consents(self._ways, self._keyring, clock, public_url, self.accounts.let_in())

    def alive(self) -> bool:
        return self._watchers.alive()

    def close(self) -> None:
        """Nothing more is heard."""
        self._watchers.close()

    def finish(self) -> None:
        """Nobody asks for anything any more."""
        self.sent_copies.close()
        with suppress(StoreUnavailable):  # when each mailbox was last asked is worth no trouble at the end
            self._board.write(self._store)

    def _team(self) -> Team:
        return Team(self._roster.addresses(), frozenset(self._config.team.internal_domains))

    def _reconcile(self) -> None:
        for address in self._roster.addresses():
            self._watchers.reconcile(address)

    # Connecting

    def _open(self, mailbox: Mailbox) -> OfKind:
        account = self.accounts.account(mailbox)
        return OfKind(account.kind, account.server, connector(account, self._around(mailbox, account)))

    def _around(self, mailbox: Mailbox, account: Account) -> Around:
        return Around(
            wanted=partial(wanted, self._store),
            clock=clock,
            tell_backlog=partial(self._backlogs.note, mailbox.address),
            stir=partial(self._watchers.nudge, mailbox.address),
            told=notices.places(self._config, self._keyring, account),
        )

    def _sent_folder(self, mailbox: Mailbox) -> SentFolder:
        account = self.accounts.account(mailbox)
        if account.kind is not Kind.IMAP:
            raise LoginRequired(f"Harken may only read {mailbox.address}; keep `sent_copy` there yourself")
        return ImapSentFolder(settings(account))

    def _hints_for(self, kind: Kind) -> Hints | None:
        subscription = self._config.gmail.subscription
        if kind is not Kind.GMAIL or subscription is None:
            return None
        return gmail_notices(subscription, self.accounts.subscriber(), self._config.gmail.pubsub_endpoint)

    # Hearing

    def _sync(self, address: str, connector: Connector, scope: Scope) -> None:
        """What came while folder after folder was read, may not be heard: in step it is as of the beginning."""
        begun = clock()
        try:
            self._hear(address, connector, scope)
            if scope is Scope.ALL:
                self._board.note(address, connector, begun)
                self._own_addresses.ask(address, connector)
        except StoreUnavailable as error:
            raise Unavailable(f"The mailbox waits: {error}.") from error

    def _hear(self, address: str, connector: Connector, scope: Scope) -> None:
        match scope:
            case Scope.ALL:
                listen(self.ear, address, connector)
            case Scope.HINTED:
                listen_to_push(self.ear, address, connector)
            case Scope.AGAIN:
                listen_again(self.ear, address, connector, clock() - RECONCILED)

    def _note_unchanged(self, address: str) -> None:
        self._board.note_unchanged(address, clock())

    def _note_state(self, address: str, state: str, reason: str | None) -> None:
        note_state(self._store, address, MailboxState(state), reason, clock(), self._config.server.public_url)
