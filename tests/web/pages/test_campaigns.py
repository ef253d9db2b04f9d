"""A campaign's page: its figures are of people, and whatever is left out is told."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from daemon.storage.records import Role
from tests.servers.chromium import obstacles
from tests.storage.sample import new_send, sent
from tests.web.house import House
from tests.web.looks import LIGHTS, NARROWEST, in_every_look, shown
from tests.web.pages.clicked import DEMO, SUMMER, play_library
from tests.web.pages.played import MAJA
from tests.web.pages.touched import BACK_ROW, SHOP, play_touched
from tests.web.pages.visitor import Visitor, signed_in

pytestmark = pytest.mark.slow

PATH = "/campaigns/Autumn%20arcades"


@pytest.fixture
def played(house: House) -> House:
    play_touched(house.store, house.clock())
    return house


def figure(text: str, name: str) -> str:
    found = re.search(rf"<dt>{name}</dt><dd>([^<]*)</dd>", text)
    assert found, text
    return found[1]


def test_its_figures_are_told(played: House, elsa: Visitor) -> None:
    text = elsa.get(PATH).text
    assert [figure(text, each) for each in ("Sent", "Opened", "Clicked", "Replied", "Bounced", "Unsubscribed")] == [
        "3",
        "251",
        "89",
        "2",
        "1",
        "0",
    ]
    assert "767 opens in all" in text


def test_machines_are_left_out_and_told_until_they_are_asked_for(played: House, elsa: Visitor) -> None:
    text = elsa.get(PATH).text
    assert "Left out: 1,215 by machines" in text
    assert "url(#hatch)" not in text
    assert "Machines, 1,215, not counted" in elsa.get(f"{PATH}?all=1").text


def test_it_explains_a_reply_without_an_open(played: House, elsa: Visitor) -> None:
    text = elsa.get(PATH).text
    assert "</strong> of 2 who replied has no open on record" in text
    assert "load no images until they are asked" in text


def test_its_links_are_listed_with_the_whole_address_and_the_place(played: House, elsa: Visitor) -> None:
    text = elsa.get(PATH).text
    assert text.index("halyard.example/arcades</summary>") < text.index("halyard.example/back-row</summary>")
    assert SHOP.replace("&", "&amp;") in text
    assert BACK_ROW in text
    assert "2nd link, HTML part: 2 · 4th link, HTML part: 1" in text


def test_a_link_of_the_library_goes_by_its_name(house: House, elsa: Visitor) -> None:
    demo = play_library(house)
    text = elsa.get(f"/campaigns/{quote(SUMMER)}").text.partition('id="links"')[2]
    assert f'<a href="/links/{demo.id}">{DEMO.name}</a>' in text
    assert "Leads nowhere" in text
    assert "links were made for its messages in other channels" in text


def test_every_reader_of_the_team_sees_it(played: House) -> None:
    assert signed_in(played, MAJA, Role.REP).get(PATH).status == 200


def test_what_is_no_campaign_is_not_found(elsa: Visitor) -> None:
    assert elsa.get("/campaigns/nothing").status == 404


def test_a_campaign_without_a_touch_shows_its_sends(house: House, elsa: Visitor) -> None:
    sent(house.store, new_send(campaign="a/b & <c>"))
    text = elsa.get("/campaigns/a/b%20%26%20%3Cc%3E").text
    assert figure(text, "Sent") == "1"
    assert "<c>" not in text
    assert 'href="/campaigns/a/b%20%26%20%3Cc%3E"' in elsa.get("/campaigns").text


def test_the_feed_leads_to_it(played: House, elsa: Visitor) -> None:
    assert f'href="{PATH}"' in elsa.get("/").text


def test_nobody_stumbles_over_it(played: House, elsas_page: Page) -> None:
    for path in (f"{PATH}?all=1", "/campaigns"):
        for look in in_every_look(elsas_page, path):
            assert obstacles(elsas_page) == [], (path, look)
    for light in LIGHTS:
        page = shown(elsas_page, PATH, NARROWEST, light)
        page.get_by_text("The same in figures").click()
        assert obstacles(page) == [], light
        assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST
