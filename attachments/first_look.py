"""The first look into a document: what is it, can it be shown, how many pages has it, what does it say of itself?"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from attachments.contents import Properties, Sizes
from attachments.description import described
from attachments.formats.office import Converter
from attachments.shelf import Shelf
from attachments.sniff import kind_of
from attachments.values import Facts, Kind, OutlineItem, PageFacts, Refused
from attachments.worker_process import Died, Failed
from attachments.workers import Workers


@dataclass(frozen=True, slots=True)
class FirstLook:
    shelf: Shelf
    workers: Workers
    converter: Converter

    def at(self, hash_: bytes) -> Facts:
        """Raises `Refused` or `Unavailable`."""
        kind = kind_of(self.shelf.original(hash_))
        of_its_own = self._converted(hash_, kind) if kind.is_converted else Properties()
        sizes = self._sizes(hash_, kind)
        facts = _facts(kind, sizes, of_its_own, self._of_what_is_drawn(hash_, kind))
        return replace(facts, approximate=kind.is_converted and self.converter.is_approximate(kind))

    def _converted(self, hash_: bytes, kind: Kind) -> Properties:
        """Its PDF is put beside it; meanwhile its properties are read."""
        with ThreadPoolExecutor(1) as beside, self.shelf.aside() as pdf:
            properties = beside.submit(described, self.shelf.original(hash_), kind)
            if not self.shelf.converted(hash_).exists():
                self.converter.to_pdf(self.shelf.original(hash_), pdf, kind)
                self.shelf.put(pdf, self.shelf.converted(hash_))
            return properties.result()

    def _sizes(self, hash_: bytes, kind: Kind) -> Sizes:
        try:
            return self.workers.ask(self.shelf.shown(hash_), kind.drawn_as, lambda opened: opened.sizes)
        except (Died, Failed) as error:
            raise Refused("This file cannot be shown: it is damaged, or reading it takes too much.") from error

    def _of_what_is_drawn(self, hash_: bytes, kind: Kind) -> Properties:
        try:
            return self.workers.ask(self.shelf.shown(hash_), kind.drawn_as, lambda opened: opened.worker.properties())
        except (Died, Failed):
            return Properties()


def _facts(kind: Kind, sizes: Sizes, own: Properties, drawn: Properties) -> Facts:
    """What a document says of itself goes before what the PDF says that was made of it."""
    titles = own.titles or drawn.titles
    pages = tuple(
        PageFacts(width, height, drawn.labels.get(number, ""), titles.get(number, ""))
        for number, (width, height) in enumerate(sizes, 1)
    )
    return Facts(
        kind=kind,
        pages=pages,
        title=own.title or drawn.title,
        author=own.author or drawn.author,
        outline=_of_slides(own, len(sizes)) or _within(drawn.outline, len(sizes)),
    )


def _of_slides(own: Properties, pages: int) -> tuple[OutlineItem, ...]:
    """The outline of the PDF would call them "Slide 1"."""
    slides = own.titles.items()
    return tuple(OutlineItem(title, number, 0) for number, title in slides if title and 1 <= number <= pages)


def _within(outline: tuple[OutlineItem, ...], pages: int) -> tuple[OutlineItem, ...]:
    return tuple(item for item in outline if item.title and 1 <= item.page <= pages and item.depth >= 0)
