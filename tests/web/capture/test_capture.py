"""A mail's image and links, as a browser, a mail proxy or a stranger asks for them."""

import json

import pytest

from daemon.core import device_cookie
from daemon.core.blocks import BlockKind
from daemon.core.targets import BodyPart, LinkKind
from daemon.core.tokens import Key, Keyring
from tests.web.capture.recipient import KEYRING, PAGE, SEND, ask, image, link, rows, token, trap
from tests.web.house import House

pytestmark = pytest.mark.slow


def block(house: House, kind: BlockKind, value: str) -> None:
    with house.store.transaction() as tx:
        tx.block(kind, value, "phishing", "ops@example.com", house.clock())


def refuses(house: House, target: str) -> None:
    with house.store.transaction() as tx:
        tx.note_refusing(target, 400, house.clock())


def test_a_link_leads_to_its_target_to_the_letter(house: House) -> None:
    answer = ask(house, link())
    assert (answer.status, answer.headers["location"], answer.body) == (302, PAGE, b"")


def test_nobody_keeps_a_redirect_and_the_target_does_not_learn_where_one_came_from(house: House) -> None:
    told = ask(house, link()).headers
    assert "no-store" in told["cache-control"]
    assert told["referrer-policy"] == "no-referrer"
    assert told["x-robots-tag"] == "noindex"
    assert "set-cookie" not in told


def test_a_click_is_written_down_before_it_is_answered(house: House) -> None:
    ask(house, link(part=BodyPart.TEXT), User_Agent="Mozilla/5.0", Accept_Language="sv")
    (row,) = rows(house)
    assert (row["kind"], row["send_id"], row["method"]) == ("click", SEND, "GET")
    assert (row["place"], row["part"], row["url"]) == (3, "text", PAGE)
    assert (row["agent"], row["address"]) == ("Mozilla/5.0", "127.0.0.1")
    assert json.loads(row["hints"]) == {"accept-language": "sv"}
    assert row["actor"] is None


def test_the_image_is_a_gif_of_one_pixel_that_nobody_keeps(house: House) -> None:
    answer = ask(house, image())
    assert (answer.status, answer.headers["content-type"]) == (200, "image/gif")
    assert (answer.headers["content-length"], len(answer.body), answer.body[:6]) == ("43", 43, b"GIF89a")
    assert "no-store" in answer.headers["cache-control"]
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert [row["kind"] for row in rows(house)] == ["open"]


@pytest.mark.parametrize(("path", "status"), [(image(), 200), (link(), 302)])
def test_head_is_answered_as_get_without_a_body_and_written_down_as_what_it_is(
    house: House, path: str, status: int
) -> None:
    answer, like = ask(house, path, "HEAD"), ask(house, path)
    assert (answer.status, answer.body) == (status, b"")
    assert {**answer.headers, "date": ""} == {**like.headers, "date": ""}
    assert [row["method"] for row in rows(house)] == ["HEAD", "GET"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_any_other_method_is_refused(house: House, method: str) -> None:
    answer = ask(house, link(), method)
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")
    assert not rows(house)


def test_a_link_that_nobody_can_see_leads_to_an_empty_page(house: House) -> None:
    answer = ask(house, trap())
    assert (answer.status, answer.body) == (200, b"")
    assert [row["kind"] for row in rows(house)] == ["trap"]


@pytest.mark.parametrize(
    "path",
    [
        "/l/", "/l/x", "/l/%00", "/l/a%2Fb", "/o/", "/o/.gif", "/o/x.gif", "/l/" + "A" * 4000, "/l/%C3%A9",
        f"/l/{token(LinkKind.OPEN)}",
        f"/l/{token(LinkKind.UNSUBSCRIBE)}",
        f"/l/{token(LinkKind.CLICK, b'xx')}",
        f"/o/{token(LinkKind.CLICK)}.gif",
        f"/o/{token(LinkKind.OPEN)}",
        f"/l/{link()[3:]}=",
        f"/l/{link()[3:]}/",
        image(Keyring((Key(1, b"z" * 32),))),
        image(Keyring((Key(9, b"k" * 32),))),
    ],
)  # fmt: skip
def test_what_is_not_ours_leads_nowhere_and_is_not_written_down(house: House, path: str) -> None:
    answer = ask(house, path)
    assert (answer.status, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "location" not in answer.headers
    assert b"This link leads nowhere" in answer.body
    assert b"Harken" not in answer.body
    assert not rows(house)


def test_no_letter_of_a_token_can_be_changed(house: House) -> None:
    path = link()
    for at in range(3, len(path)):
        other = "B" if path[at] == "A" else "A"
        assert ask(house, path[:at] + other + path[at + 1 :]).status == 404
    assert not rows(house)


@pytest.mark.parametrize(
    ("wishes", "spoken"),
    [("sv-SE,sv;q=0.9,en;q=0.5", "sv"), ("de", "de"), ("fr-CA", "fr"), ("es-419,es", "es"), ("ja", "en"), ("", "en")],
)
def test_who_is_led_nowhere_reads_of_it_in_their_language(house: House, wishes: str, spoken: str) -> None:
    answer = ask(house, "/l/x", Accept_Language=wishes)
    assert answer.headers["content-language"] == spoken
    assert f'<html lang="{spoken}">' in answer.body.decode()


def test_the_page_that_says_so_runs_nothing_and_asks_nobody_else(house: House) -> None:
    answer = ask(house, "/l/x")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'")
    assert "no-store" in answer.headers["cache-control"]
    assert b"://" not in answer.body


@pytest.mark.parametrize(
    ("kind", "value"),
    [(BlockKind.KEY, "1"), (BlockKind.HOST, "halyard.example"), (BlockKind.HOST, "example")],
)
def test_what_is_blocked_is_gone_and_not_written_down(house: House, kind: BlockKind, value: str) -> None:
    block(house, kind, value)
    answer = ask(house, link())
    assert answer.status == 410
    assert b"no longer available" in answer.body
    assert b"phishing" not in answer.body
    assert not rows(house)


def test_a_block_of_another_host_stops_nobody(house: House) -> None:
    block(house, BlockKind.HOST, "other.example")
    assert ask(house, link()).status == 302


def test_a_target_that_wants_it_is_told_the_token(house: House) -> None:
    path = link(appends=True)
    assert ask(house, path).headers["location"] == f"https://halyard.example/arcades?id=17&hk={path[3:]}#prices"


def test_a_target_that_refuses_it_is_not(house: House) -> None:
    refuses(house, "halyard.example/arcades")
    assert ask(house, link(appends=True)).headers["location"] == PAGE


def test_one_of_our_own_browsers_is_known_by_its_cookie(house: House) -> None:
    cookie = device_cookie.sealed(KEYRING, b"d" * 16)
    ask(house, link(), Cookie=f"other=1; hk_device={cookie}; hk_device_2=x")
    ask(house, link(), Cookie=f"hk_device={cookie[:-4]}AAAA")
    assert [row["device"] for row in rows(house)] == [b"d" * 16, None]


def test_hints_of_machines_are_kept_and_cut(house: House) -> None:
    hints = {"Purpose": "prefetch", "Sec_Fetch_Mode": "navigate", "Via": "1.1 " + "v" * 999, "X_Strange": "1"}
    ask(house, link(), User_Agent="m" * 5000, **hints)
    (row,) = rows(house)
    kept = json.loads(row["hints"])
    assert kept.keys() == {"purpose", "sec-fetch-mode", "via"}
    assert (len(kept["via"]), len(row["agent"])) == (256, 512)


def test_a_trusted_proxy_says_who_asks(house: House) -> None:
    ask(house, link(), X_Forwarded_For="203.0.113.7")
    (row,) = rows(house)
    assert row["address"] == "203.0.113.7"
    assert "203.0.113.7" not in row["hints"]


@pytest.mark.parametrize("path", ["/", "/login", "/v1/sends", "/healthz", "/metrics", "/openapi.json"])
def test_on_the_links_own_host_there_is_nothing_else(house: House, path: str) -> None:
    assert ask(house, path, Host="track.example").status == 404
    assert ask(house, path, Host="Track.Example:443").status == 404
    assert ask(house, path).status != 404


def test_links_work_on_both_hosts(house: House) -> None:
    assert [ask(house, link(), Host=host).status for host in ("track.example", "127.0.0.1")] == [302, 302]


def test_hits_are_counted_for_the_operator(house: House) -> None:
    for path in (link(), image(), image(), "/l/x"):
        ask(house, path)
    told = house.api().get("/metrics").text
    assert 'harken_hits_total{kind="open"} 2.0' in told
    assert 'harken_hits_total{kind="click"} 1.0' in told
    assert 'harken_captures_turned_away_total{status="404"} 1.0' in told
    assert "harken_hits_waiting 0.0" in told
