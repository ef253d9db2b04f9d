"""In a real browser that runs no script: the pages are images, and everything that is there works."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow


@pytest.fixture
def page(browser, house):
    context = browser.new_context(
        base_url=f"http://127.0.0.1:{house.server.port}",
        viewport={"width": 1280, "height": 900},
        java_script_enabled=False,
    )
    yield context.new_page()
    context.close()


def test_every_page_is_an_image_that_is_noted_when_it_is_asked_for(page, letter):
    page.goto(letter.path)
    images = page.get_by_role("img", name="of 12")
    expect(images.first).to_be_visible()
    drawn = page.locator(".v-page noscript img")
    assert drawn.count() == 12
    assert all("&view=" in image.get_attribute("src") for image in drawn.all())
    expect(drawn.nth(2)).to_have_attribute("alt", "Page 3 of 12")
    assert drawn.first.bounding_box()["width"] > 600


def test_the_note_and_the_contents_lead_to_pages(page, letter):
    page.goto(letter.path)
    page.get_by_role("link", name="page 5").click()
    expect(page.locator("[data-page='5']")).to_be_in_viewport()
    page.get_by_role("link", name="Security").click()
    expect(page.locator("[data-page='10']")).to_be_in_viewport()


def test_nothing_is_offered_that_would_do_nothing(page, letter):
    page.goto(letter.path)
    assert page.locator("button:visible").count() == 0
    expect(page.get_by_role("link", name="Download")).to_be_visible()
    expect(page.get_by_role("link", name="Answer")).to_be_visible()
