"""A way out says by itself whom it unsubscribes, and from what."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.opt_outs import Mailing
from daemon.core.tokens import Forged
from daemon.core.way_out import HASH_SIZE, LONGEST_NAME, WayOut, packed, unpacked

HASH = bytes(range(HASH_SIZE))
names = st.none() | st.text(st.characters(codec="utf-8"), min_size=1, max_size=LONGEST_NAME // 4)


@given(st.binary(min_size=HASH_SIZE, max_size=HASH_SIZE), names, names, names)
def test_what_goes_in_comes_out(hashed: bytes, campaign: str | None, category: str | None, mailbox: str | None) -> None:
    way = WayOut(hashed, Mailing(campaign, category, mailbox))
    assert unpacked(packed(way)) == way


@given(st.binary(max_size=120))
def test_what_was_never_packed_is_forged(rest: bytes) -> None:
    with suppress(Forged):
        assert packed(unpacked(rest)) == rest


def test_a_name_too_long_for_a_link_is_left_out() -> None:
    way = WayOut(HASH, Mailing("å" * LONGEST_NAME, "events", None))
    assert unpacked(packed(way)).mailing == Mailing(None, "events", None)


def test_the_longest_fits_into_a_line_of_a_header() -> None:
    name = "x" * LONGEST_NAME
    sealed = len(packed(WayOut(HASH, Mailing(name, name, name)))) + 1 + 16 + 1 + 16
    assert len("List-Unsubscribe: <https://a-rather-long-host-of-links.example.com/u/>") + sealed * 4 // 3 < 998


def test_no_other_hash_is_taken() -> None:
    with pytest.raises(ValueError, match="hash"):
        packed(WayOut(b"short", Mailing(None, None, None)))
