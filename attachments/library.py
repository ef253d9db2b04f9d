"""The library: documents are kept once, looked into once, and each page is drawn once.

Everything that reads an upload runs in a sandbox (`worker`, `formats.office`); the daemon's own process never does.
Thread-safe; several processes may share one folder.

The text of a page, as `text` gives it:

    {"words": [[x, y, width, height, "word"], ..., "\\n", ...],
     "links": [{"x": 0.1, "y": 0.2, "width": 0.3, "height": 0.02, "url": "https://..."} or "page": 7 instead of "url"]}

in fractions of the page from its upper left corner, words in reading order (right-to-left text in the order in which it is
read, not seen), "\\n" after the last word of each line. A word ends in a soft hyphen (U+00AD) where it goes on in the next line.
The index of a link in "links" is its name in the viewer's addresses (/to/{page}/{index}).
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from attachments import facts_file
from attachments.drawable import PageFailed
from attachments.shelf import Shelf
from attachments.turns import Turns
from attachments.values import Facts, Kind, PageFacts, Refused, Stored, Unavailable, Width
from attachments.worker import Died
from attachments.workers import Opened, Workers

Answer = TypeVar("Answer")
TRIES = 2


class Library:
    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder)
        self._workers = Workers()
        self._turns = Turns()

    def keep(self, chunks: Iterable[bytes], most: int) -> Stored:
        """Store an upload; at once safe on the disk. Raises `TooLarge` after `most` bytes, `Unavailable` if the disk is full."""
        self._workers.warm()
        return self._shelf.keep(chunks, most)

    def look_into(self, hash_: bytes, name: str = "") -> Facts:
        """Convert it, draw its first page, and say what it is. Raises `Refused` or `Unavailable`; costs nothing again."""
        with self._turns.of(hash_):
            return self.facts(hash_) or self._looked_into(hash_, name)

    def facts(self, hash_: bytes) -> Facts | None:
        """None: nobody has looked into it yet."""
        try:
            return facts_file.load(self._shelf.facts(hash_).read_bytes())
        except FileNotFoundError:
            return None

    def original(self, hash_: bytes) -> Path:
        return self._shelf.original(hash_)

    def shown(self, hash_: bytes) -> Path:
        """The file that is drawn: the original, or the PDF that it was converted to."""
        converted = self._shelf.converted(hash_)
        return converted if converted.exists() else self._shelf.original(hash_)

    def page(self, hash_: bytes, number: int, width: Width) -> bytes:
        """As WebP. Drawn now if nobody has yet: then it waits. Raises `LookupError` for no such page, or `Unavailable`."""
        file = self._shelf.page(hash_, number, width)
        if (cached := _cached(file)) is not None:
            return cached
        with self._turns.of((hash_, number)):
            if (cached := _cached(file)) is not None:
                return cached
            return self._drawn(hash_, number)[width]

    def draw_ahead(self, hash_: bytes, most: int = 50) -> None:
        """The first pages of a long document, all of a short one, before anybody asks."""
        facts = self.facts(hash_)
        for number in range(1, min(most, len(facts.pages) if facts else 0) + 1):
            self.page(hash_, number, Width.PAGE)
            self.text(hash_, number)

    def text(self, hash_: bytes, number: int) -> bytes:
        """Words and links of a page, as JSON (above). Raises `LookupError` or `Unavailable` as `page` does."""
        file = self._shelf.text(hash_, number)
        if (cached := _cached(file)) is not None:
            return cached
        facts = self._facts_of_page(hash_, number)
        with self._turns.of((hash_, number)):
            text = self._asked(hash_, facts.kind, lambda opened: opened.worker.text(number))
        self._shelf.write(file, text)
        return text

    def hashes(self) -> Iterator[bytes]:
        """Of all documents that are kept here."""
        return self._shelf.hashes()

    def forget(self, hash_: bytes) -> None:
        self._workers.leave(self.shown(hash_))
        self._shelf.forget(hash_)

    def check(self) -> list[str]:
        """What this machine lacks for converting and drawing, a sentence each."""
        return []

    def close(self) -> None:
        """End the workers. Whoever draws meanwhile gets `Unavailable`."""
        self._workers.close()

    def _looked_into(self, hash_: bytes, name: str) -> Facts:
        kind = kind_of(self.original(hash_))
        drawn_as = Kind.IMAGE if kind is Kind.IMAGE else Kind.PDF
        with self._workers.at(self.shown(hash_), drawn_as) as opened:
            large, small = opened.worker.draw(1)
            properties = opened.worker.properties()
        self._shelf.write(self._shelf.page(hash_, 1, Width.PAGE), large)
        self._shelf.write(self._shelf.page(hash_, 1, Width.THUMB), small)
        facts = Facts(kind, tuple(PageFacts(w, h) for w, h in opened.sizes), title=properties["title"])
        self._shelf.write(self._shelf.facts(hash_), facts_file.dump(facts))
        return facts

    def _facts_of_page(self, hash_: bytes, number: int) -> Facts:
        facts = self.facts(hash_)
        if facts is None or not 1 <= number <= len(facts.pages):
            raise LookupError("no such page")
        return facts

    def _drawn(self, hash_: bytes, number: int) -> dict[Width, bytes]:
        facts = self._facts_of_page(hash_, number)
        large, small = self._asked(hash_, facts.kind, lambda opened: opened.worker.draw(number))
        drawn = {Width.PAGE: large, Width.THUMB: small}
        for width, image in drawn.items():
            self._shelf.write(self._shelf.page(hash_, number, width), image)
        return drawn

    def _asked(self, hash_: bytes, kind: Kind, question: Callable[[Opened], Answer]) -> Answer:
        for _ in range(TRIES):
            try:
                with self._workers.at(self.shown(hash_), Kind.IMAGE if kind is Kind.IMAGE else Kind.PDF) as opened:
                    return question(opened)
            except Died:
                continue
            except PageFailed:
                break
        raise Unavailable("This page cannot be drawn.")


def _cached(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def kind_of(path: Path) -> Kind:
    with path.open("rb") as file:
        return Kind.PDF if b"%PDF-" in file.read(1024) else Kind.IMAGE
