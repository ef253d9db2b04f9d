"""One account's requests to Microsoft Graph: each signed anew, with ids that last, and no answer larger than it may be.

Without `IdType="ImmutableId"` a mail's id changes whenever it is moved, and every request must ask for it
(https://learn.microsoft.com/en-us/graph/outlook-immutable-id). From any thread: nothing is kept between requests.
"""

import json
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from urllib.parse import quote, urlsplit

import httpx

from connectors.base import Unavailable
from connectors.microsoft365.errors import Answer, Forgotten, Gone, Json, Refused, translated, translation
from connectors.oauth import Tokens

TIMEOUT = timedelta(seconds=60)
IMMUTABLE = 'IdType="ImmutableId"'
LARGEST_JSON = 32 * 1024 * 1024
PIECE = 64 * 1024
LITERAL = "$,:'()="


@cache
def connections() -> httpx.Client:
    """All mailboxes share them: the token alone says whose mail is meant, and one with its certificates is 500 kB.

    Trusted is whoever the system trusts, as a company's own proxy may stand between.
    """
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=16, keepalive_expiry=60)
    trusted = ssl.create_default_context()
    return httpx.Client(verify=trusted, timeout=TIMEOUT.total_seconds(), limits=limits, follow_redirects=False)


def options(**named: str | int) -> str:
    """OData's query options, without the dollar sign that each begins with."""
    return "?" + "&".join(f"${name}={quote(str(value), safe=LITERAL)}" for name, value in named.items())


class Wire:
    """`path`s are relative to the endpoint, as within a batch."""

    def __init__(self, endpoint: str, address: str, tokens: Tokens) -> None:
        self._endpoint = endpoint.rstrip("/")
        self._address = address
        self._tokens = tokens

    def ask(self, path: str) -> Json:
        """What must be there. Raises a ConnectorError."""
        return self._insist("GET", path)

    def send(self, method: str, path: str, content: Json | None = None) -> Json:
        """Raises Gone, and Forgotten, besides a ConnectorError."""
        return self._tried(method, path, json.dumps(content).encode() if content else b"").content

    def beginning(self, path: str, limit: int) -> bytes:
        """No more than `limit` of what is no JSON. Raises Refused where the server stumbles over it."""
        with translated(self._address), self._answering("GET", path, b"") as response:
            if response.status_code != 200:
                raise translation(_answer(response), self._address)
            return _read(response, limit)

    def together(self, paths: Mapping[str, str], prefer: str = IMMUTABLE) -> Mapping[str, Answer]:
        """GET many at once, 20 at most (https://learn.microsoft.com/en-us/graph/json-batching). One may be missing.

        Microsoft sends no more than four of them to a mailbox at a time.
        """
        requests = [
            {"id": str(number), "method": "GET", "url": path, "headers": {"Prefer": prefer}}
            for number, path in enumerate(paths.values())
        ]
        names = dict(zip((each["id"] for each in requests), paths, strict=True))
        with translated(self._address):
            told = self._insist("POST", "/$batch", {"requests": requests})
            return {names[each["id"]]: _part(each) for each in told["responses"] if each["id"] in names}

    def within(self, link: str) -> str:
        """The path that a link in an answer names. Raises ValueError for one that leads elsewhere: it gets no token."""
        if urlsplit(link)[:2] != urlsplit(self._endpoint)[:2] or not link.startswith(f"{self._endpoint}/"):
            raise ValueError("a link leads to another server")
        return link.removeprefix(self._endpoint)

    def renew(self) -> None:
        """The last token was refused."""
        self._tokens.refused(self._tokens.current())

    def _insist(self, method: str, path: str, content: Json | None = None) -> Json:
        try:
            return self.send(method, path, content)
        except (Gone, Forgotten) as refusal:
            raise Unavailable(f"Microsoft finds nothing of {self._address} where it must be ({refusal}).") from refusal

    def _tried(self, method: str, path: str, body: bytes) -> Answer:
        with translated(self._address), self._answering(method, path, body) as response:
            answer = _answer(response)
        if answer.status < 300:
            return answer
        refusal = translation(answer, self._address)
        if isinstance(refusal, Refused):
            raise Unavailable(f"{refusal} It was asked about {self._address}.", refusal.retry_after)
        raise refusal

    @contextmanager
    def _answering(self, method: str, path: str, body: bytes) -> Iterator[httpx.Response]:
        """A token may run out on its way: what was refused with one is tried once with the next."""
        token = self._tokens.current()
        with self._stream(method, path, body, token) as response:
            if response.status_code != 401:
                yield response
                return
        self._tokens.refused(token)
        with self._stream(method, path, body, self._tokens.current()) as response:
            yield response

    @contextmanager
    def _stream(self, method: str, path: str, body: bytes, token: str) -> Iterator[httpx.Response]:
        headers = {"Authorization": f"Bearer {token}", "Prefer": IMMUTABLE, "Accept": "application/json"}
        if body:
            headers["Content-Type"] = "application/json"
        url = self._endpoint + path
        with connections().stream(method, url, headers=headers, content=body or None) as response:
            yield response


def _answer(response: httpx.Response) -> Answer:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status_code, headers, _json(_read(response, LARGEST_JSON), response.status_code))


def _json(body: bytes, status: int) -> Json:
    """What is refused by a proxy may be told in any form."""
    try:
        content = json.loads(body) if body else {}
    except ValueError:
        if status < 300:
            raise
        return {}
    return content if isinstance(content, dict) else {}


def _read(response: httpx.Response, limit: int) -> bytes:
    """Where there is more, the connection is given up: it cannot be used before all of it was read."""
    body = bytearray()
    for piece in response.iter_bytes(PIECE):
        body += piece
        if len(body) >= limit:
            break
    return bytes(body[:limit])


def _part(response: Json) -> Answer:
    headers = {str(name).lower(): str(value) for name, value in (response.get("headers") or {}).items()}
    body = response.get("body")
    return Answer(int(response["status"]), headers, body if isinstance(body, dict) else {})
