"""SQLite's write-ahead log, in which each page lies as often as it was changed, also as it was before."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

log = logging.getLogger(__name__)

PATIENCE_S = 2  # for those who read an earlier moment; whoever writes waits that long, too


def clear(path: Path) -> None:
    """So that what was deleted is in no file any more. Where it does not come to that, a later checkpoint does it."""
    try:
        with closing(sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None)) as connection:
            is_busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error as error:
        is_busy = error
    if is_busy:
        log.warning("what was deleted is in the store's write-ahead log for a while", extra={"busy": str(is_busy)})
