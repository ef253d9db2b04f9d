"""What answers in `hits.py`, a process of its own: Harken's web server, with its captures or with a bare answer.

Arguments: `bare` or `hits`, the store's address, the spool's folder. Prints its port, and ends with its standard input.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from starlette.types import ASGIApp, Receive, Scope, Send

from daemon.bus import MemoryBus
from daemon.core.tokens import Key, Keyring
from daemon.flows.capture_rules import LatestRules
from daemon.flows.captures import HitWriter
from daemon.flows.spool import Spool
from daemon.storage.store import Store
from daemon.web.capture.answers import IMAGE
from daemon.web.capture.app import Capture
from daemon.web.capture.doors import CaptureDoors
from daemon.web.server import WebServer

KEYRING = Keyring((Key(1, b"k" * 32),))


async def bare(_scope: Scope, _receive: Receive, send: Send) -> None:
    """The least that this server can do: the same image for every request, nothing opened, nothing kept."""
    await send(IMAGE.start)
    await send(IMAGE.body)


def main(what: str, store_url: str, spool: str) -> None:
    store = Store(store_url, MemoryBus())
    hits = HitWriter(store, Spool(Path(spool)))
    rules = LatestRules(store)
    doors = CaptureDoors(KEYRING, lambda: datetime.now(UTC), hits, lambda: rules.rules, "en", None)
    app: ASGIApp = bare if what == "bare" else Capture(doors, bare, bare)
    server = WebServer(app, "127.0.0.1", 0)
    hits.start()
    server.start()
    print(server.port, flush=True)
    sys.stdin.read()
    server.stop()
    hits.stop()
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
