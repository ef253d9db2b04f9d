"""A whole mail: its links become ours, an image is added, and nothing else differs from what came in."""

import base64
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.mail import MOST_LINKS, Outgoing, read_mail
from daemon.core.targets import BodyPart
from tests.core.rewrite.oracle import judged

X = "https://encom.example/"
IMAGE = "https://t.example/o/0.gif"
TESTS = Path(__file__).parents[2]


def ours(outgoing: Outgoing) -> list[str]:
    return [f"https://t.example/l/{number:0120}" for number in range(len(outgoing.links))]


def mail(body: bytes, kind: str = "text/html; charset=utf-8", encoding: str = "") -> bytes:
    header = f"From: a@encom.example\r\nContent-Type: {kind}\r\n"
    header += f"Content-Transfer-Encoding: {encoding}\r\n" if encoding else ""
    return header.encode() + b"\r\n" + body


def urls(raw: bytes) -> list[str]:
    return [link.url for link in read_mail(raw).links]


def rewritten(raw: bytes, image: str | None = None) -> bytes:
    outgoing = read_mail(raw)
    return outgoing.with_links(ours(outgoing), image, [])


def both(text: str, html: str, encoding: str = "quoted-printable") -> bytes:
    made = EmailMessage(policy.SMTP)
    made["From"] = "a@encom.example"
    made.set_content(text, cte=encoding)
    made.add_alternative(html, subtype="html", cte=encoding)
    return made.as_bytes()


class TestLinks:
    @pytest.mark.parametrize("encoding", ["7bit", "8bit", "quoted-printable", "base64"])
    def test_those_of_all_parts_become_ours_in_every_encoding(self, encoding: str) -> None:
        raw = both(f"See {X}a.\n", f'<p><a href="{X}a?b=1&amp;c=2">x</a></p>\n', encoding)
        outgoing = read_mail(raw)
        assert [(link.place, link.part, link.url) for link in outgoing.links] == [
            (0, BodyPart.TEXT, f"{X}a"),
            (1, BodyPart.HTML, f"{X}a?b=1&c=2"),
        ]
        after = message_from_bytes(rewritten(raw), policy=policy.default)
        assert isinstance(after, EmailMessage)
        first, second = ours(outgoing)
        text, html = after.get_body(("plain",)), after.get_body(("html",))
        assert text is not None
        assert html is not None
        assert text.get_content().replace("\r\n", "\n") == f"See {first}.\n"
        assert html.get_content().replace("\r\n", "\n") == f'<p><a href="{second}">x</a></p>\n'

    def test_one_that_stays_keeps_its_bytes(self) -> None:
        raw = mail(f"<a href=\"{X}1\"><a href='{X}2'>".encode())
        assert read_mail(raw).with_links([None, "https://t.example/l/x"], None, []) == raw.replace(
            f"{X}2".encode(), b"https://t.example/l/x"
        )

    def test_two_thousand_become_ours(self) -> None:
        raw = mail(b"".join(f'<a href="{X}{number}">x</a>\r\n'.encode() for number in range(2_000)))
        assert urls(rewritten(raw)) == ours(read_mail(raw))
        assert len(read_mail(raw).links) == 2_000

    def test_so_many_are_counted_and_the_rest_stays(self) -> None:
        raw = both(f"{X} " * 10, f"<a href={X}></a>" * MOST_LINKS)
        outgoing = read_mail(raw)
        assert len(outgoing.links) == MOST_LINKS
        assert outgoing.with_links([None] * MOST_LINKS, None, []) == raw

    def test_what_a_mark_says_goes_out_in_no_copy(self) -> None:
        raw = mail(f"See {X} {{untracked}} now".encode(), "text/plain")
        outgoing = read_mail(raw)
        assert [link.untracked for link in outgoing.links] == [True]
        assert outgoing.with_links([None], None, []) == mail(f"See {X} now".encode(), "text/plain")

    def test_five_megabytes_of_broken_html_are_read(self) -> None:
        body = (b'<a href="' + X.encode() + b'"><p class="a>b">< <!-- x --!> &amp; <td' + b"x" * 900 + b">\r\n") * 5_200
        raw = mail(body)
        assert len(urls(raw)) == MOST_LINKS
        assert rewritten(raw).count(b"t.example") == MOST_LINKS


class TestCharsets:
    @pytest.mark.parametrize(
        ("kind", "body", "found"),
        [
            ("text/html", f'<a href="{X}">ü</a>'.encode(), [X]),
            ("text/html; charset=no-such", f'<a href="{X}">ü</a>'.encode(), [X]),
            ("text/html; charset=", f'<a href="{X}">ü</a>'.encode(), [X]),
            ("text/html; charset=us-ascii", f'<a href="{X}">\u00fc</a>'.encode(), [X]),
            ("text/html; charset=utf-8", b'\xfc<a href="' + X.encode() + b'\xfc"><a href="' + X.encode() + b'">', [X]),
            ("text/html; charset=iso-8859-1", f'<a href="{X}ü">'.encode("latin-1"), [f"{X}ü"]),
            ("text/plain; charset=iso-8859-1", f"\x93{X}ü\x94".encode("latin-1"), [f"{X}ü"]),  # cp1252, as most mean it
            ("text/html; charset=gb2312", f'<a href="{X}镕">'.encode("gb18030"), [f"{X}镕"]),
            ("text/html; charset=utf-8", b"\xef\xbb\xbf" + f'<a href="{X}">'.encode(), [X]),
            ("text/html; charset=rot13", f'<a href="{X}">'.encode(), [X]),
            ("text/html; charset=idna", f'<a href="{X}">'.encode(), [X]),
        ],
    )
    def test_links_are_found_in_whatever_it_is_or_says_it_is(self, kind: str, body: bytes, found: list[str]) -> None:
        assert urls(mail(body, kind)) == found

    @pytest.mark.parametrize(
        ("kind", "body"),
        [
            ("text/html; charset=utf-16", f'<a href="{X}">'.encode("utf-16")),
            ("text/html; charset=utf-16le", f'<a href="{X}">'.encode("utf-16-le")),
            ("text/html; charset=utf-8", f'<a href="{X}">'.encode("utf-16")),  # it lies
            ("text/html; charset=utf-32", f'<a href="{X}">'.encode("utf-32")),
            ("text/html; charset=utf-7", b"+ADw-a href=+ACI-" + X.encode() + b"+ACIAPg-"),
            ("text/html; charset=hz-gb-2312", b"~{<a~}" + f'<a href="{X}">'.encode()),
            ("text/html; charset=cp037", f'<a href="{X}">'.encode("cp037")),
        ],
    )
    def test_what_does_not_extend_ascii_keeps_every_byte(self, kind: str, body: bytes) -> None:
        raw = mail(body, kind, "binary")
        assert urls(raw) == []
        assert rewritten(raw, IMAGE) == raw

    def test_japanese_characters_that_look_like_markup_are_none(self) -> None:
        text = "".join(map(chr, range(0x3041, 0x3094))) * 3 + "乍匆図"
        body = f'{text}\r\n<a href="{X}">{text}</a>\r\n{text}'.encode("iso-2022-jp")
        assert body.count(b"<") > 3
        raw = mail(body, "text/html; charset=iso-2022-jp")
        assert urls(raw) == [X]
        assert rewritten(raw) == raw.replace(X.encode(), ours(read_mail(raw))[0].encode())

    def test_a_link_that_japanese_goes_on_behind_is_left_alone(self) -> None:
        assert urls(mail(f"{X}を".encode("iso-2022-jp"), "text/plain; charset=iso-2022-jp")) == []
        assert urls(mail(f"{X} を".encode("iso-2022-jp"), "text/plain; charset=iso-2022-jp")) == [X]

    def test_korean_shifts_are_followed(self) -> None:
        body = f'가나다 <a href="{X}">'.encode("iso2022_kr")
        assert urls(mail(body, "text/html; charset=iso-2022-kr")) == [X]


class TestImage:
    def test_it_stands_where_the_body_ends_and_is_all_that_is_added(self) -> None:
        raw = mail(b"<body>x</body></html>\r\n")
        after = read_mail(raw).with_links([], IMAGE, [])
        before, _, behind = after.partition(b"<img ")
        image, _, rest = behind.partition(b">")
        assert (before + rest, IMAGE.encode() in image) == (raw, True)
        assert rest == b"</body></html>\r\n"

    @pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
    def test_it_stands_there_in_every_encoding(self, encoding: str) -> None:
        after = read_mail(both("x\n", "<body>x</body>\n", encoding)).with_links([], IMAGE, [])
        assert after.count(b"Content-Type") == 3
        (html,) = html_bodies(after)
        assert html.rstrip().endswith(b"</body>")
        assert f'src="{IMAGE}"'.encode() in html

    def test_a_mail_of_several_html_parts_has_one(self) -> None:
        part = b"--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n"
        raw = mail(part + part + b"--b--\r\n", "multipart/mixed; boundary=b")
        assert read_mail(raw).with_links([], IMAGE, []).count(b"<img ") == 1

    def test_the_link_that_nobody_sees_stands_beside_it(self) -> None:
        after = read_mail(mail(b"<body>x</body>")).with_links([], IMAGE, [], trap="https://t.example/l/trap")
        assert after.index(b"x<a ") < after.index(b"https://t.example/l/trap") < after.index(IMAGE.encode())
        assert read_mail(after).links[0].url == "https://t.example/l/trap"

    def test_plain_text_has_none(self) -> None:
        raw = mail(b"x", "text/plain")
        assert read_mail(raw).with_links([], IMAGE, []) == raw

    def test_links_behind_the_body_stay_behind_it(self) -> None:
        raw = mail(f"<body></body><a href={X}1></html><a href={X}2>".encode())
        after = read_mail(raw).with_links(["https://t.example/1", None], IMAGE, [])
        assert after.index(b"<img") < after.index(b"t.example/1") < after.index(f"{X}2".encode())


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (f"-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA512\r\n\r\n{X}\r\n-----BEGIN PGP SIGNATURE-----",
        "text/plain"),
        (f"{X}\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQE\r\n-----END PGP MESSAGE-----", "text/plain"),
        (f"<pre>\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\n\r\n<a href={X}></pre>", "text/html"),
        (f"--b\r\n\r\n{X}\r\n--b--", "multipart/signed; boundary=b; protocol=application/pkcs7-signature"),
        ("MIIB", "application/pkcs7-mime"),
    ],
)  # fmt: skip
def test_what_is_signed_or_encrypted_keeps_every_byte(body: str, kind: str) -> None:
    raw = mail(body.encode(), kind)
    assert rewritten(raw, IMAGE) == raw


def test_a_key_in_a_signature_signs_nothing() -> None:
    assert urls(mail(f"{X}\r\n-----BEGIN PGP PUBLIC KEY BLOCK-----".encode(), "text/plain")) == [X]


def test_a_forwarded_mail_that_is_enclosed_keeps_every_byte() -> None:
    enclosed = b"\r\n" + mail(f'<a href="{X}enclosed">'.encode())
    parts = b"--b\r\nContent-Type: text/html\r\n\r\n<a href=" + X.encode() + b">\r\n"
    parts += b"--b\r\nContent-Type: message/rfc822\r\n" + enclosed + b"\r\n--b--\r\n"
    raw = mail(parts, "multipart/mixed; boundary=b")
    assert urls(raw) == [X]
    assert enclosed in rewritten(raw, IMAGE)


class TestHeaders:
    ADDED = ("X-Harken-Send: snd_1", "Message-ID: <a@b>")

    @pytest.mark.parametrize(
        ("raw", "goes"),
        [
            (b"A: b\r\n\r\nx", b"A: b\r\nX-Harken-Send: snd_1\r\nMessage-ID: <a@b>\r\n\r\nx"),
            (b"A: b\n\nx", b"A: b\nX-Harken-Send: snd_1\nMessage-ID: <a@b>\n\nx"),
            (b"A: b\n c\n\nx\r\n", b"A: b\n c\nX-Harken-Send: snd_1\nMessage-ID: <a@b>\n\nx\r\n"),
            (b"\r\nx", b"X-Harken-Send: snd_1\r\nMessage-ID: <a@b>\r\n\r\nx"),
            (b"A: b", b"A: b\r\nX-Harken-Send: snd_1\r\nMessage-ID: <a@b>\r\n"),
            (b"A: b\n", b"A: b\nX-Harken-Send: snd_1\nMessage-ID: <a@b>\n"),
            (b"A: b\r\rx\r", b"A: b\rX-Harken-Send: snd_1\rMessage-ID: <a@b>\r\rx\r"),
            (b"A: b\r", b"A: b\rX-Harken-Send: snd_1\rMessage-ID: <a@b>\r"),
        ],
    )
    def test_those_that_are_added_come_last(self, raw: bytes, goes: bytes) -> None:
        assert read_mail(raw).with_links([], None, self.ADDED) == goes

    def test_a_rep_beyond_ascii_has_a_field_beyond_ascii(self) -> None:  # RFC 6532
        assert read_mail(b"\n").with_links([], None, ["Message-ID: <a@bücher.example>"]) == (
            "Message-ID: <a@bücher.example>\n\n".encode()
        )

    @pytest.mark.parametrize(
        ("header", "known"),
        [
            (b"Message-ID: <a@b>", True),
            (b"message-id:<a@b>", True),
            (b"Message-Id: \r\n <a@b>", True),
            (b"Message-ID:\n\t<a@b>", True),
            (b"Message-ID: ", False),
            (b"Message-ID:\r\nSubject: x", False),
            (b"X-Message-ID: <a@b>", False),
            (b"Subject: x\r\n Message-ID: <a@b>", False),
            (b"Subject: x\r\n\r\nMessage-ID: <a@b>", False),
        ],
    )
    def test_a_message_id_is_seen_however_it_is_folded(self, header: bytes, known: bool) -> None:
        assert read_mail(header + b"\r\n\r\nx").has_message_id is known

    def test_a_message_id_between_lone_carriage_returns_is_seen(self) -> None:
        assert read_mail(b"A: b\rMessage-ID: <a@b>\r\rx").has_message_id
        assert not read_mail(b"A: b\r\rMessage-ID: <a@b>").has_message_id


@given(st.binary(max_size=2_000))
def test_whatever_the_bytes_nothing_is_lost(raw: bytes) -> None:
    outgoing = read_mail(raw)
    assert outgoing.with_links([None] * len(outgoing.links), None, []) == raw or any(
        link.untracked for link in outgoing.links
    )


HOSTILE = st.lists(
    st.sampled_from(
        [b"Content-Type: text/html", b"Content-Type: multipart/mixed; boundary=b", b"--b", b"--b--", b"\r\n", b"\n",
         b"\r",
         b"Content-Transfer-Encoding: quoted-printable", b"Content-Transfer-Encoding: base64", b"; charset=utf-16",
         b"<a href=",
         b"; charset=iso-2022-jp", b"; format=flowed; delsp=yes", X.encode(), b"PGEgaHJlZj1odHRwczovL2EuZXhhbXBsZS8+",
         b"=\r\n",
         b'"', b"'", b">", b"<", b" ", b"=3D", b"=", b"\x1b$B", b"\x1b(B", b"\xff", b"\0", b"<!--[if mso]>",
         b"</body>", b"a"]
    ),
    max_size=60,
)  # fmt: skip


@given(HOSTILE)
def test_whatever_the_mail_links_become_ours_and_taking_them_out_again_leaves_the_mail(pieces: list[bytes]) -> None:
    raw = b"".join(pieces)
    outgoing = read_mail(raw)
    assert outgoing.with_links([None] * len(outgoing.links), None, []) == raw
    addresses = [f"https://t.example/{number}" for number in range(len(outgoing.links))]
    again = read_mail(outgoing.with_links(addresses, IMAGE, ["X: y"]))
    assert [link.url for link in again.links if "t.example" in link.url] == addresses
    assert len(again.links) == len(addresses)


def eml_files() -> list[Path]:
    return sorted({*TESTS.glob("mail/**/*.eml"), *TESTS.glob("sets/*/open/*.eml")})


def test_every_mail_we_have_keeps_all_but_its_links() -> None:
    for path in eml_files():
        raw = path.read_bytes()
        outgoing = read_mail(raw)
        assert outgoing.with_links([None] * len(outgoing.links), None, []) == raw, path.name
        assert urls(rewritten(raw)) == ours(outgoing), path.name
        for before, after in zip(html_bodies(raw), html_bodies(rewritten(raw)), strict=True):
            told = judged(before)
            assert (told.wrong, told.nothing_else_changed) == ((), True), path.name
            assert after.count(b"t.example") == told.links, path.name


def html_bodies(raw: bytes) -> list[bytes]:
    return [
        payload
        for part in message_from_bytes(raw).walk()
        if part.get_content_type() == "text/html" and isinstance(payload := part.get_payload(decode=True), bytes)
    ]


def test_base64_of_others_is_wrapped_as_they_wrapped_it() -> None:
    body = base64.encodebytes(f'<a href="{X}">x</a>'.encode() * 20)
    raw = mail(body, encoding="base64")
    assert {len(line) for line in rewritten(raw).split(b"\r\n\r\n", 1)[1].split()[:-1]} == {76}
