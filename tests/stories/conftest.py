"""What a story is played on: a real IMAP server, the daemon in a process of its own, an engine that listens."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.servers.chromium import chromium
from tests.servers.daemon import Daemon, daemon_in
from tests.servers.dovecot import Dovecot, dovecot, own_dovecot
from tests.servers.patience import wait_until
from tests.servers.receiver import Heard, Receiver
from tests.stories.mails import Sent, reply, send

__all__ = ["dovecot", "own_dovecot"]  # fixtures


@dataclass(frozen=True)
class Stage:
    """Everything is real; the daemon runs unless the story stops it."""

    dovecot: Dovecot
    daemon: Daemon
    engine: Receiver

    def inbox(self) -> str:
        """A new mailbox, connected over the API."""
        address = self.dovecot.new_user()
        self.daemon.connect(self.dovecot, address)
        self.daemon.wait_for_state(address, "connected")
        return address

    def register(self, *sends: Sent) -> None:
        answer = self.daemon.api.post("/v1/sends", {"items": [each.as_json() for each in sends]})
        assert [item["status"] for item in answer.json["items"]] == [201] * len(sends), answer.text

    def registered(self, mailbox: str, contact: str | None = None, campaign: str = "spring") -> Sent:
        """A campaign mail that went out from this mailbox, to a contact of its own unless one is named."""
        sent = send(mailbox, contact, campaign)
        self.register(sent)
        return sent

    def heard(self, sent: Sent, kind: str = "campaign.stop") -> list[Heard]:
        """The signals of this type about this send's enrollment that the engine has accepted."""
        wanted = {"contact": sent.contact, "campaign_id": sent.campaign}
        return [
            each
            for each in list(self.engine.accepted)
            if each.message["type"] == kind and wanted.items() <= each.message["data"].items()
        ]

    def wait_for(self, sent: Sent, kind: str = "campaign.stop") -> dict[str, Any]:
        """The `data` of the first such signal."""
        found = wait_until(lambda: self.heard(sent, kind), f"the engine hears {kind} for {sent.contact}")
        data: dict[str, Any] = found[0].message["data"]
        return data

    def stops_of(self, sent: Sent) -> list[str]:
        """The ids of the distinct stops for this enrollment."""
        return sorted({each.id for each in self.heard(sent)})

    def wait_until_read(self, mailbox: str, *folders: str) -> None:
        """Until all that lies in these folders by now is read: a folder is read in order, so a last mail proves it."""
        for folder in folders or ("INBOX",):
            last = self.registered(mailbox)
            self.dovecot.deliver(mailbox, reply(last), folder)
            self.daemon.look_now(mailbox)
            self.wait_for(last)

    def events(self, sent: Sent, kind: str) -> list[Any]:
        """What the event log says about this contact."""
        items: list[Any] = self.daemon.api.get("/v1/events", contact=sent.contact, type=kind).json["items"]
        return items


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def stage(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One daemon for a module's stories; every story has mailboxes and contacts of its own."""
    with Receiver() as engine, daemon_in(tmp_path_factory.mktemp("daemon")) as daemon:
        daemon.trust(dovecot)
        daemon.tell(engine)
        daemon.start()
        yield Stage(dovecot, daemon, engine)


@pytest.fixture
def own_stage(dovecot: Dovecot, tmp_path: Path) -> Iterator[Stage]:
    """A daemon that the story configures, starts, stops and kills by itself."""
    with Receiver() as engine, daemon_in(tmp_path) as daemon:
        daemon.trust(dovecot)
        daemon.tell(engine)
        yield Stage(dovecot, daemon, engine)
