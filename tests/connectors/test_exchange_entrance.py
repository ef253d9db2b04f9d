"""How an Exchange server is found, trusted and entered, and when not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.base import LoginRequired, Unavailable
from connectors.exchange import Auth, ExchangeConnector, ExchangeSettings
from connectors.exchange.discovery import candidates, discovered
from connectors.exchange.online import ExchangeOnline
from tests.connectors.contract import Reader, mail, none_wanted
from tests.connectors.exchange_box import READ_AT, ExchangeBox
from tests.servers.certificates import Authority
from tests.servers.ews import PATH, Answer, Exchange, exchange

pytestmark = pytest.mark.slow

AUTODISCOVER = "/autodiscover/autodiscover.xml"
RESPONSE = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"


@pytest.fixture
def server() -> Iterator[Exchange]:
    with exchange() as running:
        yield running


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def https(authority: Authority) -> Iterator[Exchange]:
    with exchange(authority.issue("mail.example.com")) as running:
        yield running


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.ca_file))


def account(*protocols: tuple[str, str]) -> Answer:
    """As autodiscover tells where a mailbox is."""
    told = "".join(f"<Protocol><Type>{name}</Type><EwsUrl>{url}</EwsUrl></Protocol>" for name, url in protocols)
    return response(f"<AccountType>email</AccountType><Action>settings</Action>{told}")


def response(content: str) -> Answer:
    account = f'<Response xmlns="{RESPONSE}"><Account>{content}</Account></Response>'
    return Answer(200, f'<?xml version="1.0"?><Autodiscover>{account}</Autodiscover>'.encode())


def nowhere(domain: str) -> list[str]:
    return []


def settings(**known: str) -> ExchangeSettings:
    return ExchangeSettings(**{"address": "rep@example.com", "username": "rep", "password": "secret", **known})  # type: ignore[arg-type]


def refusal(**known: str) -> str:
    """What the rep is told at once, before anything is sent."""
    with pytest.raises(LoginRequired) as raised:
        ExchangeConnector(settings(**known), none_wanted, lambda: READ_AT).probe()
    return str(raised.value)


# Logging in


@pytest.mark.parametrize("password", ["secret", "pass:word", "żółć €", "ünïcode"])
def test_it_logs_in_by_basic(server: Exchange, password: str) -> None:
    box = ExchangeBox(server, password=password)
    server.passwords[box.mailbox.address] = password
    assert box.connector.probe()


@pytest.mark.parametrize("login", ["EXAMPLE\\rep", "rep@example.com"])
def test_it_logs_in_by_ntlm_where_that_is_offered(server: Exchange, login: str) -> None:
    server.schemes = ("Negotiate", "NTLM", 'Basic realm="mail.example.com"')
    box = ExchangeBox(server, username=login, password="secret")
    server.passwords[login], server.owns[login] = "secret", box.mailbox.address
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]


def test_by_ntlm_too_a_wrong_password_asks_for_a_person(server: Exchange) -> None:
    server.schemes = ("NTLM",)
    box = ExchangeBox(server, password="wrong")
    with pytest.raises(LoginRequired):
        box.connector.probe()


def test_by_ntlm_a_mailbox_at_rest_is_asked_on_a_connection_that_is_let_in(server: Exchange) -> None:
    server.schemes = ("NTLM",)
    box = ExchangeBox(server)
    box.lock_out()
    box.let_in()
    box.connector.probe()
    refused = server.asked["refused"]
    box.connector.probe()
    assert server.asked["refused"] == refused


def test_kerberos_names_what_it_needs(server: Exchange) -> None:
    box = ExchangeBox(server, auth=Auth.KERBEROS)
    with pytest.raises(LoginRequired, match="requests-gssapi"):
        box.connector.probe()


def test_a_server_that_offers_kerberos_alone_says_so(server: Exchange) -> None:
    server.schemes = ("Negotiate",)
    with pytest.raises(LoginRequired, match="Kerberos"):
        ExchangeBox(server).connector.probe()


def test_a_server_that_offers_nothing_we_know_says_so(server: Exchange) -> None:
    server.schemes = ('Digest realm="mail.example.com"',)
    with pytest.raises(LoginRequired, match="offers neither"):
        ExchangeBox(server).connector.probe()


def test_a_password_is_never_sent_in_the_clear() -> None:
    assert "in the clear" in refusal(endpoint=f"http://mail.example.com{PATH}")


def test_who_may_not_open_the_mailbox_is_told_what_to_do(server: Exchange) -> None:
    server.passwords["EXAMPLE\\stranger"] = "secret"
    box = ExchangeBox(server, username="EXAMPLE\\stranger", password="secret")
    server.owns["EXAMPLE\\stranger"] = server.new_mailbox("secret").address
    with pytest.raises(LoginRequired, match="full access"):
        box.connector.probe()


def test_a_further_address_is_no_mailbox(server: Exchange) -> None:
    box = ExchangeBox(server)
    box.mailbox.aliases.append("alias@example.com")
    other = ExchangeBox(
        server, address="alias@example.com", username=box.settings.username, password=box.settings.password
    )
    with pytest.raises(LoginRequired, match="primary address"):
        other.connector.probe()


@pytest.mark.parametrize("path", ["", "/", PATH, "/ews/exchange.asmx"])
def test_a_url_that_names_the_server_alone_will_do(server: Exchange, path: str) -> None:
    assert ExchangeBox(server, endpoint=server.root + path).connector.probe()


# Trust


def test_a_certificate_of_nobody_known_is_never_passed_over(https: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Unavailable, match="certificate"):
        ExchangeBox(https).connector.probe()
    assert not https.asked


@pytest.mark.usefixtures("trusted")
def test_a_companys_own_authority_is_trusted_where_it_is_named(https: Exchange) -> None:
    box = ExchangeBox(https)
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]


# Autodiscover


@pytest.mark.usefixtures("trusted")
def test_the_domains_own_server_says_where_the_mailbox_is(https: Exchange) -> None:
    box = ExchangeBox(https, endpoint=None)
    inside = "https://exchange01.corp.example.com/EWS/Exchange.asmx"
    https.autodiscover = lambda address: account(("EXCH", inside), ("EXPR", https.url))
    assert discovered(box.settings, [https.root + AUTODISCOVER]) == https.url


@pytest.mark.usefixtures("trusted")
def test_where_the_first_knows_nothing_the_next_is_asked(https: Exchange) -> None:
    box = ExchangeBox(https, endpoint=None)
    https.autodiscover = lambda address: account(("EXCH", https.url))
    urls = ["https://127.0.0.1:1/autodiscover/autodiscover.xml", https.root + AUTODISCOVER]
    assert discovered(box.settings, urls) == https.url


@pytest.mark.usefixtures("trusted")
def test_autodiscover_that_knows_no_such_mailbox_says_what_to_do(https: Exchange) -> None:
    box = ExchangeBox(https, endpoint=None)
    for answer in (response("<Error/>"), Answer(404, b""), Answer(200, b"<html>"), Answer(500, b"")):
        https.autodiscover = lambda address, answer=answer: answer  # type: ignore[misc]
        with pytest.raises(Unavailable, match="Name the server"):
            discovered(box.settings, [https.root + AUTODISCOVER], nowhere)


@pytest.mark.usefixtures("trusted")
def test_a_server_of_the_domain_may_send_on_but_not_in_circles(https: Exchange) -> None:
    box = ExchangeBox(https, endpoint=None)
    https.autodiscover = lambda address: Answer(302, b"", {"Location": https.root + AUTODISCOVER})
    with pytest.raises(Unavailable):
        discovered(box.settings, [https.root + AUTODISCOVER], nowhere)
    assert https.asked["autodiscover"] < 9


@pytest.mark.usefixtures("trusted")
def test_nobody_sends_us_on_to_where_the_password_would_go_in_the_clear(https: Exchange) -> None:
    box = ExchangeBox(https, endpoint=None)
    https.autodiscover = lambda address: Answer(302, b"", {"Location": f"http://elsewhere.example.com{AUTODISCOVER}"})
    with pytest.raises(LoginRequired, match="in the clear"):
        discovered(box.settings, [https.root + AUTODISCOVER])


def test_only_servers_are_asked_whose_certificate_names_the_domain() -> None:
    assert candidates("example.com") == (
        "https://autodiscover.example.com/autodiscover/autodiscover.xml",
        "https://example.com/autodiscover/autodiscover.xml",
    )


# Microsoft 365


@pytest.mark.parametrize(
    "known",
    [
        {"endpoint": "https://outlook.office365.com/EWS/Exchange.asmx"},
        {"host": "outlook.office365.com"},
        {"host": "OUTLOOK.OFFICE.COM"},
        {"address": "rep@outlook.com"},
        {"address": "rep@contoso.onmicrosoft.com"},
    ],
)
def test_microsoft_365_is_refused_with_what_to_use_and_why(known: dict[str, str]) -> None:
    said = refusal(**known)
    assert '"microsoft365"' in said
    assert "1 April 2027" in said


def test_so_is_one_behind_a_name_of_the_companys_own(server: Exchange) -> None:
    server.extra_headers["X-CalculatedBETarget"] = "am0pr05mb1234.eurprd05.prod.outlook.com"
    with pytest.raises(ExchangeOnline):
        ExchangeBox(server).connector.probe()


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    "answer",
    [
        account(("EXPR", "https://outlook.office365.com/EWS/Exchange.asmx")),
        response("<Action>redirectAddr</Action><RedirectAddr>rep@contoso.mail.onmicrosoft.com</RedirectAddr>"),
        response("<Action>redirectUrl</Action><RedirectUrl>https://autodiscover-s.outlook.com/x.xml</RedirectUrl>"),
        Answer(302, b"", {"Location": "https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml"}),
    ],
)
def test_so_is_one_that_moved_there(https: Exchange, answer: Answer) -> None:
    box = ExchangeBox(https, endpoint=None)
    https.autodiscover = lambda address: answer
    with pytest.raises(ExchangeOnline):
        discovered(box.settings, [https.root + AUTODISCOVER])


def test_so_is_one_of_whose_domain_nothing_is_known_but_that_microsoft_takes_its_mail() -> None:
    with pytest.raises(ExchangeOnline):
        discovered(settings(), [], lambda domain: ["example-com.mail.protection.outlook.com."])


def test_the_password_is_in_no_representation(tmp_path: Path) -> None:
    assert "secret" not in repr(settings())
