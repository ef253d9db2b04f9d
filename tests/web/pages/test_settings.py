"""The settings, and how a browser becomes one of our own: in a real browser, whose pages and links are two sites."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from daemon.core.device_cookie import NAME
from daemon.flows.devices import make_ticket, register_device
from daemon.flows.people import invite, sign_in
from daemon.storage.records import Role
from tests.servers.chromium import obstacles
from tests.web.capture.recipient import KEYRING, link, rows
from tests.web.house import House, open_house_of_two_sites
from tests.web.looks import in_every_look
from tests.web.pages.visitor import ELSA, Visitor, invited, signed_in

pytestmark = pytest.mark.slow

JONAS, MAJA = "jonas@halyard.example", "maja@halyard.example"
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1"
HOSTILE = "<img src=x onerror=alert(1)> Chrome/131"


@pytest.fixture
def house(tmp_path, migrated_sqlite) -> Iterator[House]:
    shutil.copy(migrated_sqlite, tmp_path / "harken.db")
    with open_house_of_two_sites(f"sqlite:///{tmp_path}/harken.db") as opened:
        yield opened


def links_at(house: House) -> str:
    assert house.server is not None
    return f"http://localhost:{house.server.port}"


def browser_of(house: House, address: str, agent: str = SAFARI) -> bytes:
    """Another browser in which this person is signed in: its id."""
    before, now = house.store.reads.own_devices(), house.clock()
    session = sign_in(house.store, invite(house.store, address, None, now).path.removeprefix("/login/"), now)
    assert session is not None
    register_device(house.store, KEYRING, make_ticket(KEYRING, session, now), "", agent, now)
    (made,) = house.store.reads.own_devices() - before
    return made


def remove(visitor: Visitor, browser: bytes) -> int:
    return visitor.post("/settings/browsers/remove", {"csrf": visitor.get("/").csrf, "browser": browser.hex()}).status


# In a browser


def test_whoever_signs_in_clicks_as_one_of_us_from_then_on(house: House, elsas_page: Page) -> None:
    assert elsas_page.url == "http://127.0.0.1:" + links_at(house).rpartition(":")[2] + "/"
    elsas_page.goto(links_at(house) + link(elsas_page.url + "mailboxes"))
    expect(elsas_page.get_by_role("heading", name="Mailboxes", exact=True)).to_be_visible()
    (click,) = rows(house)
    assert click["device"] in house.store.reads.own_devices()


def test_somebody_elses_browser_is_nobodys(house: House, page: Page) -> None:
    page.goto(links_at(house) + link(links_at(house) + "/favicon.ico"))
    assert [click["device"] for click in rows(house)] == [None]


def test_no_script_reads_the_cookie_and_no_page_of_ours_is_sent_it(house: House, elsas_page: Page) -> None:
    cookie = next(each for each in elsas_page.context.cookies() if each["name"] == NAME)
    assert (cookie["domain"], cookie["httpOnly"]) == ("localhost", True)


def test_a_browser_is_taken_out_and_comes_back(house: House, elsas_page: Page) -> None:
    elsas_page.goto("/settings")
    here = elsas_page.get_by_role("listitem").filter(has_text="This browser")
    expect(here).to_contain_text("Chrome on Linux")
    here.get_by_role("button", name="Remove Chrome on Linux").click()
    expect(elsas_page.get_by_role("status")).to_contain_text("The browser is removed.")
    assert house.store.reads.own_devices() == frozenset()

    elsas_page.get_by_role("button", name="Add this browser").click()
    expect(elsas_page.get_by_role("status")).to_contain_text("This browser is one of yours now.")
    expect(here).to_be_visible()
    elsas_page.goto(links_at(house) + link(links_at(house) + "/favicon.ico"))
    assert {click["device"] for click in rows(house)} == house.store.reads.own_devices()


def test_a_cookie_that_was_deleted_is_set_again(house: House, elsas_page: Page) -> None:
    elsas_page.context.clear_cookies(name=NAME)
    elsas_page.goto("/settings")
    elsas_page.get_by_role("button", name="Set its cookie again").click()
    expect(elsas_page.get_by_role("status")).to_contain_text("This browser is one of yours now.")
    assert any(each["name"] == NAME for each in elsas_page.context.cookies())


def test_it_works_without_scripts(browser, house: House) -> None:
    assert house.server is not None
    context = browser.new_context(base_url=f"http://127.0.0.1:{house.server.port}", java_script_enabled=False)
    page = context.new_page()
    page.goto(invited(house))
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Settings").click()
    page.get_by_role("button", name="Remove Chrome on Linux").click()
    page.get_by_role("button", name="Add this browser").click()
    expect(page.get_by_text("This browser is one of yours now.")).to_be_visible()
    context.close()


def test_nobody_stumbles_over_it(house: House, elsas_page: Page) -> None:
    for owner in (ELSA, JONAS, MAJA):
        browser_of(house, owner)
    for width, light in in_every_look(elsas_page, "/settings?told=added", height=1200):
        elsas_page.locator("details > summary").click()
        assert obstacles(elsas_page) == [], (width, light)
        assert elsas_page.evaluate("document.documentElement.scrollWidth") == width


def test_it_fits_on_the_narrowest_screen_and_is_found_there(house: House, elsas_page: Page) -> None:
    browser_of(house, "a.person.with.quite.a.long.name@a-rather-long-company-name.example")
    elsas_page.set_viewport_size({"width": 320, "height": 900})
    elsas_page.locator("[popovertarget=account]:visible").click()
    elsas_page.get_by_role("link", name="Settings").click()
    elsas_page.locator("details > summary").click()
    assert elsas_page.evaluate("document.documentElement.scrollWidth") == 320


# What it says, and to whom


def test_a_rep_sees_and_removes_their_own_alone(house: House) -> None:
    rep = signed_in(house, JONAS, Role.REP)
    own, elsas = browser_of(house, JONAS), browser_of(house, ELSA, "Firefox/133 (X11; Linux)")
    text = rep.get("/settings").text
    assert "Safari on iPhone" in text
    assert "Firefox on Linux" not in text
    assert (remove(rep, elsas), remove(rep, own), remove(rep, own)) == (404, 303, 404)
    assert house.store.reads.own_devices() == {elsas}


def test_an_admin_sees_how_many_there_are_and_removes_anybodys(house: House) -> None:
    admin = signed_in(house)
    jonas = browser_of(house, JONAS)
    assert "1 browser of 1 other person counts" in admin.get("/settings").text
    browser_of(house, JONAS)
    browser_of(house, MAJA)
    assert "3 browsers of 2 other people count" in admin.get("/settings").text
    assert remove(admin, jonas) == 303
    assert jonas not in house.store.reads.own_devices()


def test_this_browser_comes_first(house: House) -> None:
    here = signed_in(house)
    there = urlsplit(here.post("/settings/browsers/add", {"csrf": here.get("/").csrf}).location)
    here.get(f"{there.path}?{there.query}", {"User-Agent": "Firefox/133 (X11; Linux)"})
    house.clock.pass_by(timedelta(minutes=1))
    browser_of(house, ELSA)
    text = here.get("/settings").text
    assert text.index("Firefox on Linux") < text.index("This browser</span>") < text.index("Safari on iPhone")


def test_a_browser_that_is_none_of_ours_is_told_so(house: House) -> None:
    text = signed_in(house).get("/settings").text  # it never went by the host of our links
    assert "This browser is not one of them." in text


def test_one_that_did_not_come_by_the_host_of_links_is_not_praised(house: House) -> None:
    text = signed_in(house).get("/settings?told=added").text
    assert "it never came by localhost" in text


def test_what_a_browser_calls_itself_is_not_repeated(house: House) -> None:
    browser_of(house, ELSA, HOSTILE)
    text = signed_in(house).get("/settings").text
    assert "<strong>Chrome</strong>" in text
    assert "onerror" not in text


@pytest.mark.parametrize("nonsense", ["", "x", "ff" * 16, "é", "0" * 64])
def test_what_names_no_browser_removes_none(house: House, nonsense: str) -> None:
    admin = signed_in(house)
    browser_of(house, ELSA)
    sent = {"csrf": admin.get("/").csrf, "browser": nonsense}
    assert admin.post("/settings/browsers/remove", sent).status in (404, 422)
    assert len(house.store.reads.own_devices()) == 1


def test_neither_is_done_without_the_pages_token(house: House) -> None:
    admin = signed_in(house)
    own = browser_of(house, ELSA)
    assert admin.post("/settings/browsers/remove", {"browser": own.hex()}).status == 403
    assert admin.post("/settings/browsers/add").status == 403
    assert house.store.reads.own_devices() == {own}
