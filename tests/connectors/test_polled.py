"""Many mailboxes asked by few workers: what one server makes us wait for keeps no other mailbox from being heard."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import timedelta
from typing import Any

import pytest

from connectors.base import Connector, ConnectorError, Unavailable
from connectors.memory import MemoryConnector
from connectors.polled import Limited, Pace, Patience, PolledWatcher
from tests.connectors.soon import soon

OFTEN = timedelta(milliseconds=5)
NEVER = timedelta(days=1)
QUICK = Pace(first_retry=timedelta(milliseconds=1), longest_retry=timedelta(milliseconds=5))


class Untold(MemoryConnector):
    """Its server tells nobody of changes."""

    def __init__(self) -> None:
        super().__init__(lambda _: ())

    def announce(self) -> None:
        return None


class Rounds:
    """Counts the rounds of each mailbox; those that are `stuck` wait until `release`, and fail."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self.connected: set[str] = set()
        self.again: list[str] = []
        self.stuck: set[str] = set()
        self.held: set[str] = set()
        self.tried: Counter[str] = Counter()
        self.error: ConnectorError | None = None
        self.release = threading.Event()
        self.looking = threading.Event()

    def sync(self, mailbox: str, _: Connector) -> None:
        if mailbox in self.stuck:
            self.tried[mailbox] += 1
            self.held.add(mailbox)
            self.release.wait()
            self.held.discard(mailbox)
            raise Unavailable("The server did not answer in time.")
        self.done[mailbox] += 1
        if self.error:
            raise self.error

    def note_state(self, mailbox: str, state: str, _: str | None) -> None:
        (self.connected.add if state == "connected" else self.connected.discard)(mailbox)

    def look_again(self, mailbox: str, _: Connector) -> None:
        self.looking.wait()
        self.again.append(mailbox)


@pytest.fixture
def rounds() -> Iterator[Rounds]:
    made = Rounds()
    yield made
    made.release.set()
    made.looking.set()


@contextmanager
def watching(rounds: Rounds, interval: timedelta = OFTEN, pace: Pace = QUICK, **rest: Any) -> Iterator[PolledWatcher]:
    watcher = PolledWatcher(
        "test", rounds.sync, rounds.look_again, rounds.note_state, lambda _: interval, pace=pace, **rest
    )
    with closing(watcher):
        try:
            yield watcher
        finally:
            rounds.release.set()
            rounds.looking.set()


def _heard(rounds: Rounds, mailbox: str) -> Callable[[], bool]:
    """Once more than by now."""
    before = rounds.done[mailbox]
    return lambda: rounds.done[mailbox] > before + 1


def test_mailboxes_that_cannot_be_entered_keep_none_waiting_that_can(rounds: Rounds) -> None:
    with watching(rounds) as watcher:
        watcher.watch("well", Untold())
        assert soon(lambda: rounds.done["well"])
        rounds.stuck = {f"dead-{number}" for number in range(50)}
        for mailbox in rounds.stuck:
            watcher.watch(mailbox, Untold())
        assert soon(lambda: len(rounds.held) == QUICK.connects)
        assert soon(_heard(rounds, "well"))
        assert len(rounds.held) == QUICK.connects


def test_mailboxes_in_trouble_keep_none_waiting_that_are_well(rounds: Rounds) -> None:
    dead = {f"dead-{number}" for number in range(10)}
    with watching(rounds) as watcher:
        for mailbox in ("well", *dead):
            watcher.watch(mailbox, Untold())
        assert soon(lambda: all(rounds.done[mailbox] for mailbox in dead))
        rounds.release.set()
        rounds.stuck = dead
        assert soon(lambda: all(rounds.tried[each] > 1 for each in dead))  # each has failed by now, and is tried again
        rounds.release.clear()
        assert soon(lambda: len(rounds.held) == QUICK.connects)
        assert soon(_heard(rounds, "well"))


def test_one_that_is_well_again_waits_no_more_for_those_in_trouble(rounds: Rounds) -> None:
    rounds.stuck = {"ill", *(f"dead-{number}" for number in range(10))}
    with watching(rounds) as watcher:
        watcher.watch("ill", Untold())
        assert soon(lambda: rounds.held)
        rounds.stuck.discard("ill")
        rounds.release.set()
        assert soon(lambda: rounds.done["ill"])
        rounds.release.clear()
        for mailbox in rounds.stuck:
            watcher.watch(mailbox, Untold())
        assert soon(_heard(rounds, "ill"))


def test_who_was_told_when_to_come_back_is_asked_no_sooner_by_anybody(rounds: Rounds) -> None:
    rounds.error = Unavailable("Too many requests.", retry_after=timedelta(hours=1))
    with watching(rounds, NEVER) as watcher:
        watcher.watch("one", Untold())
        assert soon(lambda: rounds.done["one"])
        rounds.error = None
        watcher.watch("other", Untold())
        watcher.sync_now("one")
        assert soon(lambda: rounds.done["other"])
        watcher.sync_now("other")
        assert soon(lambda: rounds.done["other"] == 2)
    assert rounds.done["one"] == 1


def test_who_failed_otherwise_is_asked_as_soon_as_somebody_wants_it(rounds: Rounds) -> None:
    rounds.error = Unavailable("No connection.")
    with watching(rounds, NEVER, Pace(first_retry=timedelta(days=1))) as watcher:
        watcher.watch("one", Untold())
        assert soon(lambda: rounds.done["one"])
        rounds.error = None

        def wished() -> bool:
            watcher.sync_now("one")  # the round may not be over yet that failed
            return rounds.done["one"] > 1

        assert soon(wished)


def test_however_often_a_mailbox_is_doubted_it_is_looked_at_again_once(rounds: Rounds) -> None:
    with watching(rounds, NEVER) as watcher:
        for mailbox in ("first", "often", "last"):
            watcher.watch(mailbox, Untold())
        assert soon(lambda: rounds.connected >= {"first", "often", "last"})
        watcher.reconcile("first")
        for _ in range(5):
            watcher.reconcile("often")
        watcher.reconcile("last")
        rounds.looking.set()
        assert soon(lambda: "last" in rounds.again)
        assert rounds.again == ["first", "often", "last"]
        watcher.reconcile("often")
        assert soon(lambda: rounds.again == ["first", "often", "last", "often"])


def test_a_mailbox_that_is_doubted_while_away_is_looked_at_again_when_it_is_back(rounds: Rounds) -> None:
    rounds.looking.set()
    rounds.stuck = {"away"}
    with watching(rounds) as watcher:
        watcher.watch("away", Untold())
        watcher.watch("well", Untold())
        assert soon(lambda: rounds.held and rounds.done["well"])
        watcher.reconcile("away")
        watcher.reconcile("well")
        assert soon(lambda: "well" in rounds.again)
        assert "away" not in rounds.again
        rounds.stuck.clear()
        rounds.release.set()
        assert soon(lambda: rounds.again.count("away") == 1)


# Mails that are asked for, some at once


class Served:
    """A server that hands out all but `poison`: what that is asked for with breaks off."""

    limited = None

    def __init__(self, poison: str) -> None:
        self.poison = poison
        self.error = Unavailable("The answer broke off.")
        self.there = True
        self.served: dict[str, str] = {}
        self.refused: dict[str, str] = {}

    def ask(self, ids: Sequence[str]) -> "Served":
        if self.poison in ids or not self.there:
            raise self.error
        self.served = {each: each.upper() for each in ids}
        return self

    def witness(self) -> None:
        if not self.there:
            raise self.error


def _tried(
    patience: Patience[str], ids: Sequence[str], times: int
) -> tuple[Mapping[str, str], Mapping[str, str]] | None:
    for _ in range(times):
        with suppress(Unavailable):
            return patience.ask(ids)
    return None


IDS = [f"mail-{number}" for number in range(50)]


@pytest.mark.parametrize("poison", [IDS[0], IDS[17], IDS[-1]])
def test_a_mail_by_which_every_answer_breaks_off_is_found_and_the_others_are_read(poison: str) -> None:
    server = Served(poison)
    tried = _tried(Patience(server.ask, server.witness, 50), IDS, 20)
    assert tried
    served, refused = tried
    assert set(served) == set(IDS) - {poison}
    assert refused == {poison: "The answer broke off."}


@pytest.mark.parametrize("error", [Limited("Too many requests."), Unavailable("The answer broke off.")])
def test_no_mail_is_to_blame_for_a_server_that_is_away_or_asks_us_to_be_slower(error: Unavailable) -> None:
    server = Served(IDS[3])
    server.there, server.error = isinstance(error, Limited), error
    assert _tried(Patience(server.ask, server.witness, 50), IDS, 100) is None
