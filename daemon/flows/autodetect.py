"""Where does this address's mail lie, and how is it read? Asked in the order of what can be trusted most.

What providers say; then what the domain says of itself, by its records (SRV, RFC 6186; where its mail is delivered, MX;
where mail programs are sent, autodiscover) and on its web pages (autoconfig); then whether an Exchange server answers
for it, last the names that are usual for IMAP. Whatever is found is shown before a password is typed, as RFC 6186
section 6 wants it.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Protocol, TypeAlias

from daemon.core.autoconfig import Configured
from daemon.core.kinds import Kind
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
    """Of which kind it is, and the settings for IMAP, mostly with implicit TLS, where that is a way, too.

    With `NOTHING`, and of an Exchange server, the host is empty; an `obstacle` says why no password will do.
    """

    source: Source
    host: str
    port: int
    username: str
    provider: str = ""
    note: str = ""
    obstacle: str = ""
    tls: str = "implicit"
    kind: Kind = Kind.IMAP


class Resolver(Protocol):
    """DNS, as far as it is asked. An answer that cannot be had is an empty one."""

    def imap_services(self, domain: str) -> Sequence[tuple[str, int]]:
        """Host and port of `_imaps._tcp`, the most preferred first."""

    def mail_exchangers(self, domain: str) -> tuple[str, ...]:
        """The most preferred first."""

    def autodiscover_hosts(self, domain: str) -> tuple[str, ...]:
        """Where Outlook is sent for this domain's mail."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Who answers there? Each comes back within seconds, and tells nobody a secret."""

    greets: Callable[[str, int], bool]  # does an IMAP server, on this host and port?
    exchange_at: Callable[[str], bool]  # does an Exchange server, to mail programs that look for one?
    autoconfig_of: Callable[[str], Configured | None]  # what the domain of this address says on its pages


Guess: TypeAlias = Callable[[], Found | None]


def find_settings(address: str, resolver: Resolver, around: Surroundings) -> Found:
    """Answers within seconds, whatever does not answer."""
    domain = address.rpartition("@")[2]
    if provider := provider_of(address) or provider_behind(resolver.mail_exchangers(domain)):
        return _at(provider, address)
    for host, port in resolver.imap_services(domain):
        return Found(Source.DOMAIN, host, port, address)
    outlook = resolver.autodiscover_hosts(domain)
    if provider := provider_behind(outlook):
        return _at(provider, address)
    for_outlook = dict.fromkeys((*outlook, f"autodiscover.{domain}", domain))  # where it would look ([MS-OXDISCO])
    guesses: list[Guess] = [
        partial(_told_on_a_page, address, around),
        *(partial(_exchange, address, host, around) for host in for_outlook),
        *(partial(_imap, address, name.format(domain=domain), around) for name in USUAL_NAMES),
    ]
    return _first(guesses) or Found(Source.NOTHING, "", IMAPS, address)


def _at(provider: Provider, address: str) -> Found:
    username = address.partition("@")[0] if provider.local_name else address
    return Found(
        Source.PROVIDER, provider.host, IMAPS, username, provider.name, provider.note, provider.obstacle,
        kind=provider.kind,
    )  # fmt: skip


def _told_on_a_page(address: str, around: Surroundings) -> Found | None:
    told = around.autoconfig_of(address)
    return Found(Source.DOMAIN, told.host, told.port, told.username, tls=told.tls) if told else None


def _exchange(address: str, host: str, around: Surroundings) -> Found | None:
    return Found(Source.DOMAIN, "", IMAPS, address, kind=Kind.EXCHANGE) if around.exchange_at(host) else None


def _imap(address: str, host: str, around: Surroundings) -> Found | None:
    return Found(Source.GUESS, host, IMAPS, address) if around.greets(host, IMAPS) else None


def _first(guesses: Sequence[Guess]) -> Found | None:
    """All at once; the first that is right, in their order."""
    with ThreadPoolExecutor(len(guesses)) as pool:
        return next((found for found in pool.map(lambda guess: guess(), guesses) if found), None)
