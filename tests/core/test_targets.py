"""A link's target travels in its token: whatever was sent once is read for ever."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.links import message_of
from daemon.core.marks import Link as Mark
from daemon.core.marks import link_token, open_link
from daemon.core.targets import (
    LONGEST,
    MOST_ADDED,
    MOST_PLACES,
    BodyPart,
    LinkKind,
    OfLibrary,
    Target,
    packed,
    unpacked,
)
from daemon.core.tokens import Forged, Key, Keyring

KEYRING = Keyring((Key(1, b"k" * 32),))
SEND = "snd_01jd5t3m9wq0v7x2c4e6g8h1kz"
ADDRESSES = st.text(alphabet=st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=300).map(
    "https://".__add__
)
LIBRARIES = st.none() | st.builds(OfLibrary, st.integers(0, 2**32 - 1), st.integers(0, MOST_ADDED))
TARGETS = st.builds(
    Target,
    st.integers(0, MOST_PLACES),
    st.sampled_from(BodyPart),
    ADDRESSES,
    st.booleans(),
    LIBRARIES,
    st.booleans(),
    st.booleans(),
)

PRICING = "https://www.encom.example/pricing?utm_source=harken&utm_medium=email&utm_campaign=spring"
SENT = [
    (
        "AX1h1v9AXgvHmroANNPrFbQ4EO9FJov3lHMKpLwLdGStjCMl-NXQq0bD-SrqHcjQCqk2JrCSsWtmI1M7hRy6JP-0AR8",
        Target(0, BodyPart.HTML, PRICING),
    ),
    ("Ab2CuLUY1wQcqSq1-snskLXlr7h-zcet1wUGsmHkbGicMXGpgk_7tgP-OA", Target(7, BodyPart.TEXT, "http://x.de/")),
    (
        "AbMaE5rSjJ__in-O5LfnpyLk-qqCP0DWGrLTiHVHi9jzfI6LQaQ0a2gIPxNA73MZZRmBSDnYQEc",
        Target(300, BodyPart.HTML, "https://calendly.com/flynn/30min#a", appends=True),
    ),
    (
        "AcGjFel9jGfKeM9Hx5sRAj0yU19_-rOWF9eV7LR4-U9anvWmwc6i-kh9afmLnU-cj6BYZy4zW6bSjwfGCvehmA",
        Target(2, BodyPart.HTML, "https://www.encom.example/pricing?ref=7", of_library=OfLibrary(12, 1)),
    ),
    (
        "AcGYt2jGYwxk7mXfMqxHwx2DxsjNmQt9YMCeiXq1snOfUuPaF90U3mU",
        Target(0, BodyPart.HTML, "", of_library=OfLibrary(3), acts=True, untold=True),
    ),
]
MADE = "AZ-JO6zzSv1mPmhLmO_MjJfdaPOe1CNv4Q2f0vbSYTuumx-p8GDVyqBnFG0Cn5Cvg7ytoa4"


@given(TARGETS)
def test_a_target_is_read_as_it_was_written(target: Target) -> None:
    assert unpacked(packed(target)) == target


@pytest.mark.parametrize(("token", "target"), SENT)
def test_a_link_that_was_sent_once_leads_there_for_ever(token: str, target: Target) -> None:
    mark = open_link(KEYRING, token)
    assert (LinkKind(mark.kind), mark.send_id, unpacked(mark.rest)) == (LinkKind.CLICK, SEND, target)


def test_a_link_of_no_mail_leads_there_for_ever() -> None:
    mark = open_link(KEYRING, MADE)
    assert (LinkKind(mark.kind), message_of(mark)) == (LinkKind.MADE, "lnk_01jd5t3m9wq0v7x2c4e6g8h1kz")
    assert unpacked(mark.rest) == Target(1, BodyPart.TEXT, "https://www.encom.example/pricing", acts=True)


def test_kinds_keep_their_numbers() -> None:
    assert [(kind.name, kind.value) for kind in LinkKind] == [
        ("OPEN", 1),
        ("CLICK", 2),
        ("DOCUMENT", 3),
        ("UNSUBSCRIBE", 4),
        ("TRAP", 5),
        ("MADE", 6),
    ]


def test_a_usual_address_takes_less_room_than_it_has_letters() -> None:
    assert len(packed(Target(0, BodyPart.HTML, PRICING))) < len(PRICING) / 2
    assert len(link_token(KEYRING, Mark(LinkKind.CLICK, SEND, packed(Target(0, BodyPart.HTML, PRICING))))) <= 91


def test_an_address_that_does_not_get_shorter_is_kept_as_it_is() -> None:
    assert packed(Target(3, BodyPart.HTML, "Zq")) == b"\x00\x03Zq"


@pytest.mark.parametrize(
    "target",
    [
        Target(0, BodyPart.HTML, "https://encom.example/" + "a" * LONGEST),
        Target(MOST_PLACES + 1, BodyPart.HTML, "https://encom.example/"),
        Target(-1, BodyPart.HTML, "https://encom.example/"),
        Target(0, BodyPart.HTML, "https://bücher.example/"),
    ],
)
def test_what_does_not_fit_is_refused(target: Target) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - UnicodeEncodeError, too
        packed(target)


@given(st.binary(max_size=60))
def test_bytes_of_another_kind_are_forged_or_some_target_but_nothing_breaks(rest: bytes) -> None:
    with suppress(Forged):
        assert len(unpacked(rest).url) <= LONGEST


def test_what_unpacks_to_very_much_is_cut_short() -> None:
    bomb = packed(Target(0, BodyPart.HTML, "https://encom.example/" + "a" * (LONGEST - 22)))
    assert len(bomb) < 100
    assert len(unpacked(bomb).url) == LONGEST
