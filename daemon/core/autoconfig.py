"""What a domain's autoconfig page says of its IMAP server, as mail programs read it.

https://datatracker.ietf.org/doc/draft-ietf-mailmaint-autoconfig/. Read with a parser of HTML: it knows neither entities
nor anything else by which a page of XML could do harm, and the few elements that count are the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser

TLS = {"ssl": "implicit", "starttls": "starttls"}  # "plain" would send the password readable: as if it were not there
WANTED = frozenset({"hostname", "port", "sockettype", "username"})
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Configured:
    host: str
    port: int
    tls: str
    username: str


def imap_server(page: str, address: str) -> Configured | None:
    """The first that can be used: the page names the best first. None: there is none."""
    reader = _Reader()
    reader.feed(page)
    return next((found for told in reader.servers if (found := _configured(told, address))), None)


class _Reader(HTMLParser):
    """All <incomingServer type="imap">, with what stands in their elements; its names of tags are in lower case."""

    def __init__(self) -> None:
        super().__init__()
        self.servers: list[dict[str, str]] = []
        self._open = False
        self._name = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "incomingserver":
            self._open = dict(attrs).get("type") == "imap"
            if self._open:
                self.servers.append({})
        self._name = tag if self._open and tag in WANTED else ""

    def handle_endtag(self, tag: str) -> None:
        self._open = self._open and tag != "incomingserver"
        self._name = ""

    def handle_data(self, data: str) -> None:
        if self._name:
            told = self.servers[-1]
            told[self._name] = (told.get(self._name, "") + data)[:LONGEST]


def _configured(told: Mapping[str, str], address: str) -> Configured | None:
    stated = {name: value.strip() for name, value in told.items()}
    port, tls = stated.get("port", ""), TLS.get(stated.get("sockettype", "").lower())
    if not (stated.get("hostname") and tls and port.isascii() and port.isdecimal() and 0 < int(port) < 65536):
        return None
    return Configured(_filled(stated["hostname"], address), int(port), tls, _filled(stated.get("username"), address))


def _filled(pattern: str | None, address: str) -> str:
    local, _, domain = address.rpartition("@")
    places = {"%EMAILADDRESS%": address, "%EMAILLOCALPART%": local, "%EMAILDOMAIN%": domain}
    text = pattern or address
    for place, value in places.items():
        text = text.replace(place, value)
    return text
