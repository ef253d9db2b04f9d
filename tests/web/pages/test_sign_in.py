from datetime import timedelta

import pytest

from daemon.flows.people import SESSION_LASTS, TICKET_LASTS
from tests.web.house import open_house
from tests.web.pages.visitor import ELSA, invited, signed_in, visitor

pytestmark = pytest.mark.slow

LATER = timedelta(seconds=1)
PAGE = "/styleguide"


def test_a_link_signs_in(house, stranger):
    answer = stranger.post(invited(house))
    assert answer.location == "/"
    assert ELSA.partition("@")[0] in stranger.get(PAGE).text


def test_a_link_signs_in_once(house, stranger):
    link = invited(house)
    assert stranger.post(link).status == 303
    assert visitor(house).post(link).status == 410
    assert visitor(house).get(link).status == 410


def test_a_mail_scanner_that_follows_the_link_does_not_use_it_up(house, stranger):
    link = invited(house)
    for _ in range(3):
        asked = visitor(house).get(link)
        assert asked.status == 200
        assert "set-cookie" not in asked.headers
    assert stranger.post(link).status == 303


def test_a_link_lasts_a_day(house, stranger):
    link = invited(house)
    house.clock.pass_by(TICKET_LASTS - LATER)
    assert stranger.get(link).status == 200
    house.clock.pass_by(LATER)
    assert stranger.get(link).status == 410
    assert stranger.post(link).status == 410


@pytest.mark.parametrize("ticket", ["x", "é", "x" * 5000, "%00"])
def test_a_made_up_link_signs_nobody_in(house, stranger, ticket):
    answer = stranger.post(f"/login/{ticket}".replace("é", "%C3%A9"))
    assert answer.status == 410
    assert "set-cookie" not in answer.headers


def test_the_sessions_cookie_is_for_the_server_alone(house, stranger):
    line = stranger.post(invited(house)).cookie("harken_session").lower()
    assert {"httponly", "samesite=lax", "path=/", "max-age=2592000"} <= set(line.split("; "))
    assert "secure" not in line  # on this machine, browsers trust plain HTTP


def test_a_session_that_is_used_does_not_end(house, elsa):
    for _ in range(3):
        house.clock.pass_by(SESSION_LASTS - timedelta(hours=2))
        assert elsa.get(PAGE).status == 200


def test_a_session_unused_for_a_month_ends(house, elsa):
    house.clock.pass_by(SESSION_LASTS)
    assert elsa.get(PAGE).location == "/login?next=/styleguide"


def test_whoever_signs_out_is_out_also_with_the_old_cookie(house, elsa):
    kept = dict(elsa.cookies)
    assert elsa.post("/logout", {"csrf": elsa.get(PAGE).csrf}).location == "/login"
    assert "harken_session" not in elsa.cookies
    elsa.cookies = kept
    assert elsa.get(PAGE).status == 303


def test_whoever_is_disabled_is_out_at_once_and_their_links_are_void(house, elsa, stranger):
    link = invited(house)
    with house.store.transaction() as tx:
        assert tx.disable_user(ELSA, house.clock())
    assert elsa.get(PAGE).status == 303
    assert stranger.get(link).status == 410
    assert stranger.post(link).status == 410


def test_one_persons_sign_out_leaves_their_other_browser_signed_in(house, elsa):
    other = signed_in(house)
    elsa.post("/logout", {"csrf": elsa.get(PAGE).csrf})
    assert other.get(PAGE).status == 200


def test_a_person_who_is_not_signed_in_is_led_there_and_back(house, stranger):
    asked = stranger.get(PAGE + "?part=1")
    assert asked.location == "/login?next=/styleguide%3Fpart%3D1"
    stranger.get(asked.location)
    assert stranger.post(invited(house)).location == "/styleguide?part=1"


def test_a_script_that_is_not_signed_in_is_told_so(stranger):
    answer = stranger.get(PAGE, {"Accept": "text/event-stream"})
    assert (answer.status, answer.headers["content-type"]) == (401, "application/problem+json")


def test_whoever_is_signed_in_already_goes_on(elsa):
    assert elsa.get("/login?next=/styleguide").location == "/styleguide"


def test_an_address_with_foreign_letters_is_found_again(house, stranger):
    stranger.get(stranger.get("/styleguide?part=%C3%A9;%22a%22,b").location)
    assert stranger.post(invited(house)).location == "/styleguide?part=%C3%A9;%22a%22,b"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example",
        "///evil.example",
        "/%5Cevil.example",
        "%5C%5Cevil.example",
        "/%09/evil.example",
        "javascript:alert(1)",
        "evil.example",
        "//[",
        "/%E2%82%AC",
        "/%0d%0aSet-Cookie:%20a=b",
        "",
    ],
)
def test_signing_in_leads_nowhere_else(house, elsa, stranger, elsewhere):
    assert elsa.get(f"/login?next={elsewhere}").location == "/"
    stranger.get(f"/login?next={elsewhere}")
    assert stranger.post(invited(house)).location == "/"


def test_nor_does_a_cookie_put_there_by_a_neighbour(house, stranger):
    stranger.cookies["harken_next"] = "//evil.example"
    assert stranger.post(invited(house)).location == "/"


def test_elsewhere_than_on_this_machine_cookies_go_over_https_alone(tmp_path):
    with open_house(f"sqlite:///{tmp_path}/harken.db", "https://harken.example") as house:
        someone = visitor(house)
        answer = someone.post(invited(house), headers={"Origin": "https://harken.example"})
        assert "secure" in answer.cookie("harken_session").lower()
        assert someone.get(PAGE).status == 404  # the style guide is for those who develop


def test_where_browsers_would_keep_no_sign_in_the_page_says_so(tmp_path):
    with open_house(f"sqlite:///{tmp_path}/harken.db", "http://harken.example") as house:
        assert "Nobody can sign in yet" in visitor(house).get("/login").text
