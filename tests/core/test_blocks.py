"""What a block covers, and what it leaves alone."""

import pytest

from daemon.core.blocks import NO_BLOCKS, BlockKind, Blocks, link_name

LINK = link_name("a-token")
BLOCKS = Blocks(
    keys=frozenset({2}),
    links=frozenset({LINK}),
    hosts=frozenset({"encom.com"}),
    reasons={
        (BlockKind.KEY, "2"): "leaked",
        (BlockKind.LINK, LINK.hex()): "wrong file",
        (BlockKind.HOST, "encom.com"): "sold",
    },
)


@pytest.mark.parametrize(
    ("key", "token", "host", "reason"),
    [
        (2, "another", "example.com", "leaked"),
        (1, "a-token", "example.com", "wrong file"),
        (1, "another", "encom.com", "sold"),
        (1, "another", "www.shop.encom.com", "sold"),
        (1, "another", "encom.com.", "sold"),
        (1, "another", "notencom.com", None),
        (1, "another", "com", None),
        (1, "another", "encom.com.example", None),
        (1, "another", "", None),
    ],
)
def test_a_key_a_link_and_a_host_with_all_under_it_are_stopped(
    key: int, token: str, host: str, reason: str | None
) -> None:
    assert BLOCKS.stops(key, link_name(token), host) == reason


def test_without_blocks_everybody_goes_on() -> None:
    assert NO_BLOCKS.stops(1, LINK, "encom.com") is None
