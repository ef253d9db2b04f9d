"""How a browser of our own people becomes known on the host of our links: what the server says to it."""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from daemon.core.device_cookie import NAME
from daemon.flows.devices import TICKET_LASTS
from daemon.storage.errors import StoreUnavailable
from tests.web.house import House, open_house, open_house_of_two_sites
from tests.web.pages.visitor import ELSA, Seen, Visitor, invited, visitor

pytestmark = pytest.mark.slow

PAGES = {"Origin": "https://harken.example"}


@pytest.fixture
def house(tmp_path) -> Iterator[House]:
    with open_house_of_two_sites(f"sqlite:///{tmp_path}/harken.db") as opened:
        yield opened


@pytest.fixture
def stranger(house: House) -> Visitor:
    return visitor(house)


def way(answer: Seen) -> str:
    """The path and query on the host of our links, to which a sign-in leads."""
    there = urlsplit(answer.location)
    assert there.hostname == "localhost"
    return f"{there.path}?{there.query}"


def devices(house: House) -> int:
    return len(house.store.reads.own_devices())


def test_signing_in_leads_over_the_host_of_links_and_back(house: House, stranger: Visitor) -> None:
    stranger.get("/login?next=/mailboxes%3Fq=a%26b")
    answer = stranger.get(way(stranger.post(invited(house))))
    assert answer.location == f"{stranger.origin}/mailboxes?q=a&b"
    assert NAME in stranger.cookies
    assert devices(house) == 1


def test_the_cookie_is_for_the_server_alone_and_lasts(house: House, stranger: Visitor) -> None:
    line = stranger.get(way(stranger.post(invited(house)))).cookie(NAME).lower()
    assert {"httponly", "path=/", "max-age=34560000", "samesite=lax"} <= set(line.split("; "))
    assert "secure" not in line  # over plain HTTP, browsers would keep none with SameSite=None


def test_over_https_the_cookie_is_for_every_frame(tmp_path) -> None:
    with open_house(f"sqlite:///{tmp_path}/harken.db", PAGES["Origin"]) as house:
        someone = visitor(house)
        there = urlsplit(someone.post(invited(house), headers=PAGES).location)
        assert there.netloc == "track.example"
        answer = someone.get(f"{there.path}?{there.query}", {"Host": "track.example"})
        assert {"secure", "samesite=none", "httponly"} <= set(answer.cookie(NAME).lower().split("; "))
        assert answer.location == f"{PAGES['Origin']}/"


def test_however_the_public_url_is_written_browsers_say_it_in_one_way(tmp_path) -> None:
    with open_house(f"sqlite:///{tmp_path}/harken.db", "https://HARKEN.example:443") as house:
        assert "/device/" in visitor(house).post(invited(house), headers=PAGES).location


def test_a_browser_that_signs_in_again_keeps_its_id(house: House, stranger: Visitor) -> None:
    for _ in range(2):
        stranger.get(way(stranger.post(invited(house))))
        kept = stranger.cookies[NAME]
        stranger.cookies.pop("harken_session")
    assert stranger.cookies[NAME] == kept
    assert devices(house) == 1


def test_a_ticket_too_old_leads_back_without_a_cookie(house: House, stranger: Visitor) -> None:
    there = way(stranger.post(invited(house)))
    house.clock.pass_by(TICKET_LASTS)
    answer = stranger.get(there)
    assert answer.location == f"{stranger.origin}/"
    assert "set-cookie" not in answer.headers
    assert stranger.get("/mailboxes").status == 200  # signed in all the same


@pytest.mark.parametrize("ticket", ["x", "%00", "x" * 5000, "%C3%A9", "a.b"])
def test_a_made_up_ticket_leads_back_without_a_cookie(house: House, stranger: Visitor, ticket: str) -> None:
    answer = stranger.get(f"/device/{ticket}?next=/mailboxes")
    assert answer.location == f"{stranger.origin}/mailboxes"
    assert "set-cookie" not in answer.headers
    assert devices(house) == 0


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example",
        "/%5Cevil.example",
        "@evil.example",
        ".evil.example",
        "/%0d%0aX:%20a",
        "",
    ],
)
def test_it_leads_nowhere_but_to_our_pages(stranger: Visitor, elsewhere: str) -> None:
    assert stranger.get(f"/device/x?next={elsewhere}").location == f"{stranger.origin}/"


def test_where_the_store_does_not_answer_it_leads_back_all_the_same(
    house: House, stranger: Visitor, monkeypatch
) -> None:
    there = way(stranger.post(invited(house)))

    def fail(*_: object) -> None:
        raise StoreUnavailable("gone")

    monkeypatch.setattr(house.store.reads, "session", fail)
    assert stranger.get(there).location == f"{stranger.origin}/"


def test_its_answer_is_kept_by_nobody_and_tells_nobody_where_it_came_from(stranger: Visitor) -> None:
    answer = stranger.get("/device/x")
    assert (answer.headers["cache-control"], answer.headers["referrer-policy"]) == ("no-store", "no-referrer")


def test_whoever_came_by_another_name_for_us_is_signed_in_under_that_name(house: House, stranger: Visitor) -> None:
    tunnel = {"Origin": "http://tunnel.example", "Host": "tunnel.example"}
    assert stranger.post(invited(house), headers=tunnel).location == "/"


def test_a_browser_that_tells_no_origin_is_asked_by_its_host(house: House) -> None:
    said = {"Sec-Fetch-Site": "same-origin", "Origin": "null"}
    assert visitor(house).post(invited(house), headers=said).location == "/"
    someone = visitor(house)
    assert someone.post(invited(house), headers={"Sec-Fetch-Site": "same-origin"}).location.startswith(
        "http://localhost"
    )


def test_the_device_of_whoever_is_disabled_counts_no_more(house: House, stranger: Visitor) -> None:
    stranger.get(way(stranger.post(invited(house))))
    with house.store.transaction() as tx:
        tx.disable_user(ELSA, house.clock())
    assert devices(house) == 0


def test_a_browser_in_use_is_seen(house: House) -> None:
    someone = visitor(house)
    someone.get(way(someone.post(invited(house))))
    house.clock.pass_by(timedelta(hours=3))
    someone.get("/mailboxes")
    assert [device.seen_at for device in house.store.reads.all_devices()] == [house.clock()]
