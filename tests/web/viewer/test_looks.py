"""In a real browser: what everybody can read, in every width, light and language."""

import re

import pytest
from playwright.sync_api import expect

from daemon.web.capture.languages import LANGUAGES
from daemon.web.pages.assets import ASSETS
from daemon.web.viewer.words import WORDS
from tests.servers.chromium import obstacles
from tests.servers.patience import wait_until
from tests.web.client import PATIENCE
from tests.web.looks import NARROW, NARROWEST, in_every_look
from tests.web.viewer.reader import opened
from tests.web.viewer.reading_room import linked

pytestmark = pytest.mark.slow

MOST_SCRIPT = 15_000  # bytes, as they are sent
LEAST_TARGET = 24  # CSS pixels (WCAG 2.2, 2.5.8)


def test_nobody_stumbles_over_a_document(page, letter):
    for look in in_every_look(page, letter.path):
        expect(page.locator(".v-text").first).to_be_attached()
        assert obstacles(page) == [], look
        page.get_by_role("button", name="Search in the document").click()
        page.get_by_role("searchbox").fill("machine")
        expect(page.locator("mark.here")).to_be_attached()
        assert obstacles(page) == [], look
        page.get_by_role("button", name="Close").click()
        page.get_by_role("button", name="Pages and contents").click()
        assert obstacles(page) == [], look


def test_nobody_stumbles_over_what_stands_in_its_place(page, house, set_proposal):
    gate = linked(house, set_proposal, password_hash="$argon2id$", asks_email=True)
    for look in in_every_look(page, gate.path):
        expect(page.get_by_label("Password")).to_be_visible()
        assert obstacles(page) == [], look
    gone = linked(house, set_proposal)
    gone.revoke()
    for look in in_every_look(page, gone.path):
        expect(page.get_by_role("heading", name="This document is no longer available")).to_be_visible()
        assert obstacles(page) == [], look


def test_a_document_that_is_being_prepared_opens_by_itself(page, idle_house):
    with idle_house.store.transaction() as tx:
        new = tx.add_document("Later.pdf", "test", b"l" * 32, 100, idle_house.clock())
    later = linked(idle_house, new)
    page.goto(f"http://127.0.0.1:{idle_house.server.port}{later.path}")
    expect(page.get_by_role("heading", name="The document is being prepared")).to_be_visible()
    assert obstacles(page) == []
    later.revoke()  # what there is to see now, is that it is gone; the page asks every two seconds
    gone = page.get_by_role("heading", name="This document is no longer available")
    expect(gone).to_be_visible(timeout=PATIENCE * 1000)


def test_nothing_scrolls_sideways(page, house, letter, set_proposal):
    page.set_viewport_size({"width": NARROWEST, "height": 640})
    for link in (letter, linked(house, set_proposal, asks_email=True)):
        page.goto(link.path)
        assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST
    opened(page, letter)
    assert page.evaluate("document.getElementById('pages').scrollWidth") <= NARROWEST
    tools = page.locator(".v-tools").bounding_box()
    assert tools["x"] >= 0
    assert tools["x"] + tools["width"] <= NARROWEST


def test_whatever_is_pressed_is_large_enough(page, letter):
    page.set_viewport_size({"width": NARROW, "height": 844})
    opened(page, letter)
    for control in page.locator("header :is(button, a, input):visible").all():
        box = control.bounding_box()
        assert min(box["width"], box["height"]) >= LEAST_TARGET, control.evaluate("it => it.outerHTML")


def test_the_policy_stops_nothing_and_nobody_else_is_asked(page, letter):
    told, asked = [], []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    opened(page, letter)
    page.keyboard.press("m")
    page.keyboard.press("+")
    assert told == []
    ours = f"http://127.0.0.1:{letter.house.server.port}/"
    assert [url for url in asked if not url.startswith((ours, "data:"))] == []


def test_the_sender_comes_first(page, letter):
    opened(page, letter)
    assert page.get_by_role("heading", level=1).inner_text() == "Proposal.pdf"
    expect(page.get_by_text("From Elsa Lindqvist, halyard.example")).to_be_visible()
    answer = page.get_by_role("link", name="Answer").get_attribute("href")
    assert answer == "mailto:elsa.lindqvist@halyard.example?subject=Re%3A%20Proposal.pdf"
    assert "harken" not in re.sub(r"viewer\.css|/static/\S+", "", page.content()).lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_readers_language(browser, letter, language):
    context = browser.new_context(base_url=f"http://127.0.0.1:{letter.house.server.port}", locale=language)
    page = opened(context.new_page(), letter)
    words = WORDS[language]
    assert page.locator("html").get_attribute("lang") == language
    expect(page.get_by_role("link", name=words["answer"])).to_be_visible()
    expect(page.get_by_role("button", name=words["next_page"])).to_be_visible()
    expect(page.locator("[data-page='1'] > img").last).to_have_attribute(
        "alt", words["page_of"].format(page=1, pages=12)
    )
    context.close()


def test_what_may_not_be_downloaded_is_not_printed_either(page, house, set_proposal):
    opened(page, linked(house, set_proposal, can_download=False))
    expect(page.get_by_role("link", name="Download")).to_have_count(0)
    expect(page.get_by_role("button", name="Print")).to_have_count(0)
    page.emulate_media(media="print")
    expect(page.get_by_role("main")).to_be_hidden()
    expect(page.get_by_text("This document is not to be printed.")).to_be_visible()


def test_on_paper_there_are_the_pages_alone(page, letter):
    opened(page, letter)
    page.evaluate("""() => {
      window.print = () => { window.printed = document.querySelectorAll(".v-page > img[alt^=Page]").length };
    }""")
    page.get_by_role("button", name="Print").click()
    assert wait_until(lambda: page.evaluate("window.printed"), "it is printed") == 12
    page.emulate_media(media="print")
    expect(page.get_by_role("banner")).to_be_hidden()
    expect(page.locator("[data-page='12']")).to_be_visible()


def test_the_script_is_small():
    sizes = {path: len(asset.gzipped or asset.body) for path, asset in ASSETS.items() if path.startswith("viewer/")}
    assert {"viewer/viewer.js", "viewer/dwell.js"} <= sizes.keys()
    assert sum(sizes.values()) <= MOST_SCRIPT, sizes


def test_no_comment_of_ours_is_sent():
    for path, asset in ASSETS.items():
        if path.startswith("viewer/"):
            assert not re.search(rb"^\s*//", asset.body, re.MULTILINE), path
