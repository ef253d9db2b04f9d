"""How far the reading of very much is, told while it lasts."""

from itertools import islice

import pytest

from connectors.base import Backlog
from connectors.imap import ImapConnector
from connectors.imap.backlog import MUCH
from tests.connectors.contract import mail, none_wanted
from tests.connectors.imap_box import READ_AT, ImapBox
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.slow


@pytest.fixture
def told() -> list[Backlog | None]:
    return []


@pytest.fixture
def box(dovecot: Dovecot, told: list[Backlog | None]) -> ImapBox:
    box = ImapBox(dovecot)
    box.connector = ImapConnector(box.settings, none_wanted, lambda: READ_AT, told.append)
    return box


def fill(box: ImapBox, count: int, folder: str = "INBOX") -> None:
    for number in range(count):
        box.deliver(mail(f"{folder} {number}"), folder)


def test_a_first_sync_tells_how_far_it_is(box: ImapBox, told: list[Backlog | None]) -> None:
    fill(box, MUCH)
    fill(box, 20, "Archive")
    list(box.connector.fetch(None))
    steps = [(each.done, each.found) for each in told if each]
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == ((0, MUCH), (MUCH + 20, MUCH + 20))
    assert (MUCH // 2, MUCH) in steps
    assert told[-2:] == [Backlog(MUCH + 20, MUCH + 20, 0), None]


def test_what_was_yielded_but_not_recorded_does_not_count(box: ImapBox, told: list[Backlog | None]) -> None:
    fill(box, MUCH)
    list(islice(box.connector.fetch(None), 1))
    assert told[0] is not None
    assert all(each is None or each.done == 0 for each in told)


def test_a_reading_that_breaks_off_is_over(box: ImapBox, told: list[Backlog | None]) -> None:
    fill(box, MUCH)
    batches = box.connector.fetch(None)
    next(iter(batches))
    batches.close()  # type: ignore[attr-defined]
    assert told[-1] is None


def test_everyday_mail_is_no_backlog(box: ImapBox, told: list[Backlog | None]) -> None:
    fill(box, 3)
    list(box.connector.fetch(None))
    assert told == []
