"""Everything that is kept about a person is told, or is erased.

An opt-out outlives this, under a keyed hash of the address: who had said no is not mailed again, though nobody knows
any more who they were. Erased twice, it is done once; meanwhile the daemon runs on.
"""

import logging
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from daemon.core.events import Json
from daemon.core.stop import by_hand, stop
from daemon.storage.store import Store
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


def export(store: Store, email: str) -> Mapping[str, Json]:
    """Every row about them by its table, and those of others that name them. Mails that lie sealed are only counted."""
    someone, kept = store.reads.kept_of(email)
    walked = store.reads.mentions(someone.addresses)
    named = [rows for found in walked for rows in store.reads.rows_that_name(found).items()]
    others: dict[str, list[Mapping[str, Json]]] = defaultdict(list)
    for name, rows in named:
        own = {_key(each) for each in kept.get(name, ())}
        others[name] += [each for each in rows if _key(each) not in own]
    elsewhere = {name: rows for name, rows in others.items() if rows}
    return {"addresses": list(someone.addresses), "kept": kept, "named_by_others": elsewhere}


def erase(store: Store, email: str, now: datetime) -> Erased:
    """What runs is stopped first. Raises `StillTold` until engines have heard that; call it again a moment later."""
    with store.transaction() as tx:
        _stop_all(tx, email, now)
        waiting = tx.signals_under_way(tx.person(email))
    if waiting:
        raise StillTold(waiting)
    return erase_at_once(store, email, now)


def erase_at_once(store: Store, email: str, now: datetime) -> Erased:
    """Whatever engines have heard: what is still under way to them, names nobody."""
    rows: Counter[str] = Counter()
    with store.transaction() as tx:
        _stop_all(tx, email, now)
        someone = tx.person(email)
        rows.update(tx.erase(someone, now))
    for found in store.reads.mentions(someone.addresses):
        with store.transaction() as tx:
            rows.update(tx.forget_mentions(someone, found))
    log.info("a person was erased", extra={"rows": rows.total()})
    return Erased(dict(sorted(rows.items())))


def _stop_all(tx: Transaction, email: str, now: datetime) -> None:
    tx.record_all(stop(each, by_hand(now)) for each in tx.open_enrollments([email]))


def _key(row: Mapping[str, Json]) -> Json:
    return row.get("number", row.get("sequence"))
