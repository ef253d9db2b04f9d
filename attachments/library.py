"""The library: documents are kept once, looked into once, and each page is drawn once.

Everything that reads an upload runs in a sandbox (`worker`, `formats.office`); the daemon's own process never does.
Thread-safe; several processes may share one folder.

The text of a page, as `text` gives it:

    {"words": [[x, y, width, height, "word"], ..., "\\n", ...],
     "links": [{"x": 0.1, "y": 0.2, "w": 0.3, "h": 0.02, "url": "https://..."} or "page": 7 instead of "url"]}

in fractions of the page from its upper left corner, words in reading order (right-to-left text in the order in which
it is read, not seen), "\\n" after the last word of each line. A word ends in a soft hyphen (U+00AD) where it goes on in
the next line. The index of a link in "links" is its name in the viewer's addresses (/to/{page}/{index}).
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from attachments import facts_file, text_file
from attachments.first_look import FirstLook
from attachments.formats.office import Converter
from attachments.given_up import GivenUp
from attachments.ole_directory import SIGNATURE
from attachments.shelf import Shelf
from attachments.turns import Turns
from attachments.values import Facts, Kind, Refused, Stored, Unavailable, Width
from attachments.worker_process import Died, Failed
from attachments.workers import Opened, Workers

Said = TypeVar("Said")

OF_OFFICE = (b"PK\x03\x04", SIGNATURE)
"""How files begin that may have to be converted."""

NOT_DRAWN = "This page cannot be drawn: it is damaged, or takes more time or memory than it may."

log = logging.getLogger(__name__)


class Library:
    """`folder` is made when the first document comes."""

    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder)
        self._workers = Workers()
        self._converter = Converter()
        self._turns = Turns()
        self._given_up = GivenUp()

    def keep(self, chunks: Iterable[bytes], most: int) -> Stored:
        """Store an upload, safe on the disk. `TooLarge` after `most` bytes, `Unavailable` if the disk is full."""
        return self._shelf.keep(self._with_preparations(chunks), most)

    def look_into(self, hash_: bytes) -> Facts:
        """Convert it, draw its first page, say what it is. Costs nothing again. Raises `Refused` or `Unavailable`."""
        with self._turns.of(hash_):
            facts = self.facts(hash_)
            if facts is None:
                facts = FirstLook(self._shelf, self._workers, self._converter).at(hash_)
                with suppress(Unavailable):  # of this page only, and whoever asks for it is told so
                    self._drawn(hash_, facts.kind, 1)
                self._shelf.write(self._shelf.facts(hash_), facts_file.dump(facts))
            return facts

    def facts(self, hash_: bytes) -> Facts | None:
        """None: nobody has looked into it yet."""
        try:
            return facts_file.read(self._shelf.facts(hash_))
        except FileNotFoundError:
            return None

    def original(self, hash_: bytes) -> Path:
        return self._shelf.original(hash_)

    def shown(self, hash_: bytes) -> Path:
        """The file that is drawn: the original, or the PDF that it was converted to."""
        return self._shelf.shown(hash_)

    def page(self, hash_: bytes, number: int, width: Width) -> bytes:
        """As WebP; drawn now if nobody has yet, then it waits. `LookupError` for no such page, or `Unavailable`."""
        file = self._shelf.page(hash_, number, width)
        return _read(file) or self._once(hash_, number, file, lambda kind: self._drawn(hash_, kind, number)[width])

    def text(self, hash_: bytes, number: int) -> bytes:
        """Words and links of a page, as JSON (above). Raises `LookupError` or `Unavailable`, as `page` does."""
        file = self._shelf.text(hash_, number)
        return _read(file) or self._once(hash_, number, file, lambda kind: self._told(hash_, kind, number))

    def draw_ahead(self, hash_: bytes, most: int = 50) -> None:
        """The first pages, before anybody asks for them. By one worker, so that the other is there for whoever asks."""
        facts = self.facts(hash_)
        with suppress(Unavailable):  # from here on whoever asks for a page waits, or is told
            for number in range(1, min(most, len(facts.pages) if facts else 0) + 1):
                self.page(hash_, number, Width.PAGE)
                self.text(hash_, number)

    def belongs_to(self, owner: str) -> bool:
        """Is what lies here this one's to clear away? The first who asks has it for good."""
        return self._shelf.belongs_to(owner)

    def hashes(self) -> Iterator[bytes]:
        """Of all documents that are kept here."""
        return self._shelf.hashes()

    def forget(self, hash_: bytes) -> None:
        """Remove all of it. What is being drawn of it meanwhile is still answered, and not kept."""
        self._workers.leave(self.shown(hash_))
        self._shelf.forget(hash_)

    def sweep(self) -> None:
        """Remove what uploads that were broken off a day ago or earlier have left."""
        self._shelf.sweep()

    def check(self) -> list[str]:
        """What this machine lacks for converting and drawing, a sentence each."""
        return [*self._converter.check(), *self._workers.check()]

    def close(self) -> None:
        """End what waits for questions and documents."""
        self._workers.close()
        self._converter.close()

    def _with_preparations(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """What will read it starts while the upload is still on its way."""
        self._workers.warm()
        arriving = iter(chunks)
        beginning = next(arriving, b"")
        if beginning.startswith(OF_OFFICE):
            with suppress(Unavailable):  # whoever wants it converted is told
                self._converter.warm()
        yield beginning
        yield from arriving

    def _once(self, hash_: bytes, number: int, file: Path, make: Callable[[Kind], bytes]) -> bytes:
        """Whoever waited for another to make it finds it made."""
        kind = self._kind_of_page(hash_, number)
        with self._turns.of((hash_, number)):
            return _read(file) or make(kind)

    def _kind_of_page(self, hash_: bytes, number: int) -> Kind:
        facts = self.facts(hash_)
        if facts is None or not 1 <= number <= len(facts.pages):
            raise LookupError(f"no page {number}")
        return facts.kind

    def _drawn(self, hash_: bytes, kind: Kind, number: int) -> dict[Width, bytes]:
        large, small = self._asked(hash_, kind, number, lambda opened: opened.worker.draw(number))
        drawn = {Width.PAGE: large, Width.THUMB: small}
        for width, image in drawn.items():
            self._cache(hash_, self._shelf.page(hash_, number, width), image)
        return drawn

    def _told(self, hash_: bytes, kind: Kind, number: int) -> bytes:
        text = text_file.dump(self._asked(hash_, kind, number, lambda opened: opened.worker.text(number)))
        self._cache(hash_, self._shelf.text(hash_, number), text)
        return text

    def _asked(self, hash_: bytes, kind: Kind, number: int, question: Callable[[Opened], Said]) -> Said:
        """A page that has ended workers is not tried by everybody who asks for it."""
        if self._given_up.on((hash_, number)):
            raise Unavailable(NOT_DRAWN)
        try:
            return self._workers.ask(self.shown(hash_), kind.drawn_as, question)
        except (Died, Failed, Refused) as error:
            self._given_up.note((hash_, number))
            raise Unavailable(NOT_DRAWN) from error

    def _cache(self, hash_: bytes, file: Path, content: bytes) -> None:
        """Whoever asked gets it, whether it could be kept or not."""
        if not self._shelf.holds(hash_):
            return
        try:
            self._shelf.cache(file, content)
        except Unavailable as full:
            log.warning("a drawn page is not kept: %s", full)


def _read(file: Path) -> bytes:
    """Nothing, where it was not made yet."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
