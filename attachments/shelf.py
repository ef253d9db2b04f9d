"""Where a document's files lie: by the SHA-256 of its bytes, so that the same bytes are kept once.

    <folder>/<hh>/<sha256>/original, shown.pdf, facts.json, pages/<n>-page.webp, pages/<n>-thumb.webp, text/<n>.json
    <folder>/owner

No path here is made of anything that a stranger chose. A file is written aside, brought to the disk and then renamed:
after a crash it is there whole or not at all. `facts.json` is written last: where it is, the document can be shown.
"""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from secrets import token_hex

from attachments.disk import disk_has_room, make_folder, synchronise
from attachments.values import Stored, TooLarge, Width

ABANDONED_AFTER = timedelta(days=1)  # a file aside that nobody has renamed by then, nobody will


class Shelf:
    """Used by many threads and processes at once: whoever writes a file again writes the same bytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._aside = folder / "aside"

    def keep(self, chunks: Iterable[bytes], most: int) -> Stored:
        digest, size = hashlib.sha256(), 0
        with self.aside() as upload:
            with upload.open("wb") as file:
                for chunk in chunks:
                    size += len(chunk)
                    if size > most:
                        raise TooLarge
                    digest.update(chunk)
                    file.write(chunk)
            original = self.original(digest.digest())
            is_new = not original.exists()
            if is_new:
                self.put(upload, original)
        return Stored(digest.digest(), size, is_new)

    def holds(self, hash_: bytes) -> bool:
        return self.original(hash_).exists()

    def hashes(self) -> Iterator[bytes]:
        """Of everything that is kept, also of what nobody has looked into."""
        for place in self.folder.glob("[0-9a-f][0-9a-f]/*"):
            with suppress(ValueError):  # whatever lies there, it is none of ours
                yield bytes.fromhex(place.name)

    def original(self, hash_: bytes) -> Path:
        return self._place(hash_) / "original"

    def converted(self, hash_: bytes) -> Path:
        return self._place(hash_) / "shown.pdf"

    def shown(self, hash_: bytes) -> Path:
        """What is drawn of it."""
        converted = self.converted(hash_)
        return converted if converted.exists() else self.original(hash_)

    def facts(self, hash_: bytes) -> Path:
        return self._place(hash_) / "facts.json"

    def page(self, hash_: bytes, number: int, width: Width) -> Path:
        return self._place(hash_) / "pages" / f"{number}-{width}.webp"

    def text(self, hash_: bytes, number: int) -> Path:
        return self._place(hash_) / "text" / f"{number}.json"

    @contextmanager
    def aside(self) -> Iterator[Path]:
        """An empty private file, to be written and then `put`. What is left of it afterwards is removed.

        `Unavailable`, where the disk is full now or becomes so in the block.
        """
        with disk_has_room():
            make_folder(self._aside)
            handle, name = tempfile.mkstemp(dir=self._aside)
            os.close(handle)
            try:
                yield Path(name)
            finally:
                Path(name).unlink(missing_ok=True)

    def put(self, written: Path, target: Path) -> None:
        """Give a file that was written aside its place, for good."""
        self._name(written, target)
        synchronise(target.parent)

    def write(self, target: Path, content: bytes) -> None:
        self.cache(target, content)
        synchronise(target.parent)

    def cache(self, target: Path, content: bytes) -> None:
        """As `write`; but a crash may lose it, for it can be made again."""
        with self.aside() as written:
            written.write_bytes(content)
            self._name(written, target)

    def forget(self, hash_: bytes) -> None:
        """All of a document, at once for whoever asks: its folder is renamed first. A full disk is no obstacle."""
        make_folder(self._aside)
        leaving = self._aside / token_hex(8)
        with suppress(FileNotFoundError):
            self._place(hash_).rename(leaving)
        shutil.rmtree(leaving, ignore_errors=True)

    def belongs_to(self, owner: str) -> bool:
        """Whoever asks first has it for good."""
        mark = self.folder / "owner"
        if not mark.exists():
            self.write(mark, owner.encode())
        return mark.read_bytes() == owner.encode()

    def sweep(self) -> None:
        """Remove what uploads and drawings that died have left aside."""
        oldest = time.time() - ABANDONED_AFTER.total_seconds()
        for left in self._aside.glob("*"):
            with suppress(OSError):
                if left.stat().st_mtime < oldest:
                    shutil.rmtree(left) if left.is_dir() else left.unlink()

    def _name(self, written: Path, target: Path) -> None:
        """On the disk before anybody sees it there: half a page would be shown for good."""
        make_folder(target.parent)
        synchronise(written)
        written.replace(target)

    def _place(self, hash_: bytes) -> Path:
        if len(hash_) != hashlib.sha256().digest_size:
            raise ValueError("a document is known by its SHA-256")
        return self.folder / hash_.hex()[:2] / hash_.hex()
