"""An address as a redirect says it: what was ASCII stays to the letter, and parameters are added, never changed."""

from urllib.parse import parse_qsl, urlsplit

import ada_url
import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.web_address import ascii_form, host, last_parameters, number_of_parameters, with_parameters


@pytest.mark.parametrize(
    "url",
    [
        "https://encom.example",
        "HTTPS://Encom.Example/A",
        "https://encom.example:443/",
        "https://encom.example/a/../b",
        "https://encom.example/%7eflynn?q=%zz&b=a+b%20c#x",
        "https://encom.example/a?b=c|d",
        "https://flynn:word@encom.example/",
        "https://[::1]:8080/",
        "https://encom.example/?u=https://other.example/?a=b",
    ],
)
def test_what_is_ascii_stays_to_the_letter(url: str) -> None:
    assert ascii_form(url) == url


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://bücher.example/straße?q=ä#ö", "https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4#%C3%B6"),
        ("https://例え.example/", "https://xn--r8jz45g.example/"),
        ("https://faß.example/", "https://xn--fa-hia.example/"),
        ("https://encom.example/a b", "https://encom.example/a%20b"),
        ('https://encom.example/"a"?b="c"', "https://encom.example/%22a%22?b=%22c%22"),
        ("https://encom.example/<a>", "https://encom.example/%3Ca%3E"),
        ("https://encom.example\\a", "https://encom.example/a"),
        ("https://encom.example/{a}", "https://encom.example/%7Ba%7D"),
        ("https://encom。example/", "https://encom.example/"),
    ],
)
def test_what_is_not_is_written_as_a_browser_writes_it(url: str, plain: str) -> None:
    assert ascii_form(url) == plain


@pytest.mark.parametrize(
    "url",
    ["", "https://", "https://a b/", "https://encom.example:99999/", "https://exa%mple/", "javascript:alert(1)", "//a/",
     "ftp://encom.example/", "https://[::1/", "data:text/html,x", "https://a\x00b/",
     "mailto:a@b.example"],
)  # fmt: skip
def test_what_no_browser_follows_is_none(url: str) -> None:
    assert ascii_form(url) is None


@given(st.text(max_size=100))
def test_an_address_has_no_line_end_and_says_the_same_to_a_browser(text: str) -> None:
    plain = ascii_form(f"https://encom.example/{text}")
    assert plain is not None
    assert plain.isascii()
    assert not any(letter.isspace() or letter < " " for letter in plain)
    assert ada_url.URL(plain).href == ada_url.URL(f"https://encom.example/{text}").href


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("https://WWW.Encom.example:8080/a", "www.encom.example"),
        ("https://bücher.example/", "xn--bcher-kva.example"),
        ("https://flynn:word@encom.example/", "encom.example"),
        ("no address", ""),
    ],
)
def test_a_host_is_named_in_one_way(url: str, named: str) -> None:
    assert host(url) == named


UTM = {"utm_source": "harken", "utm_medium": "email"}


@pytest.mark.parametrize(
    ("url", "goes"),
    [
        ("https://e.example", "https://e.example?utm_source=harken&utm_medium=email"),
        ("https://e.example/a", "https://e.example/a?utm_source=harken&utm_medium=email"),
        ("https://e.example/a?", "https://e.example/a?utm_source=harken&utm_medium=email"),
        ("https://e.example/a?b=c", "https://e.example/a?b=c&utm_source=harken&utm_medium=email"),
        ("https://e.example/a?b=c&", "https://e.example/a?b=c&utm_source=harken&utm_medium=email"),
        ("https://e.example/a?b", "https://e.example/a?b&utm_source=harken&utm_medium=email"),
        ("https://e.example/a#b", "https://e.example/a?utm_source=harken&utm_medium=email#b"),
        ("https://e.example/a#b?c=d", "https://e.example/a?utm_source=harken&utm_medium=email#b?c=d"),
        ("https://e.example/?utm_source=own", "https://e.example/?utm_source=own&utm_medium=email"),
        ("https://e.example/?utm%5Fsource=own", "https://e.example/?utm%5Fsource=own&utm_medium=email"),
        ("https://e.example/?utm_source=&x=%zz", "https://e.example/?utm_source=&x=%zz&utm_medium=email"),
        ("https://e.example/?utm_medium=a;utm_source=b", "https://e.example/?utm_medium=a;utm_source=b"),
        ("https://e.example/#utm_source=x", "https://e.example/?utm_source=harken&utm_medium=email#utm_source=x"),
    ],
)
def test_what_is_there_stays_and_the_fragment_too(url: str, goes: str) -> None:
    assert with_parameters(url, UTM) == goes


def test_nothing_to_add_changes_nothing() -> None:
    assert with_parameters("https://e.example/a?", {}) == "https://e.example/a?"


@given(st.dictionaries(st.text(min_size=1, max_size=10), st.text(min_size=1, max_size=10), max_size=4))
def test_whatever_is_added_comes_out_again(added: dict[str, str]) -> None:
    url = with_parameters("https://e.example/a?b=c#d", added)
    assert url.isascii()
    assert dict(parse_qsl(urlsplit(url).query)) == {"b": "c"} | {name: added[name] for name in added if name != "b"}


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=8), max_size=4))
def test_parameters_that_were_added_are_found_again(added: dict[str, str]) -> None:
    url = "https://encom.example/a?x=1&y#z"
    told = {name: value for name, value in added.items() if name not in ("x", "y") and _can_be_said(name + value)}
    longer = with_parameters(url, told)
    assert number_of_parameters(longer) - number_of_parameters(url) == len(told)
    assert last_parameters(longer, len(told)) == told


def _can_be_said(text: str) -> bool:
    return not any("\ud800" <= each <= "\udfff" for each in text)
