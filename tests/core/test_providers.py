"""Where an address's mail lies, by what providers say."""

import pytest

from daemon.core.providers import BY_DOMAIN, BY_HOST, provider_behind, provider_of


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("flynn@gmail.com", "imap.gmail.com"),
        ("flynn@GoogleMail.com", "imap.gmail.com"),
        ("flynn@gmx.de", "imap.gmx.net"),
        ("flynn@web.de", "imap.web.de"),
        ("flynn@t-online.de", "secureimap.t-online.de"),
        ("flynn@laposte.net", "imap.laposte.net"),
        ("flynn@icloud.com", "imap.mail.me.com"),
    ],
)
def test_a_well_known_address_tells_its_server(address: str, host: str) -> None:
    provider = provider_of(address)
    assert provider is not None
    assert provider.host == host


@pytest.mark.parametrize(
    "address", ["flynn@encom.example", "flynn@mygmail.com", "flynn@gmail.com.example", "flynn", ""]
)
def test_another_address_tells_nothing(address: str) -> None:
    assert provider_of(address) is None


@pytest.mark.parametrize(
    ("exchanger", "name"),
    [
        ("aspmx.l.google.com", "Google Workspace"),
        ("ALT1.ASPMX.L.GOOGLE.COM.", "Google Workspace"),
        ("encom-example.mail.protection.outlook.com", "Microsoft 365"),
        ("encom-example.a-v1.mx.microsoft", "Microsoft 365"),
        ("in1-smtp.messagingengine.com", "Fastmail"),
    ],
)
def test_a_company_is_known_by_where_its_mail_is_delivered(exchanger: str, name: str) -> None:
    provider = provider_behind((exchanger,))
    assert provider is not None
    assert provider.name == name


def test_a_server_of_ones_own_hides_no_provider() -> None:
    assert provider_behind(("mail.encom.example", "notgoogle.com", ".", "")) is None
    assert provider_behind(()) is None


def test_microsoft_says_why_no_password_will_do() -> None:
    outlook = provider_of("flynn@outlook.com")
    assert outlook is not None
    assert "takes no passwords" in outlook.obstacle


def test_what_is_said_of_a_provider_is_whole_sentences() -> None:
    for provider in [*BY_DOMAIN.values(), *BY_HOST.values()]:
        for said in (provider.note, provider.obstacle):
            assert "{" not in said
            assert said == "" or said.endswith(".")
