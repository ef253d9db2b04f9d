"""A recipient's browser, and the links and images of a mail that was sent to them."""

import sqlite3
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPResponse
from typing import Any

from daemon.core.marks import Link, link_token
from daemon.core.targets import BodyPart, LinkKind, Target, packed
from daemon.core.tokens import Key, Keyring
from tests.web.client import PATIENCE
from tests.web.house import House

KEYRING = Keyring((Key(1, b"k" * 32),))  # as in the house
SEND = "snd_01jd8z0q3v5w7x9y1a2b3c4d5e"
PAGE = "https://halyard.example/arcades?id=17#prices"


def token(kind: LinkKind, rest: bytes = b"", keyring: Keyring = KEYRING) -> str:
    return link_token(keyring, Link(kind, SEND, rest))


def image(keyring: Keyring = KEYRING) -> str:
    return f"/o/{token(LinkKind.OPEN, keyring=keyring)}.gif"


def link(url: str = PAGE, place: int = 3, part: BodyPart = BodyPart.HTML, *, appends: bool = False) -> str:
    return f"/l/{token(LinkKind.CLICK, packed(Target(place, part, url, appends)))}"


def trap() -> str:
    return f"/l/{token(LinkKind.TRAP)}"


class Answer:
    def __init__(self, response: HTTPResponse) -> None:
        self.status = response.status
        self.headers: Mapping[str, str] = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()


def ask(house: House, path: str, method: str = "GET", **headers: str) -> Answer:
    """Underscores in the headers' names stand for hyphens. Nothing is followed."""
    assert house.server is not None
    connection = HTTPConnection("127.0.0.1", house.server.port, timeout=PATIENCE)
    try:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        return Answer(connection.getresponse())
    finally:
        connection.close()


def rows(house: House) -> list[Mapping[str, Any]]:
    """What was written down, in its order."""
    with house.store.transaction() as tx:
        tx.take_up_hits(0, 1_000)
    connection = sqlite3.connect(str(house.store).removeprefix("the SQLite store "))
    connection.row_factory = sqlite3.Row
    try:
        return [dict(row) for row in connection.execute("SELECT * FROM hits ORDER BY number")]
    finally:
        connection.close()
