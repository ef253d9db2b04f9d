"""The mailboxes page: in a real browser where that matters, with a real Dovecot behind it."""

import gzip
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from connectors.base import Backlog
from daemon.core.events import Event
from daemon.core.events import EventType as E
from daemon.flows.autodetect import Found, Source
from daemon.storage.records import Mailbox, MailboxState, Origin, Role
from tests.servers.chromium import obstacles
from tests.servers.dovecot import PASSWORD, Dovecot, running_dovecot
from tests.web.house import House
from tests.web.looks import in_every_look
from tests.web.pages.visitor import ELSA, Visitor, invited, signed_in

pytestmark = pytest.mark.slow

JONAS, MAJA = "jonas@halyard.example", "maja@halyard.example"
REFUSED = "imap.halyard.example refused the user name or password. Reconnect the mailbox with the right password."
HOSTILE = "<img src=x onerror=alert(1)>\"'"


@pytest.fixture(scope="module")
def mail_server() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


def connected(house: House, address: str, origin: Origin = Origin.API) -> Mailbox:
    settings: dict[str, Any] = {
        "host": "imap.halyard.example",
        "port": 993,
        "tls": "implicit",
        "username": address,
        "folders": ["INBOX", "Archive"],
        "shared": False,
    }
    with house.store.transaction() as tx:
        mailbox = tx.save_mailbox(address, "imap", settings, b"sealed", origin, house.clock())
        tx.set_mailbox_state(address, MailboxState.CONNECTED, None, house.clock())
        tx.set_mailbox_synced(address, ["INBOX", "Archive"], house.clock(), [("Trash", "a bin")])
    return mailbox


def state(house: House, address: str, what: MailboxState, reason: str | None = None) -> None:
    with house.store.transaction() as tx:
        tx.set_mailbox_state(address, what, reason, house.clock())


def at(server: Dovecot, user: str, **changes: str) -> dict[str, str]:
    """The form, as somebody fills it for this server."""
    usual = {"address": user, "host": "127.0.0.1", "port": str(server.port), "tls": "none", "password": PASSWORD}
    return usual | changes


def post(visitor: Visitor, path: str, **form: str) -> Any:
    return visitor.post(path, {"csrf": visitor.get("/mailboxes").csrf, **form})


# What it shows


def test_each_mailbox_says_how_it_is(house: House, elsa: Visitor) -> None:
    connected(house, JONAS)
    house.clock.pass_by(timedelta(seconds=12))
    text = elsa.get("/mailboxes").text
    for said in (JONAS, "Listening", "12 s ago", "imap.halyard.example:993", "INBOX, Archive", "Trash", "A bin"):
        assert said in text


def test_one_that_needs_a_person_says_why_and_what_to_do(house: House, elsa: Visitor) -> None:
    mailbox = connected(house, MAJA)
    state(house, MAJA, MailboxState.NEEDS_ATTENTION, REFUSED)
    text = elsa.get("/mailboxes").text
    assert f"{MAJA} is not heard since 09:00 today." in text
    assert f"{REFUSED} Until then answers in it stop no campaign." in text
    assert f'href="/mailboxes/{mailbox.id}/reconnect"' in text


def test_a_lost_connection_needs_nobody(house: House, elsa: Visitor) -> None:
    connected(house, JONAS)
    state(house, JONAS, MailboxState.DISCONNECTED, "imap.halyard.example did not answer in time.")
    text = elsa.get("/mailboxes").text
    assert "imap.halyard.example did not answer in time. Harken tries again by itself." in text


def test_a_first_reading_says_how_far_it_is(house: House, elsa: Visitor) -> None:
    with house.store.transaction() as tx:
        tx.save_mailbox(JONAS, "imap", {}, None, Origin.CONFIG, house.clock())
        tx.set_mailbox_state(JONAS, MailboxState.SYNCING, None, house.clock())
        tx.set_mailbox_backlog(JONAS, Backlog(1200, 3400, 0))
    text = elsa.get("/mailboxes").text
    assert "Reading 30 days back: 1,200 of about 3,400 mails" in text
    assert '<progress max="3400" value="1200"' in text


def test_what_a_server_says_is_shown_and_not_obeyed(house: House, elsa: Visitor) -> None:
    connected(house, JONAS)
    with house.store.transaction() as tx:
        tx.set_mailbox_synced(JONAS, [HOSTILE], house.clock(), [(HOSTILE, HOSTILE)])
    state(house, JONAS, MailboxState.DISCONNECTED, HOSTILE)
    assert "<img" not in elsa.get("/mailboxes").text


def test_how_soon_and_how_much_was_heard_is_told_from_the_answers(house: House, elsa: Visitor) -> None:
    connected(house, JONAS)
    connected(house, MAJA)
    house.clock.pass_by(timedelta(hours=2))
    for late, kind in ((1.2, E.REPLY_RECEIVED), (1.4, E.BOUNCE_RECEIVED), (9, E.REPLY_RECEIVED)):
        arrived = house.clock() - timedelta(seconds=late)
        with house.store.transaction() as tx:
            tx.record(Event(kind, arrived, house.clock(), mailbox=JONAS))
    text = elsa.get("/mailboxes").text
    assert "Mostly within 2 s of its arrival" in text
    assert 'aria-label="Last hour: 3 answers, 2 of them by people"' in text
    assert "No answer came in the last day" in text


def test_a_great_many_are_shown_a_page_at_a_time_and_found_by_their_address(house: House, elsa: Visitor) -> None:
    with house.store.transaction() as tx:
        for n in range(230):
            tx.save_mailbox(f"rep{n:03}@halyard.example", "imap", {}, None, Origin.CONFIG, house.clock())
    state(house, "rep229@halyard.example", MailboxState.NEEDS_ATTENTION, REFUSED)
    first, last = elsa.get("/mailboxes").text, elsa.get("/mailboxes?start=200").text
    assert "1 to 100 of 230" in first
    assert first.index("<strong>rep229@") < first.index("<strong>rep000@")
    assert 'href="/mailboxes?start=100"' in first
    assert last.count('<details class="box">') == 30
    found = elsa.get("/mailboxes/list?q=REP12").text
    assert found.count('<details class="box">') == 10
    assert "Nothing matches" in elsa.get("/mailboxes?q=nobody").text
    assert len(gzip.compress(first.encode())) < 50_000


# Connecting


def test_a_mailbox_is_connected_from_its_address_on(house: House, elsas_page: Page, mail_server: Dovecot) -> None:
    user = mail_server.new_user()
    house.on_find = lambda address: Found(Source.GUESS, "127.0.0.1", mail_server.port, address)
    elsas_page.goto("/mailboxes")
    elsas_page.get_by_label("Address").fill(user)
    elsas_page.get_by_role("button", name="Find the settings").click()
    expect(elsas_page.get_by_role("heading", level=1)).to_have_text(f"Connect {user}")
    elsas_page.get_by_text("Server: 127.0.0.1").click()
    elsas_page.get_by_label("Encryption").select_option("none")
    elsas_page.get_by_label("Password").fill("wrong")
    elsas_page.get_by_role("button", name="Connect").click()
    expect(elsas_page.locator("#password-error")).to_contain_text("refused the user name or password")
    assert house.store.reads.mailbox(user) is None
    elsas_page.get_by_label("Password").fill(PASSWORD)
    elsas_page.get_by_role("button", name="Connect").click()
    elsas_page.wait_for_url("/mailboxes?told=connected")
    expect(elsas_page.locator(".boxes")).to_contain_text(user)
    made = house.store.reads.mailbox(user)
    assert made is not None
    assert made.settings["host"] == "127.0.0.1"


def test_all_of_it_works_without_scripts(house: House, elsa: Visitor, mail_server: Dovecot) -> None:
    user = mail_server.new_user()
    assert "Harken finds out by it" in elsa.get("/mailboxes").text
    assert f"Connect {user}" in post(elsa, "/mailboxes/find", address=user).text
    assert post(elsa, "/mailboxes/connect", **at(mail_server, user)).location == "/mailboxes?told=connected"
    mailbox = house.store.reads.mailbox(user)
    assert mailbox is not None
    assert post(elsa, f"/mailboxes/{mailbox.id}/remove").location == "/mailboxes?told=removed"
    assert house.store.reads.mailbox(user) is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"password": ""}, "Type the password."),
        ({"host": "imap://x"}, "This is no host name"),
        ({"port": "0"}, "A port is a number"),
        ({"host": "imap.halyard.example"}, "Without encryption"),
        ({"port": "1"}, "Connection refused"),
        ({"password": "wrong"}, "refused the user name or password"),
        ({"tls": "ssl"}, "Choose one of these."),
    ],
)
def test_what_cannot_be_is_told_beside_its_field(
    house: House, elsa: Visitor, mail_server: Dovecot, changes: dict[str, str], said: str
) -> None:
    user = mail_server.new_user()
    answer = post(elsa, "/mailboxes/connect", **at(mail_server, user, **changes))
    assert (answer.status, said in answer.text) == (422, True)
    assert PASSWORD not in answer.text
    assert house.store.reads.mailbox(user) is None


def test_no_address_is_told_so(elsa: Visitor) -> None:
    answer = post(elsa, "/mailboxes/find", address=HOSTILE)
    assert answer.status == 422
    assert "This is no mail address" in answer.text
    assert "<img" not in answer.text


def test_where_no_password_will_do_none_is_asked_for(house: House, elsa: Visitor) -> None:
    house.on_find = lambda address: Found(Source.PROVIDER, "h", 993, address, "Outlook.com", obstacle="It takes none.")
    answer = post(elsa, "/mailboxes/find", address="flynn@outlook.com")
    assert "It takes none." in answer.text
    assert 'type="password"' not in answer.text


def test_connecting_again_takes_the_new_password_and_keeps_the_rest(
    house: House, elsa: Visitor, mail_server: Dovecot
) -> None:
    user = mail_server.new_user()
    before = connected(house, user)
    state(house, user, MailboxState.NEEDS_ATTENTION, REFUSED)
    assert post(elsa, "/mailboxes/find", address=user).location == f"/mailboxes/{before.id}/reconnect"
    assert 'value="imap.halyard.example"' in elsa.get(f"/mailboxes/{before.id}/reconnect").text
    assert post(elsa, "/mailboxes/connect", **at(mail_server, user)).status == 303
    after = house.store.reads.mailbox(user)
    assert after is not None
    assert (after.id, after.state, after.settings["folders"]) == (
        before.id,
        MailboxState.CONNECTING,
        ["INBOX", "Archive"],
    )
    assert after.sealed != before.sealed


def test_a_mailbox_can_be_asked_now(house: House, elsa: Visitor) -> None:
    asked: list[str] = []
    house.on_sync = asked.append
    assert post(elsa, f"/mailboxes/{connected(house, JONAS).id}/sync").status == 303
    assert asked == [JONAS]


# Who may


def test_a_rep_connects_their_own_and_no_other(house: House, mail_server: Dovecot) -> None:
    rep = signed_in(house, "rep@halyard.example", Role.REP)
    other = connected(house, JONAS)
    for address in (JONAS, MAJA):
        assert "ask a manager" in post(rep, "/mailboxes/find", address=address).text
    assert "ask a manager" in post(rep, "/mailboxes/connect", **at(mail_server, MAJA)).text
    assert rep.get(f"/mailboxes/{other.id}/reconnect").status == 403
    assert post(rep, f"/mailboxes/{other.id}/sync").status == 403
    assert post(rep, f"/mailboxes/{other.id}/remove").status == 403
    assert house.store.reads.mailbox(JONAS) is not None


def test_only_an_admin_names_a_server_inside_the_network(house: House, mail_server: Dovecot) -> None:
    manager = signed_in(house, MAJA, Role.MANAGER)
    answer = post(manager, "/mailboxes/connect", **at(mail_server, JONAS, port="993", tls="implicit"))
    assert "not in the public internet" in answer.text
    assert house.store.reads.mailbox(JONAS) is None


def test_one_of_the_configuration_is_changed_there(house: House, elsa: Visitor) -> None:
    mailbox = connected(house, JONAS, Origin.CONFIG)
    assert "Written in config.toml" in elsa.get("/mailboxes").text
    assert post(elsa, f"/mailboxes/{mailbox.id}/remove").status == 403
    assert "config.toml" in post(elsa, "/mailboxes/find", address=JONAS).text


def test_strangers_see_and_change_nothing(house: House, stranger: Visitor) -> None:
    mailbox = connected(house, JONAS)
    for path in ("/mailboxes", "/mailboxes/list", f"/mailboxes/{mailbox.id}/reconnect"):
        assert stranger.get(path).location.startswith("/login")
    for path in ("/mailboxes/find", "/mailboxes/connect", f"/mailboxes/{mailbox.id}/remove"):
        assert stranger.post(path, {"address": JONAS}).status in (303, 403)
    assert house.store.reads.mailbox(JONAS) is not None


# In the browser


def test_a_state_that_changes_is_seen_without_a_reload_and_so_is_what_to_do(house: House, elsas_page: Page) -> None:
    mailbox = connected(house, JONAS)
    elsas_page.goto("/mailboxes")
    row = elsas_page.locator(f"#{mailbox.id}")
    row.locator("summary").first.click()
    expect(row.get_by_role("button", name="Ask it now")).to_be_visible()
    state(house, JONAS, MailboxState.NEEDS_ATTENTION, REFUSED)
    expect(elsas_page.locator("#asking")).to_contain_text("is not heard", timeout=20_000)
    expect(elsas_page.get_by_role("link", name="Mailboxes 1 to look at")).to_be_visible()
    expect(row.locator(".how")).to_contain_text("Needs you")
    expect(row.get_by_role("link", name="Reconnect")).to_be_visible()
    expect(row.get_by_role("button", name="Ask it now")).to_have_count(0)
    assert elsas_page.locator(".box[open]").count() == 1


def test_what_somebody_does_meanwhile_is_left_alone(house: House, elsas_page: Page) -> None:
    jonas = connected(house, JONAS)
    elsas_page.goto("/mailboxes")
    row = elsas_page.locator(f"#{jonas.id}")
    row.locator("summary").first.click()
    row.locator(".remove > summary").click()
    connected(house, "anna@halyard.example")
    maja = connected(house, MAJA)
    state(house, MAJA, MailboxState.NEEDS_ATTENTION, REFUSED)
    expect(elsas_page.locator(".boxes > li")).to_have_count(3, timeout=20_000)
    assert elsas_page.locator(".boxes > li").first.get_attribute("id") == maja.id
    expect(row.locator(".remove > summary")).to_be_focused()
    expect(row.get_by_role("button", name=f"Remove {JONAS}")).to_be_visible()


def test_a_mailbox_is_asked_without_leaving_the_page(house: House, elsas_page: Page) -> None:
    asked: list[str] = []
    house.on_sync = asked.append
    connected(house, JONAS)
    elsas_page.goto("/mailboxes")
    elsas_page.evaluate("window.same = true")
    elsas_page.locator(".box summary").first.click()
    elsas_page.get_by_role("button", name="Ask it now").click()
    expect(elsas_page.get_by_role("status")).to_contain_text("is asking the mailbox now")
    assert asked == [JONAS]
    assert elsas_page.locator(".box[open]").count() == 1
    assert elsas_page.evaluate("window.same")


def test_removing_says_what_it_means_first(house: House, elsas_page: Page) -> None:
    connected(house, JONAS)
    elsas_page.goto("/mailboxes")
    elsas_page.locator(".box summary").first.click()
    elsas_page.locator(".remove > summary").click()
    expect(elsas_page.locator(".remove")).to_contain_text("What was heard is kept")
    elsas_page.get_by_role("button", name=f"Remove {JONAS}").click()
    expect(elsas_page.get_by_role("status")).to_contain_text("The mailbox is removed")
    expect(elsas_page.locator("#list")).to_contain_text("No mailbox is connected")


@pytest.fixture
def full(house: House) -> House:
    """One of each state, and more than one page shows."""
    for address in (ELSA, JONAS, MAJA, "hello@halyard.example"):
        connected(house, address)
    state(house, MAJA, MailboxState.NEEDS_ATTENTION, REFUSED)
    state(house, "hello@halyard.example", MailboxState.DISCONNECTED, "imap.halyard.example did not answer in time.")
    with house.store.transaction() as tx:
        tx.set_mailbox_backlog(ELSA, Backlog(1200, 3400, 4))
        for n in range(100):
            tx.save_mailbox(f"rep{n:03}@halyard.example", "imap", {}, None, Origin.CONFIG, house.clock())
    return house


def test_nobody_stumbles(full: House, elsas_page: Page) -> None:
    elsas_page.emulate_media(reduced_motion="reduce")
    for look in in_every_look(elsas_page, "/mailboxes"):
        for each in (".box > summary", ".left-out > summary", ".remove > summary"):
            elsas_page.locator(each).first.click()
        assert obstacles(elsas_page) == [], look
        elsas_page.get_by_label("Address").fill("flynn@encom.example")
        elsas_page.get_by_role("button", name="Find the settings").click()
        elsas_page.wait_for_url("/mailboxes/find")
        assert obstacles(elsas_page) == [], look


def test_nothing_scrolls_sideways_on_a_small_phone(full: House, elsas_page: Page) -> None:
    elsas_page.set_viewport_size({"width": 320, "height": 700})
    mailbox = full.store.reads.mailbox(JONAS)
    assert mailbox is not None
    for path in ("/mailboxes", f"/mailboxes/{mailbox.id}/reconnect"):
        elsas_page.goto(path)
        for each in elsas_page.locator("details:not([open]) > summary").all()[:3]:
            if each.is_visible():
                each.click()
        assert elsas_page.evaluate("document.documentElement.scrollWidth") == 320, path


def test_the_policy_stops_nothing_of_ours(full: House, page: Page) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(invited(full))
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("/")
    page.goto("/mailboxes")
    assert [each for each in told if "Content Security Policy" in each] == []
