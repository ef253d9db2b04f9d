"""Everything that is kept about a person is erased.

An opt-out outlives this, under a keyed hash of the address: who had said no is not mailed again, though nobody knows
any more who they were. Erased twice, it is done once; meanwhile the daemon runs on.
"""

import logging
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from daemon.core.stop import by_hand, stop
from daemon.storage.store import Store
from daemon.storage.traces import Person
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Erased:
    """How many rows of each table lost what they said of the person; nothing where nothing was known."""

    rows: Mapping[str, int]


class StillTold(Exception):
    """Engines are still to be told of this person: erased now, those signals would go out without their address."""

    def __init__(self, signals: int) -> None:
        super().__init__(f"engines are still to be told of them, by {signals} signal{'' if signals == 1 else 's'}")
        self.signals = signals


def erase(store: Store, email: str, now: datetime) -> Erased:
    """What runs is stopped first. Raises `StillTold` until engines have heard that; call it again a moment later."""
    with store.transaction() as tx:
        _stop_all(tx, email, now)
        someone = tx.person(email)
        waiting = tx.signals_under_way(someone)
        own = tx.erase(someone, now) if not waiting else {}
    if waiting:  # outside, so that the stops stay
        raise StillTold(waiting)
    return _finished(store, someone, own)


def erase_at_once(store: Store, email: str, now: datetime) -> Erased:
    """Whatever engines have heard: what is still under way to them, names nobody."""
    with store.transaction() as tx:
        _stop_all(tx, email, now)
        someone = tx.person(email)
        own = tx.erase(someone, now)
    return _finished(store, someone, own)


def _stop_all(tx: Transaction, email: str, now: datetime) -> None:
    tx.record_all(stop(each, by_hand(now)) for each in tx.open_enrollments([email]))


def _finished(store: Store, someone: Person, own: Mapping[str, int]) -> Erased:
    """What stands among others' data goes in portions: nobody who records a reply waits for all of it."""
    rows = Counter(own)
    for found in store.reads.mentions(someone.addresses):
        with store.transaction() as tx:
            rows.update(tx.forget_mentions(someone, found))
    store.clear_log()
    log.info("a person was erased", extra={"rows": rows.total()})
    return Erased(dict(sorted(rows.items())))
