"""What does a ZIP file hold, by its own directory? Read with limits, and nothing is unpacked but a short part.

The standard library's `zipfile` makes an object of every entry before anybody can ask how many there are: a directory
of 100 MB is a bomb by itself. Here the count is looked at first (APPNOTE.TXT section 4.3.16).
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from attachments.values import Refused

MOST_ENTRIES = 20_000
LARGEST_DIRECTORY = 4 << 20
LARGEST_WHOLE = 1 << 30
"""Bytes when unpacked. A presentation with films in it stays below; LibreOffice could not hold more."""
SQUEEZED = 200
"""Times smaller than its contents: XML gets to 50, a file of zeros to 1,000."""
SMALL = 64 << 20
"""Bytes when unpacked that are no bomb however well they were squeezed."""

END = struct.Struct("<4s4H2LH")
ENTRY = struct.Struct("<4s6H3L5H2L")
LOCAL = struct.Struct("<4s5H3L2H")
STORED, DEFLATED = 0, 8
ENCRYPTED = 0x1
UTF8 = 0x800
DAMAGED = "This file is damaged: its list of contents cannot be read. Open it, save it again, then upload it again."
BOMB = "This file would unpack to more than can be opened here. Save it as PDF, then upload that."


@dataclass(frozen=True, slots=True)
class Entry:
    """One part, as the directory tells: its sizes may be lies."""

    name: str
    flags: int
    method: int
    packed: int
    size: int
    offset: int

    @property
    def is_encrypted(self) -> bool:
        """Does it need a password?"""
        return bool(self.flags & ENCRYPTED)


def entries(file: BinaryIO) -> dict[str, Entry]:
    """The parts by their names. Refuses what is damaged, a bomb, or wants to lie outside."""
    directory, count = _directory(file)
    found = tuple(_read(directory, count))
    size, packed = sum(entry.size for entry in found), sum(entry.packed for entry in found)
    if size > LARGEST_WHOLE or (size > SMALL and size > SQUEEZED * packed):
        raise Refused(BOMB)
    if any(_leaves(entry.name) for entry in found):
        raise Refused("This file holds a part whose name leads out of it (“../”). It was made to do harm.")
    return {entry.name: entry for entry in found}


def beginning(file: BinaryIO, entry: Entry, most: int) -> bytes:
    """The first bytes of a part, unpacked: never more than `most`."""
    file.seek(entry.offset)
    header = file.read(LOCAL.size)
    if len(header) < LOCAL.size or not header.startswith(b"PK\x03\x04"):
        raise Refused(DAMAGED)
    name_length, extra_length = LOCAL.unpack(header)[-2:]
    file.seek(name_length + extra_length, 1)
    packed = file.read(min(entry.packed, most))
    if entry.method == STORED:
        return packed
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, most) if entry.method == DEFLATED else b""
    except zlib.error as error:
        raise Refused(DAMAGED) from error


def _directory(file: BinaryIO) -> tuple[bytes, int]:
    """Its bytes, and how many entries it says to hold."""
    size = file.seek(0, 2)
    file.seek(max(0, size - END.size - 0xFFFF))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < END.size:
        raise Refused(DAMAGED)
    *_, count, length, start, _ = END.unpack_from(tail, at)
    if count > MOST_ENTRIES or length > LARGEST_DIRECTORY:  # so are the marks of ZIP64, 0xFFFF and 0xFFFFFFFF
        raise Refused(BOMB)
    file.seek(start)
    return file.read(length), count


def _read(directory: bytes, count: int) -> Iterator[Entry]:
    at = 0
    for _ in range(count):
        if directory[at : at + 4] != b"PK\x01\x02" or len(directory) - at < ENTRY.size:
            raise Refused(DAMAGED)
        fields = ENTRY.unpack_from(directory, at)
        flags, method, packed, size, offset = fields[3], fields[4], fields[8], fields[9], fields[16]
        names = slice(at + ENTRY.size, at + ENTRY.size + fields[10])
        name = directory[names].decode("utf-8" if flags & UTF8 else "cp437", "replace")
        yield Entry(name, flags, method, packed, size, offset)
        at = names.stop + fields[11] + fields[12]


def _leaves(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or name.startswith(("/", "\\")) or parts[0].endswith(":")
