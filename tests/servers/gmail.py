"""Our own Gmail: the part of its API that Harken uses, by the published JSON, and all the ways in which it refuses.

https://developers.google.com/workspace/gmail/api/reference/rest. No provider can be reached from where this is built.
"""

import gzip
import json
import re
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.servers.gmail_mailbox import Mailbox, history_record, shown
from tests.servers.http import HttpServer
from tests.servers.pubsub import TOPIC, PubSub

WORTH_PACKING = 4096  # bytes
ONE_MAIL = re.compile(r"messages/(?P<id>[^/]+)")


@dataclass(frozen=True)
class Asked:
    """A request, alone or in a batch; `what` is its path below the user."""

    method: str
    what: str
    query: Mapping[str, list[str]]
    token: str
    body: bytes = b""

    def one(self, name: str, otherwise: str = "") -> str:
        return self.query.get(name, [otherwise])[0]


@dataclass(frozen=True)
class Answer:
    status: int
    content: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)


def refusal(status: int, reason: str, message: str, headers: Mapping[str, str] | None = None) -> Answer:
    """As Google tells an error."""
    told = {"message": message, "domain": "global", "reason": reason}
    return Answer(status, {"error": {"code": status, "message": message, "errors": [told]}}, headers or {})


NOT_FOUND = refusal(404, "notFound", "Requested entity was not found.")
NO_ACCESS = refusal(401, "authError", "Request had invalid authentication credentials.")
TOO_MANY = refusal(429, "rateLimitExceeded", "Too many concurrent requests for user")
BACKEND = refusal(500, "backendError", "Backend Error")

Trouble = Callable[[Asked], Answer | None]
"""What stands in the way of a request; None lets it pass."""


class Gmail:
    """`tokens` let into mailboxes. `trouble` may be changed at any time, `next_answers` go out first, once each."""

    def __init__(self) -> None:
        self.mailboxes: dict[str, Mailbox] = {}
        self.tokens: dict[str, str] = {}
        self.trouble: Trouble = lambda asked: None
        self.next_answers: deque[Answer] = deque()
        self.page_size = 500
        self.broken_answers = 0  # so many of the next break off in the middle
        self.watches: Counter[str] = Counter()  # by address: how often it was asked for
        self.asked: Counter[str] = Counter()  # requests by their path's first word; "http" counts the HTTP ones
        self.pubsub = PubSub()
        self._lock = threading.RLock()
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def new_mailbox(self, token: str) -> Mailbox:
        mailbox = Mailbox(f"rep{len(self.mailboxes)}@example.com")
        mailbox.on_change = self._publish
        self.mailboxes[mailbox.address] = mailbox
        self.tokens[token] = mailbox.address
        return mailbox

    def start(self) -> None:
        """On the port of the last time, if there was one."""
        self._http = _Server(self._port, self)
        self._port = self._http.server_port
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def stop(self) -> None:
        """Every connection breaks off."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()
        self._http.hang_up()

    def answer(self, asked: Asked) -> Answer:
        with self._lock:
            self.asked[asked.what.split("/")[0]] += 1
            if asked.token not in self.tokens:
                return NO_ACCESS
            mailbox = self.mailboxes[self.tokens[asked.token]]
            if self.next_answers:
                return self.next_answers.popleft()
            return self.trouble(asked) or self._served(mailbox, asked)

    def answer_pubsub(self, asked: Asked) -> Answer:
        """It may wait, so it holds no lock."""
        if asked.token not in self.tokens:
            return NO_ACCESS
        content = self.pubsub.answer(asked.what.removeprefix("/v1/"), json.loads(asked.body))
        return NOT_FOUND if content is None else Answer(200, content)

    def _publish(self, mailbox: Mailbox) -> None:
        if mailbox.address in self.watches:
            self.pubsub.publish({"emailAddress": mailbox.address, "historyId": mailbox.history})

    def _watch(self, mailbox: Mailbox, asked: Asked) -> Answer:
        if json.loads(asked.body)["topicName"] != TOPIC:
            return refusal(400, "invalidArgument", "Invalid topicName")
        self.watches[mailbox.address] += 1
        expiration = int((datetime.now(UTC) + timedelta(days=7)).timestamp() * 1000)
        return Answer(200, {"historyId": str(mailbox.history), "expiration": str(expiration)})

    def _served(self, mailbox: Mailbox, asked: Asked) -> Answer:
        if asked.what == "profile":
            told = {"emailAddress": mailbox.address, "messagesTotal": len(mailbox.mails)}
            return Answer(200, told | {"historyId": str(mailbox.history)})
        if (asked.method, asked.what) == ("POST", "watch"):
            return self._watch(mailbox, asked)
        if asked.what == "settings/sendAs":
            return Answer(200, {"sendAs": [_send_as(each, mailbox) for each in (mailbox.address, *mailbox.aliases)]})
        if asked.what == "labels":
            return Answer(200, {"labels": [{"id": label, "name": name} for label, name in mailbox.labels.items()]})
        if asked.what == "history":
            return self._history(mailbox, asked)
        if asked.what == "messages":
            return self._list(mailbox, asked)
        if (one := ONE_MAIL.fullmatch(asked.what)) and one["id"] in mailbox.mails:
            return Answer(
                200, shown(mailbox.mails[one["id"]], asked.one("format"), asked.query.get("metadataHeaders", ()))
            )
        return NOT_FOUND

    def _history(self, mailbox: Mailbox, asked: Asked) -> Answer:
        start = int(asked.one("startHistoryId"))
        if start < mailbox.oldest:
            return NOT_FOUND
        kinds = asked.query.get("historyTypes", ["messageAdded", "messageDeleted", "labelAdded", "labelRemoved"])
        found = [each for each in mailbox.records if each.history > start and each.kind in kinds]
        page, more = self._page(found, asked)
        told: dict[str, Any] = {"historyId": str(mailbox.history)} | more
        return Answer(200, told | ({"history": [history_record(each) for each in page]} if page else {}))

    def _list(self, mailbox: Mailbox, asked: Asked) -> Answer:
        found = mailbox.matching(asked.one("q"), spam_and_trash=asked.one("includeSpamTrash") == "true")
        page, more = self._page(found, asked)
        told: dict[str, Any] = {"resultSizeEstimate": len(found)} | more
        return Answer(
            200, told | ({"messages": [{"id": each.id, "threadId": each.thread} for each in page]} if page else {})
        )

    def _page(self, found: list[Any], asked: Asked) -> tuple[list[Any], dict[str, str]]:
        start = int(asked.one("pageToken", "0"))
        end = start + min(int(asked.one("maxResults", "100")), self.page_size)
        return found[start:end], {"nextPageToken": str(end)} if end < len(found) else {}


def _send_as(address: str, mailbox: Mailbox) -> Mapping[str, Any]:
    """https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs"""
    primary = address == mailbox.address
    status = {} if primary else {"verificationStatus": mailbox.aliases[address]}
    return {"sendAsEmail": address, "isPrimary": primary, "treatAsAlias": not primary} | status


class _Server(HttpServer):
    def __init__(self, port: int, gmail: Gmail) -> None:
        self.gmail = gmail
        super().__init__(port, _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # header and body in one packet
    server: _Server

    def do_GET(self) -> None:
        self._send_json(self._answer("GET", self.path, self.headers))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if urlsplit(self.path).path in ("/batch", "/batch/gmail/v1"):
            self._batch(body)
        else:
            self._send_json(self._answer("POST", self.path, self.headers, body))

    def _answer(self, method: str, target: str, headers: Message, body: bytes = b"") -> Answer:
        """A part of a batch is let in by the batch's own token, unless it brings one."""
        parts = urlsplit(target)
        what = re.sub(r"^/gmail/v1/users/[^/]+/", "", parts.path)
        token = (headers["Authorization"] or self.headers["Authorization"] or "").removeprefix("Bearer ")
        asked = Asked(method, what, parse_qs(parts.query), token, body)
        return self.server.gmail.answer_pubsub(asked) if what.startswith("/v1/") else self.server.gmail.answer(asked)

    def _batch(self, body: bytes) -> None:
        """https://developers.google.com/workspace/gmail/api/guides/batch"""
        whole = BytesParser().parsebytes(b"Content-Type: " + self.headers["Content-Type"].encode() + b"\r\n\r\n" + body)
        answers = b"".join(self._part(part) for part in whole.get_payload() if isinstance(part, Message))
        self._send(200, "multipart/mixed; boundary=batch_of_ours", answers + b"--batch_of_ours--\r\n", {})

    def _part(self, part: Message) -> bytes:
        line, _, rest = part.get_payload(decode=True).partition(b"\n")  # type: ignore[union-attr]
        method, target, _ = line.decode().split(" ", 2)
        answer = self._answer(method, target, BytesParser().parsebytes(rest))
        content = json.dumps(answer.content).encode()
        id_ = str(part["Content-ID"]).replace("<", "<response-")
        inner = (
            f"HTTP/1.1 {answer.status} {_phrase(answer.status)}\r\nContent-Type: application/json; charset=UTF-8\r\n"
        )
        inner += "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
        head = f"--batch_of_ours\r\nContent-Type: application/http\r\nContent-ID: {id_}\r\n\r\n"
        return head.encode() + inner.encode() + b"\r\n" + content + b"\r\n"

    def _send_json(self, answer: Answer) -> None:
        content = json.dumps(answer.content).encode()
        self._send(answer.status, "application/json; charset=UTF-8", content, answer.headers)

    def _send(self, status: int, content_type: str, content: bytes, headers: Mapping[str, str]) -> None:
        self.server.gmail.asked["http"] += 1
        if len(content) > WORTH_PACKING and "gzip" in self.headers.get("Accept-Encoding", ""):
            content, headers = gzip.compress(content, 1), {**headers, "Content-Encoding": "gzip"}
        self.send_response(status)
        for name, value in {"Content-Type": content_type, "Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.server.gmail.broken_answers:
            self.server.gmail.broken_answers -= 1
            self.wfile.write(content[: len(content) // 2])
            self.close_connection = True
        else:
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Silent."""


def _phrase(status: int) -> str:
    return "OK" if status == 200 else "Refused"


@contextmanager
def gmail() -> Iterator[Gmail]:
    server = Gmail()
    server.start()
    try:
        yield server
    finally:
        server.stop()
