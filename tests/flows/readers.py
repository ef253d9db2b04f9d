"""A document, a link to it, and somebody who reads it by a clock that stands still until it is set."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from daemon.core.document_links import Viewing
from daemon.core.documents import NewShare, Share, Version
from daemon.core.dwell import Beat
from daemon.core.events import Event, EventType, Json
from daemon.core.networks import networks
from daemon.core.reader import Visitor
from daemon.core.sends import Contact
from daemon.core.tokens import Key, Keyring
from daemon.flows.reading import Reading
from daemon.storage.store import Store

NINE = datetime(2026, 11, 22, 9, tzinfo=UTC)
KEVIN = "kevin@space.example"
ELSA = "elsa@halyard.example"
AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
BROWSER = Visitor(address="203.0.113.7", agent=AGENT, hints={"accept-language": "sv"})
PHONE = replace(BROWSER, agent=AGENT.replace("X11; Linux x86_64", "Linux; Android 16"))
SCANNER = Visitor(address="198.51.100.9", agent="Mozilla/5.0 (compatible; Barracuda Sentinel)")
KEYS = Keyring((Key(1, b"k" * 32),))


@dataclass
class Study:
    """Where documents are read. Pages are counted as the library would have."""

    store: Store
    pages: int = 3
    now: datetime = NINE
    reading: Reading = field(init=False)

    def __post_init__(self) -> None:
        self.reading = Reading(self.store, KEYS, lambda: self.now, networks(["192.0.2.0/24"]))

    def share(
        self, contact: str | None = KEVIN, send_id: str | None = None, name: str | None = None
    ) -> tuple[Share, Version]:
        with self.store.transaction() as tx:
            document = tx.add_document("Proposal.pdf", ELSA, b"h" * 32, 1000, self.now)
            named = None if contact is None else Contact(contact, name=name)
            made = tx.add_share(NewShare(document.number, named, "spring", send_id=send_id, sender=ELSA), self.now)
        self.count_pages()
        return made, document.version

    def count_pages(self) -> None:
        counted = "UPDATE document_versions SET pages = :pages, state = 'ready'"
        with self.store.transaction() as tx:
            tx._connection.execute(text(counted), {"pages": self.pages})

    def opened_at(self, share: Share) -> datetime | None:
        kept = self.store.reads.share(share.number)
        assert kept is not None
        return kept.opened_at

    def after(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def sweep(self) -> None:
        self.reading.sweep(self.now)

    def events(self, *types: EventType) -> list[Event]:
        found = [each.event for each in self.store.reads.events(None, 1000).items]
        return [each for each in found if each.type.startswith("document.") and (not types or each.type in types)]

    def told(self) -> list[tuple[str, Json, Json]]:
        """Each event's kind, its page and its seconds."""
        return [
            (each.type.removeprefix("document."), each.facts.get("page"), each.facts.get("seconds"))
            for each in self.events()
        ]


@dataclass
class Reader:
    """One window of one browser, whose script ticks as ours does."""

    study: Study
    share: tuple[Share, Version]
    visitor: Visitor = BROWSER
    viewing: Viewing = field(init=False)
    sequence: int = 0
    sitting: int = 0
    totals: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.viewing = self.study.reading.begin(*self.share, self.visitor)

    def reads(self, page: int, seconds: float) -> None:
        """Turns to the page, stays there so long, and beats once at each end."""
        self.beat(page)
        self.study.after(seconds)
        self.totals[page] = self.totals.get(page, 0) + round(seconds * 1000)
        self.beat(page)

    def leaves(self) -> None:
        self.beat(None)

    def beat(self, page: int | None, totals: Mapping[int, int] | None = None) -> None:
        self.sequence += 1
        said = self.totals if totals is None else totals
        self.study.reading.take(self.viewing, Beat(self.sequence, page, dict(said), sitting=self.sitting))
