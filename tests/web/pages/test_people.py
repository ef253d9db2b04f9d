"""A person's page: what they did, and how they stand."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Page

from daemon.core.events import EventType
from daemon.storage.records import Role
from tests.servers.chromium import obstacles
from tests.storage.sample import new_send, sent
from tests.web.files import pdf
from tests.web.house import House
from tests.web.looks import NARROWEST, in_every_look, shown
from tests.web.pages.played import ALAN, ELSA, KEVIN, MAJA, ROY
from tests.web.pages.read import play_read
from tests.web.pages.touched import SHOP, play_touched
from tests.web.pages.visitor import Visitor, signed_in
from tests.web.viewer.reading_room import kept

pytestmark = pytest.mark.slow

PATH = f"/people/{KEVIN.email}"


@pytest.fixture
def played(house: House) -> House:
    play_touched(house.store, house.clock())
    return house


def test_all_that_a_person_did_is_told_whoever_did_it_for_them(played: House, elsa: Visitor) -> None:
    text = elsa.get(PATH).text
    for told in (
        "Clicked <b>halyard.example/arcades</b> 2 times",
        "Opened <b>Cashless play, briefly</b> 3 times",
        "One of us opened",
        "A mail scanner fetched 2 links",
        "Replied: “Yes. Come Tuesday",
    ):
        assert told in text, told
    assert "Alan" not in text


def test_the_clicked_link_opens_to_its_whole_address(played: House, elsas_page: Page) -> None:
    elsas_page.goto(PATH)
    elsas_page.get_by_text("2 times since").first.click()
    assert elsas_page.get_by_text(SHOP).first.is_visible()


def test_how_they_stand_in_each_campaign_is_told(played: House, elsa: Visitor) -> None:
    text = elsa.get(PATH).text
    assert re.search(
        r'href="/campaigns/Autumn%20arcades">Autumn arcades</a><span class="end"><span class="chip stop">', text
    )
    assert "because Kevin replied." in text
    assert "May be mailed" in text
    assert "kevin@space.example" in text


def test_our_latest_mails_to_them_are_listed(house: House, elsa: Visitor) -> None:
    sent(house.store, *(new_send(f"a{day}@x", KEVIN.email, after=timedelta(days=day)) for day in range(11)))
    text = elsa.get(PATH).text
    assert text.count("from rep@example.com</p>") == 10
    assert "Tuesday 1 December, 09:00, from rep@example.com" in text


def test_an_address_that_takes_no_mail_says_why(played: House, elsa: Visitor) -> None:
    assert "The address does not take mail" in elsa.get(f"/people/{ROY.email}").text


def test_who_wrote_for_them_is_named(played: House, elsa: Visitor) -> None:
    assert "<strong>Lora Baines</strong>" in elsa.get(f"/people/{ALAN.email}").text


def test_a_deed_leads_back_to_the_person(played: House, elsa: Visitor) -> None:
    seen = elsa.get(PATH)
    deed = re.search(r'name="deed" value="(resume evt_\w+)"', seen.text)
    assert deed
    answer = elsa.post("/feed/act", {"csrf": seen.csrf, "deed": deed[1], "back": PATH})
    assert answer.location == PATH
    assert "Running" in elsa.get(PATH).text


def test_a_deed_never_leads_to_another_site(played: House, elsa: Visitor) -> None:
    seen = elsa.get(PATH)
    deed = re.search(r'name="deed" value="(resume evt_\w+)"', seen.text)
    assert deed
    answer = elsa.post("/feed/act", {"csrf": seen.csrf, "deed": deed[1], "back": "//evil.example/"})
    assert answer.location == "/"


def test_a_rep_finds_no_button_for_anothers(played: House) -> None:
    assert 'name="deed"' in signed_in(played, ELSA, Role.REP).get(PATH).text
    assert 'name="deed"' not in signed_in(played, MAJA, Role.REP).get(PATH).text


def test_older_lines_are_read_on(house: House, elsa: Visitor) -> None:
    sent(house.store, new_send(contact=KEVIN.email))
    for number in range(201):
        house.record(EventType.REPLY_RECEIVED, contact=KEVIN.email, personal={"snippet": f"word {number:03}"})
    first = elsa.get(PATH).text
    older = re.search(r'rel="next" href="([^"]+)"', first)
    assert older
    assert "word 000" not in first
    assert "word 000" in elsa.get(older[1]).text
    assert elsa.get(f"{PATH}?before=nonsense").status == 410


def test_who_was_never_mailed_is_not_found(elsa: Visitor) -> None:
    assert elsa.get("/people/nobody@nowhere.example").status == 404


def test_people_are_found_by_address_and_by_company(played: House, elsa: Visitor) -> None:
    assert KEVIN.email in elsa.get("/people").text
    for asked in ("FLYNN", "flynnsarcade.com"):
        text = elsa.get(f"/people?q={asked}").text
        assert KEVIN.email in text, asked
        assert ALAN.email not in text, asked
    assert "Nobody found" in elsa.get("/people?q=%25").text


def test_nobody_stumbles_over_it(played: House, elsas_page: Page) -> None:
    for path in (PATH, "/people"):
        for look in in_every_look(elsas_page, path):
            assert obstacles(elsas_page) == [], (path, look)
    page = shown(elsas_page, PATH, NARROWEST, "light")
    assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST


def test_what_a_person_read_stands_on_their_page(house: House, elsa: Visitor) -> None:
    document = kept(house, "Proposal.pdf", pdf(12))
    play_read(house, document)
    text = elsa.get(PATH).text
    assert f'href="/documents/{document.id}?reader={KEVIN.email.replace("@", "%40")}"' in text
    assert "9 of 12 pages in 5 min 47 s, in 2 visits. Last 09:00 today." in text
    assert "Seconds on each page: 18, 40, 22, 95, 8, 3, 3, 146, 12, 0, 0, 0" in text
