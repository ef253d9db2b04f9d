"""Mailboxes of several kinds and servers, watched as one: who is slow holds up nobody else's."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from connectors.base import Connector
from connectors.imap.idle import Scope
from connectors.memory import MemoryConnector
from daemon.core.kinds import Kind
from daemon.service.kinds import Account
from daemon.service.watching import OfKind, Tasks, Watchers
from tests.connectors.soon import soon

HERE, THERE = "https://mail.example.com/EWS/Exchange.asmx", "https://mail.example.org/EWS/Exchange.asmx"


class Untold(MemoryConnector):
    """Its server tells nobody of changes."""

    def __init__(self) -> None:
        super().__init__(lambda _: ())

    def announce(self) -> None:
        return None

    def probe(self) -> tuple[str, ...]:
        return self.folders()


class Rounds:
    """Those whose names begin with "stuck" wait until `release`."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self.waiting = 0
        self.release = threading.Event()

    def sync(self, mailbox: str, _: Connector, __: Scope) -> None:
        if mailbox.startswith("stuck"):
            self.waiting += 1
            self.release.wait()
        self.done[mailbox] += 1


@pytest.fixture
def rounds() -> Iterator[Rounds]:
    made = Rounds()
    yield made
    made.release.set()


@pytest.fixture
def watchers(rounds: Rounds) -> Iterator[Watchers]:
    tasks = Tasks(rounds.sync, lambda *_: None, lambda _: None, lambda _: timedelta(milliseconds=5), lambda _: None)
    with closing(Watchers(tasks)) as made:
        yield made
        rounds.release.set()


def _on(server: str) -> OfKind:
    return OfKind(Kind.EXCHANGE, server, Untold())


def test_a_server_that_never_answers_holds_up_no_other_of_its_kind(watchers: Watchers, rounds: Rounds) -> None:
    for number in range(20):
        watchers.watch(f"stuck-{number}", _on(THERE))
    assert soon(lambda: rounds.waiting)
    watchers.watch("well", _on(HERE))
    assert soon(lambda: rounds.done["well"] > 2)
    assert sum(rounds.done.values()) == rounds.done["well"]


def test_a_mailbox_that_moves_to_another_server_is_asked_there_alone(watchers: Watchers, rounds: Rounds) -> None:
    before = _on(THERE)
    watchers.watch("rep", before)
    assert soon(lambda: rounds.done["rep"])
    watchers.watch("rep", _on(HERE))
    assert soon(lambda: isinstance(before.connector, MemoryConnector) and before.connector.closed)
    reached = rounds.done["rep"]
    assert soon(lambda: rounds.done["rep"] > reached + 1)


def test_threads_end_with_the_last_mailbox_of_their_server(watchers: Watchers, rounds: Rounds) -> None:
    before = set(threading.enumerate())
    for mailbox in ("one", "other"):
        watchers.watch(mailbox, _on(THERE))
    watchers.unwatch("one")
    assert soon(lambda: rounds.done["other"] > 2)
    watchers.unwatch("other")
    assert soon(lambda: set(threading.enumerate()) <= before)
    assert watchers.alive()
    watchers.watch("other", _on(THERE))
    reached = rounds.done["other"]
    assert soon(lambda: rounds.done["other"] > reached + 1)


@pytest.mark.parametrize(
    ("kind", "settings", "server"),
    [
        (Kind.GMAIL, {"endpoint": "http://127.0.0.1:1"}, "gmail"),
        (Kind.MICROSOFT365, {}, "microsoft365"),
        (Kind.EXCHANGE, {"endpoint": HERE, "host": None}, HERE),
        (Kind.EXCHANGE, {"host": "mail.example.com"}, "mail.example.com"),
        (Kind.EXCHANGE, {}, "example.com"),
    ],
)
def test_every_company_has_an_exchange_server_of_its_own(
    kind: Kind, settings: dict[str, str | None], server: str
) -> None:
    assert Account(kind, "rep@example.com", settings, "secret").server == server
