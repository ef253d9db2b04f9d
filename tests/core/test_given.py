import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.given import Impossible, given_address, given_message_id, one_line


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Flynn@FlynnsArcade.COM", "flynn@flynnsarcade.com"),
        ("flynn+spring@arcade.example", "flynn+spring@arcade.example"),
        ("o'flynn/kevin@arcade.example", "o'flynn/kevin@arcade.example"),
        ("kevin@localhost", "kevin@localhost"),
        ("kevin@mail.local", "kevin@mail.local"),
        ("kevin@arcade.test", "kevin@arcade.test"),
        ("kevin@bücher.example", "kevin@xn--bcher-kva.example"),
        ("kevin@XN--BCHER-KVA.example", "kevin@xn--bcher-kva.example"),
        ("jürgen@bücher.example", "jürgen@xn--bcher-kva.example"),
    ],
)
def test_an_address_names_its_contact_in_one_way(text, kept):
    assert given_address(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kevin",
        "@arcade.example",
        "kevin@",
        "kevin@@arcade.example",
        "kevin flynn@arcade.example",
        "Kevin <kevin@arcade.example>",
        "kevin@arcade..example",
        "kevin@-arcade.example",
        "kevin@[127.0.0.1]",
        "kevin@arcade.example\r\nBcc: everybody@example.com",
        "kevin\0@arcade.example",
        "a" * 321 + "@arcade.example",
    ],
)
def test_what_no_mail_can_come_from_is_no_address(text):
    with pytest.raises(Impossible):
        given_address(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("<a1@mail.example.com>", "a1@mail.example.com"),
        ("a1@mail.example.com", "a1@mail.example.com"),
        ("  <a1@x>  ", "a1@x"),
        ("<a1@x> (added by the relay)", "a1@x"),
        ("0100018f-e1b2", "0100018f-e1b2"),  # SES's API returns the id without its domain
        ("<CAKd=+a1%b@[10.0.0.1]>", "CAKd=+a1%b@[10.0.0.1]"),
    ],
)
def test_an_id_is_kept_bare(text, kept):
    assert given_message_id(text) == kept


@pytest.mark.parametrize("text", ["", " ", "<>", "<a@x> <b@x>", "a b", "a@x>", "<a@x>\n", "\0", "x" * 999])
def test_what_is_not_one_id_is_refused(text):
    with pytest.raises(Impossible):
        given_message_id(text)


@given(st.text())
def test_whatever_is_given_is_taken_whole_or_refused(text):
    for read in (given_address, given_message_id, one_line):
        try:
            kept = read(text)
        except Impossible:
            continue
        assert one_line(kept) == kept
        assert read(kept) == kept
