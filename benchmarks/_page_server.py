"""What answers in `documents.py` where pages are asked for: Harken's web server with a viewer, or a bare answer.

A process of its own. Arguments: `bare` or `viewer`, the store's address, a folder, a document. Prints its port, then
the address of each page, then an empty line, and ends with its standard input.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from starlette.types import ASGIApp

from attachments.values import Width
from daemon.bus import MemoryBus
from daemon.core.documents import NewShare
from daemon.core.networks import NO_NETWORKS
from daemon.core.tokens import Key, Keyring
from daemon.flows.capture_rules import LatestRules
from daemon.flows.captures import HitWriter
from daemon.flows.spool import Spool
from daemon.service.documents import DocumentRooms, DocumentSettings
from daemon.storage.store import Store
from daemon.web.capture.answers import Answer, answer
from daemon.web.server import WebServer
from daemon.web.viewer.app import Viewer
from daemon.web.viewer.pictures import version_name

KEYRING = Keyring((Key(1, b"k" * 32),))
LARGEST = 200_000_000
TRACKING_URL = "http://127.0.0.1"


def main(what: str, store_url: str, folder: str, file: str) -> None:
    bus = MemoryBus()
    store = Store(store_url, bus)
    store.migrate()
    hits, rules = HitWriter(store, Spool(Path(folder) / "spool")), LatestRules(store)
    settings = DocumentSettings(Path(folder) / "documents", LARGEST, TRACKING_URL, "en")
    rooms = DocumentRooms(settings, store, KEYRING, bus, lambda: datetime.now(UTC), NO_NETWORKS)
    paths, image = _shown(rooms, Path(file))
    app: ASGIApp = _bare(image) if what == "bare" else Viewer(rooms.viewer_doors(hits, lambda: rules.rules), _bare(b""))
    server = WebServer(app, "127.0.0.1", 0)
    server.start()
    print(server.port, *paths, "", sep="\n", flush=True)
    sys.stdin.read()
    server.stop()
    rooms.library.close()
    store.close()


def _shown(rooms: DocumentRooms, file: Path) -> tuple[list[str], bytes]:
    """The address of every page by a link of its own, and an image. All are drawn before anybody asks."""
    doors, library = rooms.doors(), rooms.library
    hash_ = doors.add(file.name, [file.read_bytes()], "benchmark").version.hash
    pages = range(1, len(library.look_into(hash_).pages) + 1)
    images = [library.page(hash_, number, Width.PAGE) for number in pages]
    document = doors.add(file.name, [file.read_bytes()], "benchmark")  # ready at once: the library knows it now
    _, url = doors.share(NewShare(document.number))
    named = f"?v={version_name(document.version)}"
    return [f"{urlsplit(url).path}/pages/{number}.webp{named}" for number in pages], images[0]


def _bare(image: bytes) -> Answer:
    """The least that this server can do: the same bytes for every request, nothing opened, nobody let in."""
    return answer(200, image, (b"content-type", b"image/webp"))


if __name__ == "__main__":
    main(*sys.argv[1:])
