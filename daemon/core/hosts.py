"""Which hosts are this machine, and which addresses belong to the public internet?

The tables are IANA's special-purpose address registries (RFC 6890), written out: those of the `ipaddress` module differ
between Python's versions.
"""

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

NOT_PUBLIC_V4 = {
    IPv4Network("0.0.0.0/8"): "unspecified",
    IPv4Network("10.0.0.0/8"): "private",
    IPv4Network("100.64.0.0/10"): "shared by a provider's customers",
    IPv4Network("127.0.0.0/8"): "loopback",
    IPv4Network("168.63.129.16/32"): "a cloud's internal service",  # Azure's, in every virtual network
    IPv4Network("169.254.0.0/16"): "link-local",
    IPv4Network("172.16.0.0/12"): "private",
    IPv4Network("192.0.0.0/24"): "reserved",
    IPv4Network("192.0.2.0/24"): "for documentation",
    IPv4Network("192.168.0.0/16"): "private",
    IPv4Network("198.18.0.0/15"): "for benchmarks",
    IPv4Network("198.51.100.0/24"): "for documentation",
    IPv4Network("203.0.113.0/24"): "for documentation",
    IPv4Network("224.0.0.0/4"): "multicast",
    IPv4Network("240.0.0.0/4"): "reserved",
}
NOT_PUBLIC_V6 = {
    IPv6Network("2001::/23"): "reserved",  # Teredo (2001::/32) among them
    IPv6Network("2001:db8::/32"): "for documentation",
    IPv6Network("3fff::/20"): "for documentation",
}
PUBLIC_V6 = IPv6Network("2000::/3")
OUTSIDE_PUBLIC_V6 = {
    IPv6Network("::/128"): "unspecified",
    IPv6Network("::1/128"): "loopback",
    IPv6Network("fc00::/7"): "private",
    IPv6Network("fe80::/10"): "link-local",
    IPv6Network("ff00::/8"): "multicast",
}
# IPv6 addresses that carry an IPv4 one, and how far from the right it stands: it is the one that is reached.
CARRIERS = {
    IPv6Network("::ffff:0:0/96"): 0,  # IPv4-mapped
    IPv6Network("::ffff:0:0:0/96"): 0,  # IPv4-translated, RFC 7915
    IPv6Network("64:ff9b::/96"): 0,  # NAT64, RFC 6052
    IPv6Network("2002::/16"): 80,  # 6to4, RFC 3056
}


def not_public(address: IPv4Address | IPv6Address) -> str | None:
    """What kind of address this is, if it is none of the public internet; None if it is."""
    if isinstance(address, IPv4Address):
        return next((kind for network, kind in NOT_PUBLIC_V4.items() if address in network), None)
    for carrier, shift in CARRIERS.items():
        if address in carrier:
            return not_public(IPv4Address((int(address) >> shift) & 0xFFFFFFFF))
    if address not in PUBLIC_V6:
        return next((kind for network, kind in OUTSIDE_PUBLIC_V6.items() if address in network), "reserved")
    return next((kind for network, kind in NOT_PUBLIC_V6.items() if address in network), None)


def as_address(host: str) -> IPv4Address | IPv6Address | None:
    """The address a host is written as, without its zone; None for a name."""
    try:
        return ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return None


def is_disguised_address(host: str) -> bool:
    """An IPv4 address in a form that only the C library reads: 2130706433, 0x7f.1, 0177.0.0.1, 127.1.

    As in the WHATWG URL standard: a host whose last label is a number is an IPv4 address, or nothing.
    """
    last = host.rstrip(".").rpartition(".")[2].lower()
    return bool(re.fullmatch(r"\d+|0x[0-9a-f]*", last)) and as_address(host) is None


def is_loopback(host: str) -> bool:
    """Does this name certainly mean this machine? RFC 6761 section 6.3 gives us `localhost` and what is under it."""
    if (address := as_address(host)) is not None:
        return address.is_loopback
    name = host.rstrip(".").lower()
    return name == "localhost" or name.endswith(".localhost")
