"""Only addresses of the public internet count as public, in whatever form they hide."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.hosts import is_disguised_address, is_loopback, not_public

PRIVATE = [ip_network(network) for network in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8")]
private_v4 = st.sampled_from(PRIVATE).flatmap(lambda network: st.ip_addresses(network=network))
carriers = st.sampled_from(["::ffff:0:0", "64:ff9b::", "::ffff:0:0:0"]).map(lambda prefix: int(IPv6Address(prefix)))


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("127.0.0.1", "loopback"),
        ("0.0.0.0", "unspecified"),
        ("10.1.2.3", "private"),
        ("169.254.169.254", "link-local"),
        ("100.100.100.200", "shared by a provider's customers"),
        ("168.63.129.16", "a cloud's internal service"),
        ("192.0.0.192", "reserved"),
        ("224.0.0.251", "multicast"),
        ("255.255.255.255", "reserved"),
        ("::", "unspecified"),
        ("::1", "loopback"),
        ("fd00:ec2::254", "private"),
        ("fe80::1", "link-local"),
        ("fec0::1", "reserved"),
        ("ff02::1", "multicast"),
        ("::ffff:127.0.0.1", "loopback"),
        ("::127.0.0.1", "reserved"),
        ("64:ff9b::a9fe:a9fe", "link-local"),
        ("64:ff9b:1::a00:1", "reserved"),
        ("2002:7f00:1::", "loopback"),
        ("2001:0:4136:e378:8000:63bf:3fff:fdd2", "reserved"),
        ("2001:db8::1", "for documentation"),
        ("93.184.215.14", None),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", None),
        ("::ffff:93.184.215.14", None),
        ("64:ff9b::5db8:d70e", None),
    ],
)
def test_an_address_that_is_not_public_is_named(address: str, kind: str | None) -> None:
    assert not_public(ip_address(address)) == kind


@given(private_v4, carriers)
def test_a_private_address_hides_in_no_ipv6_form(address: IPv4Address, carrier: int) -> None:
    assert not_public(address)
    assert not_public(IPv6Address(carrier | int(address)))
    assert not_public(IPv6Address((0x2002 << 112) | int(address) << 80))


@given(st.ip_addresses())
def test_what_we_call_public_the_standard_library_does_not_call_private(address: IPv4Address | IPv6Address) -> None:
    if isinstance(address, IPv4Address) and not_public(address) is None:
        assert not address.is_private
        assert not address.is_multicast


@pytest.mark.parametrize(
    "host", ["2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.1", "127.0.0.1.", "0x", "1.2.3.4.5"]
)
def test_an_address_written_for_the_c_library_is_seen(host: str) -> None:
    assert is_disguised_address(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "engine.example.com", "engine1", "10.example.com", "cafe"])
def test_a_plain_name_or_address_is_no_disguise(host: str) -> None:
    assert not is_disguised_address(host)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "a.localhost", "127.8.9.1", "::1", "[::1]"])
def test_this_machine_has_many_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["localhost.example.com", "10.0.0.1", "example.com", ""])
def test_another_machine_is_not_this_one(host: str) -> None:
    assert not is_loopback(host)
