"""Which page a target is, whatever else its address says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.web_address import host_and_path


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://Encom.com/prices?a=1#top", "encom.com/prices"),
        ("http://encom.com", "encom.com/"),
        ("http://me:secret@encom.com/x", "encom.com/x"),
        ("https://encom.com:443/x", "encom.com/x"),
        ("https://encom.com:8443/x", "encom.com:8443/x"),
        ("https://bücher.example/ä", "xn--bcher-kva.example/%C3%A4"),
        ("http://2130706433/x", "127.0.0.1/x"),
        ("https://[2001:db8::1]/x", "[2001:db8::1]/x"),
        ("no address", ""),
    ],
)
def test_a_target_is_named_by_host_and_path(url: str, page: str) -> None:
    assert host_and_path(url) == page


@given(st.text())
def test_whatever_is_written_there_is_named_without_a_fault(text: str) -> None:
    assert "?" not in host_and_path(f"https://encom.com/{text}")
    host_and_path(text)
