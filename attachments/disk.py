"""The disk on which documents lie: folders for their owner only, what is safe on it, and a sentence when it is full."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from attachments.values import Unavailable

PRIVATE_FOLDER: Final = 0o700
FULL: Final = {errno.ENOSPC, errno.EDQUOT}


def make_folder(folder: Path) -> None:
    """`Path.mkdir` gives its mode to the last folder only."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(PRIVATE_FOLDER, exist_ok=True)


def synchronise(path: Path) -> None:
    """A folder is fsynced too, for the names in it."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def disk_has_room() -> Iterator[None]:
    """Raises `Unavailable` where the block finds that it has not."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise Unavailable(
                "The disk on which documents are kept is full. Make room on it, then try again."
            ) from error
        raise
