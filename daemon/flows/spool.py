"""Where hits wait while the store does not answer: files beside it, one line a hit, on the disk once `append` returns.

A line is a checksum and the hit as JSON. Whatever breaks one line, a crash in the midst of writing or a bad disk, its
neighbours can still be read. A file is either written to or read, never both.
"""

import binascii
import os
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from daemon.core.hits import Hit
from daemon.core.told_hits import Unreadable, hit_told, told

LARGEST = 1 << 30  # all files together: some three million hits
FILE_SIZE = 8 << 20  # then the next one begins: what is read is read as a whole
ENDING = ".hits"
SET_ASIDE = ".refused"


class Lost(Enum):
    """A line without a hit for us."""

    BROKEN = auto()  # the end of what was being written when the power went, or the disk is bad
    UNREADABLE = auto()  # whole, and in no words of ours: a later version wrote it


class SpoolFull(Exception):
    """The spool has grown as large as it may. The store has been away for very long: see what it says."""


class Spool:
    """One process's, and any of its threads'."""

    def __init__(self, folder: Path, largest: int = LARGEST) -> None:
        self._folder = folder
        self._largest = largest
        self._lock = threading.Lock()
        self._file: BinaryIO | None = None
        self._path: Path | None = None
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._size = self._measured()

    @property
    def size(self) -> int:
        """In bytes; 0: nothing waits."""
        return self._size

    def append(self, hits: Iterable[Hit]) -> None:
        """Returns once they would survive the power. Raises `SpoolFull` or OSError; some may be kept all the same."""
        lines = b"".join(map(line_of, hits))
        if not lines:
            return
        with self._lock:
            if self._size + len(lines) > self._largest:
                raise SpoolFull
            file = self._file or self._begin()
            try:
                _write_all(file, lines)
                os.fdatasync(file.fileno())
            except OSError:
                self._give_up()
                raise
            self._size += len(lines)
            if file.tell() >= FILE_SIZE:
                self._finish()

    def oldest(self) -> Path | None:
        """The file to be read next. Nothing more is written to it."""
        with self._lock:
            path = next(iter(self._paths()), None)
            if path is not None and path == self._path:
                self._finish()
            return path

    def remove(self, path: Path) -> None:
        """All of it is in the store."""
        with self._lock:
            size = path.stat().st_size
            path.unlink()
            self._size = max(0, self._size - size)

    def set_aside(self, path: Path) -> Path:
        """Kept for a person, and not read again. Where it is now."""
        with self._lock:
            kept = path.rename(path.with_suffix(SET_ASIDE))
            self._size = max(0, self._size - kept.stat().st_size)
            return kept

    def close(self) -> None:
        with self._lock:
            self._finish()

    def _paths(self) -> list[Path]:
        """Oldest first: their names are times."""
        return sorted(self._folder.glob(f"*{ENDING}"))

    def _begin(self) -> BinaryIO:
        path = self._folder / f"{time.time_ns():020}{ENDING}"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_CLOEXEC, 0o600)
        self._file, self._path = os.fdopen(handle, "wb", buffering=0), path
        _sync_folder(self._folder)
        return self._file

    def _give_up(self) -> None:
        """There may be half a line at the end of the file: what comes next begins one of its own."""
        path = self._path
        self._finish()
        with suppress(OSError):
            if path is not None and path.stat().st_size == 0:
                path.unlink()  # else a full disk would get another one with each try
            self._size = self._measured()

    def _measured(self) -> int:
        return sum(path.stat().st_size for path in self._paths())

    def _finish(self) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
        self._file, self._path = None, None


def _write_all(file: BinaryIO, lines: bytes) -> None:
    """A disk that is almost full takes the beginning, and says so by nothing but how much it took."""
    left = memoryview(lines)
    while left:
        left = left[file.write(left) :]


def line_of(hit: Hit) -> bytes:
    json = told(hit)
    return b"%08x %b\n" % (binascii.crc32(json), json)


def hits_in(lines: bytes) -> Iterator[Hit | Lost]:
    for line in lines.split(b"\n"):
        if line:
            yield _hit_in(line)


def _hit_in(line: bytes) -> Hit | Lost:
    checksum, _, json = line.partition(b" ")
    if checksum != b"%08x" % binascii.crc32(json):
        return Lost.BROKEN
    try:
        return hit_told(json)
    except Unreadable:
        return Lost.UNREADABLE


def _sync_folder(folder: Path) -> None:
    """A file whose name is not on the disk yet is lost with the power, whatever it holds."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
