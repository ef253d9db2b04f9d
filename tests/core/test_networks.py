"""The network that an address is in."""

import pytest

from daemon.core.networks import network_of, networks


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.77", "203.0.113.0"),
        ("203.0.113.0", "203.0.113.0"),
        ("2001:db8:1:2:3::4", "2001:db8:1::"),
        ("::ffff:203.0.113.77", "203.0.113.0"),  # IPv4 on a socket of IPv6
        ("fe80::1%eth0", "fe80::"),
        ("unix:", None),
        ("", None),
        (None, None),
    ],
)
def test_what_is_kept_of_an_address(address: str | None, network: str | None) -> None:
    assert network_of(address) == network


@pytest.mark.parametrize(
    ("address", "inside"),
    [
        ("10.0.0.0", True),
        ("10.255.255.255", True),
        ("11.0.0.0", False),
        ("9.255.255.255", False),
        ("192.0.2.7", True),
        ("192.0.2.8", False),
        ("::ffff:10.1.2.3", True),
        ("2001:db8:ffff::1", True),
        ("2001:db9::", False),
        ("::a00:1", False),  # the same number as 10.0.0.1, in the other protocol
        ("nonsense", False),
        (None, False),
    ],
)
def test_an_address_lies_inside_or_outside(address: str | None, inside: bool) -> None:
    named = networks(["10.0.0.0/9", "10.128.0.0/9", "192.0.2.7", "2001:db8::/32"])
    assert named.holds(address) is inside


@pytest.mark.parametrize(
    ("address", "surely", "maybe"),
    [
        ("203.0.113.0", False, True),  # one of 256, of which 16 are named
        ("203.0.113.9", True, True),
        ("203.0.113.77", False, False),
        ("203.0.114.0", False, False),
        ("198.51.100.0", True, True),
        ("2001:db8:1::", False, True),
    ],
)
def test_of_an_address_that_was_cut_only_a_whole_network_tells_surely(address: str, surely: bool, maybe: bool) -> None:
    named = networks(["203.0.113.0/28", "198.51.100.0/24", "2001:db8:1:2::/64"])
    assert (named.holds(address), named.may_hold(address)) == (surely, maybe)


def test_in_no_network_lies_nothing() -> None:
    assert not networks([]).holds("10.0.0.1")


def test_what_is_no_network_is_refused() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        networks(["nowhere"])
