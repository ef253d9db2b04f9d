"""In a real browser: what happens to whoever reads when the link or its file changes under them."""

import pytest
from playwright.sync_api import expect

from tests.web.client import PATIENCE
from tests.web.viewer.papers import Sheet, pdf
from tests.web.viewer.reader import opened
from tests.web.viewer.reading_room import kept, linked, looked_into

pytestmark = pytest.mark.slow

PAGES = 10
PATIENCE_MS = PATIENCE * 1000  # the new pages are drawn meanwhile


def paper(said: str) -> bytes:
    return pdf(*(Sheet(f"{said} {number}") for number in range(1, PAGES + 1)))


def test_whoever_reads_a_file_that_is_replaced_goes_on_in_the_new_one_on_the_same_page(page, house):
    document = kept(house, "Offer.pdf", paper("Old"))
    opened(page, linked(house, document))
    house.documents.doors().replace(document.id, "Offer.pdf", [paper("New")])
    looked_into(house, document.id)
    page.evaluate("location.hash = '#page=9'")
    expect(page.get_by_text("New 9")).to_be_in_viewport(timeout=PATIENCE_MS)
    expect(page.get_by_text("Old")).to_have_count(0)


def test_whoever_reads_by_a_link_that_is_revoked_is_told_so_at_the_next_page(page, house):
    link = linked(house, kept(house, "Terms.pdf", paper("Terms")))
    opened(page, link)
    link.revoke()
    page.keyboard.press("End")
    expect(page.get_by_role("heading", name="no longer available")).to_be_visible(timeout=PATIENCE_MS)
