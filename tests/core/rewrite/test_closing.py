"""The way out goes under each text that a reader sees, or where the author put it; every other byte stays."""

import base64
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.closing import Closing
from daemon.core.rewrite.mail import read_mail
from tests.core.rewrite.test_mail import both, mail

OUT = "https://t.example/u/" + "x" * 150
CLOSING = Closing(OUT, "Unsubscribe")
SWEDISH = Closing(OUT, "Inga fler mejl", "Får du för många mejl från oss? Säg till så slutar vi.")
ENCODINGS = ["7bit", "8bit", "quoted-printable", "base64"]


def closed(raw: bytes, closing: Closing = CLOSING, image: str | None = None) -> bytes:
    outgoing = read_mail(raw)
    return outgoing.with_links([None] * len(outgoing.links), image, [], None, closing)


def texts(raw: bytes) -> tuple[str, str]:
    read = message_from_bytes(raw, policy=policy.default)
    assert isinstance(read, EmailMessage)
    bodies = [read.get_body((kind,)) for kind in ("plain", "html")]
    return tuple(each.get_content().replace("\r\n", "\n") if each else "" for each in bodies)  # type: ignore[return-value]


class TestFooter:
    @pytest.mark.parametrize("encoding", ENCODINGS)
    def test_it_is_the_last_line_of_each_alternative(self, encoding: str) -> None:
        text, html = texts(closed(both("Hello.\n", "<html><body><p>Hello.</p></body></html>\n", encoding)))
        assert text == f"Hello.\n\nUnsubscribe: {OUT}\n"
        assert html.startswith("<html><body><p>Hello.</p><p style=")
        assert f'<a href="{OUT}"' in html
        assert html.endswith("Unsubscribe</a></p></body></html>\n")

    @pytest.mark.parametrize("encoding", ENCODINGS)
    def test_all_but_it_is_what_it_was(self, encoding: str) -> None:
        raw = both("Hello.\n" * 90, "<p>Hello.</p>\n" * 90, encoding)
        before, after = texts(raw), texts(closed(raw))
        assert after[0].removesuffix(f"\n\nUnsubscribe: {OUT}\n") == before[0].removesuffix("\n")
        assert after[1].startswith(before[1].removesuffix("\n"))

    @pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
    def test_a_message_is_in_the_charset_of_its_text(self, charset: str) -> None:
        raw = mail("Hej då.\r\n".encode(charset), f"text/plain; charset={charset}", "8bit")
        assert texts(closed(raw, SWEDISH))[0] == f"Hej då.\n\n{SWEDISH.message}\nInga fler mejl: {OUT}\n"

    @pytest.mark.parametrize(
        ("kind", "encoding"),
        [("text/plain", "8bit"), ("text/plain; charset=us-ascii", "7bit"), ("text/plain; charset=utf-8", "7bit")],
    )
    def test_where_there_is_no_room_for_an_accent_there_is_none(self, kind: str, encoding: str) -> None:
        raw = closed(mail(b"Hej.\r\n", kind, encoding), SWEDISH)
        assert raw.isascii()
        assert b"Far du for manga mejl fran oss?" in raw

    def test_in_html_any_message_is_ascii(self) -> None:
        raw = closed(mail(b"<p>Hej", "text/html; charset=iso-8859-1", "7bit"), SWEDISH)
        assert raw.isascii()
        assert "Får du för" in texts(raw)[1].replace("\n", " ").replace("&#229;", "å").replace("&#246;", "ö")

    def test_a_message_is_no_markup(self) -> None:
        closing = Closing(OUT, "Out", "Fish & <b>chips</b>")
        assert "Fish &amp; &lt;b&gt;chips&lt;/b&gt;" in texts(closed(mail(b"<p>x</p>"), closing))[1]

    def test_no_line_gets_longer_than_mail_servers_pass_on(self) -> None:
        long = Closing(OUT * 3, "Inga fler mejl", "Får du för många mejl? " * 20)
        raw = closed(mail(b"<p>" + b"x" * 900 + b"</p>", encoding="8bit"), long)
        assert max(map(len, raw.split(b"\r\n"))) <= 998

    def test_it_stands_before_the_image(self) -> None:
        html = texts(closed(mail(b"<body><p>x</p></body>"), image="https://t.example/o/0.gif"))[1]
        assert html.index(OUT) < html.index("/o/0.gif")

    @pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
    def test_lines_end_as_those_of_the_mail_do(self, line_end: bytes) -> None:
        raw = closed(mail(b"Hello.\r\n", "text/plain", "8bit").replace(b"\r\n", line_end))
        assert raw.count(b"\n") == raw.count(line_end)

    def test_in_base64_lines_end_as_those_of_the_text_do(self) -> None:
        raw = closed(mail(base64.b64encode(b"Hello.\nYou.\n"), "text/plain; charset=utf-8", "base64"))
        assert base64.b64decode(raw.split(b"\r\n\r\n")[1]).decode() == f"Hello.\nYou.\n\nUnsubscribe: {OUT}\n"

    def test_what_is_signed_or_attached_gets_none(self) -> None:
        signed = b'Content-Type: multipart/signed; boundary="x"\r\n\r\n--x\r\n\r\nHello.\r\n--x--\r\n'
        assert closed(signed) == signed
        attached = mail(b"Hello.\r\n", 'text/plain; name="hello.txt"')
        assert closed(attached) == attached

    def test_of_several_texts_under_each_other_the_first_gets_it(self) -> None:
        parts = b"--x\r\n\r\nHello.\r\n--x\r\n\r\nA list's footer.\r\n--x--\r\n"
        raw = b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n' + parts
        assert closed(raw).count(OUT.encode()) == 1
        assert closed(raw).index(OUT.encode()) < raw.index(b"A list's") + 200

    @given(
        st.text(st.sampled_from("aå=\t ß€漢\n.%"), max_size=300),
        st.sampled_from(["quoted-printable", "base64"]),
        st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=200),
    )
    def test_whatever_the_text_and_the_message_both_are_whole(self, text: str, encoding: str, message: str) -> None:
        raw = both(text, "<p>x</p>", encoding)
        after = texts(closed(raw, Closing(OUT, "Out", message)))[0]
        before = texts(raw)[0].rstrip("\n")
        assert after.startswith(before)
        footer = f"\n\n{message}\nOut: {OUT}" if message else f"\n\nOut: {OUT}"
        assert after.rstrip("\n").endswith(footer)  # a text of empty lines keeps them below it


class TestPlaceholder:
    @pytest.mark.parametrize("encoding", ENCODINGS)
    def test_it_becomes_the_link_and_there_is_no_footer(self, encoding: str) -> None:
        raw = both("No more? %unsubscribe% Bye.\n", '<a href="%unsubscribe%">No more</a>\n', encoding)
        assert texts(closed(raw)) == (f"No more? {OUT} Bye.\n", f'<a href="{OUT}">No more</a>\n')

    def test_a_scheme_that_an_editor_put_before_it_goes(self) -> None:
        raw = mail(b'<a href="http://%unsubscribe%">No more</a>')
        assert read_mail(raw).links == ()
        assert closed(raw).endswith(f'<a href="{OUT}">No more</a>'.encode())

    def test_a_text_without_one_gets_the_footer_still(self) -> None:
        text, html = texts(closed(both("Hello.\n", '<a href="%unsubscribe%">No more</a>\n')))
        assert text.endswith(f"Unsubscribe: {OUT}\n")
        assert html.count(OUT) == 1

    def test_without_a_footer_it_still_becomes_the_link(self) -> None:
        raw = both("Hello.\n", '<a href="%unsubscribe%">No more</a>\n')
        text, html = texts(closed(raw, Closing(OUT, in_footer=False)))
        assert (text, html.count(OUT)) == ("Hello.\n", 1)

    def test_links_around_it_become_ours_as_ever(self) -> None:
        raw = mail(b'<a href="https://a.example/">a</a><a href="%unsubscribe%">u</a><a href="https://b.example/">b</a>')
        outgoing = read_mail(raw)
        after = outgoing.with_links(["https://t.example/l/1", "https://t.example/l/2"], None, [], None, CLOSING)
        html = texts(after)[1]
        assert (
            html == f'<a href="https://t.example/l/1">a</a><a href="{OUT}">u</a><a href="https://t.example/l/2">b</a>'
        )
