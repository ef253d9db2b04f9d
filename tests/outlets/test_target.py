"""A webhook added by API or page reaches the public internet, and nothing else."""

from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.outlets.target import check_target


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://127.0.0.1/", "loopback"),
        ("https://localhost/", "loopback"),
        ("https://engine.localhost:8443/", "loopback"),
        ("https://LOCALHOST./", "loopback"),
        ("https://10.1.2.3/", "private"),
        ("https://169.254.169.254/latest/meta-data", "link-local"),
        ("https://[::1]/", "loopback"),
        ("https://[::ffff:10.0.0.1]/", "private"),
        ("https://[fd00:ec2::254]/", "private"),
        ("https://[fe80::1%25eth0]/", "link-local"),
        ("https://[64:ff9b::7f00:1]/", "loopback"),
        ("https://0.0.0.0/", "unspecified"),
        ("https://2130706433/", "misread"),
        ("https://0x7f000001/", "misread"),
        ("https://0177.0.0.1/", "misread"),
        ("https://127.1/", "misread"),
        ("https://user:secret@engine.example.com/", "user name"),
        ("http://engine.example.com/", "https:// only"),
        ("ftp://engine.example.com/", "no http://"),
        ("file:///etc/passwd", "no http://"),
        ("https://", "no http://"),
        ("https://engine.example.com:0/", "no http://"),
        ("https://engine.example.com:99999/", "no web address"),
        ("https://[::1/", "no web address"),
        ("https://engine.example.com/\n", "no http://"),
        ("nonsense", "no http://"),
        ("", "no http://"),
    ],
)
def test_an_address_that_is_not_allowed_is_refused_with_a_sentence(url: str, words: str) -> None:
    assert words in (check_target(url, allow_private=False) or "")


@pytest.mark.parametrize(
    "url", ["https://engine.example.com/harken", "https://93.184.215.14:8443/x?y=z", "https://engine.example.com"]
)
def test_an_address_of_the_public_internet_is_allowed(url: str) -> None:
    assert check_target(url, allow_private=False) is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000/", "http://localhost/", "http://[::1]/", "http://engine/"])
def test_where_private_addresses_are_allowed_they_are(url: str) -> None:
    assert check_target(url, allow_private=True) is None


@pytest.mark.parametrize("url", ["http://2130706433/", "gopher://localhost/", "http://a:b@localhost/"])
def test_what_can_only_be_a_trick_is_refused_everywhere(url: str) -> None:
    assert check_target(url, allow_private=True)


@given(st.ip_addresses(v=4, network="127.0.0.0/8"), st.sampled_from(["{:d}", "0x{:x}", "0{:o}", "0x{:X}."]))
def test_no_number_stands_for_this_machine(address: IPv4Address, form: str) -> None:
    assert check_target(f"https://{form.format(int(address))}/", allow_private=False)


@given(st.text())
def test_any_text_is_judged_without_a_crash(text: str) -> None:
    check_target(text, allow_private=False)
    check_target(f"https://{text}/", allow_private=True)
