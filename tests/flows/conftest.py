"""A store on both databases, a mailbox in memory, and an ear between them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pytest

from connectors.memory import MemoryConnector
from daemon.core.decide import Team
from daemon.core.events import Event, EventType
from daemon.core.sends import Contact, NewSend, StopRules
from daemon.core.tokens import Key, Keyring
from daemon.flows.ear import Ear
from daemon.flows.replies import listen, listen_again, wanted
from daemon.flows.sends import register
from daemon.storage.store import Store
from tests.core.build import HEARD_AT, KEVIN, REP, SENT_AT
from tests.flows.mails import OURS
from tests.servers.dovecot import dovecot, own_dovecot

__all__ = ["dovecot", "own_dovecot"]  # fixtures


@dataclass
class Office:
    """One rep's mailbox, heard. The clock stands still until `now` is set."""

    store: Store
    ear: Ear
    mailbox: MemoryConnector
    now: datetime

    def send(self, message_id: str = OURS, campaign: str = "spring", rules: StopRules | None = None) -> None:
        register(self.ear, [self.new(message_id, campaign, rules)])

    def new(
        self,
        message_id: str = OURS,
        campaign: str = "spring",
        rules: StopRules | None = None,
        contact: Contact = KEVIN,
    ) -> NewSend:
        return NewSend(
            message_id=message_id,
            mailbox=REP,
            campaign_id=campaign,
            contact=contact,
            sent_at=SENT_AT,
            subject="Cashless play, briefly",
            rules=rules or StopRules(),
        )

    def listen(self, address: str = REP) -> int:
        return listen(self.ear, address, self.mailbox)

    def listen_again(self, since: datetime = SENT_AT, address: str = REP) -> int:
        return listen_again(self.ear, address, self.mailbox, since)

    def events(self) -> list[Event]:
        return [recorded.event for recorded in self.store.reads.events(None, 1000).items]

    def types(self) -> list[EventType]:
        return [event.type for event in self.events()]


@pytest.fixture
def make_office(store: Store) -> Callable[[], Office]:
    def make() -> Office:
        keyring = Keyring((Key(1, b"k" * 32),))
        team = Team(mailboxes=frozenset({REP}), internal_domains=frozenset({"halyard.example"}))
        office: Office
        ear = Ear(store, keyring, lambda: team, lambda: office.now)
        office = Office(store, ear, MemoryConnector(lambda messages: wanted(store, messages)), HEARD_AT)
        return office

    return make


@pytest.fixture
def office(make_office: Callable[[], Office]) -> Office:
    return make_office()
