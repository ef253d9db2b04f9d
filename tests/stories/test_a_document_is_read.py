"""A mail goes out with a PDF attached; its recipient reads it in a browser, and the rep hears page by page."""

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from http.client import HTTPConnection
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.attachments.samples import pdf, written
from tests.servers.daemon import Daemon, daemon_in
from tests.servers.dovecot import Dovecot
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.stories.outgoing import OF_A_PERSON, html_of, on_two_sites, path_of, prepared, received

pytestmark = pytest.mark.slow

CONTACT = "flynn@flynnsarcade.com"
SEEN_S = 1.0
OF_A_SCANNER = "Mozilla/5.0 (compatible; Barracuda Sentinel (EE))"


@dataclass(frozen=True)
class Stage:
    daemon: Daemon
    dovecot: Dovecot
    engine: Receiver
    mail: dict[str, Any]  # as prepared

    @property
    def document(self) -> dict[str, Any]:
        (document,) = self.mail["documents"]
        return dict(document)

    def told(self, kind: str, actor: str = "human") -> list[dict[str, Any]]:
        return [
            dict(each.message["data"])
            for each in list(self.engine.accepted)
            if each.message["type"] == f"document.{kind}" and each.message["data"]["actor"] == actor
        ]

    def figures(self, actor: str = "human") -> dict[str, Any]:
        told: dict[str, Any] = self.daemon.api.get(f"/v1/documents/{self.document['id']}/analytics", actor=actor).json
        return told

    def seconds(self, page: int, actor: str = "human") -> float:
        return float(next(each["seconds"] for each in self.figures(actor)["pages"] if each["page"] == page))

    def wait_until_seen(self, page: int, actor: str = "human") -> None:
        """For the second that it takes, by the figures."""
        wait_until(lambda: self.seconds(page, actor) >= SEEN_S, f"page {page} was seen")


@pytest.fixture(scope="module")
def stage(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with Receiver() as engine, daemon_in(tmp_path_factory.mktemp("daemon")) as daemon:
        on_two_sites(daemon)
        daemon.tell(engine)
        daemon.start()
        yield Stage(daemon, dovecot, engine, prepared(daemon, mail(), track={"documents": True}))


def mail() -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Sam Bradley <sam@halyard.example>", CONTACT, "Our proposal"
    mail["Message-ID"] = "<a1@mail.halyard.example>"
    mail.set_content("Attached.")
    mail.add_alternative("<p>Attached.</p>", subtype="html")
    offer = written(pdf("Offer", "Prices", "Terms"))
    mail.add_attachment(offer, "application", "pdf", filename="Proposal.pdf")
    return mail


def status(method: str, url: str, agent: str) -> int:
    """Of a request without any key."""
    connection = HTTPConnection(url.split("/")[2], timeout=30)
    connection.request(method, path_of(url), headers={"User-Agent": agent})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def test_a_scanner_uses_nothing_up_and_the_recipient_is_heard_page_by_page(stage: Stage, browser: Browser) -> None:
    url = stage.document["url"]
    assert [status(method, url, OF_A_SCANNER) for method in ("HEAD", "GET")] == [200, 200]

    came = received(stage.dovecot, stage.dovecot.new_user(), stage.mail)
    assert list(came.iter_attachments()) == []
    tab = browser.new_context(user_agent=OF_A_PERSON).new_page()
    tab.set_content(html_of(came))
    tab.get_by_text("Open", exact=True).click()
    tab.wait_for_url(url)
    for page in (1, 2, 3):
        tab.evaluate(f"location.hash = '#page={page}'")
        stage.wait_until_seen(page)
    tab.goto("about:blank")

    viewed = wait_until(lambda: found if len(found := stage.told("page_viewed")) >= 3 else None, "each page is told")
    assert [each["page"] for each in viewed or []] == [1, 2, 3]
    (opened,), (completed,) = stage.told("opened"), stage.told("completed")
    assert (opened["contact"], opened["send_id"], opened["first"]) == (CONTACT, stage.mail["id"], True)
    assert (completed["document_name"], completed["pages"]) == ("Proposal.pdf", 3)

    figures = stage.figures()
    assert (figures["readers"], figures["visits"]) == (1, 1)
    (reader,) = figures["by_reader"]
    assert (reader["contact"], reader["completed"]) == (CONTACT, True)
    for page in (1, 2, 3):
        told = sum(each["seconds"] for each in stage.told("page_viewed") if each["page"] == page)
        assert stage.seconds(page) == pytest.approx(told, abs=0.1)

    by_machines = wait_until(lambda: stage.told("opened", "machine"), "the scanner is told")
    assert {each["first"] for each in by_machines} == {False}


def test_the_reps_own_look_is_told_apart_and_counted_nowhere(stage: Stage, browser: Browser) -> None:
    before = stage.figures()["pages"]
    tab = browser.new_context(user_agent=OF_A_PERSON).new_page()
    tab.goto(stage.daemon.command("user", "add", "sam@halyard.example", "--json").json["sign_in_url"])
    tab.click("button[type=submit]")
    tab.wait_for_url("**/")
    tab.goto(stage.document["url"])
    stage.wait_until_seen(1, actor="self")
    tab.goto("about:blank")
    wait_until(lambda: stage.told("page_viewed", "self"), "the rep's look is told as one of us")
    assert stage.figures()["pages"] == before
    assert stage.figures()["left_out"]["self"] == 1


def test_a_link_that_is_taken_back_shows_nothing_from_then_on(stage: Stage, browser: Browser) -> None:
    tab = browser.new_context(user_agent=OF_A_PERSON).new_page()
    document = stage.document
    answer = tab.goto(document["url"])
    assert answer is not None
    assert answer.status == 200
    stage.daemon.api.delete(f"/v1/documents/{document['id']}/links/{document['link_id']}")
    assert status("GET", document["url"], OF_A_PERSON) == 410
    assert status("GET", f"{document['url']}/pages/2.webp", OF_A_PERSON) == 410
