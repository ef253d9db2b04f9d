"""What lies in one Exchange mailbox, and how it changed: the side of our test server that knows no XML."""

import base64
import email
import itertools
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from functools import cached_property

# Distinguished name, the name that people see, the class of what lies there.
STANDARD = (
    ("inbox", "Inbox", "IPF.Note"),
    ("sentitems", "Sent Items", "IPF.Note"),
    ("drafts", "Drafts", "IPF.Note"),
    ("deleteditems", "Deleted Items", "IPF.Note"),
    ("outbox", "Outbox", "IPF.Note"),
    ("junkemail", "Junk Email", "IPF.Note"),
    ("calendar", "Calendar", "IPF.Appointment"),
    ("contacts", "Contacts", "IPF.Contact"),
    ("tasks", "Tasks", "IPF.Task"),
)
ROOT, TOP = "root", "msgfolderroot"
INBOX = "INBOX"


@dataclass
class Folder:
    id: str
    name: str
    parent: str | None
    kind: str = "IPF.Note"
    known_as: str | None = None
    changed_at: datetime = field(default_factory=lambda: datetime(2026, 1, 1, tzinfo=UTC))


@dataclass
class Item:
    """Exchange gives a moved mail another id."""

    id: str
    number: int
    folder: str
    raw: bytes
    received_at: datetime
    kind: str = "IPM.Note"
    read: bool = False
    from_legacy: str | None = (
        None  # the sender's name in the directory, which a list of mails tells instead of an address
    )
    without_header: bool = False  # what was never sent by SMTP has none

    @cached_property
    def parsed(self) -> Message:
        return email.message_from_bytes(self.raw)

    @property
    def subject(self) -> str:
        return str(self.parsed["Subject"])


@dataclass(frozen=True)
class Change:
    number: int
    kind: str  # Create, Delete, ReadFlagChange
    folder: str
    item: str


@dataclass(frozen=True)
class Page:
    changes: tuple[Change, ...]
    state: str
    is_last: bool


class StateInvalid(Exception):
    """This sync state was never given out, or is forgotten."""


class Mailbox:
    """`on_change` is told of each event: its kind, the item's id, the folder's id."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.aliases: list[str] = []
        self.folders: dict[str, Folder] = {}
        self.items: dict[str, Item] = {}
        self.changes: list[Change] = []
        self.on_change: Callable[[str, Item], object] = lambda kind, item: None
        self.has_commit_times = True
        self.least_page = 0  # of changes, however few are asked for
        self.looks_unchanged = False  # whatever comes, folders look as if nothing had
        self._numbers = itertools.count(1)
        self._epoch = secrets.token_hex(4)
        self._add(ROOT, "Root", None, "")
        self._add(TOP, "Top of Information Store", self.known(ROOT).id, "IPF.Note")
        for known_as, name, kind in STANDARD:
            self._add(known_as, name, self.known(TOP).id, kind)

    def known(self, name: str) -> Folder:
        """By its distinguished name."""
        return next(folder for folder in self.folders.values() if folder.known_as == name)

    def folder(self, name: str) -> Folder:
        """By the name that people see; made where it is not there."""
        if name.upper() == INBOX:
            return self.known("inbox")
        named = [folder for folder in self.folders.values() if folder.name == name]
        return named[0] if named else self.add_folder(name)

    def add_folder(self, name: str, parent: Folder | None = None, kind: str = "IPF.Note") -> Folder:
        return self._add(None, name, (parent or self.known(TOP)).id, kind)

    def remove_folder(self, folder: Folder) -> None:
        for item in self.in_folder(folder.id):
            self.delete(item)
        del self.folders[folder.id]

    def below(self, folder: str, *, deep: bool) -> Iterator[Folder]:
        for each in self.folders.values():
            if each.parent == folder:
                yield each
                if deep:
                    yield from self.below(each.id, deep=True)

    def in_folder(self, folder: str) -> list[Item]:
        return [item for item in self.items.values() if item.folder == folder]

    def deliver(self, raw: bytes, folder: str = INBOX, received_at: datetime | None = None) -> Item:
        number = next(self._numbers)
        item = Item(self._id("I"), number, self.folder(folder).id, raw, received_at or datetime.now(UTC))
        self._come(item, "NewMailEvent" if folder == INBOX else "CreatedEvent")
        return item

    def move(self, item: Item, folder: str) -> Item:
        self._go(item)
        moved = Item(
            self._id("I"), item.number, self.folder(folder).id, item.raw, item.received_at, item.kind, item.read
        )
        self._come(moved, "MovedEvent")
        return moved

    def delete(self, item: Item) -> None:
        self._go(item)
        self.on_change("DeletedEvent", item)

    def mark_read(self, item: Item) -> None:
        item.read = True
        self._note("ReadFlagChange", item)
        self.on_change("ModifiedEvent", item)

    def forget_states(self) -> None:
        self._epoch = secrets.token_hex(4)

    def restore(self) -> None:
        """As from a backup: all lies there as before, under other ids."""
        new = {id_: self._id("F") for id_ in self.folders}
        for folder in self.folders.values():
            folder.id, folder.parent = new[folder.id], new.get(folder.parent or "")
        self.folders = {folder.id: folder for folder in self.folders.values()}
        lying = list(self.items.values())
        self.items, self.changes = {}, []
        for item in lying:
            item.id, item.folder = self._id("I"), new[item.folder]
            self._come(item, "CreatedEvent")

    def page(self, folder: str, state: str, size: int) -> Page:
        """What became of this folder since `state`; only what still lies there is created."""
        after, size = self._place(folder, state), max(size, self.least_page)
        found = list(itertools.islice(self._net(folder, after), size + 1))
        some = found[:size]
        is_last = len(some) == len(found)
        last = self.changes[-1].number if self.changes else 0
        return Page(tuple(some), self._state(folder, last if is_last else some[-1].number), is_last)

    def _net(self, folder: str, after: int) -> Iterator[Change]:
        created: set[str] = set()
        for each in self.changes[after:]:
            if each.folder != folder:
                continue
            there = each.item in self.items
            if each.kind == "Create":
                created.add(each.item)
            if there or (each.kind == "Delete" and each.item not in created):
                yield each

    def _place(self, folder: str, state: str) -> int:
        if not state:
            return 0
        try:
            epoch, of, number = base64.b64decode(state, validate=True).decode().split("|")
        except ValueError as error:
            raise StateInvalid from error
        if (epoch, of) != (self._epoch, folder):
            raise StateInvalid
        return int(number)

    def _state(self, folder: str, number: int) -> str:
        return base64.b64encode(f"{self._epoch}|{folder}|{number}".encode()).decode()

    def _come(self, item: Item, event: str) -> None:
        self.items[item.id] = item
        self._note("Create", item)
        self.on_change(event, item)

    def _go(self, item: Item) -> None:
        del self.items[item.id]
        self._note("Delete", item)

    def _note(self, kind: str, item: Item) -> None:
        self.folders[item.folder].changed_at = datetime.now(UTC)
        self.changes.append(Change(len(self.changes) + 1, kind, item.folder, item.id))

    def _add(self, known_as: str | None, name: str, parent: str | None, kind: str) -> Folder:
        folder = Folder(self._id("F"), name, parent, kind, known_as)
        self.folders[folder.id] = folder
        return folder

    def _id(self, kind: str) -> str:
        """As long as Exchange's own."""
        return base64.b64encode(f"{kind}{self.address[:20]:-<28}".encode() + secrets.token_bytes(70)).decode()
