"""A provider tells what else a rep sends as: after connecting, daily, and without harm where it does not tell."""

from datetime import timedelta

import pytest

from connectors.base import LoginRequired
from connectors.memory import MemoryConnector
from daemon.flows.own_addresses import ASKED_AGAIN, ASKED_EVERY, OwnAddresses
from daemon.storage.store import Store
from tests.core.build import HEARD_AT, REP


class Told(MemoryConnector):
    """Its provider tells these, or does not."""

    def __init__(self, *addresses: str) -> None:
        super().__init__(lambda _: ())
        self.told: tuple[str, ...] = addresses
        self.refusal: LoginRequired | None = None
        self.asked = 0

    def addresses(self) -> tuple[str, ...]:
        self.asked += 1
        if self.refusal:
            raise self.refusal
        return self.told


class Asking:
    """At a time that the test sets."""

    def __init__(self, store: Store) -> None:
        self.now = HEARD_AT
        self.store = store
        self._own = OwnAddresses(store, lambda: self.now)

    def __call__(self, connector: Told, after: timedelta = timedelta(0)) -> tuple[str, ...]:
        """What is known then."""
        self.now += after
        self._own.ask(REP, connector)
        return self.store.reads.own_addresses(REP).get(REP, ())


@pytest.fixture
def asking(store: Store) -> Asking:
    return Asking(store)


def test_what_it_tells_is_ours_but_for_the_mailboxs_own(asking: Asking) -> None:
    assert asking(Told(REP, "sales@example.com")) == ("sales@example.com",)


def test_it_is_asked_once_a_day_however_often_it_is_read(asking: Asking) -> None:
    mailbox = Told("sales@example.com")
    asking(mailbox)
    mailbox.told = ("sales@example.com", "ask@example.com")
    assert asking(mailbox, ASKED_EVERY - timedelta(seconds=1)) == ("sales@example.com",)
    assert mailbox.asked == 1
    assert asking(mailbox, timedelta(seconds=1)) == ("ask@example.com", "sales@example.com")


def test_one_that_is_connected_anew_is_asked_at_once(asking: Asking) -> None:
    asking(Told())
    assert asking(Told("sales@example.com")) == ("sales@example.com",)


def test_a_refusal_harms_nothing_and_it_is_asked_again_soon(asking: Asking) -> None:
    mailbox = Told("sales@example.com")
    mailbox.refusal = LoginRequired("This permission is missing.")
    assert asking(mailbox) == ()
    assert asking(mailbox, ASKED_AGAIN - timedelta(seconds=1)) == ()
    assert mailbox.asked == 1
    mailbox.refusal = None
    assert asking(mailbox, timedelta(seconds=1)) == ("sales@example.com",)
