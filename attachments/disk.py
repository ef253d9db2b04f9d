"""A disk that is full is nobody's fault but its owner's, and is said so."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from attachments.values import Unavailable

FULL: Final = {errno.ENOSPC, errno.EDQUOT}


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
