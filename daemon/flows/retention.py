"""What is kept for a time only is deleted after it."""

import logging
from collections import Counter
from datetime import datetime

from daemon.storage.store import Store

log = logging.getLogger(__name__)


def purge(store: Store, now: datetime) -> Counter[str]:
    """How many of each. In portions, each a transaction of its own, so that a reply is recorded without delay."""
    total: Counter[str] = Counter()
    while True:
        with store.transaction() as tx:
            portion = Counter(tx.purge(now))
        if not portion.total():
            break
        total += portion
    if total:
        log.info("purged", extra=dict(total))
    return total
