"""Tags are found where a browser finds them, however they are written, and where Outlook does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.tags import EndTag, Tag, tags


def names(text: str) -> list[str]:
    return [tag.name if isinstance(tag, Tag) else f"/{tag.name}" for tag in tags(text)]


def values(text: str) -> dict[str, str | None]:
    """Of its first tag."""
    tag = next(iter(tags(text)))
    assert isinstance(tag, Tag)
    return {each.name: text[each.start : each.end] if each.start >= 0 else None for each in tag.attributes}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ('<a href="x">', {"href": "x"}),
        ("<a href='x'>", {"href": "x"}),
        ("<a href=x>", {"href": "x"}),
        ("<a href=x/>", {"href": "x/"}),  # the slash is the address's
        ("<a href=x/y class=z>", {"href": "x/y", "class": "z"}),
        ("<A HREF=x>", {"href": "x"}),
        ("<a\nhref\r\n=\t'x'\n>", {"href": "x"}),
        ("<a href = x>", {"href": "x"}),
        ('<a title="a > b" href=x>', {"title": "a > b", "href": "x"}),
        ("<a title='\"' href=\"'\">", {"title": '"', "href": "'"}),
        ('<a href="x"class="y">', {"href": "x", "class": "y"}),
        ('<a/href="x"/>', {"href": "x"}),
        ("<a href>", {"href": None}),
        ("<a href=>", {"href": ""}),
        ('<a href="">', {"href": ""}),
        ('<a href=x"y>', {"href": 'x"y'}),
        ('<a =href="x">', {'=href': "x"}),
        ('<a "href="x">', {'"href': "x"}),
        ("<a href=x\fclass=y>", {"href": "x", "class": "y"}),
    ],
)  # fmt: skip
def test_an_attribute_is_read_in_every_way_it_is_written(text: str, read: dict[str, str | None]) -> None:
    assert values(text) == read


def test_of_two_attributes_of_one_name_the_first_counts() -> None:
    text = '<a href="first" HREF="second">'
    tag = next(iter(tags(text)))
    assert isinstance(tag, Tag)
    href = tag.attribute("href")
    assert href is not None
    assert text[href.start : href.end] == "first"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<p>a < b <b>c</b>", ["p", "b", "/b"]),
        ("<<a>", ["a"]),
        ("< a>", []),
        ("<3 <a>", ["a"]),
        ("</ a><b>", ["b"]),
        ("</><b>", ["b"]),
        ("<?xml <a>?><b>", ["b"]),
        ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><b>', ["b"]),
        ("<![CDATA[<a>]]><b>", ["b"]),  # it ends at the first ">", so that "]]>" is text
        ("<!-- <a> --><b>", ["b"]),
        ("<!-- <a> --!><b>", ["b"]),
        ("<!--><b>", ["b"]),
        ("<!---><b>", ["b"]),
        ("<!-- <a> -- ><b>", []),
        ("<!-- <a>", []),
        ("<script>'<a>'</script><b>", ["script", "/script", "b"]),
        ("<SCRIPT><a></Script ><b>", ["script", "/script", "b"]),
        ("<style><a></style><b>", ["style", "/style", "b"]),
        ("<title><a></title><b>", ["title", "/title", "b"]),
        ("<textarea><a></textareas></textarea><b>", ["textarea", "/textarea", "b"]),
        ("<iframe><a></iframe><b>", ["iframe", "/iframe", "b"]),
        ("<xmp><a></xmp><b>", ["xmp", "/xmp", "b"]),
        ("<noscript><a></noscript>", ["noscript", "a", "/noscript"]),
        ("<script><a>", ["script"]),
        ("<svg><title><a></svg><b>", ["svg", "title", "a", "/svg", "b"]),
        ("<svg><title><p><style><a>", ["svg", "title", "p", "style"]),
        ("<svg/><title><a>", ["svg", "title"]),
        ("<svg></svg><title><a>", ["svg", "/svg", "title"]),
        ("<math><style><a></math></p><style><a>", ["math", "style", "a", "/math", "/p", "style"]),
        ("<plaintext><a></plaintext><b>", ["plaintext"]),
        ("<a href='x><b>", []),  # the quote never closes: all of it is one tag that never ends
        ("<a href=x", []),
        ("</a href='>'><b>", ["/a", "b"]),
        ('</href="><b>"><i>', ['/href="', "b", "i"]),  # no attribute: it is the end tag's name
        ("<o:p></o:p>", ["o:p", "/o:p"]),
    ],
)
def test_what_is_no_markup_to_a_browser_holds_no_tags(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<!--[if mso]><a><![endif]--><b>", ["a", "b"]),
        ("<!--[if (gte mso 9)|(IE)]><a><![endif]--><b>", ["a", "b"]),
        ("<!--[IF gte mso 9]>\n<xml><v:rect></xml>\n<![ENDIF]--><b>", ["xml", "v:rect", "b"]),
        ("<!--[if !mso]><!--><a><!--<![endif]--><b>", ["a", "b"]),
        ("<!--[if !mso]><!-- --><a><!-- <![endif]--><b>", ["a", "b"]),
        ("<![if !mso]><a><![endif]><b>", ["a", "b"]),
        ("<!--[if mso]><a><![endif]<b>--><i>", ["a", "i"]),
        ("<!--[if mso]><a><b>--><i>", ["a", "b", "i"]),
        ("<!--[if mso]><!-- <x> <![endif]--><b>", ["b"]),
        ("<!-- [if mso]><a><![endif]--><b>", ["b"]),  # a space before: a comment to Outlook too
        ("<!--[iffy]><a><![endif]--><b>", ["b"]),
        ("<!--[if mso]><a href='<![endif]--><b>", ["b"]),
        ("<!--[if mso]><style><a></style><![endif]--><b>", ["style", "b"]),
    ],
)
def test_outlooks_conditions_hold_markup(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_end_tags_between_outlooks_conditions_end_nothing_for_others() -> None:
    assert [tag for tag in tags("<!--[if mso]></body><![endif]--></body>") if isinstance(tag, EndTag)] == [
        EndTag("body", 32)
    ]


def test_conditions_in_conditions_are_followed_so_far() -> None:
    assert names("<!--[if mso]>" * 1_000 + "<a>") == []
    assert names("<!--[if mso]>" * 5 + "<a>") == ["a"]


@given(st.text(alphabet="<>!-[]/='\" \naifmso&", max_size=200))
def test_whatever_the_text_tags_stand_where_they_say_and_in_their_order(text: str) -> None:
    at = 0
    for tag in tags(text):
        assert tag.start >= at
        assert text[tag.start] == "<"
        at = tag.start + 1
        if isinstance(tag, Tag):
            assert text[tag.end - 1] == ">"
            assert all(tag.start < each.start <= each.end < tag.end for each in tag.attributes if each.start >= 0)
