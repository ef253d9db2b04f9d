"""A mail is prepared, sent, read in a browser and clicked; the rep's own browser beside it is told apart."""

import base64
import imaplib
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.servers.chromium import chromium
from tests.servers.daemon import Daemon, daemon_in
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.servers.website import Website, website

pytestmark = pytest.mark.slow

AN_HOUR_AGO = "2026-01-05T09:00:00Z"  # long enough before any click of this story
OF_A_PERSON = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"
CONTACT = "flynn@flynnsarcade.com"


@dataclass(frozen=True)
class Stage:
    daemon: Daemon
    dovecot: Dovecot
    engine: Receiver
    site: Website
    prospect: str

    def mail(self) -> bytes:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = "Sam <sam@halyard.example>", CONTACT, "Cashless play"
        mail["Message-ID"] = "<a1@mail.halyard.example>"
        mail.set_content(f"The prices: {self.site.url}/prices?for=arcades")
        mail.add_alternative(
            f'<p><a id="prices" href="{self.site.url}/prices?for=arcades&amp;year=2026">The prices</a></p>',
            subtype="html",
        )
        return mail.as_bytes(policy=policy.SMTP)

    def prepared(self) -> dict[str, Any]:
        body = {"raw": base64.b64encode(self.mail()).decode(), "campaign_id": "spring", "sent_at": AN_HOUR_AGO}
        answer = self.daemon.api.post("/v1/prepare", body)
        assert answer.status == 200, answer.text
        told: dict[str, Any] = answer.json
        return told

    def as_received(self, raw: bytes) -> str:
        """The mail's HTML, sent through the mail server and read from the prospect's inbox."""
        self.dovecot.send(self.prospect, raw)
        context = ssl.create_default_context(cafile=str(self.dovecot.ca_file))
        with imaplib.IMAP4_SSL("localhost", self.dovecot.tls_port, ssl_context=context) as inbox:
            inbox.login(self.prospect, PASSWORD)
            wait_until(lambda: int(inbox.select("INBOX")[1][0] or 0) > 0, "the mail lies in the inbox")
            _, found = inbox.fetch("1", "(RFC822)")
        part = message_from_bytes(found[0][1], policy=policy.default).get_body(("html",))  # type: ignore[index, arg-type]
        return str(part.get_content())  # type: ignore[union-attr]

    def told(self, kind: str, actor: str) -> list[dict[str, Any]]:
        return [
            each.message["data"]
            for each in list(self.engine.accepted)
            if each.message["type"] == kind and each.message["data"].get("actor") == actor
        ]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def stage(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with Receiver() as engine, website() as site, daemon_in(tmp_path_factory.mktemp("daemon")) as daemon:
        port = _free_port()
        daemon.environ |= {
            "HARKEN_SERVER__LISTEN": f"127.0.0.1:{port}",
            "HARKEN_SERVER__PUBLIC_URL": f"http://127.0.0.1:{port}",
            "HARKEN_SERVER__TRACKING_URL": f"http://localhost:{port}",
        }
        daemon.tell(engine)
        daemon.start()
        yield Stage(daemon, dovecot, engine, site, dovecot.new_user())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_prospect_reads_and_clicks_and_the_reps_own_browser_counts_as_self(
    stage: Stage, browser: Browser, tmp_path: Path
) -> None:
    told = stage.prepared()
    html = stage.as_received(base64.b64decode(told["raw"]))
    _, prices = told["links"]

    prospects = browser.new_context(user_agent=OF_A_PERSON).new_page()
    prospects.set_content(html)
    opened = wait_until(lambda: stage.told("message.opened", "human"), "the engine hears of the open")
    assert (opened[0]["contact"], opened[0]["send_id"]) == (CONTACT, told["id"])

    prospects.click("#prices")
    prospects.wait_for_url(f"{stage.site.url}/prices?for=arcades&year=2026")
    clicked = wait_until(lambda: stage.told("link.clicked", "human"), "the engine hears of the click")
    assert (clicked[0]["contact"], clicked[0]["url"]) == (CONTACT, prices["url"])
    assert [each.headers.get("Referer") for each in stage.site.visits if each.path == "/prices"] == [None]

    reps = browser.new_context(user_agent=OF_A_PERSON).new_page()
    signed = stage.daemon.command("user", "add", "sam@halyard.example", "--json").json
    reps.goto(signed["sign_in_url"])
    reps.click("button[type=submit]")
    reps.wait_for_url("**/")
    reps.set_content(html)
    reps.click("#prices")
    wait_until(lambda: stage.told("link.clicked", "self"), "the rep's click counts as self")
    assert len(stage.told("link.clicked", "human")) == 1


def test_a_scanner_that_follows_everything_is_told_apart_and_still_led_on(stage: Stage) -> None:
    told = stage.prepared()
    for method in ("HEAD", "GET"):
        answer = stage.daemon.api.ask(method, _path(told["links"][0]["tracked_url"]))
        assert (answer.status, answer.headers["location"]) == (302, told["links"][0]["url"])
    wait_until(lambda: stage.told("link.clicked", "machine"), "the scanner's visits count as a machine's")


def _path(url: str) -> str:
    return "/" + url.partition("://")[2].partition("/")[2]
