"""Which hosts do browsers insist to reach by https (Strict-Transport-Security, RFC 6797), and what does that break?"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from daemon.core.hosts import as_address, is_loopback

HEADER = "Strict-Transport-Security"
_AGE = re.compile(r'max-age\s*=\s*"?(\d+)"?', re.IGNORECASE)
_BELOW = re.compile(r"includeSubDomains", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Insists:
    """What a host has said to browsers; `below`: also about every host under it."""

    below: bool


def insists(header: str | None) -> Insists | None:
    """None: it says nothing, or takes back what it said (section 6.1.1: max-age 0). The first field counts."""
    directives = [each.strip() for each in (header or "").split(";")]
    age = next((found[1] for each in directives if (found := _AGE.fullmatch(each))), None)
    if age is None or not int(age[:12]):
        return None
    return Insists(any(_BELOW.fullmatch(each) for each in directives))


def domains_above(host: str) -> tuple[str, ...]:
    """The host itself, then those it lies in, down to two labels; only itself where it is an address."""
    if as_address(host):
        return (host,)
    labels = host.rstrip(".").split(".")
    return tuple(".".join(labels[at:]) for at in range(max(1, len(labels) - 1)))


def doubts(tracking_url: str, public_url: str, said: Mapping[str, Insists]) -> Iterator[str]:
    """What the operator should know. `said` are the hosts that insist, of ours and those they lie in."""
    tracking = urlsplit(tracking_url)
    host = tracking.hostname or ""
    if not is_loopback(host):
        if tracking.scheme == "http":
            yield "links lead there by plain http: whoever is on the way can read along, and lead people elsewhere"
        elif _insisting(host, said) is None:
            yield f"it sends no {HEADER}, so a browser may be led there by http, where others can read along"
    for url in dict.fromkeys((tracking_url, public_url)):
        parts = urlsplit(url)
        name = parts.hostname or ""
        if parts.scheme == "http" and not is_loopback(name) and (speaker := _insisting(name, said)):
            yield f"browsers do not go to {url}, since {speaker} sends {HEADER}: give it https"


def _insisting(host: str, said: Mapping[str, Insists]) -> str | None:
    """The host that speaks for this one: itself, or one above that speaks for all below."""
    own, *above = domains_above(host)
    if own in said:
        return own
    return next((each for each in above if each in said and said[each].below), None)
