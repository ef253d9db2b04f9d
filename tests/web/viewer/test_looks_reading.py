"""In a real browser: turning pages, searching, following links, by hand and by keyboard."""

import pytest
from playwright.sync_api import Page, expect

from tests.servers.patience import wait_until
from tests.web.viewer.reader import opened, reads

pytestmark = pytest.mark.slow

NARROW = {"width": 390, "height": 844}


def searched(page: Page, words: str) -> None:
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill(words)


def test_the_address_names_the_page(page, letter):
    opened(page, letter, "#page=8")
    reads(page, 8)
    page.evaluate("location.hash = '#page=3'")
    reads(page, 3)
    page.keyboard.press("End")
    reads(page, 12)
    page.wait_for_url("**#page=12")


def test_keys_turn_pages(page, letter):
    opened(page, letter)
    for key, number in (("ArrowRight", 2), ("End", 12), ("ArrowLeft", 11), ("Home", 1), ("PageDown", 2)):
        page.keyboard.press(key)
        reads(page, number)


def test_a_number_leads_to_its_page(page, letter):
    opened(page, letter)
    number = page.get_by_role("textbox", name="Page", exact=True)
    number.fill("7")
    number.press("Enter")
    reads(page, 7)
    number.fill("99")
    number.press("Enter")
    reads(page, 12)


def test_whoever_does_not_see_is_told_the_page(page, letter):
    opened(page, letter)
    page.keyboard.press("End")
    expect(page.get_by_role("status")).to_have_text("Page 12 of 12")
    assert "café in Zürich" in page.locator("[data-page='12'] .v-text").inner_text()


def test_one_page_at_a_time(page, letter):
    opened(page, letter, "#page=4")
    page.get_by_role("button", name="One page at a time").click()
    reads(page, 4)
    page.keyboard.press("ArrowRight")
    reads(page, 5)
    page.evaluate("location.hash = '#page=9'")
    reads(page, 9)
    assert page.locator("[data-page='9']").bounding_box()["height"] < 900
    page.keyboard.press("m")
    reads(page, 9)


def test_a_swipe_turns_the_page(browser, letter):
    context = browser.new_context(
        base_url=f"http://127.0.0.1:{letter.house.server.port}", viewport=NARROW, has_touch=True, is_mobile=True
    )
    page = opened(context.new_page(), letter)
    page.get_by_role("button", name="One page at a time").click()
    finger = context.new_cdp_session(page)
    finger.send("Input.synthesizeScrollGesture", {"x": 300, "y": 400, "xDistance": -200, "speed": 1500})
    reads(page, 2)
    context.close()


def test_zooming_keeps_what_is_in_the_middle(page, letter):
    opened(page, letter, "#page=5")
    before = page.locator("[data-page='5']").bounding_box()["width"]
    for _ in range(3):
        page.keyboard.press("+")
    reads(page, 5)
    assert page.locator("[data-page='5']").bounding_box()["width"] == pytest.approx(before * 1.25**3, rel=0.01)
    page.keyboard.press("0")
    reads(page, 5)
    width = page.evaluate("document.getElementById('pages').clientWidth")
    assert page.locator("[data-page='5']").bounding_box()["width"] == pytest.approx(width - 32, abs=1)
    page.mouse.move(700, 400)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -50)
    page.keyboard.up("Control")
    wait_until(lambda: page.locator("[data-page='5']").bounding_box()["width"] > 1.3 * (width - 32), "it is larger")


def test_single_keys_can_be_switched_off(page, letter):
    opened(page, letter)
    page.keyboard.press("?")
    page.get_by_label("Single keys do this").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_hidden()
    page.reload()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_hidden()


def test_what_is_searched_for_is_marked_and_counted(page, letter):
    opened(page, letter, "#page=4")
    searched(page, "coins in the evening")
    counted = page.locator("#search .num")
    expect(counted).to_have_text("4 of 18")
    reads(page, 4)
    page.keyboard.press("Shift+Enter")
    page.keyboard.press("Shift+Enter")
    expect(counted).to_have_text("2 of 18")
    reads(page, 3)
    for _ in range(2):
        page.keyboard.press("Shift+Enter")
    expect(counted).to_have_text("18 of 18")
    reads(page, 12)
    expect(page.locator("mark.here").first).to_be_in_viewport()
    expect(page.get_by_role("status")).to_have_text("18 of 18, page 12")


def test_case_and_accents_do_not_hide_a_word(page, letter):
    opened(page, letter)
    searched(page, "CAFE in zurich")
    expect(page.locator("#search .num")).to_have_text("1 of 1")
    reads(page, 12)
    page.keyboard.press("Escape")
    expect(page.locator("mark")).to_have_count(0)
    expect(page.get_by_role("searchbox")).to_be_hidden()


def test_what_is_nowhere_is_said_to_be_nowhere(page, letter):
    opened(page, letter)
    searched(page, "pinball")
    expect(page.locator("#search .num")).to_have_text("Not found")
    expect(page.get_by_role("status")).to_have_text("Not found")


def test_words_lie_where_they_are_drawn_and_copy_as_they_read(page, letter):
    opened(page, letter, "#page=8")
    line = page.locator("[data-page='8'] .v-text p", has_text="Card readers")
    words = page.evaluate("async (path) => (await (await fetch(path)).json()).words", f"{letter.path}/text/8.json")
    x, y, *_ = next(word for word in words if word[4:] == ["Card"])
    sheet, box = page.locator("[data-page='8']").bounding_box(), line.bounding_box()
    assert box["x"] == pytest.approx(sheet["x"] + x * sheet["width"], abs=1)
    assert box["y"] == pytest.approx(sheet["y"] + y * sheet["height"], abs=1)
    last = page.evaluate("it => it.lastChild.getBoundingClientRect().right", line.element_handle())
    end = max(word[0] + word[2] for word in words if word != "\n" and abs(word[1] - y) < 0.01)
    assert last == pytest.approx(sheet["x"] + end * sheet["width"], abs=2)
    page.evaluate("getSelection().selectAllChildren(document.querySelector(\"[data-page='8'] .v-text\"))")
    copied = page.evaluate("String(getSelection())")
    assert "Card readers 84 € 11,760\nCounter terminal 1 € 640\n" in copied


def test_a_word_that_is_parted_at_a_lines_end_is_pasted_whole(page, letter):
    opened(page, letter)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("""() => {
      const parted = document.createElement("p");
      parted.append("ma\\u00ad\\nchine");
      document.querySelector("main").append(parted);
      getSelection().selectAllChildren(parted);
      document.execCommand("copy");
    }""")
    assert page.evaluate("navigator.clipboard.readText()") == "machine"


def test_links_lead_within_the_document_and_out_of_it(page, letter):
    opened(page, letter, "#page=2")
    page.get_by_role("link", name="the fifth page").click()
    reads(page, 5)
    page.evaluate("location.hash = '#page=8'")
    away = page.get_by_role("link", name="halyard.example. (new tab)")
    assert away.get_attribute("rel") == "noopener noreferrer"
    context, terms = page.context, "https://halyard.example/terms"
    with context.expect_page(), context.expect_event("request", lambda request: request.url == terms) as asked:
        away.click()
    assert asked.value.redirected_from.url.endswith(f"{letter.path}/to/8/0")
    reads(page, 8)


def test_the_contents_lead_to_their_pages(page, letter):
    opened(page, letter)
    page.get_by_role("button", name="Contents", exact=True).click()
    page.get_by_role("link", name="Price").click()
    reads(page, 8)
    page.get_by_role("button", name="Pages", exact=True).click()
    expect(page.get_by_role("link", name="Page 8 of 12")).to_have_attribute("aria-current", "true")


def test_on_a_phone_the_rail_lies_over_the_pages_until_one_is_chosen(page, letter):
    page.set_viewport_size(NARROW)
    opened(page, letter)
    expect(page.get_by_role("navigation")).to_be_hidden()
    page.get_by_role("button", name="Pages and contents").click()
    page.get_by_role("link", name="Page 6 of 12").click()
    expect(page.get_by_role("navigation")).to_be_hidden()
    reads(page, 6)


def test_a_page_that_does_not_come_says_so_and_is_tried_again(page, letter):
    page.clock.install()
    page.route("**/pages/1.webp*", lambda route: route.abort())
    page.goto(letter.path)
    lost = page.get_by_text("This page cannot be shown right now.")
    while not lost.is_visible():
        page.clock.run_for(1000)
    page.unroute("**/pages/1.webp*")
    page.get_by_role("button", name="Try again").click()
    expect(lost).to_be_hidden()
    drawn = page.locator("[data-page='1'] > img").last
    wait_until(lambda: drawn.evaluate("it => it.naturalWidth") == 1400, "the page is there")


def test_the_first_key_leads_past_the_tools(page, letter):
    opened(page, letter)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "pages"
