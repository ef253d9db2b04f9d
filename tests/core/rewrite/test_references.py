"""A reference in an attribute is read as a browser reads it there, which is not as in text."""

import html
from html.entities import html5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.references import unescaped
from tests.core.rewrite.oracle import hrefs


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("?a=1&amp;b=2", "?a=1&b=2"),
        ("?a=1&AMP;b=2", "?a=1&b=2"),
        ("?a=1&b=2", "?a=1&b=2"),
        ("?a=1&copy=2", "?a=1&copy=2"),  # no ©: "=" follows
        ("?a=1&copy2=2", "?a=1&copy2=2"),
        ("?a=1&copy;=2", "?a=1©=2"),
        ("?a=1&copy", "?a=1©"),
        ("?a=1&copy&reg", "?a=1©®"),
        ("?a=1&not_in=2", "?a=1¬_in=2"),
        ("?a=1&notit;b", "?a=1&notit;b"),
        ("?a=1&notin;b", "?a=1∉b"),
        ("?a=1&amp=2", "?a=1&amp=2"),
        ("?a=1&amp;amp;b=2", "?a=1&amp;b=2"),  # once, not twice
        ("?a=1&lt=2&gt=3", "?a=1&lt=2&gt=3"),
        ("?a=1&currency=2&section=3&para=4", "?a=1&currency=2&section=3&para=4"),
        ("?a=&#38;b", "?a=&b"),
        ("?a=&#x26;b", "?a=&b"),
        ("?a=&#X26b", "?a=ɫ"),
        ("?a=&#38b", "?a=&b"),
        ("?a=&#;b&#x;c", "?a=&#;b&#x;c"),
        ("a&#0;b&#xD800;c&#1114112;d", "a\ufffdb\ufffdc\ufffdd"),
        ("a&#150;b&#x85;c", "a–b…c"),  # as Windows has it
        ("a&#129;b", "a\x81b"),
        ("a&#10;b&#9;c", "a\nb\tc"),
        ("a&nosuch;b&nosuch=c", "a&nosuch;b&nosuch=c"),
        ("&frac12;&sup2;", "½²"),
    ],
)
def test_it_is_what_a_browser_reads_in_an_attribute(written: str, read: str) -> None:
    assert unescaped(written) == read
    assert next(hrefs(f'<a href="{written}">')) == read


def test_every_name_that_the_standard_knows_is_known() -> None:
    assert {name: unescaped(f"&{name}") for name in html5} == html5


def test_a_number_of_a_million_digits_is_no_character_and_takes_no_time() -> None:
    assert unescaped(f"&#{'9' * 1_000_000};") == "\ufffd"
    assert unescaped(f"&#{'0' * 1_000_000}65;") == "A"


@given(st.text())
def test_what_is_escaped_comes_back(text: str) -> None:
    assert unescaped(html.escape(text)) == text


@given(st.text(alphabet="&#xX;=0123456789abcdefgcopyltnotin", max_size=30))
def test_whatever_stands_there_is_read_as_a_browser_does(written: str) -> None:
    assert unescaped(written) == next(hrefs(f'<a href="{written}">'))
