"""Whoever gets a prepared mail: a person with a mail program and a browser, or a gateway that looks at links first."""

import base64
import re
from collections.abc import Mapping
from email import message_from_bytes
from email.policy import SMTP
from typing import Any
from urllib.request import HTTPRedirectHandler, Request, build_opener

from daemon.demo.script import How

PATIENCE_S = 10
_ENGINE = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"
A_PERSONS = f"Mozilla/5.0 (X11; Linux x86_64) {_ENGINE}"
A_GATEWAYS = f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {_ENGINE}"  # they look like a browser
_IMAGE = re.compile(r'src="([^"]+/o/[^"]+)"')


class _Stays(HTTPRedirectHandler):
    """The demo's links lead to a company that does not exist."""

    def redirect_request(self, *_: object) -> None:
        return None


def touch(prepared: Mapping[str, Any], how: How) -> None:
    """`prepared` is what `/v1/prepare` answered."""
    link = prepared["links"][-1]["tracked_url"]
    match how:
        case How.OPEN:
            _ask("GET", _image(base64.b64decode(prepared["raw"])), A_PERSONS)
        case How.CLICK:
            _ask("GET", link, A_PERSONS)
        case How.SCAN:
            _ask("HEAD", link, A_GATEWAYS)


def _image(raw: bytes) -> str:
    body = message_from_bytes(raw, policy=SMTP).get_body(("html",))
    found = _IMAGE.search(body.get_content()) if body is not None else None
    if found is None:
        raise ValueError("the prepared mail has no image")
    return found[1]


def _ask(method: str, url: str, agent: str) -> None:
    opener = build_opener(_Stays)
    opener.addheaders = [("User-Agent", agent), ("Accept-Language", "en")]
    try:
        opener.open(Request(url, method=method), timeout=PATIENCE_S).close()  # noqa: S310 - the demo's own daemon
    except OSError as answered:  # a redirect that is not followed
        if getattr(answered, "code", None) != 302:
            raise
