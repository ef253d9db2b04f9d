"""The requests that we make of an Exchange server for one mailbox."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, TypeVar

from exchangelib.errors import EWSError
from lxml.etree import _Element as Element

from connectors.exchange import answers, questions
from connectors.exchange.answers import FolderInfo, Listed, Page
from connectors.exchange.cursor import FolderPlace
from connectors.exchange.door import Door
from connectors.exchange.errors import Gone, Refused, translated, translation
from connectors.exchange.folders import KNOWN, TOP
from connectors.exchange.soap import (
    FindFolder,
    FindItem,
    GetFolder,
    GetItem,
    Part,
    Question,
    ResolveNames,
    SyncFolderItems,
)

T = TypeVar("T")

PAGE = 512  # the most that Exchange lists of changes at once
BODY_LIMIT = 512 * 1024
# Exchange's own limits are far below these. A list that goes on and on would be kept in memory.
MOST_FOLDERS = 20_000
MOST_ARRIVED = 50_000


class Answers(Generic[T]):
    """What became of each mail asked for, by its id; one that is gone is in neither."""

    limited = None  # Exchange refuses too much as a whole

    def __init__(self) -> None:
        self.served: dict[str, T] = {}
        self.refused: dict[str, str] = {}


class Api:
    """Every method may raise a ConnectorError, or Refused where Exchange stumbles over this request."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def known_folders(self) -> Mapping[str, str]:
        """Ids by distinguished name; without those that this mailbox has not."""
        address = self._door.address
        parts = self._parts(GetFolder, questions.known_folders(KNOWN, address), len(KNOWN))
        found: dict[str, str] = {}
        for name, part in zip(KNOWN, parts, strict=True):
            if not isinstance(part, EWSError):
                found[name] = self._read(part, answers.folder_id)
            elif name == TOP or not isinstance(translation(part, address), Gone):
                raise translation(part, address)
        return found

    def folders(self, top: str) -> list[FolderInfo]:
        found: list[FolderInfo] = []
        offset: int | None = 0
        while offset is not None:
            part = self._one(FindFolder, questions.folders_below(top, offset))
            some, offset = self._read(part, answers.folders)
            found += some
            if len(found) > MOST_FOLDERS:
                raise Refused("The Exchange server tells of more folders than a mailbox has.")
        return found

    def changes(self, folder: str, place: FolderPlace, size: int) -> Page:
        """Of a folder that is walked, only what came since then; else all: it may have been moved here.

        Raises Gone where there is no such folder, PlaceLost where Exchange does not know this state.
        """
        part = self._one(SyncFolderItems, questions.changes(folder, place.state, size))
        return self._read(part, lambda told: answers.page(told, place.walk_since))

    def arrived(self, folder: str, since: datetime) -> list[Listed]:
        """Oldest first."""
        found: list[Listed] = []
        offset: int | None = 0
        while offset is not None:
            part = self._one(FindItem, questions.arrived(folder, since, offset, PAGE))
            some, offset = self._read(part, answers.found_items)
            found += some
            if len(found) > MOST_ARRIVED:
                raise Refused("The Exchange server tells of more mails than can have come.")
        return found

    def headers(self, ids: Sequence[str]) -> Answers[bytes]:
        return self._of_each(ids, questions.headers, answers.header)

    def contents(self, ids: Sequence[str]) -> Answers[bytes]:
        return self._of_each(ids, questions.contents, lambda part: answers.content(part, BODY_LIMIT))

    def proxy_addresses(self) -> tuple[str, ...]:
        address = self._door.address
        part = self._one(ResolveNames, questions.person(address))
        return self._read(part, lambda told: answers.proxy_addresses(told, address))

    def _one(self, question: type[Question], request: Element) -> Element:
        """The only part of an answer."""
        [part] = self._parts(question, request, 1)
        if isinstance(part, EWSError):
            raise translation(part, self._door.address)
        return part

    def _parts(self, question: type[Question], request: Element, wanted: int) -> list[Part]:
        """One for each thing asked for."""
        parts = self._door.ask(question, request)
        if len(parts) != wanted:
            raise Refused(f"The Exchange server answers with {len(parts)} parts to {wanted}.")
        return parts

    def _read(self, part: Element, how: Callable[[Element], T]) -> T:
        with translated(self._door.address):
            return how(part)

    def _of_each(
        self, ids: Sequence[str], request: Callable[[Iterable[str]], Element], how: Callable[[Element], T]
    ) -> Answers[T]:
        """A server may stumble over a whole request because of one mail in it: then each is asked for alone."""
        told: Answers[T] = Answers()
        try:
            self._take(told, ids, request, how)
        except Refused as refusal:
            if len(ids) == 1:
                told.refused[ids[0]] = str(refusal)
            else:
                for each in ids:
                    alone = self._of_each([each], request, how)
                    told.served |= alone.served
                    told.refused |= alone.refused
        return told

    def _take(
        self,
        told: Answers[T],
        ids: Sequence[str],
        request: Callable[[Iterable[str]], Element],
        how: Callable[[Element], T],
    ) -> None:
        for id_, part in zip(ids, self._parts(GetItem, request(ids), len(ids)), strict=True):
            try:
                told.served[id_] = self._served(part, how)
            except Gone:
                continue
            except Refused as refusal:
                told.refused[id_] = str(refusal)

    def _served(self, part: Part, how: Callable[[Element], T]) -> T:
        if isinstance(part, EWSError):
            raise translation(part, self._door.address)
        return self._read(part, how)
