"""Which server is found for an address. DNS is a table here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import pytest

from daemon.core.autoconfig import Configured
from daemon.core.kinds import Kind
from daemon.flows.autodetect import Found, Source, Surroundings, find_settings

FLYNN = "flynn@encom.example"
ON_ITS_PAGE = Configured("post.encom.example", 143, "starttls", "flynn")


@dataclass
class Names:
    """What DNS would say."""

    services: Sequence[tuple[str, int]] = ()
    exchangers: tuple[str, ...] = ()
    outlook: tuple[str, ...] = ()
    asked: list[str] = field(default_factory=list)

    def imap_services(self, domain: str) -> Sequence[tuple[str, int]]:
        self.asked.append(domain)
        return self.services

    def mail_exchangers(self, domain: str) -> tuple[str, ...]:
        self.asked.append(domain)
        return self.exchangers

    def autodiscover_hosts(self, domain: str) -> tuple[str, ...]:
        self.asked.append(domain)
        return self.outlook


def around(
    imap: Collection[str] = (), exchange: Collection[str] = (), on_its_page: Configured | None = None
) -> Surroundings:
    """Which hosts answer as what."""
    return Surroundings(
        lambda host, port: host in imap and port == 993,
        lambda host: host in exchange,
        lambda address: on_its_page,
    )


NOBODY = around()


def test_a_known_provider_is_found_without_asking_anybody() -> None:
    names = Names()
    found = find_settings("flynn@gmail.com", names, NOBODY)
    assert (found.source, found.host, found.port, found.username) == (
        Source.PROVIDER,
        "imap.gmail.com",
        993,
        "flynn@gmail.com",
    )
    assert found.kind is Kind.GMAIL
    assert "app password" in found.note
    assert names.asked == []


def test_where_the_local_part_is_the_user_name_it_is() -> None:
    assert find_settings("flynn@icloud.com", Names(), NOBODY).username == "flynn"


def test_a_company_at_a_provider_is_found_by_its_mail_servers() -> None:
    found = find_settings(FLYNN, Names(exchangers=("aspmx.l.google.com",)), NOBODY)
    assert (found.provider, found.host, found.kind) == ("Google Workspace", "imap.gmail.com", Kind.GMAIL)


def test_a_company_at_microsoft_is_told_why_not() -> None:
    found = find_settings(FLYNN, Names(exchangers=("encom.mail.protection.outlook.com",)), NOBODY)
    assert found.obstacle
    assert found.kind is Kind.MICROSOFT365


def test_a_company_at_microsoft_behind_a_filter_is_found_by_where_outlook_is_sent() -> None:
    names = Names(exchangers=("mx.filter.example",), outlook=("autodiscover.outlook.com",))
    assert find_settings(FLYNN, names, around(exchange={"autodiscover.outlook.com"})).kind is Kind.MICROSOFT365


@pytest.mark.parametrize(
    ("names", "host"),
    [
        (Names(), "autodiscover.encom.example"),
        (Names(), "encom.example"),
        (Names(outlook=("mail.hoster.example",)), "mail.hoster.example"),
    ],
)
def test_an_exchange_server_of_ones_own_is_found_where_outlook_would_look(names: Names, host: str) -> None:
    found = find_settings(FLYNN, names, around(imap={"imap.encom.example"}, exchange={host}))
    assert (found.kind, found.host, found.username) == (Kind.EXCHANGE, "", FLYNN)


def test_a_domain_that_names_its_server_on_a_page_is_believed_before_anything_is_guessed() -> None:
    there = around(imap={"imap.encom.example"}, exchange={"autodiscover.encom.example"}, on_its_page=ON_ITS_PAGE)
    found = find_settings(FLYNN, Names(), there)
    assert (found.source, found.host, found.port, found.tls, found.username) == (
        Source.DOMAIN,
        "post.encom.example",
        143,
        "starttls",
        "flynn",
    )


def test_a_domain_that_names_its_server_is_believed() -> None:
    names = Names(services=[("mail.encom.example", 9930), ("spare.encom.example", 993)])
    assert find_settings(FLYNN, names, NOBODY) == Found(Source.DOMAIN, "mail.encom.example", 9930, FLYNN)


def test_else_the_usual_names_are_tried_and_the_most_usual_wins() -> None:
    there = {"mail.encom.example", "encom.example"}
    found = find_settings(FLYNN, Names(), around(imap=there))
    assert (found.source, found.host) == (Source.GUESS, "mail.encom.example")


def test_nothing_found_says_so() -> None:
    assert find_settings(FLYNN, Names(), NOBODY) == Found(Source.NOTHING, "", 993, FLYNN)
