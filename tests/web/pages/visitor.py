"""Somebody at a browser, as the server sees them: cookies are kept, redirects are not followed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPMessage
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from daemon.flows.people import invite
from daemon.storage.records import Role
from tests.web.house import House

ELSA = "elsa.lindqvist@halyard.example"
PATIENCE = 20


@dataclass(frozen=True)
class Seen:
    status: int
    headers: HTTPMessage
    text: str

    @property
    def location(self) -> str:
        assert self.status == 303, self.text
        return self.headers["location"]

    @property
    def csrf(self) -> str:
        """The token in the page's forms."""
        found = re.search(r'name="csrf" value="([^"]+)"', self.text)
        assert found, self.text
        return found[1]

    def cookie(self, name: str) -> str:
        """The line that sets it."""
        return next(line for line in self.headers.get_all("set-cookie", []) if line.startswith(f"{name}="))


@dataclass
class Visitor:
    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> Seen:
        return self._ask("GET", path, None, {"Accept": "text/html", **(headers or {})})

    def head(self, path: str) -> Seen:
        return self._ask("HEAD", path, None, {"Accept": "text/html"})

    def post(
        self,
        path: str,
        form: Mapping[str, str] | Sequence[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Seen:
        """As from a page of ours, unless `headers` say otherwise."""
        ours = {"Accept": "text/html", "Origin": self.origin, "Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", path, urlencode(form or {}), {**ours, **(headers or {})})

    def send(self, path: str, body: bytes, headers: Mapping[str, str]) -> Seen:
        """A body of whatever kind its headers tell; as from a page of ours, likewise."""
        return self._ask("POST", path, body, {"Accept": "text/html", "Origin": self.origin, **headers})

    def _ask(self, method: str, path: str, body: str | bytes | None, headers: Mapping[str, str]) -> Seen:
        kept = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body, {"Cookie": kept, **headers})
            response = connection.getresponse()
            seen = Seen(response.status, response.headers, response.read().decode())
        finally:
            connection.close()
        for line in seen.headers.get_all("set-cookie", []):
            self._keep(line)
        return seen

    def _keep(self, line: str) -> None:
        for name, morsel in SimpleCookie(line).items():
            self.cookies[name] = morsel.coded_value  # as browsers do: they read nothing into it
            if morsel["max-age"] == "0":
                del self.cookies[name]


def invited(house: House, address: str = ELSA, role: Role = Role.ADMIN) -> str:
    """The path of a link that signs in."""
    return invite(house.store, address, role, house.clock()).path


def visitor(house: House) -> Visitor:
    assert house.server is not None
    return Visitor(house.server.port)


def signed_in(house: House, address: str = ELSA, role: Role = Role.ADMIN) -> Visitor:
    someone = visitor(house)
    assert someone.post(invited(house, address, role)).status == 303
    return someone
