"""The way to an Exchange server: connections that are verified and logged in, and one request at a time on each.

exchangelib's sessions and its understanding of refusals, without what it builds on them: an account of its own takes
more memory than a mailbox may, and it would try again and wait by itself, which is the watcher's business.
"""

import logging
import re
import ssl
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import lru_cache
from ipaddress import ip_address
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from exchangelib import BASIC, NTLM, Configuration, Credentials, FailFast
from exchangelib.errors import ErrorServerBusy, MalformedResponseError, UnauthorizedError
from exchangelib.protocol import BaseProtocol
from exchangelib.transport import AUTH_TYPE_MAP, GSSAPI
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth

from connectors.base import LoginRequired, Unavailable
from connectors.exchange.errors import HttpError, Refused, translated
from connectors.exchange.online import refuse_online, refuse_online_answer
from connectors.exchange.questions import enveloped, known_folders
from connectors.exchange.settings import Auth, ExchangeSettings

CONNECTING = timedelta(seconds=10)  # somebody may be waiting before the page on which they named this server
TIMEOUT = timedelta(seconds=60)
LARGEST = 64 * 1024 * 1024  # bytes, unpacked; Exchange takes mails of 35 MB if it is not told otherwise
WORDS = {Auth.BASIC: BASIC, Auth.NTLM: NTLM, Auth.KERBEROS: GSSAPI}  # ours in exchangelib's
ANSWERED = b"GetFolderResponse"  # no web site says that: many have a page for whatever they are asked
SCHEME = re.compile(r"(?:^|,\s*)(negotiate|ntlm|basic)\b", re.IGNORECASE)

# At debug they would log what proves who we are, exchangelib at error whole requests; what they say are exceptions too.
for talkative in ("exchangelib", "spnego"):
    logging.getLogger(talkative).setLevel(logging.CRITICAL)


class SentOn(LoginRequired):
    """To `url`, and not to Microsoft. Whether to go there is not for every one to decide."""

    def __init__(self, address: str, url: str) -> None:
        refuse_online(address, url)
        super().__init__(f"The Exchange server of {address} sends us on to {url}. Name the right server.")
        self.url = url


class Wary(HTTPAdapter):
    """Trusts whom the system trusts, and whom REQUESTS_CA_BUNDLE names: often a company is its own authority.

    One context for all connections: it holds every authority, which takes a megabyte and 20 ms. No answer is read
    beyond what a server in its right mind would say: anybody may connect a mailbox on a server of their own.
    """

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=_trust())

    def build_response(self, req: Any, resp: Any) -> requests.Response:
        response = super().build_response(req, resp)
        response.raw.stream = _bounded(response.raw.stream)
        return response

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Where nothing is named, requests would bring its own list of authorities in addition."""
        if verify is True:
            conn.cert_reqs = "CERT_REQUIRED"
        else:
            super().cert_verify(conn, url, verify or True, cert)


class Policy(FailFast):  # type: ignore[misc]
    def raise_response_errors(self, response: Any) -> None:
        """A refused login is one, also where the server ends the connection with it; and a proxy may say when."""
        if response.status_code == 401:
            raise UnauthorizedError("401")
        if response.status_code in (429, 503):
            seconds = response.headers.get("Retry-After", "")
            raise ErrorServerBusy("busy", back_off=int(seconds) if seconds.isdecimal() else None)
        try:
            super().raise_response_errors(response)
        except MalformedResponseError as error:
            raise HttpError(response.status_code) from error


class Sessions(BaseProtocol):  # type: ignore[misc]
    """As many connections as are used at once, `at_once` at most; from any thread."""

    HTTP_ADAPTER_CLS = Wary
    TIMEOUT = (CONNECTING.total_seconds(), TIMEOUT.total_seconds())
    USERAGENT = "Harken"

    def __init__(self, settings: ExchangeSettings, endpoint: str, auth: str, at_once: int) -> None:
        credentials = Credentials(settings.username, settings.password)
        super().__init__(
            Configuration(
                credentials=credentials,
                service_endpoint=endpoint,
                auth_type=auth,
                retry_policy=Policy(),
                max_connections=at_once,
            )
        )

    def get_auth_type(self) -> str:
        raise NotImplementedError  # we always say it

    def create_session(self) -> requests.Session:
        """As UTF-8, which is what Exchange expects; requests by itself knows only Western letters."""
        session: requests.Session = super().create_session()
        if isinstance(session.auth, HTTPBasicAuth):
            session.auth = HTTPBasicAuth(self.credentials.username.encode(), self.credentials.password.encode())
        return session


def checked(settings: ExchangeSettings, endpoint: str) -> str:
    """A URL that a password may be sent to."""
    refuse_online(settings.address, endpoint)
    url = urlsplit(endpoint)
    if url.scheme != "https" and not _is_loopback(url.hostname or ""):
        raise LoginRequired(f"A password is never sent in the clear to {url.hostname}: the URL must begin with https.")
    return endpoint


def auth_of(settings: ExchangeSettings, endpoint: str) -> str:
    """How to log in, in exchangelib's word: as configured, else the safest that the server offers and we can."""
    auth = settings.auth or _offered(settings, endpoint)
    if auth is Auth.KERBEROS and GSSAPI not in AUTH_TYPE_MAP:
        raise LoginRequired(
            f"The Exchange server of {settings.address} is to be entered by Kerberos, for which the Python package "
            "requests-gssapi must be installed beside Harken."
        )
    word: str = WORDS[auth]
    return word


def _offered(settings: ExchangeSettings, endpoint: str) -> Auth:
    """By the answer to a request that brings no password. Some servers answer only to one that makes sense."""
    with translated(settings.address), Sessions.raw_session(endpoint) as session:
        greeting = enveloped(known_folders(["inbox"], settings.address))
        answer = session.post(endpoint, data=greeting, allow_redirects=False, timeout=Sessions.TIMEOUT)
        answer.close()
    refuse_online_answer(settings.address, answer.headers)
    if answer.is_redirect:
        raise SentOn(settings.address, urljoin(endpoint, answer.headers["Location"]))
    if answer.status_code == 200 and ANSWERED in answer.content:
        return Auth.BASIC  # it lets anybody in, as only a server for tests does
    if answer.status_code != 401:
        raise Unavailable(f"There is no Exchange server at the URL for {settings.address} (HTTP {answer.status_code}).")
    schemes = {name.lower() for name in SCHEME.findall(answer.headers.get("WWW-Authenticate", ""))}
    return _best(schemes, settings.address)


def _best(schemes: set[str], address: str) -> Auth:
    if "ntlm" in schemes:
        return Auth.NTLM
    if "basic" in schemes:
        return Auth.BASIC
    if "negotiate" in schemes:
        return Auth.KERBEROS
    raise LoginRequired(f"The Exchange server of {address} offers neither NTLM nor Basic nor Kerberos.")


def _bounded(read: Callable[..., Iterator[bytes]]) -> Callable[..., Iterator[bytes]]:
    def pieces(*args: Any, **kwargs: Any) -> Iterator[bytes]:
        size = 0
        for piece in read(*args, **kwargs):
            size += len(piece)
            if size > LARGEST:
                raise Refused(f"The Exchange server answers with more than {LARGEST // 1024 // 1024} MB.")
            yield piece

    return pieces


@lru_cache(maxsize=1)
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
