"""Somebody who reads in a real browser, and what they see of the document."""

from playwright.sync_api import Page, expect

from tests.web.viewer.reading_room import Linked


def opened(page: Page, link: Linked, fragment: str = "") -> Page:
    """The page that is read has its words: everything is there."""
    page.goto(link.path + fragment)
    expect(page.locator(".v-text").first).to_be_attached()
    return page


def reads(page: Page, number: int) -> None:
    """The viewer says so, and it is so: the largest part of what is to be seen is of this page."""
    expect(page.get_by_role("textbox", name="Page", exact=True)).to_have_value(str(number))
    assert page.evaluate(MOST_SEEN) == number


MOST_SEEN = """() => {
  const view = document.getElementById("pages").getBoundingClientRect();
  const seen = [...document.querySelectorAll("[data-page]")].map((page) => {
    const box = page.getBoundingClientRect();
    const width = Math.min(box.right, view.right) - Math.max(box.left, view.left);
    const height = Math.min(box.bottom, view.bottom) - Math.max(box.top, view.top);
    return Math.max(0, width) * Math.max(0, height);
  });
  return seen.indexOf(Math.max(...seen)) + 1;
}"""
