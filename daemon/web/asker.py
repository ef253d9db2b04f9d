"""Who asks? All that a request tells about itself and a judge may want, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.types import Scope

from daemon.core import device_cookie
from daemon.core.tokens import Keyring

LONGEST_ADDRESS = 45  # an IPv6 address that ends as an IPv4 one is written
LONGEST_AGENT = 512
LONGEST_HINT = 256
DEVICE_COOKIE = device_cookie.NAME.encode()

# Purpose and X-Moz, Sec-Purpose: prefetching. Via: a proxy. Sec-Fetch-…: a browser, and whether a person navigated
# (W3C, Fetch Metadata). Sec-CH-UA: a browser built on Chromium.
HINTS = {
    name.encode(): name
    for name in (
        "accept",
        "accept-language",
        "purpose",
        "sec-ch-ua",
        "sec-fetch-dest",
        "sec-fetch-mode",
        "sec-fetch-site",
        "sec-fetch-user",
        "sec-purpose",
        "via",
        "x-moz",
        "x-purpose",
    )
}


@dataclass(frozen=True, slots=True)
class Asker:
    """`device` is the id in a device cookie of ours, already proved."""

    address: str | None
    agent: str | None
    hints: Mapping[str, str]
    device: bytes | None = field(default=None, repr=False)


def asker(scope: Scope, keyring: Keyring) -> Asker:
    agent, device = None, None
    hints: dict[str, str] = {}
    for name, value in scope["headers"]:
        if name in HINTS:
            hints[HINTS[name]] = value[:LONGEST_HINT].decode("latin-1")
        elif name == b"user-agent":
            agent = value[:LONGEST_AGENT].decode("latin-1")
        elif name == b"cookie" and (written := cookie_in(value, DEVICE_COOKIE)) is not None:
            device = device_cookie.opened(keyring, written)
    client = scope["client"]
    return Asker(client[0][:LONGEST_ADDRESS] if client else None, agent, hints, device)


def cookie_in(cookies: bytes, wanted: bytes) -> str | None:
    """Of a Cookie header, the first of this name."""
    if wanted not in cookies:
        return None
    for cookie in cookies.split(b";"):
        name, _, value = cookie.strip().partition(b"=")
        if name == wanted:
            return value.decode("latin-1")
    return None
