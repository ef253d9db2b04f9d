"""Somebody else's website: pages that answer as a test wants, over plain HTTP or TLS."""

import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Visit:
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Page:
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""


@dataclass
class Website:
    """`behave` may be changed at any time; `visits` are all that came."""

    behave: Callable[[Visit], Page] = lambda visit: Page()
    visits: list[Visit] = field(default_factory=list)
    url: str = ""


@contextmanager
def website(tls: ssl.SSLContext | None = None) -> Iterator[Website]:
    site = Website()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            visit = Visit(parts.path, parse_qs(parts.query), dict(self.headers.items()))
            site.visits.append(visit)
            page = site.behave(visit)
            self.send_response(page.status)
            for name, value in page.headers.items():
                self.send_header(name, value)
            body = page.body.encode()
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def log_message(self, *_: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    site.url = f"http://127.0.0.1:{server.server_port}"
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        site.url = f"https://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
