"""A page with the pages of a document in it, measured by our script, whose beats go into a real store."""

import threading
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import text

import attachments
from daemon.bus import MemoryBus
from daemon.core.document_links import opened_viewing, sealed_viewing
from daemon.core.documents import NewShare, Share, Version
from daemon.core.dwell import Beat
from daemon.core.events import Event
from daemon.core.networks import NO_NETWORKS
from daemon.core.reader import Visitor
from daemon.core.sends import Contact
from daemon.core.tokens import Key, Keyring
from daemon.flows.reading import Reading
from daemon.storage.store import Store
from daemon.web.viewer.beats import told

SCRIPT = Path(attachments.__file__ or "").parent / "viewer" / "dwell.js"
PAGES = 12
SWEPT_EVERY_S = 2
PAGE = """<!doctype html><meta name=viewport content="width=device-width">
<style>html,body{{height:100%;margin:0}}main{{height:100%;overflow:auto}}
[data-page]{{height:1000px;width:700px;margin:0 auto;background:#eee}}.paged{{display:flex}}</style>
<main>{pages}</main>
<script type=module>
import {{ measure }} from "/dwell.js?{share}";
const main = document.querySelector("main");
const pages = main.querySelectorAll("[data-page]");
measure({{ root: main, pages, beacon: "/beacon", view: "{view}", scroller: main }});
const [painted] = performance.getEntriesByName("first-contentful-paint");
window.measured = painted ? performance.timeOrigin + painted.startTime : Date.now();
</script>"""


class ReadingPage:
    """Each share is a document of its own: `url(share)` shows it, `seconds(share)` is how it was read."""

    def __init__(self, store: Store, port: int, reading: Reading) -> None:
        self.store = store
        self.reading = reading
        self._port = port
        self.versions: dict[int, tuple[Share, Version]] = {}
        self.loses_beats_of: set[int] = set()  # every other one
        self._came = 0
        self.hurried: dict[int, tuple[str, str]] = {}  # what the script says, and is to say: a test waits no minute
        self.beats: dict[int, list[Beat]] = defaultdict(list)

    def share(self) -> int:
        now = datetime.now(UTC)
        with self.store.transaction() as tx:
            document = tx.add_document("Proposal.pdf", "elsa@halyard.example", b"h" * 32, 1000, now)
            counted = "UPDATE document_versions SET pages = :pages, state = 'ready' WHERE number = :number"
            tx._connection.execute(text(counted), {"pages": PAGES, "number": document.version.number})
            new = NewShare(document.number, Contact("kevin@space.example"), "spring", sender="elsa@halyard.example")
            made = tx.add_share(new, now)
        self.versions[made.number] = (made, document.version)
        return made.number

    def url(self, share: int) -> str:
        return f"http://127.0.0.1:{self._port}/{share}"

    def seconds(self, share: int) -> Mapping[int, float]:
        asked = text(
            "SELECT dwells.page, sum(ms) FROM dwells JOIN views ON number = view_number "
            "WHERE share_number = :share GROUP BY dwells.page"
        )
        with self.store.transaction() as tx:
            return {page: int(ms) / 1000 for page, ms in tx._connection.execute(asked, {"share": share})}

    def loses(self, share: int) -> bool:
        self._came += share in self.loses_beats_of
        return share in self.loses_beats_of and self._came % 2 == 0

    def events(self, share: int) -> list[Event]:
        named = self.versions[share][0].id
        page = self.store.reads.events(None, 1000)
        return [each.event for each in page.items if each.event.facts.get("share") == named]


@contextmanager
def reading_page(folder: Path) -> Iterator[ReadingPage]:
    store = Store(f"sqlite:///{folder}/harken.db", MemoryBus())
    store.migrate()
    reading = Reading(store, Keyring((Key(1, b"k" * 32),)), partial(datetime.now, UTC), NO_NETWORKS)
    ended = threading.Event()
    server = _Server(("127.0.0.1", 0), _Handler)
    page = server.page = ReadingPage(store, server.server_port, reading)  # type: ignore[attr-defined]

    def sweep() -> None:
        while not ended.wait(SWEPT_EVERY_S):
            reading.sweep(datetime.now(UTC))

    threads = [threading.Thread(target=server.serve_forever), threading.Thread(target=sweep)]
    for thread in threads:
        thread.start()
    try:
        yield page
    finally:
        server.shutdown()
        ended.set()
        for thread in threads:
            thread.join()
        server.server_close()
        store.close()


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A browser that is killed hangs up in the midst of it."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def page(self) -> ReadingPage:
        page: ReadingPage = self.server.page  # type: ignore[attr-defined]
        return page

    def do_GET(self) -> None:
        _, _, path, query, _ = urlsplit(self.path)
        path = path.removeprefix("/")
        if path == "dwell.js":
            self._answer(200, self._script(int(query)), "text/javascript")
        elif path.isdigit():
            self._answer(200, self._shown(int(path)), "text/html")
        else:
            self._answer(200, b"elsewhere", "text/html")

    def do_POST(self) -> None:
        said = told(self.rfile.read(int(self.headers["content-length"])))
        viewing = opened_viewing(self.page.reading.keyring, said.view)
        assert viewing is not None
        self.page.beats[viewing.share].append(said.beat)
        if self.page.loses(viewing.share):
            return self._answer(503, b"", "text/plain")
        self.page.reading.take(viewing, said.beat)
        return self._answer(204, b"", "text/plain")

    def _script(self, share: int) -> bytes:
        script = SCRIPT.read_text("utf-8")
        said, instead = self.page.hurried.get(share, ("", ""))
        assert said in script
        return script.replace(said, instead).encode()

    def _shown(self, share: int) -> bytes:
        hints = {"accept-language": self.headers.get("accept-language", "")}
        visitor = Visitor("GET", self.client_address[0], self.headers["user-agent"], hints)
        viewing = self.page.reading.begin(*self.page.versions[share], visitor)
        pages = "".join(f'<div data-page="{number}">{number}</div>' for number in range(1, PAGES + 1))
        return PAGE.format(pages=pages, share=share, view=sealed_viewing(self.page.reading.keyring, viewing)).encode()

    def _answer(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "no-cache")
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Not to the terminal."""
