"""Is it Exchange Online after all? Microsoft closes EWS there, so such a mailbox is not opened by it.

https://techcommunity.microsoft.com/blog/exchange/retirement-of-exchange-web-services-in-exchange-online/3924440
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

from connectors.base import LoginRequired

HOSTS = ("outlook.com", "office365.com", "office.com", "office365.us", "outlook.cn", "onmicrosoft.com")
# The servers behind the address name themselves; those of a company never by Microsoft's domain.
TELLING_HEADERS = ("X-CalculatedBETarget", "X-CalculatedFETarget", "X-BEServer", "X-FEServer", "X-DiagInfo")


class ExchangeOnline(LoginRequired):
    def __init__(self, address: str) -> None:
        super().__init__(
            f"{address} is at Microsoft 365, which closes Exchange Web Services: off for most companies since October "
            '2026, for all on 1 April 2027. Connect it as a mailbox of the kind "microsoft365", which reads it through '
            "Microsoft Graph."
        )


def is_online(host: str) -> bool:
    name = host.lower().rstrip(".")
    return any(name == each or name.endswith(f".{each}") for each in HOSTS)


def refuse_online(address: str, url: str) -> None:
    """Raises ExchangeOnline where this URL or mail domain is Microsoft's."""
    if is_online(urlsplit(url).hostname or ""):
        raise ExchangeOnline(address)


def refuse_online_answer(address: str, headers: Mapping[str, str]) -> None:
    """Raises ExchangeOnline where a server behind a name of the company's own is Microsoft's."""
    if any(is_online(headers.get(name, "")) for name in TELLING_HEADERS):
        raise ExchangeOnline(address)
