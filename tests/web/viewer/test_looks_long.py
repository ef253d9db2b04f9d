"""A document of a thousand pages, in a real browser: it opens like a short one, and asks for what is looked at."""

import pytest
from playwright.sync_api import expect

from tests.web.viewer.papers import Sheet, pdf
from tests.web.viewer.reader import opened, reads
from tests.web.viewer.reading_room import kept, linked

pytestmark = pytest.mark.slow

PAGES = 1000
FLOWN = 30
SCROLLED = """part => new Promise((done) => {
  const pages = document.getElementById("pages");
  pages.addEventListener("scroll", done, { once: true });
  pages.scrollTop = pages.scrollHeight * part;
})"""


@pytest.fixture(scope="module")
def long(house):
    return kept(house, "Handbook.pdf", pdf(*(Sheet(f"Chapter {number}") for number in range(1, PAGES + 1))))


@pytest.fixture
def handbook(house, long):
    return linked(house, long)


@pytest.fixture
def asked(page, handbook):
    """The numbers of the pages whose images were asked for."""
    found = []

    def note(request):
        if "/pages/" in request.url:
            found.append(number_in(request.url))

    page.on("request", note)
    return found


def number_in(url):
    return int(url.split("/pages/")[1].split(".webp")[0])


def test_it_asks_for_what_is_near(page, handbook, asked):
    opened(page, handbook)
    assert set(asked) <= {1, 2, 3}
    assert page.locator("#thumbs li").count() < 20


def test_what_is_flown_over_is_not_asked_for(page, handbook, asked):
    page.clock.install()
    opened(page, handbook)
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 60)  # by a machine that is slow, nobody seems to stay
    for step in range(1, FLOWN + 1):
        page.evaluate(SCROLLED, step / FLOWN)
        page.clock.run_for(20)
    page.clock.resume()
    page.wait_for_url(f"**#page={PAGES}")
    page.wait_for_selector(f"[data-page='{PAGES}'] .v-text")
    assert len(set(asked)) < 12


def test_any_page_is_a_jump_away_and_few_are_held(page, handbook):
    opened(page, handbook, "#page=700")
    reads(page, 700)
    for number in (10, 400, 990):
        page.evaluate(f"location.hash = '#page={number}'")
        page.wait_for_selector(f"[data-page='{number}'] .v-text")
        reads(page, number)
    assert page.locator(".v-page > img:not(.v-first)").count() < 40
    page.keyboard.press("m")
    reads(page, 990)


def test_the_rail_follows(page, handbook):
    opened(page, handbook, "#page=500")
    expect(page.locator("#thumbs [aria-current]")).to_have_attribute("aria-label", "Page 500 of 1000")
    assert page.locator("#thumbs li").count() < 20
