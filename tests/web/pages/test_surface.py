import gzip
import re

import pytest

from daemon.storage.errors import StoreUnavailable
from daemon.web.pages import styleguide
from daemon.web.pages.assets import ASSETS, static
from tests.web.client import Api
from tests.web.house import TRACKING_URL
from tests.web.pages.visitor import invited

pytestmark = pytest.mark.slow

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def test_a_page_may_load_our_own_files_and_nothing_else(house, elsa, stranger):
    answers = [stranger.get("/login"), stranger.get(invited(house)), elsa.get("/styleguide"), elsa.get("/nothing")]
    signs_in = POLICY.replace("form-action 'self'", f"form-action 'self' {TRACKING_URL}")  # by way of there
    assert [answer.headers.get_all("content-security-policy") for answer in answers] == [
        [POLICY], [signs_in], [POLICY], [POLICY],
    ]  # fmt: skip
    for answer in answers:
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cache-control"] == "no-store"


def test_the_api_keeps_its_own_temper(house):
    answer = house.api().get("/v1/events")
    assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert answer.headers["referrer-policy"] == "no-referrer"


def test_a_persons_error_is_a_page_and_a_programs_is_a_problem(house, stranger):
    assert "Nothing is here" in stranger.get("/nothing").text
    assert Api(house.server.port).get("/nothing").problem == "not-found"
    assert stranger.get("/v1/nothing").headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (RuntimeError("hk_secret"), 500, "Harken made a mistake"),
        (StoreUnavailable("hk_secret"), 503, "Nothing is lost"),
    ],
)
def test_an_error_of_ours_is_a_page_that_tells_nothing_of_it(elsa, monkeypatch, error, status, said):
    def fail(*_):
        raise error

    monkeypatch.setattr(styleguide, "page", fail)
    answer = elsa.get("/styleguide")
    assert (answer.status, answer.headers["content-security-policy"]) == (status, POLICY)
    assert said in answer.text
    assert "hk_secret" not in answer.text


def test_static_files_are_kept_for_good_and_renewed_by_name(stranger):
    styles = stranger.get(static("harken.css"))
    assert (styles.status, styles.headers["content-type"]) == (200, "text/css; charset=utf-8")
    assert "immutable" in styles.headers["cache-control"]
    assert stranger.get("/static/before/harken.css").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/static/x/", "/static/x/../app.py", "/static/x/%2e%2e/app.py", "/static/css/x"])
def test_nothing_but_static_files_is_served_there(stranger, path):
    assert stranger.get(path).status == 404


def test_a_form_too_large_is_refused(elsa):
    assert elsa.post("/logout", {"csrf": "x"}, {"Content-Length": "2000000"}).status == 413


def test_a_first_visit_transfers_less_than_100_kb(elsa):
    """Everything the frame loads, as browsers ask for it."""
    html = elsa.get("/styleguide").text
    loaded = re.findall(r'(?:href|src)="/static/[^/]+/([^"]+)"', html)
    assert {"harken.css", "fonts/instrument-sans-latin.woff2"} <= set(loaded)
    sizes = [len(ASSETS[path].gzipped or ASSETS[path].body) for path in set(loaded)]
    assert sum(sizes) + len(gzip.compress(html.encode())) <= 100_000
