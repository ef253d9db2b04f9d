"""A proposal that six people were sent, and how five of them have read it until now; with scanners and ourselves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from daemon.core.documents import Document, NewShare, Share
from daemon.core.reader import Visitor
from daemon.core.sends import Contact
from daemon.storage.records import Role
from tests.flows.readers import BROWSER, SCANNER, Reader, Study
from tests.web.house import House
from tests.web.pages.visitor import ELSA

KEVIN, SAM = Contact("flynn@flynnsarcade.com", name="Kevin Flynn"), Contact("sam@flynnsarcade.com", name="Sam Flynn")
RAM, LORA = Contact("ram@flynnsarcade.com", name="Ram Tabor"), Contact("baines@encom.com", name="Lora Baines")
ALAN, ROY = Contact("bradley@encom.com", name="Alan Bradley"), Contact("kleinberg@encom.com", name="Roy Kleinberg")
OURS = replace(BROWSER, device=b"d" * 16)

Way = Sequence[tuple[int, float]]
STRAIGHT: Way = (
    (1, 8), (2, 30), (3, 28), (4, 60), (5, 20), (6, 8), (7, 12), (8, 90), (9, 22), (10, 18), (11, 9), (12, 8),
)  # fmt: skip
KEVINS: Way = ((1, 6), (2, 31), (3, 22), (4, 48), (5, 8), (6, 3), (7, 3), (8, 84), (4, 38), (8, 62), (9, 12), (4, 9))


def play_read(house: House, document: Document) -> None:
    """It ends at the house's present moment, with Kevin on page 4."""
    reading = PlayedReading(house, document)
    reading.until_today()
    reading.now()


class PlayedReading:
    def __init__(self, house: House, document: Document) -> None:
        self._house = house
        self._document = document
        self._study = Study(house.store)
        self._shares: dict[Contact | None, Share] = {}

    def until_today(self) -> None:
        self.visit(ALAN, timedelta(days=5, hours=4), ((1, 6), (2, 7), (3, 8), (4, 10)))
        for hours in range(1, 4):
            self.visit(LORA, timedelta(days=4, hours=20 + hours), (), SCANNER)
        self.visit(LORA, timedelta(days=4, hours=3), tuple((page, seconds * 0.6) for page, seconds in STRAIGHT))
        self.visit(RAM, timedelta(days=2, hours=2), tuple((page, seconds * 1.1) for page, seconds in STRAIGHT))
        self.visit(SAM, timedelta(days=1, hours=5), STRAIGHT)
        self.visit(RAM, timedelta(days=1, hours=2), ((8, 21), (12, 4)))
        self.visit(KEVIN, timedelta(days=1, hours=1), ((1, 12), (2, 9)))
        self.share(ROY)
        with self._house.store.transaction() as tx:
            tx.add_device(b"d" * 16, tx.admit_user(ELSA, Role.ADMIN, self._house.clock()).id, "Chrome", self._study.now)
        self.visit(KEVIN, timedelta(hours=5), ((1, 20), (4, 12)), OURS)
        self.visit(None, timedelta(hours=3), ((1, 4), (8, 31)))

    def now(self) -> None:
        self.visit(KEVIN, timedelta(seconds=sum(seconds for _, seconds in KEVINS)), KEVINS, leaves=False)
        assert self._study.now == self._house.clock()

    def share(self, contact: Contact | None) -> Share:
        if contact not in self._shares:
            new = NewShare(self._document.number, contact, sender=ELSA, can_download=contact is not LORA)
            self._shares[contact] = self._house.documents.doors().share(new)[0]
        return self._shares[contact]

    def visit(
        self, contact: Contact | None, ago: timedelta, way: Way, visitor: Visitor = BROWSER, *, leaves: bool = True
    ) -> Reader:
        self._study.now = self._house.clock() - ago
        reader = Reader(self._study, (self.share(contact), self._document.version), visitor)
        for page, seconds in way:
            reader.reads(page, seconds)
        if leaves and way:
            reader.leaves()
        if leaves:
            self._study.after(20)
            self._study.sweep()
        return reader
