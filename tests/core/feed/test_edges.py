"""However the log is cut, each line is shown once and whole."""

from datetime import timedelta

import pytest

from daemon.core.events import EventType as E
from daemon.core.feed.edges import of_these, reaching
from daemon.core.feed.groups import groups
from daemon.core.feed.values import Item
from tests.core.feed.played import ALAN, KEVIN, READER, happened

MINUTE = timedelta(minutes=1)


def played() -> list[Item]:
    """Newest first: receipts that fold, with replies and another person's events in between."""
    told = []
    for n in range(8):
        told += [
            happened(E.RECEIPT_RECEIVED, after=n * 10 * MINUTE),
            happened(E.REPLY_RECEIVED, after=(n * 10 + 1) * MINUTE, via="contact"),
            happened(E.CHALLENGE_RECEIVED, after=(n * 10 + 2) * MINUTE, contact=ALAN),
        ]
    return told[::-1]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 100])
def test_stretches_of_any_length_tell_the_same_lines_as_the_whole(size: int) -> None:
    log = played()
    whole = {line.last: line.saying for group in groups(log, READER) for line in group.lines}
    found = []
    for start in range(0, len(log), size):
        found += [line for group in of_these(groups(log, READER), log[start : start + size]) for line in group.lines]
    assert len(found) == len(whole)
    assert {line.last: line.saying for line in found} == whole


def test_only_lines_that_fold_reach_beyond_an_edge_and_only_near_it() -> None:
    receipt = happened(E.RECEIPT_RECEIVED, contact=KEVIN)
    reply = happened(E.REPLY_RECEIVED, contact=ALAN)
    edge = receipt.event.observed_at
    assert reaching([receipt, reply], edge) == {receipt.event.contact}
    assert reaching([receipt, reply], edge - timedelta(hours=2)) == frozenset()
