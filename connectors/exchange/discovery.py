"""Where is EWS of this mailbox? As configured, else as the company's own servers say (autodiscover).

Only servers are asked that are the domain's by their certificate, and only such as they name: Outlook also follows
what plain HTTP or DNS say, after asking its user whether the name is right. Nobody can be asked here, and a password
is at stake.
https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/autodiscover-for-exchange
"""

from collections.abc import Callable, Iterable
from urllib.parse import urljoin, urlsplit

import dns.exception
import dns.resolver
from lxml import etree
from lxml.builder import ElementMaker
from lxml.etree import _Element as Element

from connectors.base import LoginRequired, Unavailable
from connectors.exchange.errors import Refused, WrongLogin, translated
from connectors.exchange.online import ExchangeOnline, is_online, refuse_online
from connectors.exchange.sessions import SentOn, Sessions, auth_of, checked
from connectors.exchange.settings import ExchangeSettings

REQUEST = "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"
RESPONSE = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"
PATH = "/EWS/Exchange.asmx"
PROTOCOLS = ("EXPR", "EXCH")  # as seen from outside, from inside
MOST_HOPS = 3
R = ElementMaker(namespace=REQUEST, nsmap={None: REQUEST})


def endpoint_of(settings: ExchangeSettings) -> str:
    """A URL that a password may be sent to. Raises a ConnectorError."""
    if settings.endpoint:
        return checked(settings, _whole(settings.endpoint))
    if settings.host:
        return checked(settings, _whole(f"https://{settings.host}"))
    domain = settings.address.rpartition("@")[2]
    refuse_online(settings.address, f"https://{domain}")
    return discovered(settings, candidates(domain))


def _whole(url: str) -> str:
    """Of a URL that names a server alone, the one of its EWS."""
    return url.rstrip("/") + PATH if urlsplit(url).path in ("", "/") else url


def candidates(domain: str) -> tuple[str, ...]:
    return tuple(f"https://{host}/autodiscover/autodiscover.xml" for host in (f"autodiscover.{domain}", domain))


def discovered(
    settings: ExchangeSettings, urls: Iterable[str], mail_hosts: Callable[[str], Iterable[str]] | None = None
) -> str:
    """The first of these that knows the mailbox says where it is. `mail_hosts` of a domain: those of its MX records."""
    for url in urls:
        try:
            return checked(settings, _told_by(settings, url, MOST_HOPS))
        except (Unavailable, Refused):
            continue
    domain = settings.address.rpartition("@")[2]
    if any(map(is_online, (mail_hosts or _mail_hosts)(domain))):
        raise ExchangeOnline(settings.address)
    raise Unavailable(f"{domain} does not say where its Exchange server is. Name the server, or the URL of its EWS.")


def _told_by(settings: ExchangeSettings, url: str, hops: int) -> str:
    checked(settings, url)
    try:
        return _endpoint_in(settings, _asked(settings, url))
    except SentOn as sent_on:
        if not hops:
            raise Unavailable(f"Autodiscover of {settings.address} goes round in circles.") from sent_on
        return _told_by(settings, sent_on.url, hops - 1)


def _asked(settings: ExchangeSettings, url: str) -> Element:
    sessions = Sessions(settings, url, auth_of(settings, url), 1)
    body = R.Autodiscover(R.Request(R.EMailAddress(settings.address), R.AcceptableResponseSchema(RESPONSE)))
    session = sessions.get_session()
    with translated(settings.address), session:
        answer = session.post(
            url, data=etree.tostring(body), headers={}, allow_redirects=False, timeout=Sessions.TIMEOUT
        )
        if answer.is_redirect:
            raise SentOn(settings.address, urljoin(url, answer.headers["Location"]))
        if answer.status_code == 401:
            raise WrongLogin(f"The Exchange server refuses the user name or password for {settings.address}.")
        return etree.fromstring(answer.content, etree.XMLParser(resolve_entities=False))


def _endpoint_in(settings: ExchangeSettings, answer: Element) -> str:
    """Raises SentOn, Refused; ExchangeOnline where the mailbox has moved there."""
    if other := answer.findtext(".//{*}RedirectAddr"):
        refuse_online(settings.address, f"https://{other.rpartition('@')[2]}")
        raise LoginRequired(f"Autodiscover says that the mailbox of {settings.address} is {other}: connect that one.")
    if url := answer.findtext(".//{*}RedirectUrl"):
        raise SentOn(settings.address, url)
    told = {each.findtext("{*}Type"): each.findtext("{*}EwsUrl") for each in answer.iterfind(".//{*}Protocol")}
    found = next((url for name in PROTOCOLS if (url := told.get(name))), None)
    if not found:
        raise Refused("Autodiscover knows no such mailbox.")
    return found


def _mail_hosts(domain: str) -> list[str]:
    """Where its mail is delivered; a company may have it filtered by Microsoft, and keep its mailboxes itself."""
    try:
        return [str(each.exchange) for each in dns.resolver.resolve(domain, "MX", lifetime=5)]
    except dns.exception.DNSException:
        return []
