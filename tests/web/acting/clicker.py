"""Somebody who got a link that does something, with a browser of their own."""

from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from daemon.core.actions import Action, AddToList
from daemon.core.sends import Contact
from daemon.flows.links import LinkDesk, LinkOrder, make_link
from tests.web.capture.recipient import KEYRING, Answer
from tests.web.client import PATIENCE
from tests.web.house import TRACKING_URL, House

FLYNN = "flynn@flynnsarcade.com"
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
PERSON = {"User-Agent": BROWSER, "Accept-Language": "en"}


def link(house: House, *actions: Action, contact: str | None = FLYNN, **order: Any) -> str:
    """The path of one, made for a channel."""
    desk = LinkDesk(house.store, KEYRING, house.clock, TRACKING_URL)
    told = order | {"actions": actions or (AddToList("Pricing"),)}
    return urlsplit(make_link(desk, LinkOrder(Contact(contact) if contact else None, **told)).url).path


def ask(house: House, path: str, method: str = "GET", **headers: str) -> Answer:
    """Without a cookie, as a person's browser does unless the headers say otherwise."""
    assert house.server is not None
    connection = HTTPConnection("127.0.0.1", house.server.port, timeout=PATIENCE)
    try:
        named = PERSON | {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=named)
        return Answer(connection.getresponse())
    finally:
        connection.close()


def press(house: House, path: str, **headers: str) -> Answer:
    return ask(house, path, "POST", **headers)


def happened(house: House) -> list[str]:
    return [each.event.type.value for each in house.store.reads.events(None, 100).items]
