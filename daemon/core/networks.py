"""Which network is an address in? A whole one names a household; what is kept of a hit is its network only."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, collapse_addresses, ip_address, ip_network
from typing import TypeAlias

Network: TypeAlias = IPv4Network | IPv6Network

KEPT_BITS = {4: 24, 6: 48}


@lru_cache(maxsize=4096)
def network_of(address: str | None) -> str | None:
    """Its first address, as 203.0.113.0 or 2001:db8:1::; the same again for what is cut already. None: no address."""
    try:
        whole = ip_address((address or "").partition("%")[0])
    except ValueError:
        return None
    if whole.version == 6 and whole.ipv4_mapped is not None:
        whole = whole.ipv4_mapped
    return str(ip_network((whole, KEPT_BITS[whole.version]), strict=False).network_address)


@dataclass(frozen=True, slots=True)
class Networks:
    """Many of them, quick to ask. Made by `networks`."""

    _firsts: tuple[tuple[int, int], ...] = ()  # version and number, sorted
    _lasts: tuple[tuple[int, int], ...] = ()

    def holds(self, address: str | None) -> bool:
        try:
            asked = ip_address((address or "").partition("%")[0])
        except ValueError:
            return False
        if asked.version == 6 and asked.ipv4_mapped is not None:
            asked = asked.ipv4_mapped
        place = (asked.version, int(asked))
        at = bisect_right(self._firsts, place) - 1
        return at >= 0 and place <= self._lasts[at]


NO_NETWORKS = Networks()


def networks(named: Iterable[str]) -> Networks:
    """Raises ValueError for what is no address and no network."""
    told = [ip_network(each, strict=False) for each in named]
    fourth = collapse_addresses(each for each in told if isinstance(each, IPv4Network))
    sixth = collapse_addresses(each for each in told if isinstance(each, IPv6Network))
    ranges = [*map(_range, fourth), *map(_range, sixth)]
    return Networks(tuple(first for first, _ in ranges), tuple(last for _, last in ranges))


def _range(network: Network) -> tuple[tuple[int, int], tuple[int, int]]:
    first, last = int(network.network_address), int(network.broadcast_address)
    return (network.version, first), (network.version, last)
