"""An operator rotates and blocks while the daemon runs; a rep's Sent folder gets the copy that nobody tracks."""

import base64
from collections.abc import Iterator, Mapping
from email import message_from_bytes, policy
from http.client import HTTPConnection
from itertools import count
from typing import Any

import pytest

from tests.servers.daemon import Daemon
from tests.servers.patience import wait_until
from tests.servers.website import Page, Website, website
from tests.stories.conftest import Stage

pytestmark = pytest.mark.slow

MAIL = """From: Sam <{rep}>
To: Kevin Flynn <{contact}>
Subject: Prices
Message-ID: <{name}@mail.example.com>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p><a href="{url}">Prices</a></p>
"""


@pytest.fixture
def site() -> Iterator[Website]:
    with website() as running:
        yield running


def prepared(daemon: Daemon, rep: str, name: str, url: str = "https://encom.com/prices", **fields: Any) -> Any:
    mail = MAIL.format(rep=rep, contact=f"{name}@encom.example", name=name, url=url).replace("\n", "\r\n")
    told = {"raw": base64.b64encode(mail.encode()).decode(), "campaign_id": "spring", **fields}
    answer = daemon.api.post("/v1/prepare", told)
    assert answer.status == 200, answer.text
    return answer.json


def followed(daemon: Daemon, told: Mapping[str, Any]) -> tuple[int, str]:
    """Whoever follows the first link of a mail is answered so, and led there."""
    path = told["links"][0]["tracked_url"].partition("//")[2].partition("/")[2]
    connection = HTTPConnection("127.0.0.1", daemon.api.port, timeout=20)
    try:
        connection.request("GET", f"/{path}", headers={"Host": told["links"][0]["tracked_url"].split("/")[2]})
        response = connection.getresponse()
        response.read()
        return response.status, response.headers.get("location", "")
    finally:
        connection.close()


def sealed_by(key: int, told: Mapping[str, Any]) -> Mapping[str, Any]:
    """The prepared mail, if its links are sealed with this key; else nothing."""
    token = told["links"][0]["tracked_url"].rpartition("/")[2]
    return told if base64.urlsafe_b64decode(token[:4])[0] == key else {}


def test_a_key_that_leaked_is_replaced_and_blocked_without_a_restart(own_stage: Stage) -> None:
    daemon = own_stage.daemon
    daemon.start()
    before = prepared(daemon, "rep@example.com", "flynn")
    assert followed(daemon, before) == (302, "https://encom.com/prices")

    assert daemon.command("keys", "rotate", "--json").json == {"id": 2}
    numbers = count()
    after = wait_until(lambda: sealed_by(2, prepared(daemon, "rep@example.com", f"ram{next(numbers)}")), "key 2 seals")
    assert followed(daemon, before)[0] == 302

    daemon.command("block", "add", "key", "1", "--reason", "leaked")
    wait_until(lambda: followed(daemon, before)[0] == 410, "the old key is blocked")
    assert followed(daemon, after)[0] == 302


def test_the_copy_in_sent_is_untracked_there_once_and_no_answer_of_the_rep(stage: Stage) -> None:
    rep = stage.inbox()
    told = prepared(stage.daemon, rep, "lora", save_sent_copy=True)
    again = prepared(stage.daemon, rep, "lora", save_sent_copy=True)
    assert not any("Sent" in note for note in (*told["notes"], *again["notes"]))
    with stage.dovecot.client(rep) as client:
        client.select_folder("Sent", readonly=True)
        (kept,) = client.fetch(client.search(), ["BODY.PEEK[]"]).values()
    copy = message_from_bytes(kept[b"BODY[]"], policy=policy.default)
    assert copy["X-Harken-Send"] == told["id"]
    assert "https://encom.com/prices" in copy.get_content()
    assert "<img" not in copy.get_content()
    stage.wait_until_read(rep, "Sent")
    events = stage.daemon.api.get("/v1/events", contact="lora@encom.example").json["items"]
    assert [each["type"] for each in events] == []


def test_a_target_that_refuses_our_parameter_is_found_out_and_spared(own_stage: Stage, site: Website) -> None:
    site.behave = lambda visit: Page(404 if "hk" in visit.query else 200)
    daemon = own_stage.daemon
    daemon.environ["HARKEN_WEBHOOKS__ALLOW_PRIVATE"] = "true"
    daemon.start()
    url = f"{site.url}/strict?a=1"
    told = prepared(daemon, "rep@example.com", "flynn", url, append_params=True)
    token = told["links"][0]["tracked_url"].rpartition("/")[2]
    assert followed(daemon, told)[1] in {f"{url}&hk={token}", url}
    wait_until(lambda: followed(daemon, told)[1] == url, "the parameter is left away")
    assert daemon.api.get(f"/v1/resolve/{token}").json["contact"] == "flynn@encom.example"
