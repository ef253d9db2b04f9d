"""Which network is an address in? A whole one names a household; what is kept of a hit is its network only."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    collapse_addresses,
    ip_address,
    ip_network,
)
from typing import TypeAlias

Network: TypeAlias = IPv4Network | IPv6Network
Range: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
"""Its first and its last address, each as its version and its number."""

KEPT_BITS = {4: 24, 6: 48}


@lru_cache(maxsize=4096)
def network_of(address: str | None) -> str | None:
    """Its first address, as 203.0.113.0 or 2001:db8:1::; the same again for what is cut already. None: no address."""
    whole = _read(address)
    return None if whole is None else str(_kept(whole).network_address)


@dataclass(frozen=True, slots=True)
class Networks:
    """Many of them, quick to ask. Made by `networks`."""

    _firsts: tuple[tuple[int, int], ...] = ()  # version and number, sorted
    _lasts: tuple[tuple[int, int], ...] = ()

    def holds(self, address: str | None) -> bool:
        """Surely: of an address that was cut, all of its network must lie inside, since nobody knows where it was."""
        if (told := _told_by(address)) is None:
            return False
        at = bisect_right(self._firsts, told[0]) - 1
        return at >= 0 and told[1] <= self._lasts[at]

    def may_hold(self, address: str | None) -> bool:
        """As far as one can tell by an address that was cut."""
        if (told := _told_by(address)) is None:
            return False
        at = bisect_right(self._firsts, told[1]) - 1
        return at >= 0 and told[0] <= self._lasts[at]


NO_NETWORKS = Networks()


def networks(named: Iterable[str]) -> Networks:
    """Raises ValueError for what is no address and no network."""
    told = [ip_network(each, strict=False) for each in named]
    fourth = collapse_addresses(each for each in told if isinstance(each, IPv4Network))
    sixth = collapse_addresses(each for each in told if isinstance(each, IPv6Network))
    ranges = [*map(_range, fourth), *map(_range, sixth)]
    return Networks(tuple(first for first, _ in ranges), tuple(last for _, last in ranges))


def _read(address: str | None) -> IPv4Address | IPv6Address | None:
    """None: no address. One of IPv4 on a socket of IPv6 is one of IPv4."""
    try:
        whole = ip_address((address or "").partition("%")[0])
    except ValueError:
        return None
    return (whole.ipv4_mapped or whole) if isinstance(whole, IPv6Address) else whole


def _kept(whole: IPv4Address | IPv6Address) -> Network:
    return ip_network((whole, KEPT_BITS[whole.version]), strict=False)


def _told_by(address: str | None) -> Range | None:
    """Itself alone; or, where it is the first of its network, as one that was cut, the whole of that."""
    whole = _read(address)
    if whole is None:
        return None
    kept = _kept(whole)
    place = (whole.version, int(whole))
    return _range(kept) if whole == kept.network_address else (place, place)


def _range(network: Network) -> Range:
    first, last = int(network.network_address), int(network.broadcast_address)
    return (network.version, first), (network.version, last)
