"""Only one `harken run` at a time may own a store: two would watch every mailbox and deliver every signal twice.

SQLite's lock is on a file, PostgreSQL's on a session (`session_lock`). Both fall with the process that holds them,
however it ends.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from daemon.storage.engines import Place
from daemon.storage.errors import StoreInUse, StoreUnavailable


@contextmanager
def file_lock(place: Place, path: Path) -> Iterator[None]:
    """Raises `StoreInUse`. Nothing can take it away from who holds it."""
    beside = path.with_name(path.name + ".lock")
    try:
        handle = os.open(beside, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreUnavailable(f"{place} cannot be locked: {beside}: {error.strerror}") from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        raise in_use(place) from error
    try:
        yield
    finally:
        os.close(handle)  # the file stays: removing it would let two lock two files of one name


def in_use(place: Place) -> StoreInUse:
    return StoreInUse(f"another `harken run` uses {place}: stop it first")
