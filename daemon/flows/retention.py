"""What is kept for a time only is deleted after it."""

import logging
from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from daemon.core.retention import HitsKept
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)


def purge(store: Store, now: datetime, kept: HitsKept) -> Counter[str]:
    """How many of each. In portions, each a transaction of its own, so that a reply is recorded without delay."""
    total: Counter[str] = Counter()
    while True:
        with store.transaction() as tx:
            portion = Counter(_portion(tx, now, kept))
        if not portion.total():
            break
        total += portion
    if total:
        log.info("purged", extra=dict(total))
    return total


def _portion(tx: Transaction, now: datetime, kept: HitsKept) -> Mapping[str, int]:
    hits = {"hits": tx.purge_hits(now - kept.age, now - kept.idle), "hit_addresses": tx.drop_addresses(now)}
    return {**tx.purge(now), **hits, "browsers": tx.forget_browsers(now)}
