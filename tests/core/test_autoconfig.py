"""What a domain's own page says of its mail server, as mail programs read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.autoconfig import Configured, imap_server

FLYNN = "flynn@encom.example"
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="encom.example">
    <domain>encom.example</domain>
    {servers}
    <outgoingServer type="smtp"><hostname>smtp.encom.example</hostname><port>465</port></outgoingServer>
  </emailProvider>
</clientConfig>"""


def page(*servers: str) -> str:
    return PAGE.format(servers="".join(servers))


def server(kind: str = "imap", host: str = "imap.encom.example", port: str = "993", tls: str = "SSL") -> str:
    return (
        f'<incomingServer type="{kind}"><hostname> {host} </hostname><port>{port}</port><socketType>{tls}</socketType>'
        "<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></incomingServer>"
    )


def test_the_first_imap_server_is_taken_and_no_other_protocol() -> None:
    found = imap_server(page(server("pop3", "pop.encom.example", "995"), server(), server(host="other")), FLYNN)
    assert found == Configured("imap.encom.example", 993, "implicit", "flynn")


def test_the_address_is_filled_in_where_the_page_leaves_a_place_for_it() -> None:
    found = imap_server(page(server(host="imap.%EMAILDOMAIN%")), FLYNN)
    assert found is not None
    assert found.host == "imap.encom.example"


def test_without_a_user_name_it_is_the_address() -> None:
    found = imap_server(page(server().replace("%EMAILLOCALPART%", "")), FLYNN)
    assert found is not None
    assert found.username == FLYNN


@pytest.mark.parametrize(
    "unusable",
    [server(tls="plain"), server(port="0"), server(port="65536"), server(port="²"), server(host=""), server(tls="")],
)
def test_a_server_that_cannot_be_used_is_passed_by_for_the_next(unusable: str) -> None:
    starttls = server(host="second.encom.example", port="143", tls="STARTTLS")
    assert imap_server(page(unusable), FLYNN) is None
    assert imap_server(page(unusable, starttls), FLYNN) == Configured("second.encom.example", 143, "starttls", "flynn")


def test_an_entity_that_would_grow_without_end_stays_what_it_is() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    found = imap_server(bomb + page(server(host="&b;.encom.example")), FLYNN)
    assert found is None or len(found.host) < 100


@given(st.text())
def test_whatever_a_page_says_is_read_to_its_end(text: str) -> None:
    imap_server(text, FLYNN)
    imap_server(page(server(host=text, port=text)), FLYNN)
