"""How web pages answer, asked for real."""

from collections.abc import Iterator

import pytest

from daemon.outlets.probe import answers_of, statuses_of_any, statuses_of_public
from tests.servers.website import Page, Visit, Website, website

pytestmark = pytest.mark.slow


@pytest.fixture
def site() -> Iterator[Website]:
    with website() as running:
        yield running


def test_each_status_is_told_in_order_and_redirects_are_followed(site: Website) -> None:
    def behave(visit: Visit) -> Page:
        match visit.path:
            case "/gone":
                return Page(410)
            case "/moved":
                return Page(301, {"Location": "/here"})
            case _:
                return Page()

    site.behave = behave
    urls = [f"{site.url}/{path}" for path in ("here", "gone", "moved")]
    assert statuses_of_any([*urls, "http://127.0.0.1:1/"]) == (200, 410, 200, None)


def test_a_circle_of_redirects_is_no_answer(site: Website) -> None:
    site.behave = lambda _: Page(302, {"Location": "/again"})
    assert statuses_of_any([site.url]) == (None,)
    assert len(site.visits) < 10


def test_no_private_address_is_asked(site: Website) -> None:
    port = site.url.rpartition(":")[2]
    named = [site.url, f"http://localhost:{port}/", f"http://[::ffff:127.0.0.1]:{port}/"]
    assert statuses_of_public(named) == (None, None, None)
    assert site.visits == []


def test_a_visit_names_nobody_and_keeps_no_cookie(site: Website) -> None:
    site.behave = lambda _: Page(200, {"Set-Cookie": "a=1"})
    statuses_of_any([f"{site.url}/1", f"{site.url}/2"])
    statuses_of_any([f"{site.url}/3"])
    assert not {"Cookie", "Referer", "Authorization"} & {name for visit in site.visits for name in visit.headers}


def test_the_first_answer_is_told_with_its_headers_or_what_kept_it_away(site: Website) -> None:
    site.behave = lambda _: Page(302, {"Location": "/next", "X-Said": "once"})
    found, none = answers_of([site.url, "http://127.0.0.1:1/"])
    assert (found.status, found.headers["location"], found.headers["x-said"]) == (302, "/next", "once")
    assert (none.status, none.trouble) == (None, "cannot connect to 127.0.0.1: Connect call failed ('127.0.0.1', 1)")
