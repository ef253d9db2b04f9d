"""A link of a plain text ends where its readers' programs end it; where they differ it is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.found import Found
from daemon.core.rewrite.text import Wrapping, read_text

X = "https://encom.example/a"


def links(text: str, codec: str = "utf-8", wrapping: Wrapping = Wrapping.HARD) -> tuple[Found, ...]:
    return read_text(text.encode(codec).decode("latin-1"), codec, wrapping)


def urls(text: str, codec: str = "utf-8", wrapping: Wrapping = Wrapping.HARD) -> list[str]:
    return [link.url for link in links(text, codec, wrapping)]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (X, X),
        (f"See {X} now", X),
        (f"See {X}.", X),
        (f"See {X}, and", X),
        (f"See {X}...", X),
        (f"{X}?!", X),
        (f"{X};", X),
        (f"{X}:", X),
        (f"'{X}'", X),
        (f'"{X}"', X),
        (f"“{X}”", X),
        (f"«{X}»", X),
        (f"({X})", X),
        (f"({X}).", X),
        (f"[{X}]", X),
        (f"(see {X}_(film))", f"{X}_(film)"),
        (f"{X}_(film)", f"{X}_(film)"),
        (f"({X}(b)c)", f"{X}(b)c"),
        (f"<{X}>", X),
        (f"<{X}.>", f"{X}."),
        (f"<{X}_(film)>", f"{X}_(film)"),
        (f"<URL:{X}>", X),
        (f"Encom <{X}>, Flynn", X),
        (f"Encom<{X}>", X),
        (f"<{X}\r\n/b>", f"{X}/b"),
        (f"<{X} >", X),
        (f"*{X}*", X),
        (f"_{X}_", X),
        (f"**{X}**", X),
        (f"{X}_", f"{X}_"),  # no emphasis: nobody began it
        (f"{X}/*", f"{X}/*"),
        (f"{X}/~flynn", f"{X}/~flynn"),
        (f"`{X}`", X),
        (f"|{X}|", X),
        (f"| {X} |", X),
        (f"[Encom]({X})", X),
        (f"{X}?a=1&b=2;c=3,4", f"{X}?a=1&b=2;c=3,4"),
        (f"{X}#b", f"{X}#b"),
        (f"{X}?u=https://other.example/", f"{X}?u=https://other.example/"),
        (f"{X}/https://other.example/", f"{X}/https://other.example/"),
        (f"> {X}", X),
        (f"Link:{X}", X),
        (f"HTTPS{X[5:]}", f"HTTPS{X[5:]}"),
        (f"{X}\t{'x' * 10}", X),
        ("https://user:word@encom.example:81/", "https://user:word@encom.example:81/"),
        ("https://bücher.example/straße.", "https://bücher.example/straße"),
        ("https://例え.example/ です", "https://例え.example/"),
        (f"{X}\u3000です", X),
        (f"{X}。", X),
        (f"（{X}）", X),
        (f"「{X}」", X),
        (f"{X}\u00a0x", X),
        (f"{X}\u200b", X),
        (f"{X}،", X),
        (f"{X}/%E3%81%82", f"{X}/%E3%81%82"),
    ],
)  # fmt: skip
def test_it_ends_before_what_belongs_to_the_sentence(text: str, url: str) -> None:
    assert urls(text) == [url]


@pytest.mark.parametrize(
    "text",
    [
        "mailto:a@encom.example", "www.encom.example", "encom.example/a", "xhttps://encom.example/", "https://",
        "https:///a",
        "ftp://encom.example/", "javascript:alert(1)", "https:/encom.example",
        "https://encom.example/{{id}}", "https://{{host}}/", "https://encom.example/${id}",
        "https://encom.example/*|ID|*",
        "https://encom.example/%%id%%", "https://encom.example/<%= id %>", "https://encom.example/[[id]]",
        f"{X}をご覧ください", f"詳細は{X}です。", f"{X}에서", f"{X}ดูที่นี่", "https://encom.exampleをご覧", f"{X}|b",
        f"{X}\\b", f"{X}^2",
        f"{X}{{b}}", f"{X}](https://other.example/)", f"{X},https://other.example/", f"<{X}\n> b>", f"<{X}\n  >",
        f"{X}\ufffd",
        "https://encom.example/" + "a" * 8_000,
    ],
)  # fmt: skip
def test_what_is_no_link_or_ends_nobody_knows_where_is_left_alone(text: str) -> None:
    assert urls(text) == []


@pytest.mark.parametrize("codec", ["cp932", "euc_jp", "gb18030", "big5", "cp949", "iso-8859-1", "koi8-r"])
def test_bytes_of_its_charset_behind_it_are_none_of_its_own(codec: str) -> None:
    words = {"iso-8859-1": "à bientôt", "koi8-r": "да"}.get(codec, "中")
    (link,) = links(f"{words} {X} {words}", codec)
    assert (link.start, link.end, link.url) == (
        len(f"{words} ".encode(codec)),
        len(f"{words} {X}".encode(codec)),
        X,
    )


def test_two_links_are_two() -> None:
    assert urls(f"{X} {X}\n{X}b") == [X, X, f"{X}b"]


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        (f"See {X} {{untracked}} now", f"See {X} now"),
        (f"See {X}{{untracked}}", f"See {X}"),
        (f"See {X} {{mktNoTrack}}.", f"See {X}."),
        (f"See <{X}> {{untracked}} now", f"See <{X}> now"),
        (f"(See {X}) {{untracked}}", f"(See {X})"),
        (f"See {X}. {{untracked}}", f"See {X}."),
        (f'See {X} class="untracked"', f"See {X}"),
        (f"See {X} class=mktNoTrack now", f"See {X} now"),
        (f"See {X} class='a untracked'", f"See {X}"),
        (f'<a class="x mktNoTrack" href="{X}">x</a>', f'<a class="x mktNoTrack" href="{X}">x</a>'),
        (f"<a href='{X}' class=untracked>x</a>", f"<a href='{X}' class=untracked>x</a>"),
    ],
)
def test_a_mark_keeps_it_untracked_and_does_not_go_out(text: str, goes: str) -> None:
    (link,) = links(text)
    assert (link.url, link.untracked) == (X, True)
    start, end = link.mark or (0, 0)
    assert text[:start] + text[end:] == goes


@pytest.mark.parametrize(
    "text",
    [f"{X} untracked", f"{X}\n{{untracked}}", f"{X} class=untrackedly", f"{X} {{tracked}}", f'<a class=x href="{X}">'],
)
def test_what_is_no_mark_keeps_nothing(text: str) -> None:
    assert [(link.untracked, link.mark) for link in links(text)] == [(False, None)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (f"See {X}/ \r\nb/ \r\nc now", [f"{X}/b/c"]),
        (f"See {X}/ \n b now", [f"{X}/b"]),  # a space was stuffed
        (f"See {X}/ \nb. Now", [f"{X}/b"]),
        (f"See {X}  \nb now", [X]),  # one of the two spaces stays
        (f"See {X}\nb now", [X]),
        (f"See {X} \n\nNow", [X]),
        (f"See {X} \n-- \nFlynn", [X]),
        (f"> See {X} \n> b now", []),
        (f"See {X}/ \nb\nand {X}", [f"{X}/b", X]),
    ],
)
def test_flowed_text_whose_spaces_go_breaks_inside_an_address(text: str, read: list[str]) -> None:
    assert urls(text, wrapping=Wrapping.DEL_SP) == read


def test_flowed_text_whose_spaces_stay_ends_an_address_at_its_line() -> None:
    assert urls(f"See {X} \nb", wrapping=Wrapping.of("flowed", "no")) == [X]
    assert Wrapping.of(" Flowed", "YES ") is Wrapping.DEL_SP
    assert Wrapping.of("", "yes") is Wrapping.HARD


PIECES = st.sampled_from(
    [X, "http://b.example", "<", ">", "(", ")", "[", "]", " ", " \n", "\r\n", ".", ",", "'", '"', "{untracked}", "{",
     "}", "|",
     "class=untracked", "<a href='", "'>", "{{", "あ", "。", "é", "\u00a0", "*", "_", "https://", "a", ">", "\\",
     "\x1b$B", "`"]
)  # fmt: skip


@given(
    st.lists(PIECES, max_size=30), st.sampled_from(["utf-8", "cp1252", "cp932", "gb18030"]), st.sampled_from(Wrapping)
)
def test_links_and_marks_stand_in_their_order_and_never_overlap(
    pieces: list[str], codec: str, wrapping: Wrapping
) -> None:
    text = "".join(pieces).encode(codec, "replace").decode("latin-1")
    at = 0
    for link in read_text(text, codec, wrapping):
        assert at <= link.start < link.end
        assert link.breaks[0] <= link.start
        assert link.breaks[1] >= link.end
        assert text[link.start : link.start + 4].lower() == "http"
        at = link.mark[1] if link.mark else link.end
        assert link.mark is None or link.end <= link.mark[0] < link.mark[1]
    assert at <= len(text)
