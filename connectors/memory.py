"""A mailbox in memory that keeps a connector's promises and breaks on demand: for tests of flows, without a server."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from connectors.base import Batch, ConnectorError, Cursor, CursorExpired, SetAside, Wanted
from connectors.message import FolderRole, InboundMessage, parse

BLANK_LINE = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Stored:
    key: str
    raw: bytes
    folder: str
    role: FolderRole
    received_at: datetime | None


class MemoryConnector:
    """Every mail that is put or moved somewhere gets the next number; the cursor is the last number seen."""

    def __init__(self, wanted: Wanted, batch_size: int = 50) -> None:
        self._wanted = wanted
        self._batch_size = batch_size
        self._log: list[Stored | None] = []  # None: deleted
        self._poison: set[str] = set()
        self._generation = 1
        self._error: ConnectorError | None = None
        self.closed = False

    # What happens in the mailbox

    def deliver(
        self,
        raw: bytes,
        folder: str = "INBOX",
        role: FolderRole = FolderRole.INBOX,
        received_at: datetime | None = None,
    ) -> str:
        """A new mail; its key."""
        key = f"{folder}/{self._generation}/{len(self._log) + 1}"
        self._log.append(Stored(key, raw, folder, role, received_at))
        return key

    def move(self, key: str, folder: str, role: FolderRole = FolderRole.OTHER) -> str:
        """A moved mail is a new one where it arrives; its key there."""
        stored = self._take(key)
        return self.deliver(stored.raw, folder, role, stored.received_at)

    def delete(self, key: str) -> None:
        self._take(key)

    def poison(self, key: str) -> None:
        """From now on this mail cannot be fetched."""
        self._poison.add(key)

    def cure(self, key: str) -> None:
        """It can be fetched again."""
        self._poison.remove(key)

    def fail(self, error: ConnectorError) -> None:
        """Every use raises `error`, until `recover`."""
        self._error = error

    def recover(self) -> None:
        self._error = None

    def forget_places(self) -> None:
        """Cursors given out so far are worth nothing any more."""
        self._generation += 1

    # Connector

    def fetch(self, cursor: Cursor | None) -> Iterator[Batch]:
        seen = self._unpack(cursor)
        while seen < len(self._log):
            self._check()
            upto = min(seen + self._batch_size, len(self._log))
            yield self._batch([stored for stored in self._log[seen:upto] if stored], upto)
            seen = upto
        self._check()

    def fetch_hinted(self, cursor: Cursor | None) -> Iterator[Batch]:
        return self.fetch(cursor)

    def fetch_again(self, since: datetime) -> Iterator[Batch]:
        for start in range(0, len(self._log), self._batch_size):
            self._check()
            some = [each for each in self._log[start : start + self._batch_size] if each and _since(each, since)]
            yield replace(self._batch(some, start), cursor=None)
        self._check()

    def folders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(["INBOX", *(stored.folder for stored in self._log if stored)]))

    def addresses(self) -> tuple[str, ...]:
        return ()

    def skipped(self) -> tuple[tuple[str, str], ...]:
        return ()

    def close(self) -> None:
        self.closed = True

    def _batch(self, stored: list[Stored], upto: int) -> Batch:
        served = [each for each in stored if each.key not in self._poison]
        headers = [_parsed(each, _header(each.raw), complete=False) for each in served]
        wanted = frozenset(self._wanted(headers))
        messages = (
            _parsed(each, each.raw, complete=True) if each.key in wanted else header
            for each, header in zip(served, headers, strict=True)
        )
        refused = (SetAside(each.key, each.folder, "poisoned") for each in stored if each.key in self._poison)
        return Batch(tuple(messages), f"{self._generation}:{upto}".encode(), tuple(refused))

    def _unpack(self, cursor: Cursor | None) -> int:
        self._check()
        if cursor is None:
            return 0
        generation, _, seen = cursor.decode().partition(":")
        if int(generation) != self._generation:
            raise CursorExpired("The places of this mailbox were forgotten.")
        return int(seen)

    def _check(self) -> None:
        if self._error:
            raise self._error

    def _take(self, key: str) -> Stored:
        index, stored = next((index, each) for index, each in enumerate(self._log) if each and each.key == key)
        self._log[index] = None
        return stored


def _since(stored: Stored, since: datetime) -> bool:
    return stored.received_at is None or stored.received_at >= since


def _header(raw: bytes) -> bytes:
    end = BLANK_LINE.search(raw)
    return raw[: end.start()] if end else raw


def _parsed(stored: Stored, raw: bytes, *, complete: bool) -> InboundMessage:
    return parse(
        raw,
        key=stored.key,
        folder=stored.folder,
        role=stored.role,
        received_at=stored.received_at,
        size=len(stored.raw),
        complete=complete,
    )
