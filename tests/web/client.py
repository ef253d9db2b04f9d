"""A plain HTTP client for the tests: the standard library's, so that nothing helps the server along."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from typing import Any
from urllib.parse import quote, urlencode

PATIENCE = 20


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def problem(self) -> str:
        """The problem's searchable name."""
        assert self.headers["content-type"] == "application/problem+json"
        assert self.json["status"] == self.status
        return str(self.json["type"]).rpartition(":")[2]

    @property
    def wrong_fields(self) -> set[str]:
        assert self.problem == "invalid"
        return {each["field"] for each in self.json["errors"]}


@dataclass(frozen=True)
class Api:
    port: int
    key: str | None = None

    def get(self, path: str, headers: Mapping[str, str] | None = None, **query: Any) -> Answer:
        return self.ask("GET", _with_query(path, query), headers=headers)

    def post(self, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Answer:
        return self.ask("POST", path, body, headers)

    def put(self, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Answer:
        return self.ask("PUT", path, body, headers)

    def delete(self, path: str, headers: Mapping[str, str] | None = None) -> Answer:
        return self.ask("DELETE", path, headers=headers)

    def ask(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Answer:
        """`body` goes as JSON; bytes (or pieces of them, sent chunked) as they are."""
        raw = (
            body if body is None or isinstance(body, bytes) or hasattr(body, "__next__") else json.dumps(body).encode()
        )
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, raw, {**self._own_headers(raw is not None), **(headers or {})})
            response = connection.getresponse()
            return Answer(response.status, _lower(response), response.read().decode())
        finally:
            connection.close()

    @contextmanager
    def listen(self, last_event_id: str | None = None, **query: Any) -> "Iterator[Iterator[Message]]":
        """The stream's messages, as a browser would read them; ends when the server ends it."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        headers = self._own_headers(False) | ({"Last-Event-ID": last_event_id} if last_event_id else {})
        connection.request("GET", _with_query("/v1/events/stream", query), headers=headers)
        response = connection.getresponse()
        assert response.status == 200, response.read()
        messages = _messages(response)
        next(messages)  # the place where it begins: from here on nothing is missed
        try:
            yield messages
        finally:
            connection.close()

    def _own_headers(self, with_body: bool) -> dict[str, str]:
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        return headers | ({"Content-Type": "application/json"} if with_body else {})


@dataclass(frozen=True)
class Message:
    id: str
    event: str = "message"
    data: str = ""

    @property
    def json(self) -> Any:
        return json.loads(self.data)


def address(email: str) -> str:
    return f"/v1/contacts/{quote(email, safe='')}"


def _messages(response: HTTPResponse) -> Iterator[Message]:
    fields: dict[str, str] = {}
    while line := response.readline():
        text = line.decode().rstrip("\n")
        if text and not text.startswith(":"):
            name, _, value = text.partition(": ")
            fields[name] = value
        elif not text and fields:
            yield Message(**fields)
            fields = {}


def _with_query(path: str, query: Mapping[str, Any]) -> str:
    return f"{path}?{urlencode(query, doseq=True)}" if query else path


def _lower(response: HTTPResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.getheaders()}
