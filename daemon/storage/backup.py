"""A copy of the embedded store, taken while the daemon writes; and such a copy, put back where a store belongs.

A backup is a folder: the store and a note that says what is not in it. It appears whole or not at all.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from daemon.storage.engines import LOCK_PATIENCE_S, Place, place
from daemon.storage.errors import StoreUnavailable
from daemon.storage.migrate import migrate_file
from daemon.storage.running import file_lock

STORE = "harken.db"
NOTE = "README.txt"
NOTE_TEXT = """A backup of Harken's store and documents, taken at {at}.

  harken restore THIS_FOLDER     puts it back, where no store is

keys.json is not in here, and without it no stored password can be read again: whoever has both could read every
mailbox. Keep a copy of it apart from this one. The configuration is not in here either.
"""

# After a restore these go on this far behind their end. The events lost with the old store had numbers that somebody
# may have seen and goes on from: given anew, to other events, these would be skipped without a word. And the links to
# documents that were lost are in mails, by their numbers: given anew, they would show their readers what is another's.
LOST_NUMBERS = 1_000_000_000
SEEN_OUTSIDE = ("events", "shares")


def back_up(url: str, target: Path, now: datetime, also: Callable[[Path], None] = lambda _: None) -> None:
    """Raises `StoreUnavailable`, with a sentence, rather than touch a `target` that is there.

    Whoever writes meanwhile does not wait: the copy is of the moment at which it began. `also` is handed the folder in
    the making, to put beside the store what that speaks of: later than it, so that nothing it names is left out.
    """
    source = _embedded(place(url), "back it up with pg_dump")
    if not source.exists():
        raise StoreUnavailable(f"there is no store {source} yet")
    if target.exists():
        raise StoreUnavailable(f"{target} exists already: a backup never overwrites anything")
    with _told(target), _folder_in_the_making(target) as draft:
        _copy(source, draft / STORE)
        _check(draft / STORE, "quick_check")
        also(draft)
        _write(draft / NOTE, NOTE_TEXT.format(at=now.isoformat(timespec="seconds")))
        _sync(draft)
        draft.rename(target)
        _sync(target.parent)


def restore(url: str, source: Path, also: Callable[[Path], None] = lambda _: None) -> None:
    """A backup becomes the store, its schema up to date; or nothing changes: `StoreInUse`, `StoreUnavailable`.

    The copy is checked, brought up to date and safely on disk before it gets the store's name. `also` is handed the
    backup before that, to take out what the store speaks of.
    """
    at = place(url)
    path = _embedded(at, "restore it with pg_restore")
    if not (source / STORE).is_file():
        raise StoreUnavailable(f"{source} is no backup: it has no {STORE}")
    with _told(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with file_lock(at, path), _told(path), _file_in_the_making(path) as draft:
        _refuse_to_replace(path)
        _copy(source / STORE, draft)
        _check(draft, "integrity_check")
        migrate_file(draft)
        _skip_lost_numbers(draft)
        _sync(draft)
        also(source)
        os.link(draft, path)  # unlike a rename, never replaces
        _sync(path.parent)


def _embedded(at: Place, otherwise: str) -> Path:
    if at.path is None:
        raise StoreUnavailable(f"{at} is not embedded: {otherwise}, as docs/operating.md says")
    return at.path


def _refuse_to_replace(path: Path) -> None:
    # A log left behind by another store of this name would be taken for this one's.
    for each in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-journal")):
        if each.exists():
            raise StoreUnavailable(f"{each} exists: move it away first, a restore never overwrites anything")


def _copy(source: Path, target: Path) -> None:
    """In one step: in several, SQLite would begin again whenever another process has written in between."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # people's addresses: for its owner only
    with closing(_open(source)) as original, closing(_open(target)) as copy:
        original.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, that can be copied by anything


def _check(path: Path, how: str) -> None:
    with closing(_open(path)) as connection:
        found = connection.execute(f"PRAGMA {how}").fetchone()[0]
        ours = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'store_identity'").fetchone()[0]
    if found != "ok":
        raise StoreUnavailable(f"the copy is damaged: {found}")
    if not ours:
        raise StoreUnavailable("it is a database, but no store of Harken's")


def _skip_lost_numbers(path: Path) -> None:
    with closing(_open(path)) as connection:
        connection.execute("BEGIN")
        for table in SEEN_OUTSIDE:
            given = connection.execute("SELECT max(seq) FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()[0]
            connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))  # not there before its first row
            connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, (given or 0) + LOST_NUMBERS))
        connection.execute("COMMIT")


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=LOCK_PATIENCE_S, isolation_level=None)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What the system and SQLite refuse, as a sentence."""
    try:
        yield
    except OSError as error:
        raise StoreUnavailable(f"{error.filename or path}: {error.strerror}") from error
    except sqlite3.Error as error:
        raise StoreUnavailable(f"{path}: {error}") from error


@contextmanager
def _folder_in_the_making(target: Path) -> Iterator[Path]:
    """Beside its final place, so that a rename puts it there; what is left of it at the end is removed."""
    draft = target.with_name(f".{target.name}.{token_hex(4)}")
    draft.mkdir(mode=0o700)
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


@contextmanager
def _file_in_the_making(path: Path) -> Iterator[Path]:
    draft = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        yield draft
    finally:
        for each in (draft, *path.parent.glob(f"{draft.name}-*")):
            with suppress(FileNotFoundError):
                each.unlink()


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    path.chmod(0o600)
    _sync(path)


def _sync(path: Path) -> None:
    """Onto the disk: a file's content, or a folder's names."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
