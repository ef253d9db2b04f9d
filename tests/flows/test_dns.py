"""DNS as it is really asked: over UDP, of a name server that knows four names."""

import socketserver
import threading
from collections.abc import Iterator
from typing import Any

import dns.message
import dns.resolver
import dns.rrset
import pytest

from daemon.flows.dns import SystemResolver

ZONE = (
    ("_imaps._tcp.encom.example.", "SRV", ("20 0 993 spare.encom.example.", "10 0 9930 mail.encom.example.")),
    ("_imaps._tcp.without.example.", "SRV", ("0 0 0 .",)),
    ("encom.example.", "MX", ("20 spare.encom.example.", "10 aspmx.l.google.com.")),
    ("without.example.", "MX", ("0 .",)),  # RFC 7505: it takes no mail
)


class NameServer(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        packet, socket = self.request
        query = dns.message.from_wire(packet)
        answer = dns.message.make_response(query)
        asked = query.question[0]
        for name, kind, data in ZONE:
            found = dns.rrset.from_text(name, 60, "IN", kind, *data)
            if (found.name, found.rdtype) == (asked.name, asked.rdtype):
                answer.answer.append(found)
        socket.sendto(answer.to_wire(), self.client_address)


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[SystemResolver]:
    with socketserver.UDPServer(("127.0.0.1", 0), NameServer) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        asked: Any = dns.resolver.Resolver(configure=False)
        asked.nameservers, asked.port = ["127.0.0.1"], server.server_address[1]
        monkeypatch.setattr(dns.resolver, "default_resolver", asked)
        yield SystemResolver()
        server.shutdown()


def test_the_most_preferred_server_comes_first(resolver: SystemResolver) -> None:
    assert resolver.imap_services("encom.example") == (("mail.encom.example", 9930), ("spare.encom.example", 993))
    assert resolver.mail_exchangers("encom.example") == ("aspmx.l.google.com", "spare.encom.example")


def test_a_domain_that_says_it_has_none_has_none(resolver: SystemResolver) -> None:
    assert resolver.imap_services("without.example") == ()


@pytest.mark.parametrize("domain", ["nothing.example", "a..b", "x" * 300, "", "ünï.example"])
def test_no_answer_is_none(resolver: SystemResolver, domain: str) -> None:
    assert resolver.imap_services(domain) == ()
    assert resolver.mail_exchangers(domain) == ()
