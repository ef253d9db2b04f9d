"""Somebody reads a document, and whoever has the feed open can watch."""

import pytest
from playwright.sync_api import expect

from tests.flows.readers import Reader, Study
from tests.servers.chromium import obstacles

pytestmark = pytest.mark.slow


@pytest.fixture
def reader(house):
    study = Study(house.store, now=house.clock())
    return Reader(study, study.share())


def test_reading_is_one_line_that_is_written_anew_while_it_lasts(elsas_page, reader):
    elsas_page.goto("/")
    reader.reads(1, 5)
    line = elsas_page.locator("#lines .say")
    expect(line).to_have_text("Is reading page 1 of Proposal.pdf")
    reader.reads(2, 3)
    expect(line).to_have_text("Is reading page 2 of Proposal.pdf1 of 3 pages, 5 s so far")
    expect(elsas_page.get_by_label("Seconds on each page: 5, 0, 0. Now on page 2").first).to_be_visible()
    reader.leaves()
    expect(line).to_have_text("Read 2 of 3 pages of Proposal.pdf in 8 s")


def test_who_reads_now_stands_beside_the_feed(elsas_page, reader):
    reader.reads(1, 5)
    elsas_page.goto("/")
    panel = elsas_page.locator(".panel", has_text="Reading now")
    expect(panel.get_by_role("link", name="kevin@space.example")).to_be_visible()
    expect(panel).to_contain_text("Proposal.pdf, page 1 of 3, 5 s")
    assert obstacles(elsas_page) == []
    reader.leaves()
    elsas_page.reload()
    expect(panel).to_have_count(0)


def test_a_reader_of_an_open_link_has_a_group_without_a_page_of_their_own(elsas_page, house):
    study = Study(house.store, now=house.clock())
    Reader(study, study.share(contact=None)).reads(1, 5)
    elsas_page.goto("/")
    group = elsas_page.locator(".group")
    expect(group).to_contain_text("Somebody by an open link")
    assert group.locator("header a").all_inner_texts() == ["spring"]
