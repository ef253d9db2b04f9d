"""Files leave a mail, and words stand in their place: every other byte stays what it was."""

import base64
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.files import EnclosedFile, enclosed_files
from daemon.core.rewrite.mail import Moved, read_mail
from daemon.core.rewrite.parts import text_parts
from tests.core.rewrite.test_mail import eml_files

PDF = b"%PDF-1.7 \r\n\x00\xff not really"
WORDS = "\n\n[PDF] Åre.pdf (12 sidor)\nhttps://t.example/d/0123456789"
CARD = '\n<table><tr>\n<td><a href="https://t.example/d/0123456789">&#197;re.pdf</a></td>\n</tr></table>\n'


def part(body: bytes | str = "x", **fields: str) -> bytes:
    named = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return named.encode() + b"\r\n" + (body.encode() if isinstance(body, str) else body)


def multipart(kind: str, *parts: bytes, boundary: str = "b", **fields: str) -> bytes:
    mark = f"--{boundary}".encode()
    body = b"preamble\r\n" + b"".join(mark + b"\r\n" + each + b"\r\n" for each in parts) + mark + b"--\r\nepilogue"
    return part(body, Content_Type=f'multipart/{kind}; boundary="{boundary}"', **fields)


def enclosed(name: str = "a.pdf", disposition: str = "attachment", kind: str = "application/pdf", **more: str) -> bytes:
    said = f'{disposition}; filename="{name}"' if name else disposition
    fields = {"Content_Type": kind, "Content_Disposition": said, "Content_Transfer_Encoding": "base64"}
    return part(base64.encodebytes(PDF).replace(b"\n", b"\r\n"), **fields | more)


TEXT = part("plain", Content_Type="text/plain; charset=utf-8")
HTML = part('<p>html</p>\r\n<img src="cid:logo%40x">', Content_Type="text/html; charset=utf-8")
BOTH = multipart("alternative", TEXT, HTML, boundary="c")


def files_of(raw: bytes) -> tuple[EnclosedFile, ...]:
    return enclosed_files(raw, text_parts(raw))


def names(raw: bytes) -> list[str]:
    return [file.name for file in files_of(raw)]


def moved(raw: bytes, words: str = "", card: str = "") -> bytes:
    outgoing = read_mail(raw)
    return outgoing.with_links([None] * len(outgoing.links), None, [], moved=Moved(outgoing.files(), card, words))


@pytest.mark.parametrize(
    "file",
    [
        enclosed(),
        enclosed("", "ATTACHMENT"),
        enclosed(disposition="inline"),  # as Apple Mail has it
        enclosed(kind="image/png"),
        enclosed(kind="application/octet-stream; name=a.pdf", disposition="x"),
        enclosed(Content_Transfer_Encoding="x-uuencode"),
        enclosed("notes.txt", kind="text/plain"),
        enclosed(Content_ID="<nobody@shows.it>"),
    ],
)
def test_a_file_leaves_with_its_delimiter_and_nothing_else_changes(file: bytes) -> None:
    raw = multipart("mixed", BOTH, file, part("footer"))
    assert len(files_of(raw)) == 1
    assert moved(raw) == multipart("mixed", BOTH, part("footer"))
    assert moved(multipart("mixed", file, BOTH, file)) == multipart("mixed", BOTH)


@pytest.mark.parametrize(
    "stays",
    [
        enclosed(kind="image/png", disposition="inline"),
        enclosed(kind="image/png", Content_ID="<logo@x>"),
        enclosed(kind="message/rfc822"),
        enclosed(kind="text/plain", disposition="inline"),
        part("x", Content_Type="application/pgp-signature"),
        multipart("signed", HTML, enclosed(), boundary="d"),
        part(multipart("mixed", TEXT, enclosed(), boundary="d"), Content_Type="message/rfc822"),
    ],
)
def test_what_is_no_file_to_be_opened_by_itself_stays(stays: bytes) -> None:
    assert names(multipart("mixed", BOTH, stays)) == []


@pytest.mark.parametrize("kind", ["related", "alternative", "signed", "report"])
def test_only_what_is_put_together_is_taken_apart(kind: str) -> None:
    assert names(multipart(kind, BOTH, enclosed())) == []


def test_a_mail_that_is_nothing_but_a_file_keeps_it() -> None:
    assert names(enclosed()) == []
    assert names(multipart("mixed", enclosed())) == []
    assert names(multipart("mixed", TEXT, multipart("mixed", enclosed(), boundary="d"))) == []


def test_the_files_of_apple_mail_leave_from_among_its_html() -> None:
    inner = multipart("mixed", HTML, enclosed(disposition="inline"), HTML, boundary="d")
    raw = multipart("alternative", TEXT, inner)
    assert moved(raw) == multipart("alternative", TEXT, multipart("mixed", HTML, HTML, boundary="d"))


def test_a_file_whose_end_was_cut_off_stays() -> None:
    raw = multipart("mixed", BOTH, enclosed("whole.pdf"), enclosed("cut.pdf"))
    assert names(raw[: raw.rindex(b"--b--")]) == ["whole.pdf"]


def test_its_author_may_say_that_it_stays_untracked() -> None:
    raw = multipart("mixed", BOTH, enclosed(X_Harken_Track="No"), enclosed())
    assert [file.untracked for file in files_of(raw)] == [True, False]


@pytest.mark.parametrize(
    ("encoding", "body", "content"),
    [
        ("base64", base64.encodebytes(PDF), PDF),
        ("8bit", PDF, PDF),
        ("quoted-printable", b"%PDF=20=FF", b"%PDF \xff"),
        ("base64", b"!!!", None),
        ("x-uuencode", b"begin 644 a.pdf", None),
    ],
)
def test_its_content_is_what_was_sent(encoding: str, body: bytes, content: bytes | None) -> None:
    file = part(body, Content_Type="application/pdf; name=a.pdf", Content_Transfer_Encoding=encoding)
    raw = multipart("mixed", TEXT, file)
    (found,) = files_of(raw)
    assert found.content(raw) == content


def test_its_name_is_read_however_it_is_written() -> None:
    written = enclosed("", "attachment; filename*0*=utf-8''%C3%85re%20; filename*1=offer.pdf")
    assert names(multipart("mixed", TEXT, written)) == ["Åre offer.pdf"]


class TestWords:
    @pytest.mark.parametrize("encoding", ["8bit", "quoted-printable", "base64"])
    @pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
    def test_they_stand_in_both_forms_in_every_encoding_and_charset(self, encoding: str, charset: str) -> None:
        made = EmailMessage(policy.SMTP)
        made.set_content("Grüße,\n-- \nElsa\n", charset=charset, cte=encoding)
        made.add_alternative("<html><body>Grüße</body></html>\n", subtype="html", charset=charset, cte=encoding)
        made.add_attachment(PDF, "application", "pdf", filename="a.pdf")
        after = message_from_bytes(moved(made.as_bytes(), WORDS, CARD), policy=policy.default)
        assert isinstance(after, EmailMessage)
        text, html = after.get_body(("plain",)), after.get_body(("html",))
        assert text is not None
        assert html is not None
        assert text.get_content().replace("\r\n", "\n") == f"Grüße,{WORDS}\n-- \nElsa\n"
        assert html.get_content().replace("\r\n", "\n") == f"<html><body>Grüße{CARD}</body></html>\n"
        assert list(after.iter_attachments()) == []

    @pytest.mark.parametrize(
        ("kind", "encoding"),
        [
            ("text/plain", "7bit"),
            ("text/plain; charset=us-ascii", "8bit"),
            ("text/plain; charset=iso-8859-7", "8bit"),  # Greek has no Å
        ],
    )
    def test_they_are_said_in_ascii_where_the_charset_lacks_a_letter(self, kind: str, encoding: str) -> None:
        text = part("plain", Content_Type=kind, Content_Transfer_Encoding=encoding)
        after = moved(multipart("mixed", text, enclosed()), WORDS)
        assert b"plain\r\n\r\n[PDF] Are.pdf (12 sidor)\r\nhttps://t.example/d/0123456789\r\n--b--" in after

    def test_no_line_gets_too_long(self) -> None:
        after = moved(multipart("mixed", BOTH, enclosed()), WORDS * 40, CARD * 40)
        assert max(map(len, after.split(b"\r\n"))) <= 998

    def test_they_stand_before_the_image_and_in_one_plain_text_only(self) -> None:
        outgoing = read_mail(multipart("mixed", BOTH, enclosed(), TEXT))
        moved = Moved(outgoing.files(), CARD, WORDS)
        after = outgoing.with_links([], "https://t.example/o/0.gif", [], moved=moved)
        assert after.index(b"</table>") < after.index(b'<img src="https://t.example')
        assert after.count(b"[PDF] Are.pdf") == 1

    @pytest.mark.parametrize(
        ("raw", "takes"),
        [
            (multipart("mixed", BOTH, enclosed()), True),
            (multipart("mixed", TEXT, enclosed()), True),
            (multipart("mixed", HTML, enclosed()), True),
            (multipart("mixed", enclosed()), False),
            (enclosed(), False),
            (multipart("alternative", TEXT, part("<html amp4email>", Content_Type="text/x-amp-html"), HTML), False),
            (multipart("mixed", part("-----BEGIN PGP MESSAGE-----"), enclosed()), False),
            (multipart("mixed", part("x", Content_Type="text/html; charset=utf-16"), enclosed()), False),
            (
                multipart("alternative", TEXT, part("x", Content_Type="text/html; charset=utf-16"), boundary="c"),
                False,  # whoever reads HTML would see nothing of the file
            ),
        ],
    )
    def test_a_mail_takes_them_if_whoever_reads_it_sees_them(self, raw: bytes, takes: bool) -> None:
        assert read_mail(raw).takes_words is takes


PIECES = [
    b"Content-Type: multipart/mixed; boundary=b\r\n", b"Content-Type: text/plain\r\n", b"--b\r\n", b"--b--\r\n",
    b"\r\n", b"\n", b"x", b"Content-Disposition: attachment; filename=a.pdf\r\n", b"--b", b"\0",
    b"Content-Type: text/html\r\n",
    b"Content-Type: multipart/mixed; boundary=c\r\n", b"--c\r\n", b"--c--\r\n", b"Content-Type: application/pdf\r\n",
    b"Content-Transfer-Encoding: base64\r\n", b"Content-Transfer-Encoding: quoted-printable\r\n", b"=\r\n", b"\r",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_whatever_the_mail_what_leaves_it_is_cut_out_and_what_is_added_is_all_there_is_more(
    pieces: list[bytes],
) -> None:
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n" + b"".join(pieces)
    files = files_of(raw)
    left, at = [], 0
    for file in files:
        assert at <= file.cut[0] < file.start < file.end <= file.cut[1] <= len(raw)
        assert raw.startswith(b"--", file.cut[0])
        assert raw.startswith(b"--", file.cut[1])
        left.append(raw[at : file.cut[0]])
        at = file.cut[1]
    assert moved(raw) == b"".join((*left, raw[at:]))
    assert files_of(moved(raw)) == ()


def leaves(raw: bytes) -> list[tuple[str, object]]:
    """As another reader of mails sees them."""
    walked = (part for part in message_from_bytes(raw).walk() if not part.is_multipart())
    return [(part.get_content_type(), part.get_payload()) for part in walked]


def test_of_every_mail_we_have_all_is_left_but_its_files() -> None:
    with_files = 0
    for path in eml_files():
        raw = path.read_bytes()
        before, after = leaves(raw), leaves(moved(raw))
        for each in after:
            before.remove(each)
        assert len(before) == len(files_of(raw)), path.name
        with_files += bool(before)
    assert with_files


@given(st.text(st.sampled_from("aå= €"), max_size=200).map(str.strip), st.sampled_from([b"\r\n", b"\n"]))
def test_whatever_is_added_to_quoted_text_reads_back(words: str, line_end: bytes) -> None:
    text = part("Gr=C3=BC=\r\n=C3=9Fe=20\r\n", Content_Type="text/plain; charset=utf-8",
                Content_Transfer_Encoding="quoted-printable")  # fmt: skip
    raw = multipart("mixed", text, enclosed()).replace(b"\r\n", line_end)
    after = message_from_bytes(moved(raw, f"\n\n{words}\n{words}"), policy=policy.default)
    assert isinstance(after, EmailMessage)
    body = after.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == f"Grüße \n\n{words}\n{words}\n"
