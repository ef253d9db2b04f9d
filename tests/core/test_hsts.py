"""What browsers insist on, and what of our addresses that breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.hsts import Insists, domains_above, doubts, insists

ITSELF, ALL_BELOW = Insists(below=False), Insists(below=True)
GOOD = ("https://track.encom.example", "https://harken.encom.example")


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("max-age=31536000", ITSELF),
        ("max-age=31536000; includeSubDomains", ALL_BELOW),
        (' MAX-AGE = "600" ;; INCLUDESUBDOMAINS ; preload', ALL_BELOW),
        ("includeSubDomains; max-age=1", ALL_BELOW),
        ("max-age=0; includeSubDomains", None),
        ("includeSubDomains", None),
        ("max-age=soon", None),
        ("xmax-age=5", None),
        ("max-age=" + "9" * 5000, ITSELF),
        ("", None),
        (None, None),
    ],
)
def test_the_header_is_read_as_the_standard_says(header: str | None, said: Insists | None) -> None:
    assert insists(header) == said


@pytest.mark.parametrize(
    ("host", "domains"),
    [
        ("a.track.encom.example", ("a.track.encom.example", "track.encom.example", "encom.example")),
        ("encom.example", ("encom.example",)),
        ("intranet", ("intranet",)),
        ("192.0.2.1", ("192.0.2.1",)),
        ("2001:db8::1", ("2001:db8::1",)),
    ],
)
def test_a_host_lies_in_those_above_it(host: str, domains: tuple[str, ...]) -> None:
    assert domains_above(host) == domains


def test_a_tracking_host_that_insists_on_https_leaves_no_doubt() -> None:
    assert [*doubts(*GOOD, {"track.encom.example": ITSELF})] == []
    assert [*doubts(*GOOD, {"encom.example": ALL_BELOW})] == []


def test_one_that_does_not_is_told() -> None:
    for said in ({}, {"encom.example": ITSELF}):
        (told,) = doubts(*GOOD, said)
        assert "sends no Strict-Transport-Security" in told


def test_plain_http_is_told_and_that_browsers_refuse_it_where_a_domain_above_insists() -> None:
    plain = "http://track.encom.example"
    (told,) = doubts(plain, plain, {"encom.example": ITSELF})
    assert "plain http" in told
    _, refused = doubts(plain, plain, {"encom.example": ALL_BELOW})
    assert refused.startswith("browsers do not go to http://track.encom.example, since encom.example sends")


def test_pages_by_http_below_a_tracking_host_that_speaks_for_all_below_are_told() -> None:
    (told,) = doubts("https://encom.example", "http://harken.encom.example", {"encom.example": ALL_BELOW})
    assert "http://harken.encom.example" in told


def test_this_machine_alone_is_left_in_peace() -> None:
    assert [*doubts("http://localhost:8080", "http://127.0.0.1:8080", {})] == []


@given(st.text())
def test_whatever_a_host_says_is_read_without_a_fault(header: str) -> None:
    assert insists(header) in (None, ITSELF, ALL_BELOW)
    assert insists(f"max-age=1;{header}") is not None
