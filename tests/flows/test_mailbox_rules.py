"""Who may connect which mailbox, and on which server."""

from datetime import UTC, datetime

import pytest

from daemon.core.kinds import Kind
from daemon.flows.mailbox_rules import may_change, why_not_there
from daemon.flows.new_mailbox import ExchangeServer, ImapServer, NewMailbox
from daemon.storage.records import Role, User

ELSA = "elsa@halyard.example"


def somebody(role: Role) -> User:
    return User("usr_1", ELSA, role, datetime(2026, 11, 21, tzinfo=UTC), None, None)


def test_a_rep_changes_their_own_mailbox_only() -> None:
    assert may_change(somebody(Role.REP), ELSA)
    assert not may_change(somebody(Role.REP), "jonas@halyard.example")
    assert may_change(somebody(Role.MANAGER), "jonas@halyard.example")


def at(host: str, port: int) -> NewMailbox:
    return NewMailbox(ELSA, Kind.IMAP, ImapServer(host, port, "implicit", ELSA))


def exchange(host: str | None = None, endpoint: str | None = None, address: str = ELSA) -> NewMailbox:
    return NewMailbox(address, Kind.EXCHANGE, ExchangeServer(host, endpoint, None, ELSA))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.5", "169.254.169.254", "::1", "2130706433"])
def test_only_an_admin_names_a_server_inside_the_network(host: str) -> None:
    assert "not in the public internet" in (why_not_there(somebody(Role.REP), at(host, 993)) or "")
    assert "not in the public internet" in (why_not_there(somebody(Role.MANAGER), at(host, 143)) or "")
    assert why_not_there(somebody(Role.ADMIN), at(host, 993)) is None


def test_only_an_admin_names_an_unusual_port() -> None:
    assert "port" in (why_not_there(somebody(Role.REP), at("9.9.9.9", 6379)) or "")
    assert why_not_there(somebody(Role.REP), at("9.9.9.9", 993)) is None
    assert why_not_there(somebody(Role.ADMIN), at("9.9.9.9", 6379)) is None


def test_an_exchange_server_is_held_to_the_same() -> None:
    rep = somebody(Role.REP)
    assert why_not_there(rep, exchange(host="9.9.9.9")) is None
    assert why_not_there(rep, exchange(endpoint="https://9.9.9.9/EWS/Exchange.asmx")) is None
    assert "port" in (why_not_there(rep, exchange(endpoint="https://9.9.9.9:8443/EWS/Exchange.asmx")) or "")
    for inside in (exchange(host="10.0.0.5"), exchange(endpoint="https://[::1]/EWS"), exchange("127.0.0.1")):
        assert "not in the public internet" in (why_not_there(rep, inside) or "")
        assert why_not_there(somebody(Role.ADMIN), inside) is None


def test_nobody_chooses_where_google_and_microsoft_are() -> None:
    assert why_not_there(somebody(Role.REP), NewMailbox(ELSA, Kind.GMAIL)) is None
    assert why_not_there(somebody(Role.REP), NewMailbox(ELSA, Kind.MICROSOFT365)) is None
