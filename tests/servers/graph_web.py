"""HTTP for our Graph: requests alone or in a batch, answers as Microsoft words them, and connections that break off."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any, Protocol
from urllib.parse import parse_qs, unquote, urlsplit

from tests.servers.http import HttpServer

BASE = "/v1.0"
MOST_IN_BATCH = 20


@dataclass(frozen=True)
class Asked:
    """A request; `path` is below the version, without escapes. `immutable`: it asked for ids that last."""

    method: str
    path: str
    query: Mapping[str, str]
    token: str
    prefer: str
    body: bytes = b""

    @property
    def immutable(self) -> bool:
        return 'IdType="ImmutableId"' in self.prefer

    @property
    def page_size(self) -> int | None:
        told = [each.strip() for each in self.prefer.split(",") if "odata.maxpagesize=" in each]
        return int(told[0].partition("=")[2]) if told else None

    @property
    def content(self) -> dict[str, Any]:
        return dict(json.loads(self.body)) if self.body else {}


@dataclass(frozen=True)
class Answer:
    """`content` is JSON, or bytes: a mail's MIME."""

    status: int
    content: Mapping[str, Any] | bytes
    headers: Mapping[str, str] = field(default_factory=dict)


def refusal(status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> Answer:
    """As Microsoft tells an error."""
    inner = {
        "date": "2026-11-22T13:00:00",
        "request-id": "b8b7cc4d-6d6d-4a2e-9a6e-d9f9fba6fa28",
        "client-request-id": "b8b7cc4d-6d6d-4a2e-9a6e-d9f9fba6fa28",
    }
    return Answer(status, {"error": {"code": code, "message": message, "innerError": inner}}, headers or {})


class Backend(Protocol):
    def answer(self, asked: Asked) -> Answer:
        """Those of a batch come one by one, after the batch itself."""

    def breaks_off(self) -> bool:
        """Is this answer cut in the middle?"""


class WebServer(HttpServer):
    def __init__(self, port: int, backend: Backend) -> None:
        self.backend = backend
        super().__init__(port, _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # header and body in one packet
    disable_nagle_algorithm = True
    server: WebServer

    def do_GET(self) -> None:
        self._send(self.server.backend.answer(self._asked(self.command, self.path, b"")))

    def do_DELETE(self) -> None:
        self.do_GET()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        asked = self._asked(self.command, self.path, body)
        self._send(self._batch(asked) if asked.path == "/$batch" else self.server.backend.answer(asked))

    def do_PATCH(self) -> None:
        self.do_POST()

    def _asked(self, method: str, target: str, body: bytes, prefer: str | None = None) -> Asked:
        """A part of a batch bears its own preferences, and the token of the batch."""
        parts = urlsplit(target)
        query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        token = (self.headers["Authorization"] or "").removeprefix("Bearer ")
        path = unquote(parts.path.removeprefix(BASE))
        return Asked(method, path, query, token, prefer if prefer is not None else self.headers["Prefer"] or "", body)

    def _batch(self, asked: Asked) -> Answer:
        """https://learn.microsoft.com/en-us/graph/json-batching; answers come in any order, here from the end."""
        outer = self.server.backend.answer(asked)
        if outer.status != 200:
            return outer
        requests = asked.content["requests"]
        if len(requests) > MOST_IN_BATCH:
            return refusal(400, "BadRequest", "Number of batch request steps exceeds the maximum value of 20.")
        return Answer(200, {"responses": [self._part(each) for each in requests][::-1]})

    def _part(self, each: Mapping[str, Any]) -> dict[str, Any]:
        prefer = str((each.get("headers") or {}).get("Prefer", ""))
        answer = self.server.backend.answer(self._asked(each["method"], BASE + each["url"], b"", prefer))
        headers = {"Cache-Control": "private", "Content-Type": "application/json; charset=utf-8", **answer.headers}
        return {"id": each["id"], "status": answer.status, "headers": headers, "body": answer.content}

    def _send(self, answer: Answer) -> None:
        """MIME comes as text/plain, as Microsoft has it."""
        mime = isinstance(answer.content, bytes)
        content = answer.content if isinstance(answer.content, bytes) else json.dumps(answer.content).encode()
        content = b"" if answer.status == 204 else content
        self.send_response(answer.status)
        kind = "text/plain" if mime else "application/json;odata.metadata=minimal;charset=utf-8"
        for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.server.backend.breaks_off():
            self.wfile.write(content[: len(content) // 2])
            self.close_connection = True
        else:
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Silent."""
