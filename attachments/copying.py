"""The library's files, copied for a backup, and put back from one.

Drawn pages and their texts stay out: they are made anew when somebody asks for them.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Final

from attachments.disk import make_folder, synchronise

LAST: Final = "facts.json"  # where it is, the document can be shown


def copy_documents(source: Path, target: Path) -> None:
    """Whoever writes or draws meanwhile does not wait. What is there already is left: it holds the same bytes."""
    for file in _files(source):
        copied = target / file.relative_to(source)
        make_folder(copied.parent)
        if not copied.exists():
            with suppress(FileNotFoundError):  # its document was removed a moment ago
                _copy(file, copied)


def _files(source: Path) -> Iterator[Path]:
    for place in sorted(source.glob("[0-9a-f][0-9a-f]/*")):
        yield from sorted((each for each in place.glob("*") if each.is_file()), key=lambda each: each.name == LAST)


def _copy(file: Path, copied: Path) -> None:
    """A second name for it where that can be: a file of the library is never changed, only replaced or removed."""
    try:
        os.link(file, copied)
    except OSError:  # on another disk, or on one that knows no second names
        _copy_bytes(file, copied)
    synchronise(copied.parent)


def _copy_bytes(file: Path, copied: Path) -> None:
    draft = copied.with_name(f".{copied.name}.{token_hex(4)}")
    try:
        shutil.copyfile(file, draft)
        draft.chmod(0o600)
        synchronise(draft)
        draft.replace(copied)
    finally:
        draft.unlink(missing_ok=True)
