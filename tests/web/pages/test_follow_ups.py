"""What links began is worked through by the people it is for: follow-ups, requests, lists."""

from datetime import timedelta

import pytest
from playwright.sync_api import Page

from daemon.core.actions import AddInterest, AddToList, ChangeField, CreateFollowUp, OpenRequest
from daemon.core.work import Standing
from daemon.flows.work import make_list
from daemon.storage.records import Role
from daemon.storage.work_reads import Wanted
from tests.servers.chromium import obstacles
from tests.web.acting.clicker import FLYNN, link, press
from tests.web.house import House
from tests.web.looks import NARROWEST, in_every_look, shown
from tests.web.pages.visitor import ELSA, Visitor, signed_in

pytestmark = pytest.mark.slow

PATHS = ("/follow-ups?whose=all", "/follow-ups/requests", "/follow-ups/lists")


@pytest.fixture
def pressed(house: House) -> House:
    """Somebody has pressed the buttons of two links."""
    one = link(house, AddToList("Pricing"), OpenRequest("demo"), CreateFollowUp("call", timedelta(days=2), ELSA))
    other = link(
        house, CreateFollowUp("visit", timedelta()), ChangeField("machines", "40"), AddInterest("cashless play")
    )
    for path in (one, other):
        assert press(house, path).status == 200
    return house


@pytest.fixture
def rep(house: House) -> Visitor:
    """Elsa, who decides for herself alone."""
    return signed_in(house, ELSA, Role.REP)


def the_list(house: House) -> str:
    return house.store.reads.contact_lists(None, 1).items[0].id


def test_a_rep_sees_their_own_and_may_look_at_everybodys(pressed: House, rep: Visitor) -> None:
    mine, all_ = rep.get("/follow-ups").text, rep.get("/follow-ups?whose=all").text
    assert ("call" in mine, "visit" in mine) == (True, False)
    assert "visit" in all_
    assert "Nobody yet" in all_


def test_who_decides_for_everybody_sees_everybodys_first(pressed: House) -> None:
    maja = signed_in(pressed, "maja@halyard.example", Role.MANAGER)
    assert "visit" in maja.get("/follow-ups").text


def test_what_is_done_is_gone_from_the_open_ones(pressed: House, rep: Visitor) -> None:
    page = rep.get("/follow-ups")
    (mine,) = pressed.store.reads.next_follow_ups(10, Wanted(Standing.OPEN, assignee=ELSA))
    back = rep.post(f"/follow-ups/{mine.id}/done", {"csrf": page.csrf, "back": "whose=mine&state=open"})
    assert back.location == "/follow-ups?whose=mine&state=open"
    assert "Nothing to do" in rep.get("/follow-ups").text
    assert f"by {ELSA}" in rep.get("/follow-ups?state=done").text


def test_what_should_have_been_done_by_yesterday_is_late(pressed: House, elsa: Visitor) -> None:
    assert "Late" not in elsa.get("/follow-ups?whose=all").text
    pressed.clock.pass_by(timedelta(days=1))
    assert elsa.get("/follow-ups?whose=all").text.count("Late") == 1


def test_a_request_is_closed(pressed: House, elsa: Visitor) -> None:
    page = elsa.get("/follow-ups/requests")
    assert "demo" in page.text
    (asked,) = pressed.store.reads.next_requests(10, Wanted())
    assert elsa.post(f"/follow-ups/requests/{asked.id}/close", {"csrf": page.csrf}).status == 303
    assert "Nobody waits" in elsa.get("/follow-ups/requests").text
    assert "demo" in elsa.get("/follow-ups/requests?state=done").text


def test_a_list_says_who_is_on_it_and_lets_them_go(pressed: House, elsa: Visitor) -> None:
    path = f"/follow-ups/lists/{the_list(pressed)}"
    page = elsa.get(path)
    assert FLYNN in page.text
    assert "By a link" in page.text
    assert elsa.post(f"{path}/remove", {"csrf": page.csrf, "email": FLYNN}).status == 303
    assert "Nobody on it yet" in elsa.get(path).text


def test_a_list_is_made_by_its_name(house: House, elsa: Visitor) -> None:
    csrf = elsa.get("/follow-ups/lists").csrf
    assert elsa.post("/follow-ups/lists", {"csrf": csrf, "name": "Pricing"}).location.startswith(
        "/follow-ups/lists/lst_"
    )
    refused = elsa.post("/follow-ups/lists", {"csrf": csrf, "name": " "})
    assert (refused.status, "A name has a letter or more" in refused.text) == (422, True)


def test_managers_delete_lists_and_reps_do_not(house: House, rep: Visitor) -> None:
    make_list(house.store, "Pricing", house.clock())
    path = f"/follow-ups/lists/{the_list(house)}"
    assert "Delete the list" not in rep.get(path).text
    assert rep.post(f"{path}/delete", {"csrf": rep.get("/settings").csrf}).status == 403
    maja = signed_in(house, "maja@halyard.example", Role.MANAGER)
    assert maja.post(f"{path}/delete", {"csrf": maja.get(path).csrf}).status == 303
    assert maja.get(path).status == 404


def test_what_is_known_of_a_person_stands_on_their_page(pressed: House, elsa: Visitor) -> None:
    text = elsa.get(f"/people/{FLYNN}").text
    for told in ("machines", ">40<", "cashless play", "Pricing", "To do", "call"):
        assert told in text, told


@pytest.mark.parametrize("path", ["/follow-ups/fup_1/done", "/follow-ups/requests/req_1/close"])
def test_what_is_not_there_any_more_is_said_so(house: House, elsa: Visitor, path: str) -> None:
    assert elsa.post(path, {"csrf": elsa.get("/settings").csrf}).status == 404


def test_a_stranger_sees_nothing_of_it(pressed: House, stranger: Visitor) -> None:
    for path in PATHS:
        assert stranger.get(path).status == 303


def test_no_colleagues_address_is_broken_where_there_is_room(pressed: House, elsas_page: Page) -> None:
    page = shown(elsas_page, "/follow-ups?whose=all", 1_280, "light")
    lines = (
        "cell => { const range = new Range(); range.selectNodeContents(cell); return range.getClientRects().length; }"
    )
    assert page.get_by_role("cell", name=ELSA, exact=True).evaluate(lines) == 1


def test_nobody_stumbles(pressed: House, elsas_page: Page) -> None:
    for path in (*PATHS, f"/follow-ups/lists/{the_list(pressed)}", f"/people/{FLYNN}"):
        for look in in_every_look(elsas_page, path):
            assert obstacles(elsas_page) == [], (path, look)
        page = shown(elsas_page, path, NARROWEST, "light")
        assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST, path
