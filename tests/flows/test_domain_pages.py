"""What a domain tells mail programs on its pages, asked over TLS with a certificate that is checked."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.core.autoconfig import Configured
from daemon.flows.domain_pages import LONGEST, autoconfig_of, exchange_at
from tests.servers.certificates import Authority
from tests.servers.website import Page, Website, website

pytestmark = pytest.mark.slow

FLYNN = "flynn@encom.example"
CONFIG = """<clientConfig><incomingServer type="imap"><hostname>imap.encom.example</hostname><port>993</port>
<socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer></clientConfig>"""
ASKS_WHO = {"WWW-Authenticate": 'Basic realm="mail"'}


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def running(authority: Authority) -> Iterator[Website]:
    certificate, key = authority.issue("localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with website(context) as site:
        yield site


@pytest.fixture
def site(running: Website) -> Website:
    running.behave = lambda visit: Page(404)
    running.visits.clear()
    return running


def config(site: Website, ca_file: Path | None) -> Configured | None:
    pages = (f"{site.url}/first.xml", f"{site.url}/second.xml")
    return autoconfig_of(FLYNN, str(ca_file) if ca_file else None, pages)


def exchange(site: Website, authority: Authority) -> bool:
    return exchange_at(site.url.removeprefix("https://"), str(authority.ca_file))


def test_the_server_that_a_page_names_is_found_on_whichever_page_there_is(site: Website, authority: Authority) -> None:
    site.behave = lambda visit: Page(200, body=CONFIG) if visit.path == "/second.xml" else Page(404)
    assert config(site, authority.ca_file) == Configured("imap.encom.example", 993, "implicit", FLYNN)


def test_nobody_is_told_who_asks(site: Website, authority: Authority) -> None:
    config(site, authority.ca_file)
    assert "flynn" not in str(site.visits)


@pytest.mark.parametrize(
    "page",
    [
        Page(404, body=CONFIG),
        Page(302, {"Location": "https://elsewhere.example/"}),
        Page(200, body="<html>"),
        Page(200, body=" " * LONGEST + CONFIG),
    ],
)
def test_what_is_no_such_page_names_nothing(site: Website, authority: Authority, page: Page) -> None:
    site.behave = lambda visit: page
    assert config(site, authority.ca_file) is None


def test_a_page_whose_certificate_is_nobodys_is_not_believed(site: Website) -> None:
    site.behave = lambda visit: Page(200, body=CONFIG)
    assert config(site, None) is None


@pytest.mark.parametrize(
    ("status", "headers", "is_exchange"),
    [
        (401, ASKS_WHO | {"X-FEServer": "EXCH3"}, True),
        (401, {"WWW-Authenticate": "Negotiate"}, True),
        (401, {"WWW-Authenticate": "NTLM"}, True),
        (401, ASKS_WHO, False),
        (200, {"X-FEServer": "EXCH3"}, False),
        (404, {}, False),
    ],
)
def test_an_exchange_server_is_told_from_others_that_answer_there(
    site: Website, authority: Authority, status: int, headers: dict[str, str], *, is_exchange: bool
) -> None:
    site.behave = lambda visit: Page(status if visit.path == "/autodiscover/autodiscover.xml" else 404, headers)
    assert exchange(site, authority) is is_exchange


def test_a_host_that_does_not_answer_has_none() -> None:
    assert not exchange_at("127.0.0.1:1")
    assert not exchange_at("no host at all")
