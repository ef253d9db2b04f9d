"""Which server is found for an address. DNS is a table here."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from daemon.flows.autodetect import Found, Source, find_settings

FLYNN = "flynn@encom.example"


@dataclass
class Names:
    """What DNS would say."""

    services: Sequence[tuple[str, int]] = ()
    exchangers: tuple[str, ...] = ()
    asked: list[str] = field(default_factory=list)

    def imap_services(self, domain: str) -> Sequence[tuple[str, int]]:
        self.asked.append(domain)
        return self.services

    def mail_exchangers(self, domain: str) -> tuple[str, ...]:
        self.asked.append(domain)
        return self.exchangers


def nobody(host: str, port: int) -> bool:
    return False


def test_a_known_provider_is_found_without_asking_anybody() -> None:
    names = Names()
    found = find_settings("flynn@gmail.com", names, nobody)
    assert (found.source, found.host, found.port, found.username) == (
        Source.PROVIDER,
        "imap.gmail.com",
        993,
        "flynn@gmail.com",
    )
    assert "app password" in found.note
    assert names.asked == []


def test_where_the_local_part_is_the_user_name_it_is() -> None:
    assert find_settings("flynn@icloud.com", Names(), nobody).username == "flynn"


def test_a_company_at_a_provider_is_found_by_its_mail_servers() -> None:
    found = find_settings(FLYNN, Names(exchangers=("aspmx.l.google.com",)), nobody)
    assert (found.provider, found.host) == ("Google Workspace", "imap.gmail.com")


def test_a_company_at_microsoft_is_told_why_not() -> None:
    found = find_settings(FLYNN, Names(exchangers=("encom.mail.protection.outlook.com",)), nobody)
    assert found.obstacle


def test_a_domain_that_names_its_server_is_believed() -> None:
    names = Names(services=[("mail.encom.example", 9930), ("spare.encom.example", 993)])
    assert find_settings(FLYNN, names, nobody) == Found(Source.DOMAIN, "mail.encom.example", 9930, FLYNN)


def test_else_the_usual_names_are_tried_and_the_most_usual_wins() -> None:
    there = {"mail.encom.example", "encom.example"}
    found = find_settings(FLYNN, Names(), lambda host, port: host in there and port == 993)
    assert (found.source, found.host) == (Source.GUESS, "mail.encom.example")


def test_nothing_found_says_so() -> None:
    assert find_settings(FLYNN, Names(), nobody) == Found(Source.NOTHING, "", 993, FLYNN)
