"""A mail is prepared, sent, read in a browser and clicked; the rep's own browser beside it is told apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.servers.daemon import Daemon, daemon_in
from tests.servers.dovecot import Dovecot
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.servers.website import Website, website
from tests.stories.outgoing import OF_A_PERSON, html_of, on_two_sites, path_of, prepared, received

pytestmark = pytest.mark.slow

CONTACT = "flynn@flynnsarcade.com"


@dataclass(frozen=True)
class Stage:
    daemon: Daemon
    dovecot: Dovecot
    engine: Receiver
    site: Website
    prospect: str

    def mail(self) -> EmailMessage:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = "Sam <sam@halyard.example>", CONTACT, "Cashless play"
        mail["Message-ID"] = "<a1@mail.halyard.example>"
        mail.set_content(f"The prices: {self.site.url}/prices?for=arcades")
        mail.add_alternative(
            f'<p><a id="prices" href="{self.site.url}/prices?for=arcades&amp;year=2026">The prices</a></p>',
            subtype="html",
        )
        return mail

    def prepared(self) -> dict[str, Any]:
        return prepared(self.daemon, self.mail())

    def told(self, kind: str, actor: str) -> list[dict[str, Any]]:
        return [
            each.message["data"]
            for each in list(self.engine.accepted)
            if each.message["type"] == kind and each.message["data"].get("actor") == actor
        ]


@pytest.fixture(scope="module")
def stage(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with Receiver() as engine, website() as site, daemon_in(tmp_path_factory.mktemp("daemon")) as daemon:
        on_two_sites(daemon)
        daemon.tell(engine)
        daemon.start()
        yield Stage(daemon, dovecot, engine, site, dovecot.new_user())


def test_a_prospect_reads_and_clicks_and_the_reps_own_browser_counts_as_self(
    stage: Stage, browser: Browser, tmp_path: Path
) -> None:
    told = stage.prepared()
    html = html_of(received(stage.dovecot, stage.prospect, told))
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
        answer = stage.daemon.api.ask(method, path_of(told["links"][0]["tracked_url"]))
        assert (answer.status, answer.headers["location"]) == (302, told["links"][0]["url"])
    wait_until(lambda: stage.told("link.clicked", "machine"), "the scanner's visits count as a machine's")
