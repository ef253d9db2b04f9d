"""Every web link of an HTML body is found where it stands, and the image goes where the body ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.found import Found
from daemon.core.rewrite.html import read_html
from tests.core.rewrite.oracle import judged

X = "https://encom.example/"


def links(html: str, codec: str = "utf-8") -> tuple[Found, ...]:
    return read_html(html.encode(codec).decode("latin-1"), codec)[0]


def urls(html: str, codec: str = "utf-8") -> list[str]:
    return [link.url for link in links(html, codec)]


def image_at(html: str) -> str:
    """What is in front of the image."""
    return html[: read_html(html, "utf-8")[1]]


@pytest.mark.parametrize(
    ("html", "read"),
    [
        (f'<a href="{X}?a=1&amp;b=2&copy=3">', [f"{X}?a=1&b=2&copy=3"]),
        (f'<a href=" {X} ">', [X]),
        (f'<a href="\r\n{X}a\r\nb\tc">', [f"{X}abc"]),
        (f'<a href="{X}a b">', [f"{X}a b"]),
        (f"<a href='{X}\"quoted\"'>", [f'{X}"quoted"']),
        (f'<a href="{X}&quot;q&quot;">', [f'{X}"q"']),
        (f'<a href="{X}#part">', [f"{X}#part"]),
        ('<a href="https://user:word@encom.example/">', ["https://user:word@encom.example/"]),
        ('<a href="https://bücher.example/straße?q=ä">', ["https://bücher.example/straße?q=ä"]),
        ('<a href="HTTPS://ENCOM.example/">', ["HTTPS://ENCOM.example/"]),
        ('<a href="http://127.0.0.1:8080/">', ["http://127.0.0.1:8080/"]),
        ('<a href="https://[::1]/">', ["https://[::1]/"]),
        (f'<area href="{X}">', [X]),
        (f'<map><area shape=rect coords="0,0,1,1" href={X}></map>', [X]),
        (f'<v:roundrect href="{X}" style="a">', [X]),
        (f'<!--[if mso]><v:rect href="{X}"></v:rect><![endif]--><a href="{X}b">', [X, f"{X}b"]),
        (f'<a href="{X}"><a href="{X}">', [X, X]),  # the same address twice is two links
        (f'<a name="x" href="{X}">', [X]),
        (f'<a href="{X}1" href="{X}2">', [f"{X}1"]),
        (f"<a href={X}?a=1&b=2>", [f"{X}?a=1&b=2"]),
    ],
)
def test_a_link_is_read_as_a_browser_reads_it(html: str, read: list[str]) -> None:
    assert urls(html) == read
    assert judged(html.encode()).wrong == ()


@pytest.mark.parametrize(
    "address",
    [
        "", "#part", "/path", "path", "?a=1", "//encom.example/", "mailto:a@encom.example", "tel:+1234", "sms:1",
        "cid:a",
        "javascript:alert('https://encom.example/')", "data:text/html,https://encom.example/", "file:///x", "ftp://x/",
        "https:", "https://", "https:/encom.example", "https:\\\\encom.example", "https:///x",
        "xhttps://encom.example/",
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_no_link(address: str) -> None:
    assert urls(f'<a href="{address}">') == []


@pytest.mark.parametrize(
    "address",
    [
        "{{ link }}", "{{unsubscribe_url}}", "https://{{ host }}/", "https://encom.example/{{id}}", "{% url %}",
        "https://encom.example/{% if a %}b{% endif %}", "${link}", "https://encom.example/${id}", "<%= link %>",
        "https://encom.example/<%= id %>", "*|UNSUB|*", "https://encom.example/*|ID|*", "%%link%%",
        "https://encom.example/%%id%%", "[[link]]", "https://[[host]]/",
    ],
)  # fmt: skip
def test_what_the_engine_fills_in_later_is_no_link_yet(address: str) -> None:
    assert urls(f"<a href='{address}'>") == []


@pytest.mark.parametrize(
    "tag",
    [
        "<img src='{}'>", "<link href='{}'>", "<base href='{}'>", "<form action='{}'>", "<td background='{}'>",
        "<abbr href='{}'>", "<a data-href='{}'>", "<a title='{}'>", "<p>{}</p>", "<a><b href='{}'>",
        "<xmp><a href='{}'></xmp>",
        "<script>'<a href={}>'</script>", "<style>/*<a href={}>*/</style>", "<title><a href={}></title>",
        "<textarea><a href={}></textarea>", "<!-- <a href={}> -->", "<!-- [if mso]><a href={}><![endif]-->",
    ],
)  # fmt: skip
def test_what_is_no_link_to_a_browser_is_none(tag: str) -> None:
    html = tag.format(X)
    assert urls(html) == []
    assert judged(html.encode()).wrong == ()


@pytest.mark.parametrize(
    ("attributes", "untracked"),
    [
        ('class="untracked"', True),
        ("class=untracked", True),
        ("class='btn untracked big'", True),
        ('class="mktNoTrack"', True),
        ('CLASS="MKTNOTRACK"', True),
        ('class="btn\nmktNoTrack"', True),
        ('class="un&#116;racked"', True),
        ('title="untracked"', False),
        ('class="untracked-not"', False),
        ('class="not-untracked"', False),
        ('class="untrackedly"', False),
        ('class="btn" class="untracked"', False),
        ("class", False),
    ],
)
def test_a_word_in_its_class_keeps_a_link_untracked(attributes: str, untracked: bool) -> None:
    for html in (f'<a {attributes} href="{X}">', f'<a href="{X}" {attributes}>'):
        assert [link.untracked for link in links(html)] == [untracked]


def test_an_address_is_read_in_the_charset_of_its_part() -> None:
    assert urls('<a href="https://bücher.example/">', "iso-8859-1") == ["https://bücher.example/"]
    assert urls('<a href="https://例え.example/">', "cp932") == ["https://例え.example/"]


def test_an_address_that_its_charset_does_not_hold_is_left_alone() -> None:
    assert read_html('<a href="https://b\xfccher.example/">', "utf-8")[0] == ()


@pytest.mark.parametrize(
    ("html", "before"),
    [
        ("<body>x</body></html>\r\n", "<body>x"),
        ("<body>x</html>\n", "<body>x"),
        ("<p>x\r\n", "<p>x"),
        ("<body>x</BODY\n></html>", "<body>x"),
        ("<body>a</body></html><body>b</body></html>", "<body>a</body></html><body>b"),  # a mail pasted into a mail
        ("<body>x<!-- </body> --></html>", "<body>x<!-- </body> -->"),
        ("<body>x<!--[if mso]></body><![endif]--></body>", "<body>x<!--[if mso]></body><![endif]-->"),
        ("<body><script>'</body>'</script>x</body>", "<body><script>'</body>'</script>x"),
        ("", ""),
    ],
)
def test_the_image_goes_where_the_body_ends(html: str, before: str) -> None:
    assert image_at(html) == before


WORDS = st.sampled_from(
    [f"<a href={X}>", f"<a href='{X}?a=1&amp;b=2&copy=3' class=x>", f'<A\nHREF = "{X}"title=a>', "</a>", "<p>", "x",
     " ", "\n",
     "<", ">", '"', "'", "=", "/", "&", "<!--", "-->", "--!>", "<!-->", "<![endif]-->", "<!--[if mso]>", "<style>",
     "</style>",
     "<script>", "</script>", "<title>", "</title>", "<textarea>", "</textarea>", "<td>", "<table>", "</table>",
     "<select>",
     f'<v:rect href="{X}v">', "</", "<!", "<?", "<a", "href=", "</p title='", "<noscript>", "<b>", "</b>", "<div>", "ü",
     "<svg>", "</svg>"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=40))
def test_however_broken_the_body_every_link_is_right_and_nothing_else_changed(words: list[str]) -> None:
    told = judged("".join(words).encode())
    assert told.wrong == ()
    assert told.nothing_else_changed
