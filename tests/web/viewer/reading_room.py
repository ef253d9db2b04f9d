"""A house with a document in it, and readers who come by its links."""

import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPMessage
from typing import Any
from urllib.parse import urlencode, urlsplit

from daemon.core.documents import Document, DocumentState, NewShare, Share
from daemon.core.sends import Contact
from tests.servers.patience import wait_until
from tests.web.client import PATIENCE
from tests.web.house import House
from tests.web.viewer.papers import Sheet, pdf

KEVIN = "kevin@flynn.example"
ELSA = "elsa.lindqvist@halyard.example"
BROWSER = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Accept-Language": "en-GB,en;q=0.9",
}
PROPOSAL = pdf(
    Sheet(
        "Arcades", ("https://halyard.example/arcades?id=17#prices", "mailto:elsa@halyard.example", "file:///etc/passwd")
    ),
    Sheet("Floor plan"),
    Sheet("Prices"),
)


@dataclass(frozen=True)
class Seen:
    status: int
    headers: HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def view(self) -> str:
        """The viewing that a page of the viewer brings back."""
        found = re.search(r'data-view="([^"]+)"', self.text)
        assert found, self.text
        return found[1]


@dataclass(frozen=True)
class Linked:
    """A link, as a reader has it."""

    house: House
    share: Share
    path: str

    def get(self, below: str = "", **headers: str) -> Seen:
        return self.ask("GET", below, None, headers)

    def head(self, below: str = "") -> Seen:
        return self.ask("HEAD", below, None, {})

    def post(self, below: str, body: bytes, **headers: str) -> Seen:
        return self.ask("POST", below, body, headers)

    def unlock(self, **form: str) -> Seen:
        return self.post("/unlock", urlencode(form).encode())

    def revoke(self) -> None:
        self.house.documents.doors().revoke(self.share.id)

    def rows(self, table: str) -> list[Mapping[str, Any]]:
        """What was written down about this link, in its order."""
        connection = sqlite3.connect(str(self.house.store).removeprefix("the SQLite store "))
        connection.row_factory = sqlite3.Row
        with closing(connection):
            query = f"SELECT * FROM {table} WHERE share_number = ? ORDER BY number"
            return [dict(row) for row in connection.execute(query, [self.share.number])]

    def ask(self, method: str, below: str, body: bytes | None, headers: dict[str, str]) -> Seen:
        """Underscores in the headers' names stand for hyphens. Nothing is followed, and no cookie is kept."""
        return ask(self.house, method, self.path + below, body, headers)


def ask(house: House, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Seen:
    assert house.server is not None
    named = {name.replace("_", "-"): value for name, value in (headers or {}).items()}
    connection = HTTPConnection("127.0.0.1", house.server.port, timeout=PATIENCE)
    try:
        connection.request(method, path, body, BROWSER | named)
        answer = connection.getresponse()
        return Seen(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def kept(house: House, name: str = "Proposal.pdf", file: bytes = PROPOSAL) -> Document:
    """A document that somebody has looked into."""
    document = house.documents.doors().add(name, [file], "test")
    return looked_into(house, document.id)


def looked_into(house: House, document_id: str) -> Document:
    def there() -> Document | None:
        found = house.store.reads.document(document_id)
        return found if found and found.version.state is not DocumentState.CONVERTING else None

    found = wait_until(there, "somebody looks into the document")
    assert found is not None
    return found


def linked(house: House, document: Document, **said: Any) -> Linked:
    new = NewShare(**{"document": document.number, "contact": Contact(KEVIN), "sender": ELSA, **said})
    share, url = house.documents.doors().share(new)
    return Linked(house, share, urlsplit(url).path)
