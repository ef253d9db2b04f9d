"""In a real browser: what everybody can use, in every width and light."""

import pytest

from tests.servers.chromium import obstacles
from tests.web.looks import NARROWEST, in_every_look, shown
from tests.web.pages.visitor import invited

pytestmark = pytest.mark.slow


def test_nobody_stumbles_signing_in(page, house):
    for path in ("/login", invited(house)):
        for look in in_every_look(page, path):
            assert obstacles(page) == [], (path, look)


def test_nobody_stumbles_over_any_part_of_the_pages(elsas_page):
    for look in in_every_look(elsas_page, "/styleguide"):
        assert obstacles(elsas_page) == [], look
        elsas_page.locator("[popovertarget=account]:visible").click()
        assert obstacles(elsas_page) == [], look


def test_no_page_scrolls_sideways(elsas_page):
    for path in ("/login/x", "/nothing", "/styleguide"):
        page = shown(elsas_page, path, NARROWEST, "light")
        assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST, path


def test_the_policy_stops_nothing_of_ours(elsas_page):
    told = []
    elsas_page.on("console", lambda message: told.append(message.text))
    elsas_page.goto("/styleguide")
    assert [each for each in told if "Content Security Policy" in each] == []
    assert elsas_page.evaluate("[...document.fonts].some(font => font.status == 'loaded')")


def test_the_first_key_leads_past_the_navigation(elsas_page):
    elsas_page.goto("/styleguide")
    elsas_page.keyboard.press("Tab")
    elsas_page.keyboard.press("Enter")
    assert elsas_page.evaluate("document.activeElement.id") == "main"


def test_a_person_signs_out(elsas_page):
    elsas_page.goto("/styleguide")
    elsas_page.locator("[popovertarget=account]:visible").click()
    elsas_page.get_by_role("button", name="Sign out").click()
    elsas_page.wait_for_url("/login")
    elsas_page.goto("/styleguide")
    assert elsas_page.url.endswith("/login?next=/styleguide")
