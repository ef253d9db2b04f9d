"""Our Exchange on the web: who is let in, and what is said to whom."""

import base64
import ssl
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Protocol

from lxml import etree
from lxml.etree import _Element as Element

from tests.servers.ews_ntlm import SCHEME, Ntlm
from tests.servers.ews_refusals import Answer, enveloped, fault
from tests.servers.ews_stream import Subscriptions
from tests.servers.ews_xml import NAMES, TYPES
from tests.servers.http import HttpServer


@dataclass(frozen=True)
class Asked:
    """A request; `login` is the user name."""

    operation: str
    login: str
    request: Element
    headers: Mapping[str, str]


class Backend(Protocol):
    """What stands behind; `tests.servers.ews.Exchange` says what each means."""

    passwords: dict[str, str]
    schemes: tuple[str, ...]
    extra_headers: dict[str, str]
    asked: Counter[str]
    invalid: list[str]
    broken_answers: int
    autodiscover: Callable[[str], Answer]
    rewrite: Callable[[bytes], bytes]
    subscriptions: Subscriptions

    def answer(self, asked: Asked, envelope: Element) -> Answer: ...
    def validate(self, body: Element) -> bool: ...


class Server(HttpServer):
    def __init__(self, port: int, exchange: Backend, certificate: tuple[Path, Path] | None) -> None:
        self.exchange = exchange
        super().__init__(port, _Handler)
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # header and body in one packet
    server: Server

    def setup(self) -> None:
        super().setup()
        self._ntlm = Ntlm(self.server.exchange.passwords)

    def do_POST(self) -> None:
        exchange = self.server.exchange
        content = self.rfile.read(int(self.headers["Content-Length"] or 0))
        login = self._login()
        if login is None:
            exchange.asked["refused"] += 1
            self._refuse()
        elif self.path.lower() == "/autodiscover/autodiscover.xml":
            exchange.asked["autodiscover"] += 1
            address = etree.fromstring(content).findtext(".//{*}EMailAddress") or ""
            self._send_answer(exchange.autodiscover(address))
        else:
            self._serve(exchange, login, content)

    def do_GET(self) -> None:
        """Other clients look whether anybody is there."""
        if self._login() is None:
            self._refuse()
        else:
            self._send(200, b"<html/>", {"Content-Type": "text/html"})

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_OPTIONS(self) -> None:
        self.do_GET()

    def _login(self) -> str | None:
        scheme, _, said = (self.headers["Authorization"] or "").partition(" ")
        if SCHEME in self.server.exchange.schemes:
            if scheme == SCHEME:
                self._ntlm.hear(said)
            return self._ntlm.login
        if scheme != "Basic":
            return None
        user, _, password = base64.b64decode(said).decode().partition(":")
        return user if self.server.exchange.passwords.get(user) == password else None

    def _refuse(self) -> None:
        schemes = [self._ntlm.challenge if each == SCHEME else each for each in self.server.exchange.schemes]
        self._send(401, b"", {}, [("WWW-Authenticate", scheme) for scheme in schemes])

    def _serve(self, exchange: Backend, login: str, content: bytes) -> None:
        envelope = etree.fromstring(content)
        request = next(envelope.iterfind("s:Body/*", NAMES))
        asked = Asked(etree.QName(request).localname, login, request, dict(self.headers.items()))
        if not exchange.validate(request):
            self._send_answer(fault("ErrorSchemaValidation", exchange.invalid[-1]))
        elif asked.operation == "GetStreamingEvents":
            exchange.asked[asked.operation] += 1
            self._stream(exchange, [str(each.text) for each in request.iter(f"{{{TYPES}}}SubscriptionId")])
        else:
            self._send_answer(exchange.answer(asked, envelope))

    def _stream(self, exchange: Backend, ids: list[str]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        with suppress(OSError):
            for body in exchange.subscriptions.stream(ids):
                exchange.validate(body)
                envelope = enveloped(body)
                self.wfile.write(b"%x\r\n%s\r\n" % (len(envelope), envelope))
                self.wfile.flush()
            self.wfile.write(b"0\r\n\r\n")
        self.close_connection = True

    def _send_answer(self, answer: Answer) -> None:
        content = self.server.exchange.rewrite(answer.content)
        self._send(answer.status, content, {"Content-Type": "text/xml; charset=utf-8", **answer.headers})

    def _send(
        self, status: int, content: bytes, headers: Mapping[str, str], more: list[tuple[str, str]] | None = None
    ) -> None:
        exchange = self.server.exchange
        self.send_response(status)
        told = {"Content-Length": str(len(content)), **headers, **exchange.extra_headers}
        for name, value in (*told.items(), *(more or ())):
            self.send_header(name, value)
        self.end_headers()
        if exchange.broken_answers and status == 200:
            exchange.broken_answers -= 1
            self.wfile.write(content[: len(content) // 2])
            self.close_connection = True
        elif self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Silent."""
