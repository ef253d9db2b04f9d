"""On which server does this address's mail lie? Asked in the order of what can be trusted most.

What providers say, then what the domain says of itself (SRV, RFC 6186), then whose mail servers it names (MX), last the
names that are usual. Mozilla's autoconfig is left out: it would tell a third party, or ask over HTTP what anybody
can forge. Whatever is found is shown before a password is typed, as RFC 6186 section 6 wants it.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from daemon.core.providers import Provider, provider_behind, provider_of

IMAPS = 993
USUAL_NAMES = ("imap.{domain}", "mail.{domain}", "{domain}")


class Source(StrEnum):
    """How we know."""

    PROVIDER = "provider"
    DOMAIN = "domain"
    GUESS = "guess"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Found:
    """Settings for implicit TLS. With `NOTHING` the host is empty; an `obstacle` says why no password will do."""

    source: Source
    host: str
    port: int
    username: str
    provider: str = ""
    note: str = ""
    obstacle: str = ""


class Resolver(Protocol):
    """DNS, as far as it is asked. An answer that cannot be had is an empty one."""

    def imap_services(self, domain: str) -> Sequence[tuple[str, int]]:
        """Host and port of `_imaps._tcp`, the most preferred first."""

    def mail_exchangers(self, domain: str) -> tuple[str, ...]:
        """The most preferred first."""


Greets = Callable[[str, int], bool]


def find_settings(address: str, resolver: Resolver, greets: Greets) -> Found:
    """Answers within seconds, whatever does not answer."""
    domain = address.rpartition("@")[2]
    if provider := provider_of(address) or provider_behind(resolver.mail_exchangers(domain)):
        return _at(provider, address)
    for host, port in resolver.imap_services(domain):
        return Found(Source.DOMAIN, host, port, address)
    names = [name.format(domain=domain) for name in USUAL_NAMES]
    with ThreadPoolExecutor(len(names)) as pool:
        answers = list(pool.map(lambda host: greets(host, IMAPS), names))
    for host, answered in zip(names, answers, strict=True):
        if answered:
            return Found(Source.GUESS, host, IMAPS, address)
    return Found(Source.NOTHING, "", IMAPS, address)


def _at(provider: Provider, address: str) -> Found:
    username = address.partition("@")[0] if provider.local_name else address
    return Found(Source.PROVIDER, provider.host, IMAPS, username, provider.name, provider.note, provider.obstacle)
