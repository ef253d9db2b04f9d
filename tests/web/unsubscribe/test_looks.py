"""In a real browser: everybody can use the way out, in every width, light and language."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.servers.chromium import chromium, obstacles
from tests.web.house import House
from tests.web.unsubscribe.recipient import suppressed, way_out

pytestmark = pytest.mark.slow

WIDE, NARROW, NARROWEST = 1440, 390, 320


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
    context = browser.new_context(base_url=f"http://127.0.0.1:{house.server.port}", locale=language)
    yield context.new_page()
    context.close()


def steps(page: Page, path: str) -> Iterator[str]:
    """The page before, right after, and when somebody comes back to it."""
    page.goto(path)
    yield "before"
    page.locator("input[value=category]").check()
    page.locator("button.main-act").click()
    page.locator("form .i").wait_for()
    yield "done"
    page.goto(path)
    yield "later"


def test_nobody_stumbles_in_any_language(page, house, api):
    for step in steps(page, way_out(api, category="Events")):
        page.set_viewport_size({"width": NARROWEST, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST, step
        assert obstacles(page) == [], step
    assert suppressed(house) == [("unsubscribe", "category", "Events", "link")]


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_nobody_stumbles_in_any_width_and_light(page, house, api):
    for step in steps(page, way_out(api, category="Events")):
        for width in (WIDE, NARROW):
            for light in ("light", "dark"):
                page.set_viewport_size({"width": width, "height": 900})
                page.emulate_media(color_scheme=light)
                assert obstacles(page) == [], (step, width, light)


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_a_person_opts_out_by_keyboard_alone_and_takes_it_back(page, house, api):
    page.goto(way_out(api))
    page.locator("input[value=everything]").focus()
    page.keyboard.press("ArrowUp")
    assert page.locator("input[value=rep]").is_checked()
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Done. No more mails from rep@example.com.").wait_for()
    page.get_by_role("button", name="Undo").press("Enter")
    page.get_by_role("heading", name="You get these mails again.").wait_for()
    assert suppressed(house) == []


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_the_page_asks_nobody_else_for_anything(page, house, api):
    asked, told = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    page.goto(way_out(api))
    page.wait_for_load_state("networkidle")
    ours = f"http://127.0.0.1:{house.server.port}/"
    assert [url for url in asked if not url.startswith((ours, "data:"))] == []
    assert told == []
    assert page.context.cookies() == []
