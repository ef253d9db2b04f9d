"""Where a link of a document may lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attachments.link_targets import followed


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/prices?a=1#b",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/",
        "https://bücher.example/",
        "mailto:ada@example.org?subject=Prices",
    ],
)
def test_the_web_and_mail_are_followed(address: str) -> None:
    assert followed(f" {address}\n") == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org",
        "//example.org/x",
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "smb://server/share",
        "vbscript:x",
        "https:",
        "https:///path",
        "http://[::1",
        "https://example.org/a b",
        "https://example.org/\r\nSet-Cookie: a=b",
        "https:\\\\example.org",
        'https://example.org/"onclick="',
        "mailto:nobody",
        f"https://example.org/{'a' * 2000}",
    ],
)
def test_nothing_else_is(address: str) -> None:
    assert followed(address) == ""


@given(st.text())
def test_what_is_followed_is_one_line_of_the_web_or_mail(target: str) -> None:
    address = followed(target)
    assert address == "" or address.lower().startswith(("http://", "https://", "mailto:"))
    assert not any(character <= " " for character in address)
