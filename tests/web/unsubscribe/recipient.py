"""A recipient's browser and mail program at the way out of a mail."""

import base64
import re
import sqlite3
from collections.abc import Mapping
from email import message_from_bytes, policy
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode, urlsplit

from tests.web.capture.recipient import Answer
from tests.web.client import PATIENCE, Api
from tests.web.house import House

FLYNN = "flynn@flynnsarcade.com"
REP = "rep@example.com"
# As Gmail's own servers send it.
ONE_CLICK = "List-Unsubscribe=One-Click"
FORM = "application/x-www-form-urlencoded"

MAIL = b"""From: Sam <rep@example.com>\r
To: Kevin Flynn <flynn@flynnsarcade.com>\r
Subject: Cashless play\r
Content-Type: text/html; charset=utf-8\r
\r
<p>Hello.</p>\r
"""


def prepared(api: Api, campaign: str = "spring", to: str = FLYNN, **fields: Any) -> Any:
    raw = MAIL.replace(FLYNN.encode(), to.encode())
    body = {"raw": base64.b64encode(raw).decode(), "campaign_id": campaign, **fields}
    return api.post("/v1/prepare", body)


def way_out(api: Api, campaign: str = "spring", to: str = FLYNN, **fields: Any) -> str:
    """The path of the link that a mail program finds in the header of a mail that was sent now."""
    answer = prepared(api, campaign, to, **fields)
    assert answer.status == 200, answer.text
    mail = message_from_bytes(base64.b64decode(answer.json["raw"]), policy=policy.default)
    return urlsplit(str(mail["List-Unsubscribe"]).strip("<>")).path


def post(house: House, path: str, body: str | bytes | Mapping[str, str], kind: str = FORM, **headers: str) -> Answer:
    """Without a cookie, from nowhere."""
    assert house.server is not None
    sent = urlencode(body) if isinstance(body, Mapping) else body
    connection = HTTPConnection("127.0.0.1", house.server.port, timeout=PATIENCE)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("POST", path, sent, {"Content-Type": kind, **named})
        return Answer(connection.getresponse())
    finally:
        connection.close()


def undo_in(answer: Answer) -> str:
    """What the form on the page would send to take it back."""
    found = re.search(r'name="undo" value="([^"]+)"', answer.body.decode())
    assert found is not None, answer.body.decode()
    return found[1]


def happened(api: Api) -> list[tuple[str, str | None, str | None]]:
    """All that was told of campaigns and contacts: its type, its campaign, its source or reason."""
    items = api.get("/v1/events", limit=1000).json["items"]
    told = [(each["type"], each["data"]) for each in items if each["type"].startswith(("campaign.", "contact."))]
    return [(kind, data.get("campaign_id"), data.get("source") or data.get("reason")) for kind, data in told]


def suppressed(house: House) -> list[tuple[str, str, str, str]]:
    """Every row, by reason, scope, name and source."""
    connection = sqlite3.connect(str(house.store).removeprefix("the SQLite store "))
    try:
        return connection.execute("SELECT reason, scope, name, source FROM suppressions ORDER BY number").fetchall()
    finally:
        connection.close()
