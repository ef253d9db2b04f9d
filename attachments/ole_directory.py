"""What does an OLE2 file hold, Office's container before 2007? Its streams at the top, by [MS-CFB], with limits."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from attachments.values import Refused

SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
NONE = 0xFFFFFFFA  # this and what is above are no sectors
MOST_SECTORS = 4096
"""Of a directory: 16,384 streams, where a presentation of 500 slides has a dozen."""
MOST_TABLE_SECTORS = 256
"""Of sectors that list tables: a file of 2 GB."""
ENTRY_SIZE = 128
DAMAGED = "This file is damaged: its directory cannot be read. Open it, save it again, then upload it again."


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream or a folder of streams. `start` is its first sector."""

    name: str
    start: int
    left: int
    right: int
    child: int


class Compound:
    """An open file. `streams` are those at the top: what is embedded in it has its own below."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        header = self._at(0, 512)
        self._sector = 1 << min(12, struct.unpack_from("<H", header, 30)[0])
        if self._sector < 512:
            raise Refused(DAMAGED)
        self._tables = [*struct.unpack_from("<109L", header, 76), *self._more_tables(header)]
        self._entries = list(self._directory(struct.unpack_from("<L", header, 48)[0]))
        self.streams = {stream.name: stream for stream in self._top()}

    def beginning(self, stream: Stream, size: int) -> bytes:
        """The first bytes of a stream that is not small: below 4096 bytes they lie elsewhere."""
        return self._at((stream.start + 1) * self._sector, size)

    def _directory(self, sector: int) -> Iterator[Stream]:
        for _ in range(MOST_SECTORS):
            if sector >= NONE:
                return
            read = self._at((sector + 1) * self._sector, self._sector)
            yield from (_stream(read[at : at + ENTRY_SIZE]) for at in range(0, self._sector, ENTRY_SIZE))
            sector = self._after(sector)
        raise Refused(DAMAGED)

    def _after(self, sector: int) -> int:
        """The next sector of a chain."""
        table, entry = divmod(sector, self._sector // 4)
        if table >= len(self._tables) or self._tables[table] >= NONE:
            raise Refused(DAMAGED)
        return int(struct.unpack("<L", self._at((self._tables[table] + 1) * self._sector + entry * 4, 4))[0])

    def _more_tables(self, header: bytes) -> Iterator[int]:
        """Those that the header has no room for, in a file of more than 7 MB. Each sector of them names the next."""
        sector = int(struct.unpack_from("<L", header, 68)[0])
        for _ in range(MOST_TABLE_SECTORS):
            if sector >= NONE:
                return
            *tables, sector = struct.unpack(
                f"<{self._sector // 4}L", self._at((sector + 1) * self._sector, self._sector)
            )
            yield from tables
        raise Refused(DAMAGED)

    def _top(self) -> Iterator[Stream]:
        """The tree of names below the root, whatever its branches point to."""
        waiting, seen = [self._entries[0].child] if self._entries else [], set[int]()
        while waiting:
            number = waiting.pop()
            if number >= len(self._entries) or number in seen:
                continue
            seen.add(number)
            yield (stream := self._entries[number])
            waiting += (stream.left, stream.right)

    def _at(self, offset: int, size: int) -> bytes:
        self._file.seek(offset)
        read = self._file.read(size)
        if len(read) < size:
            raise Refused(DAMAGED)
        return read


def _stream(entry: bytes) -> Stream:
    length, left, right, child = *struct.unpack_from("<H", entry, 64), *struct.unpack_from("<3L", entry, 68)
    name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
    return Stream(name, struct.unpack_from("<L", entry, 116)[0], left, right, child)
