"""The live feed in a real browser."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from daemon.bus import MemoryBus
from daemon.core.events import Event, EventType, Evidence
from daemon.core.sends import Contact, NewSend
from daemon.flows.mailboxes import note_state
from daemon.storage.records import MailboxState, Origin
from daemon.storage.store import Store
from tests.servers.chromium import obstacles
from tests.servers.patience import wait_until
from tests.web.house import House, open_detached_house
from tests.web.looks import NARROWEST, in_every_look
from tests.web.pages.played import play
from tests.web.pages.visitor import ELSA, Visitor, invited

pytestmark = pytest.mark.slow

KEVIN = Contact("flynn@flynnsarcade.com", name="Kevin Flynn")
HOSTILE = "<img src=x onerror=alert(1)>\"'`${1}</script>\r\n\r\ndata: x"
PROOF = (Evidence("message_id", "In-Reply-To: <a1@mail.halyard.example>"),)


def sent(house: House, contact: Contact = KEVIN, campaign: str = "arcades", subject: str = "Cashless play") -> str:
    """Answers with the send's id."""
    mail = NewSend(f"{contact.email}-{campaign}", "elsa@halyard.example", campaign, contact, house.clock(), subject)
    with house.store.transaction() as tx:
        return tx.add_send(mail, house.clock()).send.id


def heard(
    house: House,
    *kinds: EventType,
    contact: Contact = KEVIN,
    campaign: str = "arcades",
    snippet: str = "",
    **facts: str,
) -> None:
    event = Event(
        EventType.REPLY_RECEIVED,
        house.clock(),
        house.clock(),
        contact=contact.email,
        campaign_id=campaign,
        mailbox="elsa@halyard.example",
        facts={"via": "contact", "matched_by": "message_id"} | facts,
        personal={"snippet": snippet, "from": contact.email},
        evidence=PROOF,
    )
    with house.store.transaction() as tx:
        for kind in kinds:
            tx.record(replace(event, type=kind))


def lines(page: Page) -> list[str]:
    return page.locator("#lines .say").all_inner_texts()


@pytest.fixture
def feed(elsas_page: Page, house: House) -> Page:
    """Open, connected, with one reply in it."""
    sent(house)
    heard(house, EventType.REPLY_RECEIVED, snippet="The first.")
    elsas_page.goto("/")
    expect(elsas_page.get_by_text("The first.")).to_be_visible()
    return elsas_page


def test_what_is_heard_appears_without_a_reload_in_human_words(feed, house):
    house.clock.pass_by(timedelta(hours=2))
    heard(house, EventType.REPLY_RECEIVED, EventType.CAMPAIGN_STOP, reason="reply", snippet="Come Tuesday.")
    expect(feed.get_by_text("arcades stopped, because Kevin replied")).to_be_visible()
    assert lines(feed) == [
        "arcades stopped, because Kevin replied",
        "Replied: “Come Tuesday.”",
        "Replied: “The first.”",
    ]
    expect(feed.locator(".group")).to_have_count(2)


def test_what_follows_within_the_hour_joins_the_group(feed, house):
    heard(house, EventType.CAMPAIGN_STOP, reason="reply")
    expect(feed.get_by_text("arcades stopped")).to_be_visible()
    expect(feed.locator(".group")).to_have_count(1)
    assert lines(feed)[1] == "Replied: “The first.”"


def test_a_group_that_goes_on_comes_to_the_top(feed, house):
    ingrid = Contact("ingrid@aakesson.example", name="Ingrid Åkesson")
    sent(house, ingrid)
    heard(house, EventType.REPLY_RECEIVED, contact=ingrid)
    expect(feed.locator(".group").first).to_contain_text("Ingrid Åkesson")
    heard(house, EventType.CAMPAIGN_STOP, reason="reply")
    expect(feed.locator(".group").first).to_contain_text("Kevin Flynn")
    expect(feed.locator(".group")).to_have_count(2)


def test_repeats_fold_into_one_line_with_a_count(feed, house):
    for _ in range(3):
        heard(house, EventType.RECEIPT_RECEIVED)
    expect(feed.get_by_text("Confirmed reading 3 times")).to_be_visible()
    assert len(lines(feed)) == 2


def test_a_held_feed_does_not_move_and_says_how_much_is_new(feed, house):
    feed.get_by_role("button", name="Hold the feed").click()
    heard(house, EventType.CAMPAIGN_STOP, reason="reply")
    expect(feed.get_by_role("button", name="1 newer line")).to_be_visible()
    assert lines(feed) == ["Replied: “The first.”"]
    feed.get_by_role("button", name="1 newer line").click()
    expect(feed.get_by_text("arcades stopped")).to_be_visible()
    expect(feed.get_by_role("button", name="Hold the feed")).to_have_attribute("aria-pressed", "false")


def at_rest(line):
    """Where it stands in the window, once those far from it that come into view have their real height."""
    seen = []

    def rests():
        seen.append(line.bounding_box()["y"])
        return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

    wait_until(rests, "the page is at rest")
    return seen[-1]


def test_who_reads_further_down_is_not_moved(feed, house):
    for n in range(30):
        house.clock.pass_by(timedelta(hours=2))
        heard(house, EventType.REPLY_RECEIVED, snippet=f"Number {n}.")
    expect(feed.get_by_text("Number 29.")).to_be_visible()
    read = feed.get_by_text("Number 10.")
    read.scroll_into_view_if_needed()
    before = at_rest(read)
    heard(house, EventType.CAMPAIGN_STOP, reason="reply")
    marker = feed.get_by_role("button", name="1 newer line")
    expect(marker).to_be_visible()
    assert at_rest(read) == pytest.approx(before, abs=1)
    marker.click()
    expect(feed.get_by_text("arcades stopped")).to_be_in_viewport()


def test_an_open_drawer_stays_where_it_is_and_open(feed, house):
    feed.get_by_text("The first.").click()
    expect(feed.get_by_text("In-Reply-To names your mail")).to_be_visible()
    ingrid = Contact("ingrid@aakesson.example", name="Ingrid Åkesson")
    sent(house, ingrid)
    heard(house, EventType.REPLY_RECEIVED, contact=ingrid)
    heard(house, EventType.RECEIPT_RECEIVED)
    expect(feed.get_by_text("Confirmed reading")).to_be_visible()
    expect(feed.get_by_text("In-Reply-To names your mail").last).to_be_visible()
    expect(feed.locator(".group").first).to_contain_text("Ingrid Åkesson")


def test_a_campaign_is_resumed_from_the_drawer_of_its_stop(feed, house):
    heard(house, EventType.CAMPAIGN_STOP, reason="reply")
    feed.get_by_text("arcades stopped").click()
    feed.get_by_role("button", name="Resume arcades").click()
    expect(feed.get_by_text("arcades resumed by hand")).to_be_visible()
    assert house.store.reads.contact(KEVIN.email).enrollments[0].state == "open"


def test_filters_are_kept_in_the_address_and_hold_for_news_too(feed, house):
    ingrid = Contact("ingrid@aakesson.example", name="Ingrid Åkesson")
    sent(house, ingrid, "canteens")
    feed.reload()
    feed.get_by_label("Campaign").select_option("canteens")
    feed.wait_for_url("**campaign=canteens**")
    expect(feed.get_by_text("Nothing matches")).to_be_visible()
    heard(house, EventType.RECEIPT_RECEIVED)
    heard(house, EventType.REPLY_RECEIVED, contact=ingrid, campaign="canteens", snippet="Gärna.")
    expect(feed.get_by_text("Gärna.")).to_be_visible()
    assert lines(feed) == ["Replied: “Gärna.”"]


def test_words_are_searched_in_names_whatever_their_case(feed, house):
    feed.get_by_label("Search events").fill("KEVIN flynn")
    feed.keyboard.press("Enter")
    feed.wait_for_url("**q=KEVIN**")
    assert lines(feed) == ["Replied: “The first.”"]


def test_machines_are_left_out_and_counted_until_they_are_asked_for(feed, house):
    heard(house, EventType.CHALLENGE_RECEIVED)
    feed.reload()
    expect(feed.get_by_text("Lines of machines and of ourselves left out: 1")).to_be_visible()
    feed.get_by_role("link", name="Show them").click()
    expect(feed.get_by_text("A spam filter asks")).to_be_visible()


def test_older_lines_come_by_scrolling(feed, house):
    _long_past(house)
    feed.reload()
    assert len(lines(feed)) < 120
    expect(feed.get_by_text("The first.")).to_have_count(0)
    _read_to_the_end(feed)
    expect(feed.get_by_text("The first.")).to_have_count(1)
    assert len(lines(feed)) == 121
    assert len(feed.locator("h2.day").all_inner_texts()) == len(set(feed.locator("h2.day").all_inner_texts()))


def _read_to_the_end(feed: Page) -> None:
    for _ in range(100):
        feed.keyboard.press("End")
        if not feed.locator(".older").count():
            return
        feed.wait_for_timeout(100)


def _long_past(house: House) -> None:
    for n in range(120):
        house.clock.pass_by(timedelta(hours=2))
        heard(house, EventType.REPLY_RECEIVED, snippet=f"Number {n}.")


def test_a_feed_open_all_day_lets_go_what_is_far_below_and_gets_it_back_by_scrolling(feed, house):
    feed.locator("summary").first.focus()
    _many(house, 900)
    expect(feed.get_by_text("Number 899.")).to_be_visible(timeout=30_000)
    expect(feed.locator("#lines [data-line]").nth(600)).to_have_count(0)
    assert len(lines(feed)) >= 400
    expect(feed.get_by_text("The first.")).to_have_count(1)  # it has the focus
    assert feed.evaluate("document.activeElement.textContent").find("The first.") >= 0
    _read_to_the_end(feed)
    told = feed.locator("#lines .say").all_text_contents()
    assert len(told) == len(set(told)) == 901


def test_a_feed_held_for_long_begins_anew(feed, house):
    feed.evaluate("window.same = true")
    feed.get_by_role("button", name="Hold the feed").click()
    for n in range(4):
        _many(house, 100, f"{n}-")
    marker = feed.get_by_role("button", name="400 newer lines")
    expect(marker).to_be_visible(timeout=20_000)
    marker.click()
    expect(feed.get_by_text("Number 3-99.")).to_be_visible()


def _many(house: House, number: int, named: str = "") -> None:
    """Some each day, and committed at once."""
    with house.store.transaction() as tx:
        for n in range(number):
            house.clock.pass_by(timedelta(minutes=30))
            now = house.clock()
            told = {"snippet": f"Number {named}{n}.", "from": KEVIN.email}
            tx.record(Event(EventType.REPLY_RECEIVED, now, now, contact=KEVIN.email, personal=told, evidence=PROOF))


def test_everything_can_be_done_by_keyboard(feed, house):
    heard(house, EventType.CAMPAIGN_STOP, reason="reply")
    expect(feed.get_by_text("arcades stopped")).to_be_visible()
    keys = feed.keyboard
    keys.press("j")
    expect(feed.locator("summary").nth(0)).to_be_focused()
    keys.press("j")
    expect(feed.locator("summary").nth(1)).to_be_focused()
    keys.press("Enter")
    expect(feed.get_by_text("In-Reply-To names your mail").last).to_be_visible()
    keys.press("k")
    expect(feed.locator("summary").nth(0)).to_be_focused()
    keys.press("h")
    expect(feed.get_by_role("button", name="Held. Go on")).to_be_visible()
    heard(house, EventType.RECEIPT_RECEIVED)
    expect(feed.get_by_role("button", name="1 newer line")).to_be_visible()
    keys.press("n")
    expect(feed.get_by_text("Confirmed reading")).to_be_visible()
    expect(feed.locator("summary").nth(0)).to_be_focused()
    keys.press("?")
    expect(feed.get_by_role("heading", name="Keys")).to_be_visible()
    keys.press("Escape")
    keys.press("/")
    expect(feed.get_by_label("Search events")).to_be_focused()
    keys.type("jhn?")
    expect(feed.get_by_label("Search events")).to_have_value("jhn?")


def test_single_keys_can_be_switched_off(feed):
    feed.get_by_role("button", name="Keys").click()
    feed.get_by_label("Single keys work").uncheck()
    feed.reload()
    feed.keyboard.press("h")
    feed.keyboard.press("j")
    expect(feed.get_by_role("button", name="Hold the feed")).to_have_attribute("aria-pressed", "false")
    expect(feed.locator("summary").first).not_to_be_focused()


def test_a_mailbox_that_falls_silent_is_told_of_beside_the_live_dot(feed, house):
    with house.store.transaction() as tx:
        tx.save_mailbox("elsa@halyard.example", "imap", {}, None, Origin.API, house.clock())
    needs = MailboxState.NEEDS_ATTENTION
    note_state(house.store, "elsa@halyard.example", needs, "Enter it again.", house.clock(), "http://127.0.0.1")
    expect(feed.locator("#lines")).to_contain_text("elsa@halyard.example is not heard: Enter it again")
    expect(feed.locator("#state")).to_have_text("Live. Not heard: elsa@halyard.example.", timeout=15_000)
    expect(feed.get_by_role("heading", name="Yours to settle")).to_be_visible()
    expect(feed.get_by_role("link", name="Mailboxes 1 to look at")).to_be_visible()


def test_newer_lines_are_said_once_and_politely(feed, house):
    heard(house, EventType.RECEIPT_RECEIVED)
    expect(feed.get_by_role("status")).to_have_text("1 newer line")


@pytest.fixture
def plain_page(browser: Browser, house: House, elsa: Visitor) -> Iterator[Page]:
    """Signed in, in a browser that runs no scripts."""
    context = browser.new_context(base_url=elsa.origin, java_script_enabled=False)
    context.add_cookies([{"name": name, "value": value, "url": elsa.origin} for name, value in elsa.cookies.items()])
    yield context.new_page()
    context.close()


def test_without_scripts_it_is_read_filtered_and_acted_upon(plain_page, house):
    sent(house)
    heard(house, EventType.REPLY_RECEIVED, EventType.CAMPAIGN_STOP, reason="reply", snippet="The first.")
    _long_past(house)
    plain_page.goto("/")
    for _ in range(3):
        plain_page.get_by_role("link", name="Older lines").click()
        if plain_page.get_by_text("The first.").count():
            break
    expect(plain_page.get_by_text("These are older lines.")).to_be_visible()
    plain_page.get_by_label("Kind of event").select_option("signals")
    plain_page.get_by_role("button", name="Show").click()
    assert lines(plain_page) == ["arcades stopped, because Kevin replied"]
    plain_page.locator("summary").click()
    plain_page.get_by_role("button", name="Resume arcades").click()
    expect(plain_page.locator("#lines .say").first).to_have_text("arcades resumed by hand")


def test_what_strangers_write_stays_text(feed, house):
    alarms = []

    def alarmed(dialog):
        alarms.append(dialog.message)
        dialog.dismiss()

    feed.on("dialog", alarmed)
    walter = Contact("walter@gibbs.example", name=HOSTILE.replace("\r\n", " "))
    sent(house, walter, "a<b>&c", subject=HOSTILE)
    heard(
        house, EventType.REPLY_RECEIVED, EventType.REACTION_RECEIVED, contact=walter, campaign="a<b>&c", snippet=HOSTILE
    )
    expect(feed.locator(".group").first).to_contain_text("<img src=x onerror=alert(1)>")
    live = lines(feed)
    feed.goto("/?q=%3Cimg")
    assert lines(feed) == live[:2]
    assert feed.locator("#lines img").count() == 0
    assert alarms == []


def test_a_first_run_says_what_to_do_next(elsas_page):
    elsas_page.goto("/")
    expect(elsas_page.get_by_text("Nothing heard yet")).to_be_visible()
    expect(elsas_page.get_by_role("link", name="Connect a mailbox")).to_be_visible()


def test_days_and_hours_are_the_readers(browser, house, elsa):
    sent(house)
    heard(house, EventType.REPLY_RECEIVED)  # at 09:00 UTC
    context = browser.new_context(base_url=elsa.origin, timezone_id="Asia/Tokyo")
    context.add_cookies([{"name": name, "value": value, "url": elsa.origin} for name, value in elsa.cookies.items()])
    page = context.new_page()
    page.goto("/")
    expect(page.locator("#lines time")).to_have_text("18:00")
    context.close()


def test_nothing_is_missed_over_a_restart(browser, tmp_path, migrated_sqlite):
    url = f"sqlite:///{tmp_path / 'harken.db'}"
    shutil.copy(migrated_sqlite, tmp_path / "harken.db")
    context = browser.new_context()
    page = context.new_page()
    with open_detached_house(url) as before:
        assert before.server is not None
        port = before.server.port
        sent(before)
        heard(before, EventType.REPLY_RECEIVED, snippet="Before.")
        page.goto(f"http://127.0.0.1:{port}{invited(before)}")
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_text("Before.")).to_be_visible()
        heard(before, EventType.RECEIPT_RECEIVED)
        expect(page.get_by_text("Confirmed reading")).to_be_visible()
        page.evaluate("window.same = true")
    expect(page.get_by_text("Nothing will be missed")).to_be_visible()
    away = replace(before, store=Store(url, MemoryBus()), server=None)
    heard(away, EventType.REPLY_RECEIVED, snippet="While it was down.")
    away.store.close()
    with open_detached_house(url, port) as after:
        expect(page.get_by_text("While it was down.")).to_be_visible(timeout=20_000)
        heard(after, EventType.REPLY_RECEIVED, snippet="After.")
        expect(page.get_by_text("After.")).to_be_visible()
        expect(page.get_by_text("Nothing will be missed")).to_have_count(0)
        assert page.evaluate("window.same")
        assert len(lines(page)) == 4
        context.close()


def _watched(house: House) -> None:
    """The reader's own mailbox: so there is a choice of whose events to see."""
    with house.store.transaction() as tx:
        tx.save_mailbox(ELSA, "imap", {}, None, Origin.API, house.clock())


def test_nobody_stumbles_over_it(elsas_page, house):
    _watched(house)
    play(house.store, house.clock())
    for width, light in in_every_look(elsas_page, "/?all=1", height=3000):
        for summary in elsas_page.locator(".line > summary").all()[:6]:
            summary.click()
        assert obstacles(elsas_page) == [], (width, light)
        assert elsas_page.evaluate("document.documentElement.scrollWidth") == width


def test_it_fits_on_the_narrowest_screen(elsas_page, house):
    _watched(house)
    play(house.store, house.clock())
    elsas_page.set_viewport_size({"width": NARROWEST, "height": 900})
    elsas_page.goto("/?all=1")
    expect(elsas_page.get_by_role("link", name="Mine")).to_be_visible()
    assert elsas_page.evaluate("document.documentElement.scrollWidth") == NARROWEST


def test_the_first_screen_is_light(elsa, house):
    play(house.store, house.clock())
    assert len(elsa.get("/").text) < 100_000


def test_only_who_is_signed_in_sees_anything(stranger):
    assert stranger.get("/").location == "/login"
    for path in ("/feed/older", "/feed/aside", "/feed/stream"):
        assert stranger.get(path, {"Accept": "*/*"}).status == 401


@pytest.mark.parametrize("deed", ["stop evt_unknown", "erase", "", "resume"])
def test_what_cannot_be_done_is_not(elsa, deed):
    assert elsa.post("/feed/act", {"csrf": elsa.get("/").csrf, "deed": deed}).status in (404, 422, 400)


def test_a_place_that_never_was_is_told_so(elsa):
    assert elsa.get("/?before=nonsense").status == 410


def test_a_zone_that_is_none_counts_as_utc(elsa, house):
    sent(house)
    heard(house, EventType.REPLY_RECEIVED)
    elsa.cookies["harken_zone"] = "../../etc/passwd"
    assert ">09:00<" in elsa.get("/").text
