"""In a real browser: everybody can use what a link asks, in every width, light and language."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from daemon.core.actions import AddToList
from daemon.core.links import Asking
from tests.servers.chromium import chromium, obstacles
from tests.servers.website import website
from tests.web.acting.clicker import BROWSER, happened, link
from tests.web.house import House
from tests.web.looks import LIGHTS, NARROW, NARROWEST, WIDE

pytestmark = pytest.mark.slow

THANKS = AddToList("Pricing", confirmation="You will hear of new prices.")
TARGET = "https://halyard.example/welcome"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(params=["en", "sv", "de", "fr", "es"])
def language(request):
    return request.param


@pytest.fixture
def page(browser: Browser, house: House, language: str) -> Iterator[Page]:
    assert house.server is not None
    at = f"http://127.0.0.1:{house.server.port}"
    context = browser.new_context(base_url=at, locale=language, user_agent=BROWSER)
    yield context.new_page()
    context.close()


def steps(page: Page, house: House) -> Iterator[str]:
    """Before the button is pressed, after, and where nobody is known any more."""
    page.goto(link(house, THANKS, url=TARGET))
    yield "asked"
    page.locator("button.main-act").click()
    page.get_by_text("You will hear of new prices.").wait_for()
    yield "done"
    page.goto(link(house, THANKS, contact=None, url=TARGET))
    yield "nobody"


def test_nobody_stumbles_in_any_language(page, house):
    for step in steps(page, house):
        page.set_viewport_size({"width": NARROWEST, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST, step
        assert obstacles(page) == [], step
    assert happened(house) == ["list.member_added", "link.acted"]


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_nobody_stumbles_in_any_width_and_light(page, house):
    for step in steps(page, house):
        for width in (WIDE, NARROW):
            for light in LIGHTS:
                page.set_viewport_size({"width": width, "height": 900})
                page.emulate_media(color_scheme=light)
                assert obstacles(page) == [], (step, width, light)


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_a_person_presses_by_keyboard_alone_and_is_led_on(page, house):
    with website() as elsewhere:
        page.goto(link(house, AddToList("Pricing"), url=f"{elsewhere.url}/welcome", asking=Asking("Shall we?", "Yes")))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{elsewhere.url}/welcome")
    assert happened(house) == ["list.member_added", "link.acted"]


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_the_page_asks_nobody_else_for_anything(page, house):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(link(house, THANKS))
    page.wait_for_load_state("networkidle")
    assert [each for each in asked if "127.0.0.1" not in each and not each.startswith("data:")] == []
