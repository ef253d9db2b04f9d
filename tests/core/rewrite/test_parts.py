"""A mail's own words are found where they stand; what is enclosed, signed or encrypted is nobody's to change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.parts import MOST, TextPart, header_end, text_parts
from daemon.core.rewrite.text import Wrapping


def part(body: str = "x", **fields: str) -> str:
    named = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in fields.items())
    return f"{named}\n{body}"


def multipart(kind: str, *parts: str, boundary: str = "b") -> str:
    inner = "".join(f"--{boundary}\n{each}\n" for each in parts)
    return part(f"preamble\n{inner}--{boundary}--\nepilogue", Content_Type=f'multipart/{kind}; boundary="{boundary}"')


def bodies(mail: str | bytes) -> list[str]:
    raw = mail.encode() if isinstance(mail, str) else mail
    return [raw[each.start : each.end].decode() for each in text_parts(raw)]


def only(mail: str) -> TextPart:
    (found,) = text_parts(mail.encode())
    return found


PLAIN = part("plain", Content_Type="text/plain")
HTML = part("<p>html", Content_Type="text/html")


def test_a_mail_without_a_type_is_plain_text() -> None:
    assert (only("Subject: a\n\nx").content_type, bodies("Subject: a\n\nx")) == ("text/plain", ["x"])


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_line_end_before_a_delimiter_is_the_delimiters(line_end: str) -> None:
    mail = multipart("alternative", part("a\n\n", Content_Type="text/plain"), HTML).replace("\n", line_end)
    assert bodies(mail) == [f"a{line_end}{line_end}", "<p>html"]


def test_parts_in_parts_are_found_in_their_order() -> None:
    inner = multipart("alternative", PLAIN, multipart("related", HTML, boundary="d"), boundary="c")
    assert bodies(multipart("mixed", inner, part("footer"))) == ["plain", "<p>html", "footer"]


@pytest.mark.parametrize(
    ("kind", "params", "encoding"),
    [
        ("text/html", "; charset=UTF-8", "quoted-printable"),
        ("TEXT/HTML", '; charset="utf-8"', "Quoted-Printable "),
        ("text/html", ";\n charset=utf-8", "quoted-printable (really)"[:16]),
    ],
)
def test_its_type_charset_and_encoding_are_read_however_they_are_written(kind: str, params: str, encoding: str) -> None:
    found = only(part(Content_Type=kind + params, Content_Transfer_Encoding=encoding))
    assert (found.content_type, found.charset.lower(), found.encoding) == ("text/html", "utf-8", "quoted-printable")


@pytest.mark.parametrize(
    "enclosed",
    [
        part(Content_Type="text/plain", Content_Disposition="attachment"),
        part(Content_Type="text/plain", Content_Disposition='ATTACHMENT; filename="notes.txt"'),
        part(Content_Type="text/html", Content_Disposition="inline; filename=page.html"),
        part(Content_Type="text/html; name=page.html"),
        part(Content_Type="text/html", Content_Disposition="inline; filename*=utf-8''page.html"),
        part(Content_Type="message/rfc822", body=HTML),
        part(Content_Type="text/calendar"),
        part(Content_Type="text/x-amp-html"),
        part(Content_Type="application/octet-stream"),
        part(Content_Type="text/html", Content_Transfer_Encoding="x-uuencode"),
        part(Content_Type="text/html", Content_Transfer_Encoding="8-bit"),
    ],
)
def test_files_enclosed_mails_and_unknown_encodings_are_left_out(enclosed: str) -> None:
    assert bodies(enclosed) == []
    assert bodies(multipart("mixed", PLAIN, enclosed)) == ["plain"]


def test_a_body_that_is_said_to_be_inline_is_a_body() -> None:
    assert bodies(part(Content_Type="text/plain", Content_Disposition="inline")) == ["x"]


@pytest.mark.parametrize(
    "sealed",
    [
        multipart("signed", HTML, part("sig", Content_Type="application/pgp-signature")),
        multipart("signed", HTML, part("sig", Content_Type="application/pkcs7-signature")),
        multipart("encrypted", part("Version: 1", Content_Type="application/pgp-encrypted"), PLAIN),
        part("MIIB", Content_Type="application/pkcs7-mime; smime-type=signed-data"),
        part("MIIB", Content_Type="application/x-pkcs7-mime"),
    ],
)
def test_what_is_signed_or_encrypted_is_left_out(sealed: str) -> None:
    assert bodies(sealed) == []
    outer = multipart("mixed", sealed, part("a list's footer"), boundary="outer")
    assert bodies(outer) == ["a list's footer"]


def test_the_parts_of_a_digest_are_mails_unless_they_say_otherwise() -> None:
    assert bodies(multipart("digest", part("Subject: a\n\nx"), PLAIN)) == ["plain"]


@pytest.mark.parametrize(
    ("mail", "shown"),
    [
        (HTML, [True]),
        (multipart("alternative", PLAIN, HTML), [False, True]),
        (multipart("alternative", HTML, multipart("related", HTML, boundary="c")), [False, True]),
        (multipart("mixed", HTML, HTML), [True, False]),
        (multipart("mixed", PLAIN, HTML), [False, True]),
        (multipart("alternative", PLAIN, multipart("mixed", HTML, HTML, boundary="c")), [False, True, False]),
    ],
)
def test_one_html_part_is_surely_shown(mail: str, shown: list[bool]) -> None:
    assert [each.shown for each in text_parts(mail.encode())] == shown


def test_flowed_text_says_what_its_spaces_mean() -> None:
    assert only(part(Content_Type="text/plain; format=flowed; delsp=yes")).wrapping is Wrapping.DEL_SP
    assert only(part(Content_Type="text/plain; format=flowed")).wrapping is Wrapping.HARD


@pytest.mark.parametrize(
    ("mail", "found"),
    [
        (part("--b\n\nx", Content_Type="multipart/mixed"), []),
        (part("--b\n\nx\n--c\n", Content_Type="multipart/mixed; boundary=b"), ["x\n--c\n"]),
        (part("--b \t\n\nx\n--b--\t\n", Content_Type="multipart/mixed; boundary=b"), ["x"]),
        (part("--bb\n\ny\n--b\n\nx\n--b--", Content_Type="multipart/mixed; boundary=b"), ["x"]),
        (part("--b.*\n\nx\n--b.*--", Content_Type='multipart/mixed; boundary="b.*"'), ["x"]),
        (part("--b\n--b\n\nx\n--b--\n", Content_Type="multipart/mixed; boundary=b"), ["x"]),
        (part("--b\n\n--b--\n", Content_Type="multipart/mixed; boundary=b"), []),
        ("Subject: only a header", []),
        ("Subject: only a header\n", []),
        ("", []),
        ("\n", []),
        ("\nx", ["x"]),
    ],
)
def test_what_is_broken_is_read_as_far_as_it_goes(mail: str, found: list[str]) -> None:
    assert bodies(mail) == found


def test_the_first_of_two_fields_counts() -> None:
    assert only("Content-Type: text/plain\nContent-Type: text/html\n\nx").content_type == "text/plain"


def test_parts_are_counted_and_nesting_ends() -> None:
    assert len(bodies(multipart("mixed", *[PLAIN] * (MOST + 5)))) == MOST
    deep = PLAIN
    for number in range(100):
        deep = multipart("mixed", deep, boundary=f"b{number}")
    assert bodies(deep) == []


@pytest.mark.parametrize(
    ("raw", "ends"),
    [(b"A: b\r\n\r\nx", (6, 8)), (b"A: b\n\nx", (5, 6)), (b"\r\nx", (0, 2)), (b"A: b\n", (5, 5)), (b"A: b", (4, 4))],
)
def test_the_header_ends_at_the_first_empty_line(raw: bytes, ends: tuple[int, int]) -> None:
    assert header_end(raw, 0, len(raw)) == ends


@given(
    st.lists(st.sampled_from([b"--b\n", b"--b--\n", b"\n", b"x", b"Content-Type: text/html\n", b"\r\n", b"--b", b"\0"]))
)
def test_whatever_stands_there_parts_follow_each_other(pieces: list[bytes]) -> None:
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"".join(pieces)
    at = 0
    for each in text_parts(raw):
        assert at <= each.start < each.end <= len(raw)
        at = each.end
