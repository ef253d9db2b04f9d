"""Who was it? All that a request tells about itself and a judge may want, and no more."""

import os
import time
from datetime import datetime

from starlette.types import Scope

from daemon.core import device_cookie
from daemon.core.hits import Hit
from daemon.core.tokens import Keyring
from daemon.web.capture.touched import Touched

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


def hit(scope: Scope, found: Touched, now: datetime, keyring: Keyring) -> Hit:
    agent, device = None, None
    hints: dict[str, str] = {}
    for name, value in scope["headers"]:
        if (hint := HINTS.get(name)) is not None:
            hints[hint] = value[:LONGEST_HINT].decode("latin-1")
        elif name == b"user-agent":
            agent = value[:LONGEST_AGENT].decode("latin-1")
        elif name == b"cookie" and DEVICE_COOKIE in value:
            device = _device(value, keyring)
    client, target = scope["client"], found.target
    return Hit(
        uid=_uid(),
        kind=found.kind,
        at=now,
        send_id=found.send_id,
        method=scope["method"],
        place=target.place if target else None,
        part=target.part if target else None,
        url=target.url if target else None,
        address=client[0][:LONGEST_ADDRESS] if client else None,
        agent=agent,
        hints=hints,
        device=device,
    )


def _uid() -> bytes:
    """As a ULID: 48 bits of time in milliseconds, then 80 of chance. In an index, the next lies beside the last."""
    return (time.time_ns() // 1_000_000).to_bytes(6) + os.urandom(10)


def _device(cookies: bytes, keyring: Keyring) -> bytes | None:
    for cookie in cookies.split(b";"):
        name, _, value = cookie.strip().partition(b"=")
        if name == DEVICE_COOKIE:
            return device_cookie.opened(keyring, value.decode("latin-1"))
    return None
