"""DNS as this machine asks it. No answer, a late one or a broken one is none: whoever asks has another way."""

from datetime import timedelta
from typing import Any

import dns.exception
import dns.resolver
from dns.rdatatype import RdataType

PATIENCE = timedelta(seconds=3)


class SystemResolver:
    """By the name servers that the machine is set to."""

    def imap_services(self, domain: str) -> tuple[tuple[str, int], ...]:
        """RFC 6186 section 3.4: a target of "." says that there is none; a lower priority is preferred."""
        found = sorted(
            self._ask(f"_imaps._tcp.{domain}", RdataType.SRV), key=lambda each: (each.priority, -each.weight)
        )
        named = ((each.target.to_text(omit_final_dot=True), int(each.port)) for each in found)
        return tuple((host, port) for host, port in named if host not in {"", "."})

    def mail_exchangers(self, domain: str) -> tuple[str, ...]:
        found = sorted(self._ask(domain, RdataType.MX), key=lambda each: each.preference)
        return tuple(each.exchange.to_text(omit_final_dot=True) for each in found)

    def autodiscover_hosts(self, domain: str) -> tuple[str, ...]:
        """By the record for services, and by what the usual name is another one for."""
        services = self._ask(f"_autodiscover._tcp.{domain}", RdataType.SRV)
        aliases = self._ask(f"autodiscover.{domain}", RdataType.CNAME)
        return tuple(each.target.to_text(omit_final_dot=True) for each in (*services, *aliases))

    def _ask(self, name: str, kind: RdataType) -> list[Any]:
        try:
            return list(dns.resolver.resolve(name, kind, lifetime=PATIENCE.total_seconds()))
        except (dns.exception.DNSException, UnicodeError):
            return []
