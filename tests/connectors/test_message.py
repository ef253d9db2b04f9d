"""Whatever the bytes, `parse` answers with what could be understood of them."""

import base64
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.message import Address, FolderRole, InboundMessage, Part, message_ids, parse

MAILS = Path(__file__).parent.parent / "mail"
PLAIN = b"From: a@x.example\nMessage-ID: <m@x.example>\n"


def odd(name: str) -> InboundMessage:
    return parse((MAILS / f"{name}.eml").read_bytes())


@pytest.mark.parametrize(
    ("header", "ids"),
    [
        ("<a@x> <b@y>", ("a@x", "b@y")),
        ("<a@x><b@y>,<c@z>", ("a@x", "b@y", "c@z")),
        ("<trunca <b@y>", ("b@y",)),  # a broken id does not hide the next one
        ("<a@x> <b@", ("a@x",)),
        ("unca@y> <c@z>", ("c@z",)),
        ("<wrap\r\n ped@x>", ("wrapped@x",)),
        ("a@x", ("a@x",)),
        ("a@x, b@y", ("a@x", "b@y")),
        ("<a@x", ("a@x",)),
        ("<no-at-sign>", ("no-at-sign",)),
        ("(once <old@x>) <a@x> (a phone)", ("a@x",)),
        ("a@x (a phone)", ("a@x",)),
        ('Your message of "Mon, 1 Jan 2024 10:00" <a@x>', ("a@x",)),
        ('Your message of "someone@y"', ()),
        ("<a@x> <a@x>", ("a@x",)),
        ("<Case@X>", ("Case@X",)),
        ("bogus", ()),
        ("<>", ()),
        ("", ()),
    ],
)
def test_ids_are_read_leniently(header: str, ids: tuple[str, ...]) -> None:
    assert message_ids(header) == ids


@given(st.lists(st.from_regex(r"[a-zA-Z0-9.+_=-]{1,60}@[a-z0-9.-]{1,60}", fullmatch=True), max_size=100, unique=True))
def test_ids_written_as_the_rfc_says_are_read_back(ids: list[str]) -> None:
    header = "\n ".join(f"<{one}>" for one in ids)
    mail = parse(f"References: {header}\n\n".encode())
    assert mail.references == tuple(ids)


def test_of_a_very_long_thread_the_root_and_the_latest_are_kept() -> None:
    ids = message_ids(" ".join(f"<{n}@x>" for n in range(5_000)))
    assert (len(ids), ids[0], ids[1], ids[-1]) == (100, "0@x", "4901@x", "4999@x")


def test_an_id_wrapped_by_a_relay_is_one_id() -> None:
    mail = odd("references-wrapped-inside-an-id")
    assert mail.in_reply_to == ("first-long-id-of-ours-0123456789@mail.example.com",)
    assert mail.references == ("root@mail.example.com", "first-long-id-of-ours-0123456789@mail.example.com")


def test_references_cut_short_keep_their_whole_ids() -> None:
    mail = odd("references-cut-in-the-middle-of-an-id")
    assert mail.references == ("root@mail.example.com", "second@mail.example.com")


def test_references_without_brackets_are_ids() -> None:
    mail = odd("references-without-brackets-and-with-commas")
    assert mail.references == ("root@mail.example.com", "second@mail.example.com")


def test_a_message_id_without_brackets_is_an_id() -> None:
    mail = odd("message-id-without-brackets")
    assert (mail.message_id, mail.in_reply_to) == ("bare-1@flynnsarcade.example", ("a1@mail.example.com",))


def test_quoted_words_in_in_reply_to_are_no_ids() -> None:
    assert odd("in-reply-to-with-quoted-words").in_reply_to == ("a1@mail.example.com",)


def test_a_missing_separator_still_leaves_header_and_body() -> None:
    mail = odd("header-without-body-separator")
    assert (mail.message_id, mail.text) == ("reply-1@flynnsarcade.example", "Yes please, call me.\nKevin")
    assert mail.defects == ("missing-header-body-separator",)


def test_a_line_of_rubbish_does_not_hide_the_headers_below_it() -> None:
    mail = odd("rubbish-line-among-the-headers")
    assert (mail.in_reply_to, mail.text) == (("a1@mail.example.com",), "Yes please.")
    assert mail.defects == ("broken-header-line",)


def test_an_mbox_line_in_front_is_no_header() -> None:
    mail = odd("mbox-line-in-front")
    assert (mail.from_.email, mail.defects) == ("flynn@flynnsarcade.example", ())


def test_lone_carriage_returns_end_lines() -> None:
    mail = odd("lone-carriage-returns")
    assert (mail.message_id, mail.text) == ("reply-1@flynnsarcade.example", "Yes please.\nKevin")


def test_nul_bytes_are_dropped() -> None:
    mail = odd("header-injected-nul-bytes")
    assert (mail.from_, mail.text) == (Address("Kevin", "flynn@flynnsarcade.example"), "Yes please.")


def test_raw_latin_1_is_read_in_headers_and_body() -> None:
    mail = odd("latin-1-in-the-headers")
    assert (mail.from_.name, mail.subject, mail.text) == ("Jörg Müller", "Rückruf", "Grüße")


def test_an_unknown_charset_is_read_by_its_looks() -> None:
    assert odd("unknown-charset").text == "Grüße aus Köln"


def test_a_charset_means_what_mail_programs_mean_by_it() -> None:
    assert odd("gb2312-that-is-gb18030").text == "谢谢，请停止"


@pytest.mark.parametrize(
    "charset", ["idna", "punycode", "unicode_escape", "zlib", "undefined", "a\0b", "ü", "x" * 5000]
)
def test_a_codec_that_is_no_charset_is_not_used(charset: str) -> None:
    mail = parse(PLAIN + f'Content-Type: text/plain; charset="{charset}"\n\nGrüße'.encode())
    assert mail.text == "Grüße"


def test_encoded_words_are_joined_before_they_are_decoded() -> None:
    mail = odd("encoded-words-split-inside-a-character")
    assert (mail.subject, mail.from_.name) == ("café au lait  =?utf-8?B?w6k", "Jörg")


@pytest.mark.parametrize(
    ("written", "subject"),
    [
        ("=?utf-8?q?a_b=3F?=", "a b?"),
        ("=?utf-8*en?q?a?=", "a"),
        ("=?utf-8?b?SsO2cmc?=", "Jörg"),  # unpadded
        ("=?utf-8?q?a b c?=", "a b c"),  # spaces where none may be
        ("Re:=?utf-8?q?_a?=", "Re: a"),
        ("=?utf-8?q?a?= =?latin1?q?b?=", "ab"),
        ("=?utf-8?q?a?= and =?utf-8?q?b?=", "a and b"),
        ("=?nonsense?q?caf=C3=A9?=", "café"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("=?=?=?=", "=?=?=?="),
    ],
)
def test_encoded_words_are_read_leniently(written: str, subject: str) -> None:
    assert parse(f"Subject: {written}\n\n".encode()).subject == subject


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("Mon, 02 Nov 2026 09:15:00 +0530", datetime.fromisoformat("2026-11-02T09:15:00+05:30")),
        ("2 Nov 26 09:15 GMT", datetime(2026, 11, 2, 9, 15, tzinfo=UTC)),
        ("Mon, 02 Nov 2026 09:15:00 -0000", datetime(2026, 11, 2, 9, 15, tzinfo=UTC)),
        ("Mon, 02 Nov 2026 09:15:00", datetime(2026, 11, 2, 9, 15, tzinfo=UTC)),
        ("Mon, 02 Nov 2026 09:15:00 +0100 (CET)", datetime.fromisoformat("2026-11-02T09:15:00+01:00")),
        ("Mon, 02 Nov 2026 09:15:00 +9999", None),
        ("Mon, 32 Nov 2026 09:15:00 +0100", None),
        ("Fri, 31 Dec 9999 23:59:00 -1200", None),  # has no UTC equivalent
        ("9" * 5000, None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_aware_or_none(written: str, date: datetime | None) -> None:
    mail = parse(f"Date: {written}\n\n".encode())
    assert mail.date == date
    assert mail.date is None or mail.date.utcoffset() == (date and date.utcoffset())


def test_addresses_survive_groups_comments_and_encoded_commas() -> None:
    mail = odd("group-and-comments-in-the-addresses")
    assert mail.from_.email == "flynn@flynnsarcade.example"
    assert [address.email for address in mail.to] == ["alan@encom.example", "a@x.example", "b@x.example"]
    assert mail.to[0].name == "Bradley, Alan"
    assert mail.cc == (Address("Lora, Baines", "lora@encom.example"),)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("a@x.example", Address("", "a@x.example")),
        ("A B <A@X.example>", Address("A B", "a@x.example")),
        ('"a@x.example" <a@x.example>', Address("a@x.example", "a@x.example")),
        ("<a@x.example", Address("", "a@x.example")),
        ("'a@x.example' <mailto:a@x.example>", Address("'a@x.example'", "a@x.example")),
        ("a@x.example (Kevin)", Address("Kevin", "a@x.example")),
        ("=?utf-8?q?Flynn=2C_Kevin?= <a@x.example>", Address("Flynn, Kevin", "a@x.example")),
        ("MAILER-DAEMON", Address("MAILER-DAEMON", "")),
        ("<>", Address("", "")),
        ("", Address("", "")),
    ],
)
def test_an_author_is_read_leniently(written: str, address: Address) -> None:
    assert parse(f"From: {written}\n\n".encode()).from_ == address


def test_the_root_of_an_exchange_conversation_is_22_bytes() -> None:
    assert odd("thread-index-from-outlook").thread_root == bytes(range(1, 23)).hex()
    assert parse(b"Thread-Index: AQ==\n\n").thread_root is None


@pytest.mark.parametrize("name", ["multipart-without-boundary", "boundary-that-never-comes"])
def test_a_missing_boundary_does_not_lose_the_text(name: str) -> None:
    mail = odd(name)
    assert (mail.text, mail.defects) == ("Yes please.", ("missing-boundary",))


def test_a_mail_cut_in_the_middle_keeps_what_came_before() -> None:
    raw = (MAILS / "cut-in-the-middle-of-a-base64-part.eml").read_bytes()
    mail = parse(raw, size=2_000_000)
    assert mail.text == "Yes please, and send the contract."
    assert [part.filename for part in mail.parts] == ["", "contract.pdf"]
    assert mail.defects == ("cut", "missing-closing-boundary")
    assert mail.size == 2_000_000


def test_a_filename_in_pieces_is_put_together() -> None:
    part = odd("filename-in-rfc-2231-pieces").parts[1]
    assert (part.disposition, part.filename, part.text) == ("attachment", "Angebot für Köln.pdf", "")


def test_a_delivery_status_is_readable_text_whatever_its_encoding() -> None:
    mail = odd("delivery-status-in-base64")
    assert dict(parse(b"Content-Type: text/calendar; method=REPLY\n\n").parts[0].params) == {"method": "REPLY"}
    assert mail.parts[1].text.splitlines() == [
        "Reporting-MTA: dns; mx.example.com",
        "",
        "Final-Recipient: rfc822; flynn@flynnsarcade.example",
        "Action: failed",
        "Status: 5.1.1",
    ]


def test_enclosed_headers_are_a_mail_without_a_body() -> None:
    part = odd("delivery-status-in-base64").parts[2]
    assert part.embedded is not None
    assert (part.embedded.message_id, part.embedded.complete) == ("a1@mail.example.com", False)
    assert part.text.startswith("Message-ID: <a1@mail.example.com>")


def test_an_enclosed_mail_is_a_mail() -> None:
    mail = odd("bounce-enclosing-the-original")
    enclosed = [part.embedded for part in mail.parts if part.embedded]
    assert [(one.message_id, one.text) for one in enclosed] == [("a1@mail.example.com", "Hello Kevin")]
    assert (mail.content_type, mail.text, mail.defects) == ("multipart/report", "It failed.", ())


def test_html_keeps_its_lines_and_its_quote() -> None:
    assert odd("html-only-from-gmail").text.splitlines() == [
        "Yes, Tuesday works.",
        "",
        "Kevin",
        "",
        "> On Sun, 1 Nov 2026 at 10:00, Rep <rep@example.com> wrote:",
        "",
        "> Hello Kevin",
        "> shall we talk?",
    ]


def test_html_without_a_quote_element_shows_where_the_quote_begins() -> None:
    lines = odd("html-only-from-outlook").text.splitlines()
    assert lines[0] == "Yes, Tuesday works."
    assert "_" * 32 in lines
    assert not [line for line in lines if "never seen" in line or "margin" in line]


def test_a_blank_plain_version_gives_way_to_the_html() -> None:
    assert odd("a-plain-stub-beside-the-html").text == "Yes please."


def test_a_plain_footer_does_not_hide_an_html_body() -> None:
    assert odd("html-body-with-a-plain-footer").text == "Yes please.\nScanned by a gateway"


def test_a_header_alone_is_understood_without_its_body() -> None:
    mail = parse(PLAIN + b"Content-Type: multipart/mixed; boundary=b\n\n", size=9_000, complete=False)
    assert (mail.complete, mail.message_id, mail.parts, mail.text, mail.defects) == (False, "m@x.example", (), "", ())


def test_the_place_it_lies_in_is_told_by_the_mailbox() -> None:
    now = datetime(2026, 11, 2, tzinfo=UTC)
    mail = parse(PLAIN, key="7", folder="INBOX", role=FolderRole.INBOX, received_at=now)
    assert (mail.key, mail.folder, mail.role, mail.received_at) == ("7", "INBOX", FolderRole.INBOX, now)
    assert mail.size == len(PLAIN)


def test_header_names_have_no_case() -> None:
    headers = parse(b"x-a: 1\nX-A: 2\n folded\n\n").headers
    assert (headers.get("X-a"), headers.all("x-A"), "x-a" in headers, "x-b" in headers) == (
        "1",
        ("1", "2 folded"),
        True,
        False,
    )
    assert list(headers) == [("x-a", "1"), ("X-A", "2 folded")]


def test_behind_100_000_headers_the_deciding_ones_are_still_found() -> None:
    mail = parse(b"X-Noise: nothing\n" * 100_000 + b"In-Reply-To: <a1@mail.example.com>\n" + PLAIN + b"\nYes please.")
    assert (mail.in_reply_to, mail.from_.email, mail.text) == (("a1@mail.example.com",), "a@x.example", "Yes please.")
    assert mail.defects == ("too-many-headers",)


def test_an_endless_field_keeps_its_beginning_and_its_end() -> None:
    ids = [f"<{n}@x.example>" for n in range(100_000)]
    mail = parse(b"References: " + " ".join(ids).encode() + b"\n" + PLAIN + b"\n")
    assert (mail.references[0], mail.references[-1]) == ("0@x.example", "99999@x.example")
    assert "header-too-long" in mail.defects


def test_a_mail_of_20_mb_is_read_and_its_attachment_dropped() -> None:
    attachment = base64.encodebytes(bytes(15_000_000))
    raw = PLAIN + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nYes please.\n--b\nContent-Type: image/png\n"
    mail = parse(raw + b"Content-Transfer-Encoding: base64\n\n" + attachment + b"\n--b--\n")
    assert (mail.text, mail.parts[1].text, mail.defects) == ("Yes please.", "", ())


def test_more_than_anyone_sends_is_cut_and_said_so() -> None:
    mail = parse(PLAIN + b"\n" + b"Yes please. " * 4_000_000)
    assert mail.text.startswith("Yes please.")
    assert mail.defects == ("cut",)


def test_parts_nested_without_end_are_read_so_far() -> None:
    raw = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000))
    assert "nested-too-deep" in parse(PLAIN + raw).defects


def test_mails_enclosed_without_end_are_read_so_far() -> None:
    mail = parse(PLAIN + b"Content-Type: message/rfc822\n\n" * 2_000)
    depth = 0
    while mail.parts and mail.parts[0].embedded:
        mail = mail.parts[0].embedded
        depth += 1
    assert depth == 3
    assert "enclosed-too-deep" in mail.defects


def test_parts_without_number_are_read_so_far() -> None:
    mail = parse(PLAIN + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 10_000)
    assert len(mail.parts) == 200
    assert "too-many-parts" in mail.defects


HOSTILE_HTML = [
    "<!--",
    "<",
    "<a",
    '<a b="',
    "</",
    "<div>",
    "<blockquote>",
    "&#" + "9" * 5000 + ";",
    "<![CDATA[",
    "&",
    "<script>",
]


@pytest.mark.parametrize("piece", HOSTILE_HTML)
def test_hostile_html_costs_no_more_than_long_html(piece: str) -> None:
    body = "Yes please. " + piece * (250_000 // len(piece))
    assert parse(PLAIN + b"Content-Type: text/html\n\n" + body.encode()).text.startswith("Yes please.")


HOSTILE_FIELDS = [
    "(",
    "<",
    '"',
    "\\",
    "=?",
    "=?a?q?",
    ",",
    "a@",
    ";a=",
    ';a="',
    "*0*=",
    "=?a?b?==?=",
    "\n ",
    ":",
    "\xff",
]


@pytest.mark.parametrize("piece", HOSTILE_FIELDS)
@pytest.mark.parametrize("name", ["From", "References", "Subject", "Content-Type", "Date", "Thread-Index"])
def test_hostile_fields_cost_no_more_than_long_ones(name: str, piece: str) -> None:
    mail = parse(f"{name}: {piece * 100_000}\n\nYes please.".encode("latin-1"))
    assert mail.text == "Yes please."


class Poison(bytes):
    """Stands for a fault in the parser that nobody has found yet."""

    def __getitem__(self, _: object) -> bytes:  # type: ignore[override]
        raise ZeroDivisionError


def test_a_fault_in_the_parser_names_the_mail_unreadable_and_goes_on() -> None:
    mail = parse(Poison(PLAIN), key="7", size=20)
    assert (mail.key, mail.size, mail.defects[0]) == ("7", 20, "unreadable: ZeroDivisionError")


def everything_in(mail: InboundMessage) -> str:
    """All its text in one, for looking at; no mail may need the last resort."""
    assert not [defect for defect in mail.defects if defect.startswith("unreadable:")]
    values = [getattr(mail, one.name) for one in fields(mail)]
    return "\n".join([repr(values), *map(":".join, mail.headers), mail.text, mail.html, *map(part_text, mail.parts)])


def part_text(part: Part) -> str:
    return part.text + (everything_in(part.embedded) if part.embedded else "")


@settings(max_examples=300)
@given(st.binary(max_size=2_000), st.booleans())
def test_any_bytes_are_a_mail(raw: bytes, complete: bool) -> None:
    assert "\0" not in everything_in(parse(raw, complete=complete)).encode("utf-8").decode()


SOURCES = sorted(MAILS.glob("*.eml"))


@settings(max_examples=300)
@given(st.sampled_from(SOURCES), st.data())
def test_a_real_mail_damaged_anywhere_is_still_a_mail(source: Path, data: st.DataObject) -> None:
    raw = bytearray(source.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw)))
        raw[at : at + data.draw(st.integers(0, 40))] = data.draw(
            st.binary(max_size=8)
            | st.sampled_from([b"\n", b"--b\n", b"=?", b"<", b"\n\n", b"charset=utf-16\n", b"; boundary=b"])
        )
    mail = parse(bytes(raw))
    everything_in(mail).encode("utf-8")
    assert mail.date is None or mail.date.astimezone(UTC) - mail.date == timedelta(0)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=80))
def test_a_subject_of_any_characters_is_read_back(subject: str) -> None:
    written = base64.b64encode(subject.encode()).decode()
    assert parse(f"Subject: =?utf-8?b?{written}?=\n\n".encode()).subject == subject.strip()
