"""What is given as a key, a link or a host, and the one value that is kept of it."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from daemon.core.blocks import BlockKind, link_name
from daemon.core.given import Impossible
from daemon.core.marks import Link, link_token
from daemon.core.tokens import Key, Keyring
from daemon.flows.blocks import block_value

KEYRING = Keyring((Key(2, b"n" * 32), Key(1, b"k" * 32)))
TOKEN = link_token(KEYRING, Link(2, "snd_01jd5t3m9wq0v7x2c4e6g8h1kz", b"rest"))


@pytest.mark.parametrize(
    "given_as",
    [
        TOKEN,
        f"https://track.example/l/{TOKEN}",
        f"http://localhost:8080/o/{TOKEN}.gif",
        f" https://track.example/l/{TOKEN}?utm_source=x#y ",
        link_name(TOKEN).hex(),
    ],
    ids=["token", "link", "image", "with-more-behind", "as-it-is-listed"],
)
def test_a_link_is_the_same_however_it_is_given(given_as: str) -> None:
    assert block_value(KEYRING, BlockKind.LINK, given_as) == link_name(TOKEN).hex()


@pytest.mark.parametrize(
    ("given_as", "host"),
    [
        ("Encom.com", "encom.com"),
        ("encom.com.", "encom.com"),
        ("https://me@encom.com:8443/x?y", "encom.com"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("[2001:db8::1]", "[2001:db8::1]"),
    ],
)
def test_a_host_is_kept_as_targets_name_theirs(given_as: str, host: str) -> None:
    assert block_value(KEYRING, BlockKind.HOST, given_as) == host


@given(st.sampled_from(BlockKind), st.text())
@example(BlockKind.HOST, ".")
def test_whatever_is_given_is_kept_or_refused_with_a_sentence(kind: BlockKind, text: str) -> None:
    with suppress(Impossible):
        assert block_value(KEYRING, kind, text)


@pytest.mark.parametrize("kind", BlockKind)
@pytest.mark.parametrize("nothing", ["", " ", "http://[x", "a b", "\ud800"])
def test_what_names_nothing_is_refused_with_a_sentence(kind: BlockKind, nothing: str) -> None:
    with pytest.raises(Impossible, match=r"^is no "):
        block_value(KEYRING, kind, nothing)
