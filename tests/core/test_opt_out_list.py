"""Lists of opt-outs as other systems write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.opt_out_list import MOST_ROWS, TooLong, rows_of

FLYNN = {"email": "flynn@flynnsarcade.com"}


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        (b"email\nflynn@flynnsarcade.com\n", [FLYNN]),
        (b"flynn@flynnsarcade.com\nalan@encom.com", [FLYNN, {"email": "alan@encom.com"}]),
        (b"\xef\xbb\xbfEmail Address,Name\r\nflynn@flynnsarcade.com,Kevin\r\n", [FLYNN]),
        (b"Name;E-Mail;Category\nKevin;flynn@flynnsarcade.com;events\n", [{**FLYNN, "category": "events"}]),
        (b"address\tat\nflynn@flynnsarcade.com\t2024-03-01\n", [{**FLYNN, "at": "2024-03-01"}]),
        (b'email,note\nflynn@flynnsarcade.com,"No, ""never""\nagain"\n', [{**FLYNN, "reason": 'No, "never"\nagain'}]),
        (b"email\n\n  \nflynn@flynnsarcade.com\n,\n", [FLYNN]),
        ("email,note\nflynn@flynnsarcade.com,für mich nicht".encode("cp1252"), [{**FLYNN, "reason": "für mich nicht"}]),
        (b"", []),
        (b"email\n", []),
    ],
)  # fmt: skip
def test_they_are_read_whatever_they_look_like(written: bytes, rows: list[dict[str, str]]) -> None:
    assert list(rows_of(written)) == rows


def test_a_list_that_is_too_long_is_refused_as_a_whole() -> None:
    assert len(rows_of(b"email\n" + b"a@b.example\n" * MOST_ROWS)) == MOST_ROWS
    with pytest.raises(TooLong):
        rows_of(b"email\n" + b"a@b.example\n" * (MOST_ROWS + 1))


@given(st.binary(max_size=400) | st.text(st.sampled_from('ab@.,;\t"\n\r\0'), max_size=200).map(str.encode))
def test_nothing_breaks_it(written: bytes) -> None:
    for row in rows_of(written):
        assert all(row.values())
