"""Somebody reads a document page by page: asks for what the viewer asks for, and tells what its script tells."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urljoin
from urllib.request import Request, urlopen

from daemon.demo.reader import A_PERSONS, PATIENCE_S

A_PAGE_S = 1.1  # a page counts as seen after a second
_TOLD = re.compile(r'data-(pages|src|beacon|view)="([^"]*)"')


def read(prepared: Mapping[str, Any], look: Callable[[float], None], turned: Callable[[], None]) -> None:
    """From the first page to the last. `look` takes so many seconds; `turned` hears of each moment that is told.

    `prepared` is what `/v1/prepare` answered.
    """
    url = prepared["documents"][0]["url"]
    viewer = dict(_TOLD.findall(_ask(url).decode()))
    totals: dict[int, int] = {}
    pages = int(viewer["pages"])
    for page in range(1, pages + 1):
        _ask(urljoin(url, viewer["src"].replace("/pages/1.", f"/pages/{page}.")))
        look(A_PAGE_S)
        totals[page] = round(A_PAGE_S * 1000)
        turned()
        _tell(urljoin(url, viewer["beacon"]), viewer["view"], page + 1 if page < pages else None, totals)


def _tell(beacon: str, view: str, now_on: int | None, totals: Mapping[int, int]) -> None:
    beat = {"view": view, "seq": len(totals), "page": now_on, "totals": totals, "end": now_on is None}
    _ask(beacon, json.dumps(beat).encode())


def _ask(url: str, body: bytes | None = None) -> bytes:
    headers = {"User-Agent": A_PERSONS, "Accept-Language": "en"}
    with urlopen(Request(url, body, headers), timeout=PATIENCE_S) as answer:  # noqa: S310 - the demo's own daemon
        told: bytes = answer.read()
        return told
