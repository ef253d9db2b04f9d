"""A body in its transfer encoding: what is not edited keeps its bytes, and no line gets too long."""

import base64
import binascii
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.rewrite.edits import Edit, applied
from daemon.core.rewrite.transfer import decoded, edited

OURS = b"https://t.example/l/" + b"k" * 120
CRLF = b"\r\n"


def edit(body: bytes, encoding: str, *replaced: bytes, line_end: bytes = CRLF) -> bytes:
    """Each of these, where it first stands decoded, becomes ours."""
    plain = decoded(body, encoding) or b""
    places = [plain.index(each) for each in replaced]
    edits = [Edit(at, at + len(each), OURS) for at, each in zip(places, replaced, strict=True)]
    return edited(body, encoding, edits, line_end)


class TestQuotedPrintable:
    def test_a_link_over_two_lines_becomes_ours_and_the_other_lines_stay(self) -> None:
        body = b'a =C3=BC  =20\r\n<a href=3D"https://encom.exa=\r\nmple/">x</a> b=\r\nc=\r\n'
        after = edit(body, "quoted-printable", b"https://encom.example/")
        assert decoded(after, "quoted-printable") == b'a \xc3\xbc   \r\n<a href="' + OURS + b'">x</a> bc'
        assert after.startswith(b"a =C3=BC  =20\r\n")
        assert after.endswith(b'">x</a> b=\r\nc=\r\n')
        assert max(map(len, after.split(CRLF))) <= 76

    def test_an_equals_sign_in_the_address_is_quoted_and_never_cut(self) -> None:
        for length in range(60, 80):
            new = b"a" * length + b"=?=" + b"b" * 10
            after = edited(b"x\r\n", "quoted-printable", [Edit(0, 1, new)], CRLF)
            assert decoded(after, "quoted-printable") == new + CRLF
            assert max(map(len, after.split(CRLF))) <= 76

    def test_soft_breaks_end_as_the_lines_of_the_mail_do(self) -> None:
        assert CRLF not in edit(b"href=3Dx\n", "quoted-printable", b"x", line_end=b"\n")

    def test_a_break_with_white_space_behind_it_is_damage(self) -> None:
        assert decoded(b"https://encom.exam= \r\nple/", "quoted-printable") is None

    def test_two_links_on_a_line_leave_no_line_too_long(self) -> None:
        body = b"<a href=3Dx1><a href=3Dx2><a href=3Dx3>" + b"z" * 30 + b"\r\n"
        after = edit(body, "quoted-printable", b"x1", b"x2", b"x3")
        assert max(map(len, after.split(CRLF))) <= 76

    def test_one_line_of_a_million_characters_is_edited(self) -> None:
        body = b"=3D" * 300_000 + b"https://encom.example/" + b"=3D" * 1_000
        after = edit(body, "quoted-printable", b"https://encom.example/")
        assert after.startswith(b"=3D" * 300_000)
        assert decoded(after, "quoted-printable") == b"=" * 300_000 + OURS + b"=" * 1_000

    @given(
        st.lists(st.sampled_from(b"a,=3D,=C3=BC,=\r\n,=\n,\r\n,\n,=,==,=\r, ,=3d,=zz".split(b","))),
        st.lists(st.integers(0, 60), max_size=6),
    )
    def test_what_it_decodes_to_is_changed_by_the_edits_and_by_nothing_else(
        self, pieces: list[bytes], cuts: list[int]
    ) -> None:
        body = b"".join(pieces)
        plain = binascii.a2b_qp(body)
        places = sorted(min(cut, len(plain)) for cut in cuts[: len(cuts) // 2 * 2])
        edits = [Edit(start, end, OURS) for start, end in zip(places[::2], places[1::2], strict=True)]
        after = edited(body, "quoted-printable", edits, CRLF)
        ended = body.endswith((b"=", b"=\r")) and edits  # "=" at the very end is nothing, and is one in front of ours
        assert ended or binascii.a2b_qp(after) == applied(plain, edits)


class TestBase64:
    @pytest.mark.parametrize("length", [60, 64, 72, 76])
    def test_lines_keep_their_length_and_those_before_the_edit_their_bytes(self, length: int) -> None:
        plain = bytes(range(256)) * 4 + b"https://encom.example/" + bytes(range(256)) * 4
        letters = base64.b64encode(plain)
        body = b"\r\n".join(letters[at : at + length] for at in range(0, len(letters), length)) + CRLF
        after = edit(body, "base64", b"https://encom.example/")
        assert decoded(after, "base64") == plain.replace(b"https://encom.example/", OURS)
        assert after[:1_000] == body[:1_000]
        assert {len(line) for line in after.split(CRLF)[:-2]} == {length}
        assert after.endswith(CRLF)

    def test_a_short_body_gets_lines_of_the_usual_length(self) -> None:
        after = edit(base64.b64encode(b"x"), "base64", b"x")
        assert max(map(len, after.split(CRLF))) == 76

    @pytest.mark.parametrize(
        "body",
        [
            b"aHR0cHM6Ly9lbmNvbS5leGFtcGxlLw",  # cut short
            b"aHR0cHM6",
            b"eA==\r\n-- \r\na list's footer",
            b"eA==\r\neQ==",  # two in one
            b"e*A=",
        ],
    )
    def test_what_cannot_be_written_anew_without_loss_is_damage(self, body: bytes) -> None:
        plain = decoded(body, "base64")
        assert plain is None or base64.b64encode(plain) == body

    @given(st.binary(min_size=1, max_size=300), st.binary(max_size=20))
    def test_what_can_be_read_is_read_to_the_byte(self, plain: bytes, rubbish: bytes) -> None:
        assert decoded(base64.encodebytes(plain), "base64") == plain
        read = decoded(base64.b64encode(plain) + rubbish, "base64")
        written = b"".join((base64.b64encode(plain) + rubbish).split()).rstrip(b"=")  # one "=" too many says nothing
        assert read is None or base64.b64encode(read).rstrip(b"=") == written

    def test_nothing_is_read_from_nothing(self) -> None:
        assert decoded(b"\r\n\r\n", "base64") == b""
        assert edited(b"\r\n", "base64", [Edit(0, 0, b"x")], CRLF).strip() == b"eA=="


class TestLines:
    def links(self, body: bytes) -> bytes:
        places = [at for at in range(len(body)) if body.startswith(b"https://", at)]
        ends = [body.index(b'"', at) for at in places]
        return edited(body, "", [Edit(*place, OURS, place) for place in zip(places, ends, strict=True)], CRLF)

    def test_a_line_that_has_room_stays_one(self) -> None:
        assert self.links(b'<a href="https://encom.example/">\r\n') == b'<a href="' + OURS + b'">\r\n'

    def test_forty_links_on_a_line_make_it_several(self) -> None:
        body = b'<a href="https://encom.example/">' * 25 + b"\r\n"
        after = self.links(body)
        assert max(map(len, after.split(CRLF))) <= 998
        assert after.count(CRLF) < 6
        assert after.replace(CRLF, b"") == body.replace(b"https://encom.example/", OURS).replace(CRLF, b"")

    def test_a_long_rest_of_the_line_goes_on_the_next(self) -> None:
        body = b'<a href="https://encom.example/">' + b"x" * 960 + b"\r\n"
        assert max(map(len, self.links(body).split(CRLF))) <= 998

    def test_text_breaks_where_there_is_white_space_already(self) -> None:
        body = b"word " * 190 + b"<https://encom.example/>. " + b"x" * 20 + b"\r\n"
        start = body.index(b"https")
        end = start + len("https://encom.example/")
        after = edited(body, "7bit", [Edit(start, end, OURS, (start - 1, end + 3))], CRLF)
        assert after.split(CRLF)[0] == (b"word " * 190)
        assert after.split(CRLF)[1] == b"<" + OURS + b">. " + b"x" * 20

    def test_a_line_that_was_too_long_before_does_not_get_longer_by_us(self) -> None:
        body = b'<a href="https://encom.example/">' + b"x" * 5_000 + b"\r\n"
        assert max(map(len, self.links(body).split(CRLF))) <= 5_010

    @given(st.lists(st.one_of(st.just(b'<a href="https://encom.example/">'), st.binary(max_size=300)), max_size=30))
    def test_but_for_line_ends_beside_links_nothing_else_changes(self, pieces: list[bytes]) -> None:
        body = b"\r\n".join(piece for piece in pieces if piece.startswith(b"<a href") or b"https" not in piece)
        after = self.links(body)
        assert after.replace(CRLF, b"").replace(OURS, b"https://encom.example/") == body.replace(CRLF, b"")


@given(st.binary(max_size=200), st.sampled_from(["", "7bit", "8bit", "binary", "base64", "quoted-printable"]))
def test_without_an_edit_nothing_changes(body: bytes, encoding: str) -> None:
    decoded(body, encoding)
    assert edited(body, encoding, [], CRLF) == body


@given(st.text(max_size=200))
def test_quoted_printable_of_others_is_read(text: str) -> None:
    plain = text.encode()
    assert decoded(quopri.encodestring(plain), "quoted-printable") == plain
