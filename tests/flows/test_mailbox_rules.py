"""Who may connect which mailbox, and on which server."""

from datetime import UTC, datetime

import pytest

from daemon.flows.mailbox_rules import may_change, why_not_there
from daemon.storage.records import Role, User

ELSA = "elsa@halyard.example"


def somebody(role: Role) -> User:
    return User("usr_1", ELSA, role, datetime(2026, 11, 21, tzinfo=UTC), None, None)


def test_a_rep_changes_their_own_mailbox_only() -> None:
    assert may_change(somebody(Role.REP), ELSA)
    assert not may_change(somebody(Role.REP), "jonas@halyard.example")
    assert may_change(somebody(Role.MANAGER), "jonas@halyard.example")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.5", "169.254.169.254", "::1", "2130706433"])
def test_only_an_admin_names_a_server_inside_the_network(host: str) -> None:
    assert "not in the public internet" in (why_not_there(somebody(Role.REP), host, 993) or "")
    assert "not in the public internet" in (why_not_there(somebody(Role.MANAGER), host, 143) or "")
    assert why_not_there(somebody(Role.ADMIN), host, 993) is None


def test_only_an_admin_names_an_unusual_port() -> None:
    assert "port" in (why_not_there(somebody(Role.REP), "9.9.9.9", 6379) or "")
    assert why_not_there(somebody(Role.REP), "9.9.9.9", 993) is None
    assert why_not_there(somebody(Role.ADMIN), "9.9.9.9", 6379) is None
