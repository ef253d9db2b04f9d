"""A person presses the button behind a link of a mail; the scanner that was there before them did nothing by it."""

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.servers.daemon import Daemon, daemon_in
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.servers.website import Website, website
from tests.stories.outgoing import OF_A_PERSON, on_two_sites, path_of, prepared

pytestmark = pytest.mark.slow

CONTACT = "flynn@flynnsarcade.com"
SAM = "sam@halyard.example"


@dataclass(frozen=True)
class Stage:
    daemon: Daemon
    crm: Receiver
    site: Website

    def library_link(self) -> str:
        """One that asks, does three things, and leads on."""
        body = {
            "name": "Call me",
            "url": f"{self.site.url}/thanks",
            "question": "Shall Sam call you?",
            "button": "Yes, call me",
            "actions": [
                {"do": "add_to_list", "list": "Wants a call", "confirmation": "Sam calls you by Tuesday."},
                {"do": "create_follow_up", "type": "call", "due_in_days": 2},
                {"do": "call_webhook", "url": self.crm.url},
            ],
        }
        answer = self.daemon.api.post("/v1/library/links", body)
        assert answer.status == 201, answer.text
        return str(answer.json["id"])

    def mailed(self, link: str, message_id: str) -> list[dict[str, Any]]:
        """The links of a mail in which this one stands first."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = f"Sam <{SAM}>", CONTACT, "Cashless play"
        mail["Message-ID"] = f"<{message_id}@mail.halyard.example>"
        mail.set_content(
            f'<p><a href="{self.daemon.environ["HARKEN_SERVER__TRACKING_URL"]}/l/{link}">Call me</a> '
            f'<a href="{self.site.url}/prices">Prices</a></p>',
            subtype="html",
        )
        told: list[dict[str, Any]] = prepared(self.daemon, mail)["links"]
        return told

    def members(self) -> list[Any]:
        lists = self.daemon.api.get("/v1/lists").json["items"]
        found = (self.daemon.api.get(f"/v1/lists/{each['id']}/members").json["items"] for each in lists)
        return [
            (each["name"], member["contact"]) for each, members in zip(lists, found, strict=True) for member in members
        ]

    def follow_ups(self) -> list[Any]:
        items = self.daemon.api.get("/v1/follow-ups").json["items"]
        return [(each["type"], each["contact"], each["assignee"], each["state"]) for each in items]

    def clicks(self, actor: str) -> list[Any]:
        items = self.daemon.api.get("/v1/events", type="link.clicked").json["items"]
        return [each for each in items if each["data"]["actor"] == actor]

    def fetch(self, path: str, method: str) -> int:
        """As a gateway that calls itself a browser does."""
        return self.daemon.api.ask(method, path, headers={"User-Agent": OF_A_PERSON}).status


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with Receiver() as crm, website() as site, daemon_in(tmp_path_factory.mktemp("daemon")) as daemon:
        on_two_sites(daemon)
        daemon.tell(crm, ["complaint.*"])
        daemon.start()
        yield Stage(daemon, crm, site)


def test_a_scanner_that_fetches_everything_triggers_nothing(stage: Stage, browser: Browser) -> None:
    links = stage.mailed(stage.library_link(), "a1")
    for each in links:
        for method in ("HEAD", "GET", "GET"):
            assert stage.fetch(path_of(each["tracked_url"]), method) in (200, 302)
    scanner = browser.new_context().new_page()  # headless Chromium, which runs scripts and fetches all that is there
    scanner.goto(links[0]["tracked_url"])
    scanner.wait_for_load_state("networkidle")
    wait_until(lambda: len(stage.clicks("machine")) >= 7, "the scanner's visits are judged")
    assert (stage.members(), stage.follow_ups(), stage.crm.heard) == ([], [], [])


def test_a_person_who_presses_sets_all_of_it_off(stage: Stage, browser: Browser) -> None:
    link = stage.mailed(stage.library_link(), "a2")[0]["tracked_url"]
    person = browser.new_context(user_agent=OF_A_PERSON).new_page()
    person.goto(link)
    person.get_by_role("heading", name="Shall Sam call you?").wait_for()
    person.get_by_role("button", name="Yes, call me").click()
    person.get_by_text("Sam calls you by Tuesday.").wait_for()
    assert stage.members() == [("Wants a call", CONTACT)]
    assert stage.follow_ups() == [("call", CONTACT, SAM, "open")]

    (called,) = wait_until(lambda: list(stage.crm.accepted), "the CRM is called")
    assert (called.message["type"], called.message["data"]["contact"]) == ("link.acted", CONTACT)
    assert called.message["data"]["did"] == ["add_to_list", "create_follow_up", "call_webhook"]

    person.get_by_role("link", name="Go on to").click()
    person.wait_for_url(f"{stage.site.url}/thanks")
    assert [each.headers.get("Referer") for each in stage.site.visits if each.path == "/thanks"] == [None]
