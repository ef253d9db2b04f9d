"""How long from an upload to its first page, how long for a page on demand, how many pages a second from the cache?

Office files are compared with LibreOffice itself: started for the same file in the same run, with a profile that it has
used before. Each upload is another document; they take turns, with a pause between, so that neither pays for what the
other leaves to be done. Pages over HTTP are counted per second of the server's processor time, as hits are.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from _document_samples import converted, slides, text
from _process import resident_kb, seconds_used
from _report import machine, markdown_table, milliseconds, percentile, rewrite_section
from hits import Server, load
from rich.console import Console

from attachments.library import Library
from attachments.process_tree import memory_of
from attachments.values import Kind, Width
from attachments.worker import Worker

HERE = Path(__file__).parent
MOST = 200_000_000
ROUNDS, PAUSE_S = 5, 4.0
PDF_PAGES, TEXT_PAGES, SLIDES = 100, 18, 20
CACHED = 20_000
CONNECTIONS, HTTP_ROUNDS, HTTP_S = 64, 3, 4.0
GOAL_PDF_S, GOAL_RATIO, GOAL_PAGES = 1.0, 1.25, 2_000

out = Console(width=100)


@dataclass(frozen=True)
class Sort:
    """One sort of document: how it is made, and whether LibreOffice would convert it."""

    name: str
    make: Callable[[int], bytes]
    ending: str


@dataclass
class Spans:
    """Seconds. `first` is the very first upload of a daemon, with nothing started."""

    first: float = 0.0
    uploaded: list[float] = field(default_factory=list)
    libreoffice: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        return percentile(self.uploaded, 50) / percentile(self.libreoffice, 50)


def main() -> int:
    facts = f"{machine()}, {_libreoffice()}"
    with TemporaryDirectory() as name:
        folder = Path(name)
        pdf = converted(text(PDF_PAGES, 0), "docx", folder)
        spans = {sort: _spans(sort, folder) for sort in _sorts(pdf)}
        pages, cached = _pages(pdf, folder)
        memory = _memory(pdf, folder)
        served = _served(pdf, folder)
    return _tell(spans, pages, cached, memory, served, facts)


def _sorts(pdf: bytes) -> tuple[Sort, ...]:
    return (
        Sort(f"PDF of {PDF_PAGES} pages", lambda number: pdf + b"\n%% %d" % number, "pdf"),
        Sort(f"DOCX of {TEXT_PAGES} pages", lambda number: text(TEXT_PAGES, number), "docx"),
        Sort(f"PPTX of {SLIDES} slides", lambda number: slides(SLIDES, number), "pptx"),
    )


def _spans(sort: Sort, folder: Path) -> Spans:
    spans, documents = Spans(), [sort.make(number) for number in range(ROUNDS + 1)]
    with _library(folder) as library:
        sleep(PAUSE_S)
        spans.first = _upload(library, documents[0])
        for document in documents[1:]:
            sleep(PAUSE_S)
            spans.uploaded.append(_upload(library, document))
            if sort.ending != "pdf":
                sleep(PAUSE_S)
                begun = perf_counter()
                converted(document, sort.ending, folder)
                spans.libreoffice.append(perf_counter() - begun)
    out.print(sort.name, spans)
    return spans


def _upload(library: Library, document: bytes) -> float:
    begun = perf_counter()
    hash_ = library.keep([document], MOST).hash
    library.look_into(hash_)
    library.page(hash_, 1, Width.PAGE)
    return perf_counter() - begun


def _pages(pdf: bytes, folder: Path) -> tuple[list[float], float]:
    """Seconds for each page that nobody had drawn; and how many a second come from the cache, in one thread."""
    with _library(folder) as library:
        hash_ = library.keep([pdf], MOST).hash
        library.look_into(hash_)
        drawn = []
        for number in range(2, PDF_PAGES + 1):
            begun = perf_counter()
            library.page(hash_, number, Width.PAGE)
            drawn.append(perf_counter() - begun)
        begun = perf_counter()
        for number in range(CACHED):
            library.page(hash_, number % PDF_PAGES + 1, Width.PAGE)
        return drawn, CACHED / (perf_counter() - begun)


def _memory(pdf: bytes, folder: Path) -> tuple[int, int]:
    """MB of a worker that waits for a document, and of one that has drawn a hundred pages; with its sandbox."""
    file = folder / "memory.pdf"
    file.write_bytes(pdf)
    with closing(Worker()) as worker:
        worker.open(file, Kind.PDF)
        waiting = _of_children()
        for page in range(1, PDF_PAGES + 1):
            worker.draw(page)
        return waiting, _of_children()


def _of_children() -> int:
    return (memory_of(os.getpid()) - resident_kb(os.getpid()) * 1024) // 1_000_000


def _served(pdf: bytes, folder: Path) -> dict[str, float]:
    """Answers per second of the server's processor time: of a bare answer of the same size, and of a page."""
    file = folder / "served.pdf"
    file.write_bytes(pdf)
    answers, cpu = {"bare": 0, "viewer": 0}, {"bare": 0.0, "viewer": 0.0}
    with _server("bare", file, folder) as bare, _server("viewer", file, folder) as viewer:
        for _ in range(HTTP_ROUNDS + 1):
            for what, (server, paths) in (("bare", bare), ("viewer", viewer)):
                before = seconds_used(server.pid)
                told = load(server, paths, CONNECTIONS, HTTP_S)
                if told.wrong:
                    raise RuntimeError(f"{told.wrong} pages were not answered as they should be")
                answers[what] += len(told.numbers)
                cpu[what] += seconds_used(server.pid) - before
    return {what: answers[what] / cpu[what] for what in answers}


@contextmanager
def _server(what: str, file: Path, folder: Path) -> Iterator[tuple[Server, str]]:
    own = folder / what
    own.mkdir()
    arguments = [sys.executable, str(HERE / "_page_server.py"), what, f"sqlite:///{own / 'harken.db'}"]
    arguments += [str(own), str(file)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        port = int(process.stdout.readline())
        yield Server(process.pid, port), "".join(iter(process.stdout.readline, "\n"))
        process.stdin.close()


@contextmanager
def _library(folder: Path) -> Iterator[Library]:
    with TemporaryDirectory(dir=folder) as own, closing(Library(Path(own))) as library:
        yield library


def _libreoffice() -> str:
    told = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True)
    return " ".join(told.stdout.split()[:2])


def _tell(
    spans: dict[Sort, Spans],
    pages: list[float],
    cached: float,
    memory: tuple[int, int],
    served: dict[str, float],
    facts: str,
) -> int:
    table = markdown_table(
        ["upload to first page", "median", "slowest", "a daemon's first", "LibreOffice itself", "ratio"],
        [_row(sort, each) for sort, each in spans.items()],
    )
    pdf, *office = spans.values()
    quick, even = max(pdf.uploaded) <= GOAL_PDF_S, all(each.ratio <= GOAL_RATIO for each in office)
    many = served["viewer"] >= GOAL_PAGES
    text_ = (
        f"{table}\n\nGoals: PDF ≤ {GOAL_PDF_S:.0f} s: {_met(quick)}; DOCX and PPTX ≤ {GOAL_RATIO} × LibreOffice: "
        f"{_met(even)}.\n\nA page on demand: p50 {milliseconds(percentile(pages, 50))}, "
        f"p95 {milliseconds(percentile(pages, 95))}, slowest {milliseconds(max(pages))}. "
        f"From the library's cache: {cached:,.0f} a second in one thread. Over HTTP: **{served['viewer']:,.0f}** a "
        f"second of one core, where a bare answer of the same size comes {served['bare']:,.0f} times "
        f"(goal ≥ {GOAL_PAGES:,}: {_met(many)}).\n\nA drawing worker holds {memory[0]} MB with a document open, "
        f"{memory[1]} MB after {PDF_PAGES} pages.\n\nMeasured {facts}."
    )
    rewrite_section("documents", text_)
    out.print(text_)
    return 0 if quick and even and many else 1


def _row(sort: Sort, spans: Spans) -> list[str]:
    own = f"{percentile(spans.libreoffice, 50):.2f} s" if spans.libreoffice else ""
    ratio = f"**{spans.ratio:.2f} ×**" if spans.libreoffice else ""
    median, slowest = percentile(spans.uploaded, 50), max(spans.uploaded)
    return [sort.name, f"{median:.2f} s", f"{slowest:.2f} s", f"{spans.first:.2f} s", own, ratio]


def _met(is_met: bool) -> str:
    return "**met**" if is_met else "**not met**"


if __name__ == "__main__":
    sys.exit(main())
