"""Do the links lead to us? Asked of a real Harken, of a stranger, and of nobody."""

from collections.abc import Iterator, Sequence

import pytest

from daemon.outlets.probe import WebAnswer
from daemon.service.tracking import tracking_doubts
from tests.servers.website import Page, Website, website
from tests.web.house import House, open_house

pytestmark = pytest.mark.slow

OURS = WebAnswer(404, {"x-robots-tag": "noindex"})
HTTPS = "https://track.encom.example"


@pytest.fixture
def house(tmp_path) -> Iterator[House]:
    with open_house(f"sqlite:///{tmp_path / 'harken.db'}") as opened:
        yield opened


@pytest.fixture
def site() -> Iterator[Website]:
    with website() as running:
        yield running


def test_a_harken_that_answers_is_known_and_nothing_is_written_down(house: House) -> None:
    assert house.server is not None
    url = f"http://127.0.0.1:{house.server.port}"
    assert tracking_doubts(url, url) == ()


@pytest.mark.parametrize("page", [Page(404), Page(200), Page(302, {"Location": "/elsewhere"})])
def test_a_stranger_in_our_place_is_told(site: Website, page: Page) -> None:
    site.behave = lambda _: page
    (told,) = tracking_doubts(site.url, site.url)
    assert f"HTTP {page.status}, not as Harken does" in told


def test_on_this_machine_nobody_has_to_answer_before_harken_is_started() -> None:
    assert tracking_doubts("http://127.0.0.1:1", "http://127.0.0.1:1") == ()


def test_elsewhere_silence_is_told_with_its_reason() -> None:
    def nobody(urls: Sequence[str]) -> list[WebAnswer]:
        return [WebAnswer(None, trouble="the name is not known") for _ in urls]

    told = tracking_doubts(HTTPS, HTTPS, nobody)
    assert told[0] == "nothing answers there (the name is not known), so links in mails lead nowhere"


def test_what_the_domains_above_say_to_browsers_is_heard() -> None:
    def answer(url: str) -> WebAnswer:
        below = {"strict-transport-security": "max-age=600; includeSubDomains"}
        return WebAnswer(200, below) if url == "https://encom.example/" else OURS

    def ask(urls: Sequence[str]) -> list[WebAnswer]:
        return [answer(url) for url in urls]

    assert tracking_doubts(HTTPS, HTTPS, ask) == ()
    (told,) = tracking_doubts(HTTPS, "http://harken.encom.example", ask)
    assert told.startswith("browsers do not go to http://harken.encom.example, since encom.example sends")
