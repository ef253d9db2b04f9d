"""Our own Exchange: the part of EWS that Harken uses, with its logins and all the ways in which it refuses.

Each request that comes and each answer that goes is held against the published schema (`ews_schema`); `invalid` tells
of those that do not keep to it. No Exchange can be reached from where this is built.
"""

import base64
import socket
import ssl
import sys
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from lxml import etree
from lxml.etree import _Element as Element

from tests.servers.ews_mailbox import Mailbox
from tests.servers.ews_ntlm import SCHEME, Ntlm
from tests.servers.ews_operations import Operations, Refused
from tests.servers.ews_stream import Subscriptions
from tests.servers.ews_xml import ERRORS, MESSAGES, NAMES, TYPES, S, T, schema

PATH = "/EWS/Exchange.asmx"


@dataclass(frozen=True)
class Asked:
    """A request; `login` is the user name."""

    operation: str
    login: str
    request: Element
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    status: int
    content: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


Trouble = Callable[[Asked], Answer | None]
"""What stands in the way of a request; None lets it pass."""


class Exchange:
    """`passwords` let in, by user name. `trouble` may be changed at any time; `next_answers` go out first, once."""

    def __init__(self, certificate: tuple[Path, Path] | None = None) -> None:
        self.mailboxes: dict[str, Mailbox] = {}
        self.passwords: dict[str, str] = {}
        self.owns: dict[str, str] = {}  # user names' own mailboxes
        self.may_open: set[tuple[str, str]] = set()  # user names and mailboxes that they may open besides
        self.may_impersonate: set[str] = set()
        self.schemes: tuple[str, ...] = ('Basic realm="mail.example.com"',)
        self.extra_headers: dict[str, str] = {}
        self.poisoned: dict[str, str] = {}  # by item: the code with which its content is refused
        self.trouble: Trouble = lambda asked: None
        self.next_answers: deque[Answer] = deque()
        self.autodiscover: Callable[[str], Answer] = lambda address: Answer(404, b"")
        self.rewrite: Callable[[bytes], bytes] = lambda content: (
            content
        )  # an answer, after it was held against the schema
        self.broken_answers = 0  # so many of the next break off in the middle
        self.asked: Counter[str] = Counter()  # by operation; "refused" counts those that were not let in
        self.invalid: list[str] = []
        self.subscriptions = Subscriptions()
        self.lock = threading.RLock()
        self._certificate = certificate
        self._port = 0

    @property
    def root(self) -> str:
        return f"{'https' if self._certificate else 'http'}://127.0.0.1:{self._port}"

    @property
    def url(self) -> str:
        return self.root + PATH

    def new_mailbox(self, password: str) -> Mailbox:
        """Its owner's user name is its address."""
        mailbox = Mailbox(f"rep{len(self.mailboxes)}@example.com")
        mailbox.on_change = lambda kind, item: self.subscriptions.tell(mailbox, kind, item)
        self.mailboxes[mailbox.address] = mailbox
        self.passwords[mailbox.address] = password
        self.owns[mailbox.address] = mailbox.address
        return mailbox

    def start(self) -> None:
        """On the port of the last time, if there was one."""
        self._http = _Server(self._port, self, self._certificate)
        self._port = self._http.server_port
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def stop(self) -> None:
        """Every connection breaks off; subscriptions live in memory, so they are gone."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()
        self._http.hang_up()
        self.subscriptions.forget_all()
        self.subscriptions.end_streams()

    def answer(self, asked: Asked, envelope: Element) -> Answer:
        with self.lock:
            self.asked[asked.operation] += 1
            if self.next_answers:
                return self.next_answers.popleft()
            troubled = self.trouble(asked)
            if troubled is not None:
                return troubled
            try:
                mailbox = self._mailbox_of(asked, envelope)
                house = _Opened(self, asked.login)
                is_own = self.owns.get(asked.login) == mailbox.address or _impersonated(envelope) is not None
                body = Operations(house, mailbox, is_own=is_own).answer(asked.request)
            except Refused as refused:
                return fault(refused.code, str(refused))
            if body is None:
                return fault("ErrorInvalidRequest", f"There is no {asked.operation} here.")
            self.validate(body)
            return Answer(200, enveloped(body))

    def validate(self, body: Element) -> bool:
        fresh = etree.fromstring(etree.tostring(body))
        for notification in fresh.iter(f"{{{MESSAGES}}}Notification"):
            notification.tag = f"{{{TYPES}}}Notification"  # servers say the one, the schema the other
        if schema().validate(fresh):
            return True
        self.invalid.append(f"{etree.QName(body).localname}: {schema().error_log}")
        return False

    def _mailbox_of(self, asked: Asked, envelope: Element) -> Mailbox:
        """By impersonation, else by the mailbox that a folder is named with, else the asker's own."""
        if impersonated := _impersonated(envelope):
            if asked.login not in self.may_impersonate:
                raise Refused("ErrorImpersonateUserDenied", "The account does not have permission to impersonate.")
            if impersonated not in self.mailboxes:
                raise Refused("ErrorNonExistentMailbox", "The SMTP address has no mailbox associated with it.")
            return self.mailboxes[impersonated]
        anchor = asked.headers.get("X-AnchorMailbox", "")
        if (asked.login, anchor) in self.may_open:
            return self.mailboxes[anchor]
        own = self.owns.get(asked.login)
        if own is None:
            raise Refused("ErrorMissingEmailAddress", "The user has no mailbox.")
        return self.mailboxes[own]


class _Opened:
    """The server, for one who is logged in."""

    def __init__(self, exchange: Exchange, login: str) -> None:
        self.mailboxes = exchange.mailboxes
        self.poisoned = exchange.poisoned
        self.subscriptions = exchange.subscriptions
        self._exchange = exchange
        self._login = login

    def opened(self, address: str) -> Mailbox:
        exchange = self._exchange
        named = next((x for x in exchange.mailboxes.values() if address == x.address), None)
        if named is None:
            if any(address in each.aliases for each in exchange.mailboxes.values()):
                raise Refused("ErrorNonPrimarySmtpAddress", "The primary SMTP address must be specified.")
            raise Refused("ErrorNonExistentMailbox", "The SMTP address has no mailbox associated with it.")
        may = exchange.owns.get(self._login) == address or self._login in exchange.may_impersonate
        if not may and (self._login, address) not in exchange.may_open:
            raise Refused("ErrorAccessDenied", "Access is denied. Check credentials and try again.")
        return named


def _impersonated(envelope: Element) -> str | None:
    return envelope.findtext(".//t:ExchangeImpersonation/t:ConnectingSID/t:PrimarySmtpAddress", None, NAMES)


def enveloped(body: Element) -> bytes:
    version = {"MajorVersion": "15", "MinorVersion": "2", "MajorBuildNumber": "1544", "MinorBuildNumber": "4"}
    info = T.ServerVersionInfo(**version, Version="V2017_07_11")
    return etree.tostring(S.Envelope(S.Header(info), S.Body(body)), xml_declaration=True, encoding="utf-8")


def fault(code: str, text: str, values: Mapping[str, str] | None = None) -> Answer:
    """As Exchange refuses a whole request. https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/fault-soap"""
    detail = etree.Element("detail")
    etree.SubElement(detail, f"{{{ERRORS}}}ResponseCode").text = code
    etree.SubElement(detail, f"{{{ERRORS}}}Message").text = text
    if values:
        told = etree.SubElement(detail, f"{{{TYPES}}}MessageXml")
        told.extend(T.Value(value, Name=name) for name, value in values.items())
    content = S.Fault()
    etree.SubElement(content, "faultcode").text = f"a:{code}"
    etree.SubElement(content, "faultstring").text = text
    content.append(detail)
    envelope = S.Envelope(S.Body(content))
    return Answer(500, etree.tostring(envelope, xml_declaration=True, encoding="utf-8"))


def busy(milliseconds: int) -> Answer:
    """https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/ews-throttling-in-exchange"""
    text = "The server cannot service this request right now. Try again later."
    return fault("ErrorServerBusy", text, {"BackOffMilliseconds": str(milliseconds)})


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port: int, exchange: Exchange, certificate: tuple[Path, Path] | None) -> None:
        self.exchange = exchange
        self._connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), _Handler)
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Who went away before the answer was ready is nobody's fault."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def hang_up(self) -> None:
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # header and body in one packet
    server: _Server

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

    def _serve(self, exchange: Exchange, login: str, content: bytes) -> None:
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

    def _stream(self, exchange: Exchange, ids: list[str]) -> None:
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


@contextmanager
def exchange(certificate: tuple[Path, Path] | None = None) -> Iterator[Exchange]:
    """Whatever was asked and answered kept to the schema."""
    server = Exchange(certificate)
    server.start()
    try:
        yield server
    finally:
        server.stop()
    assert not server.invalid, server.invalid
